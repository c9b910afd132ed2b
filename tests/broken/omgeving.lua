-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
_ENV = nil; opening { "Ga zitten." }
