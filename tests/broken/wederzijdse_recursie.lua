-- fout: 4 remedy.nested
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local g
local function f(n) return 1 + g(n) end g = function(n) return 1 + f(n) end
f(1)
