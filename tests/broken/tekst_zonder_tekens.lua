-- fout: 3 remedy.name.quotes Hoe
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door Hoe gaat het? } }
