-- fout: 5 remedy.many
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = { "Ga zitten." }
local function vul(i) t["e" .. i] = "x" end
for i = 1, 1000 do vul(i) end; opening(t)
