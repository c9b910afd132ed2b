-- fout: 4 remedy.hook school
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
vak "klanten 2" { zeg { leest "Wie?",
  brug { "U noemde de school?", na = "school" } } }
