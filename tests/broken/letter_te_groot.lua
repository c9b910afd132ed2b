-- fout: 3 remedy.encoding
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga\u{7FFFFFFF}zitten." }
