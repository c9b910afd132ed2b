-- fout: 3 remedy.long <eof>
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { [====[ zomaar
