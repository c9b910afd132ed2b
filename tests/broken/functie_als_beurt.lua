-- fout: 3 remedy.type.answer opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening(function() while true do end end)
