-- fout: 2 remedy.type.number tijd
klant { naam = "Wim", tijd = 99999999999999999999 }
