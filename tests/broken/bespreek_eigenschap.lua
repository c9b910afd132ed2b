-- fout: 3 remedy.property.none vraag
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek { vraag = "Wanneer?" }
