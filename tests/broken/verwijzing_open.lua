-- fout: 4 remedy.link
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord {
  [1] = "Tja, [altijd druk(druk)." } }
