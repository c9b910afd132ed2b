-- fout: 4 remedy.comma
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg {
  door "Hoe bedoelt u?" "En hoe dan?" } }
