-- fout: 3 remedy.property.near denk?
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", ["denk\xff"] = "x" }
