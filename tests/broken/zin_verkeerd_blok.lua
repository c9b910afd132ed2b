-- fout: 5 remedy.place sluitaf
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
vak "klanten 2" {
  zeg { leest "Wie zijn uw klanten?",
        sluitaf "Dank u wel." } }
