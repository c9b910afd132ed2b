-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f() return f() end
f()
