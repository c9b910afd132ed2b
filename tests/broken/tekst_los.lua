-- fout: 3 remedy.loose zeg
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { "Hoe bedoelt u?" } }
