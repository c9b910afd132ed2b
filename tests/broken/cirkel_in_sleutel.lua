-- fout: 4 remedy.number opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = { "Ga zitten." }
t[t] = t; opening(t)
