-- fout: 3 remedy.limit d257
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 2000 do ding("d" .. i) { zeg { ziet "Is dat een foto?" } } end
