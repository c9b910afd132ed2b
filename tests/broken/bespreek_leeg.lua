-- fout: 3 remedy.questions bespreek
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek { }
