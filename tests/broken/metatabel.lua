-- fout: 3 remedy.word setmetatable
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
setmetatable({}, { __gc = function() while true do end end })
