-- fout: 3 remedy.hook opvolging
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
voorstel "gids" { behoefte = "opvolging", zeg { bod "Een vermelding." } }
