-- fout: 3 remedy.property __gc
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { __gc = function() while true do end end, zeg { door "Hoe?" } }
