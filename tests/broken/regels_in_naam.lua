-- fout: 3 remedy.name a b
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "a\nb" { soort = "feit" }
