-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 0.0, 1.0, 1e-300 do end
