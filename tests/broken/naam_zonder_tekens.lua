-- fout: 3 remedy.name.quotes druk
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
stemming druk { label = "Druk" }
