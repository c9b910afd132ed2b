-- fout: 3 remedy.answer.twice
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 1000 do opening { "Ga zitten." } end
