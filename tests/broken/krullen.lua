-- fout: 3 remedy.sign “
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { “Ga zitten.” }
