-- fout: 2 remedy.type.number tijd
klant { naam = "Wim", tijd = 0/0 }
