-- fout: 3 remedy.nested
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f() return opening { f() } end
f()
