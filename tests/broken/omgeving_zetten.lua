-- fout: 3 remedy.assign opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
_ENV.opening = nil
