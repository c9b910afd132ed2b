-- fout: 3 remedy.property.none gevoel
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe?", gevoel = true } }
