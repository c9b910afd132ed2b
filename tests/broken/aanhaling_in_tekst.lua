-- fout: 3 remedy.quote.inside nee
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ik zei "nee" tegen hem.", denkt = "Tja." }
