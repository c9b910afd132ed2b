-- fout: 3 remedy.word.call kassabon
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
kassabon { "Ga zitten." }
