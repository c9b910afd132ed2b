-- fout: 2 remedy.type.number tijd
klant { naam = "Wim", tijd = 1e999 }
