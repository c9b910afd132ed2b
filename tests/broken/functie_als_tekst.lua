-- fout: 3 remedy.type.text opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { function() while true do end end }
