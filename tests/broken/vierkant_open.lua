-- fout: 4 remedy.bracket.open
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord {
  [1 = "Zo." } }
