-- fout: 2 remedy.number.form 30m
klant { naam = "Wim", tijd = 30min }
