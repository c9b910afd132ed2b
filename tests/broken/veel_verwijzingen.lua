-- fout: 5 remedy.hook h1
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = ""
for i = 1, 90 do s = s .. "[a](h" .. i .. ") " end
opening { s }
