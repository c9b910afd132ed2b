-- fout: 3 remedy.property __index
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { __index = function() end, zeg { door "Hoe?" } }
