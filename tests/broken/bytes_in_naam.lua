-- fout: 3 remedy.name
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "d\xff" { soort = "feit" }
