-- fout: 3 remedy.sign о
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
орening { "Ga zitten." }
