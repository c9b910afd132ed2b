-- fout: 3 remedy.loose.text antwoord
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord { [true] = "Zo." } }
