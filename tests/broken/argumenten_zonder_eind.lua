-- fout: 3 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, ...) end
f()
