-- fout: 3 remedy.nested
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f(n) return 1 + f(n + 1) end
f(1)
