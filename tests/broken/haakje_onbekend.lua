-- fout: 4 remedy.hook.near dochtr
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoel" }
opening { "Mijn [dochter](dochtr) komt zo." }
