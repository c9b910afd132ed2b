-- fout: 3 remedy.cell klanten 4
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
vak "klanten 4" { zeg { leest "Wie?" } }
