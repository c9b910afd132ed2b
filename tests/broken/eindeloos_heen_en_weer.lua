-- fout: 4 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local g
local function f() return g() end g = function() return f() end
f()
