-- fout: 3 remedy.type.answer antwoord
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "druk" { soort = "feit", antwoord { [1] = function() while true do end end } }
