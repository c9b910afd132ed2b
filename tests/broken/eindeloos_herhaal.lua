-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
repeat until false
