-- fout: 5 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
for i = 1, 1000 do t[i] = {}
  for j = 1, 1000 do t[i][j] = "t" .. i * 1000 + j end end
