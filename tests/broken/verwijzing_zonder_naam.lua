-- fout: 3 remedy.link.aside
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Tja, [altijd druk] dus." }
