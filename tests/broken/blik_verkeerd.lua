-- fout: 3 remedy.value plafond
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", blik = "plafond" }
