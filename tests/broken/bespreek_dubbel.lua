-- fout: 4 remedy.questions.twice bespreek
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek "Wanneer keek ze naar de klok?"
bespreek "En wat zei je toen?"
