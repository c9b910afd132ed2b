-- fout: 3 remedy.syntax
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 2, 0 do end
