-- fout: 3 remedy.name daaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje("d" .. "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") { soort = "feit" }
