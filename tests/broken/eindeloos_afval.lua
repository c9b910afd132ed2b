-- fout: 3 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
while true do local t = { 1, 2, 3 } end
