-- fout: 2 remedy.missing klant
klant { bedrijf = "De Graaf" }
