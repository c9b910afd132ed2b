-- fout: 3 remedy.type.answer
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening(opening)
