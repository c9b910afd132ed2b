-- fout: 3 remedy.backslash
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Koffie\qthee?" }
