-- fout: 3 remedy.astray door
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
door "Hoe bedoelt u?"
