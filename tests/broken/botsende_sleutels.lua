-- fout: 5 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
for i = 1, 20000 do t[i * 32767 << 20] = i end
while true do local x = t[20001 * 32767 << 20] end
