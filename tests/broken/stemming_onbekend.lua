-- fout: 4 remedy.mood.near drukk
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
stemming "druk" { label = "Druk" }
opening { "Kort graag.", stemming = "drukk" }
