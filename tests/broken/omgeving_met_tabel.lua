-- fout: 3 remedy.assign
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
_ENV[{}] = 1
