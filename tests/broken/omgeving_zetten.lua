-- fout: 3 remedy.equals.block opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
_ENV.opening = nil
