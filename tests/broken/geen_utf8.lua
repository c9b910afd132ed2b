-- fout: 3 remedy.encoding.how
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Café?" }
