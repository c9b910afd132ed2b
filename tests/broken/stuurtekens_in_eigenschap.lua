-- fout: 3 remedy.property denk [2J
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", ["denk\27[2J"] = "x" }
