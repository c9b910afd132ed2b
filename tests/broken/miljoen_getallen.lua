-- fout: 5 remedy.loose.text opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = { "Ga zitten." }
local function zet(i) t[i] = "x" end
for i = 2, 50000 do zet(i) end; opening(t)
