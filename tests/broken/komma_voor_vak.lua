-- fout: 4 remedy.comma vak
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoel"
  vak = "klanten 2" }
