-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
while true do t = { t, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 } end
