-- fout: 3 remedy.number antwoord
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord { [-1] = "Zo." } }
