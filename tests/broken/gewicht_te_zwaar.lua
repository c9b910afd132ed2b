-- fout: 3 remedy.range aandacht
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
gewicht "oppakken_gevoel" { aandacht = 80 }
