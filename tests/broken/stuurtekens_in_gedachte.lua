-- fout: 3 remedy.encoding
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", denkt = "Tja\r" }
