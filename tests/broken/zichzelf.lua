-- fout: 4 remedy.property zwijg
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = { "Ga zitten." }
t.zwijg = t; opening(t)
