-- fout: 3 remedy.join.or.comma
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten." "Koffie?" }
