-- fout: 3 remedy.type.text bespreek
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek { 3 }
