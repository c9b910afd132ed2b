-- fout: 3 remedy.bracket )
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten." )
