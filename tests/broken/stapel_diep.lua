-- fout: 3 remedy.nested
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f(...) return (f(1, ...)) end
f()
