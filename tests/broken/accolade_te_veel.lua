-- fout: 3 remedy.brace.extra }
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten." } }
