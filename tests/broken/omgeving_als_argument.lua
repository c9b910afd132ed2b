-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function f(_ENV) opening { "Ga zitten." } end
f({})
