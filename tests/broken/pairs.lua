-- fout: 3 remedy.word pairs
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for k, v in pairs({}) do end
