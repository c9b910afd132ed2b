-- fout: 4 remedy.depth.brackets
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord {
  [1 = "Zo." } }
