-- fout: 3 remedy.questions bespreek
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek { "1?", "2?", "3?", "4?", "5?", "6?", "7?" }
