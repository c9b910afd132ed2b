-- fout: 4 remedy.comma kop
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
voorstel "gids" {
  echt = true kop = "De gids" }
