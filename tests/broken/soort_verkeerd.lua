-- fout: 3 remedy.value.near gevoelig
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoelig" }
