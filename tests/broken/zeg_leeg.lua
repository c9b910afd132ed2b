-- fout: 3 remedy.say.empty zeg
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { } }
