-- fout: 3 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
while true do zeg { door "Hoe?" } end
