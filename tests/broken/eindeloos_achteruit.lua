-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, -9223372036854775807, -1 do end
