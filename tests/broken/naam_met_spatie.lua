-- fout: 3 remedy.name mijn dochter
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "mijn dochter" { soort = "gevoel" }
