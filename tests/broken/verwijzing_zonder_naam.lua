-- fout: 3 remedy.link
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Tja, [altijd druk] dus." }
