-- fout: 3 remedy.appearance naamplaatje
klant { naam = "Wim", uiterlijk = { leeftijd = 58,
  naamplaatje = "Willem van der Graaf-de Wit" } }
