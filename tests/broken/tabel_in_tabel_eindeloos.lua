-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
while true do t = { t, t, t, t } end
