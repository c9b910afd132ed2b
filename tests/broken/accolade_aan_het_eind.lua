-- fout: 3 remedy.brace <eof>
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten."
