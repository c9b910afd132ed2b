-- fout: 4 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = "x"
while true do s = s .. s end
