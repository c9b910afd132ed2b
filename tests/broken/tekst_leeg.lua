-- fout: 3 remedy.empty opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "" }
