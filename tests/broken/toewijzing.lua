-- fout: 3 remedy.assign onthoud
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
onthoud = 3
