-- fout: 3 remedy.encoding
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga \27[2Jzitten." }
