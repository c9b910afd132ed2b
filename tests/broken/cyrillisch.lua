-- fout: 3 remedy.letter о
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
орening { "Ga zitten." }
