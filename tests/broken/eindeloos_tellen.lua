-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 1e308 do end
