-- fout: 3 remedy.word io
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
io.open("/etc/passwd")
