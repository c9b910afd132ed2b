-- fout: 3 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 1e6 do klant { naam = "Wim" } end
