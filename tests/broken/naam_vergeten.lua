-- fout: 3 remedy.name.missing haakje
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje { soort = "gevoel" }
