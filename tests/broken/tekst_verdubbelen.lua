-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = "aaaaaaaaaaaaaaaa"
while true do s = s .. s end
