-- fout: 3 remedy.number bespreek
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek { [2] = "Wanneer?" }
