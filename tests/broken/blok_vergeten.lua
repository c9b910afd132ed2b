-- fout: 3 remedy.open haakje
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter"
opening { "Ga zitten." }
