-- fout: 3 remedy.word error
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
error({ "nee" })
