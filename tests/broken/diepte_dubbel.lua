-- fout: 3 remedy.answer.twice
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?" }, antwoord { "Zo." }, antwoord { "Zus." } }
