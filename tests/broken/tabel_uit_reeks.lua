-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f(n, ...) if n == 0 then return ... end return f(n - 1, n, ...) end
local t = { f(200000) }
