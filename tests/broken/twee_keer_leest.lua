-- fout: 4 remedy.read.twice leest
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
vak "markt 1" { zeg { leest "Wie?",
  leest "Wat?" } }
