-- fout: 3 remedy.value blij
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", gezicht = "blij" }
