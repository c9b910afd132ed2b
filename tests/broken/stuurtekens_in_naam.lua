-- fout: 3 remedy.name d [31m
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "d\27[31m" { soort = "feit" }
