-- fout: 3 remedy.weight.near oppakken_gevoe
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
gewicht "oppakken_gevoe" { aandacht = 8 }
