-- fout: 4 remedy.limit h257
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
for i = 1, 1000 do
  haakje("h" .. i) { soort = "feit" }
end
