-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
for i = 1, 1000000000 do t[i] = function() return i end end
