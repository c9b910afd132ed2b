-- fout: 3 remedy.quote
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten. }
