-- fout: 3 remedy.word pcall
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
while true do pcall(function() while true do end end) end
