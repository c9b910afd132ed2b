-- fout: 3 remedy.encoding
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { kop = "Zo\u{9B}2J", zeg { door "Hoe?" } }
