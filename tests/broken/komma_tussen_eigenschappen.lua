-- fout: 3 remedy.comma bedrijf
klant { naam = "Wim"
  bedrijf = "De Graaf" }
