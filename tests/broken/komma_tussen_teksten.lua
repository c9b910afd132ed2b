-- fout: 3 remedy.comma
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten." "Koffie?" }
