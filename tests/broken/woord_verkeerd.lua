-- fout: 5 remedy.word.near dor
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los {
  zeg {
    dor "Hoe bedoelt u?" } }
