-- fout: 4 remedy.text.long
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = "lange tekst "; for i = 1, 10 do s = s .. s end
opening { s }
