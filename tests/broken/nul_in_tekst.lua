-- fout: 3 remedy.encoding opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga\0zitten." }
