-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
for i = 1, 1e9 do t[i .. ""] = i end
