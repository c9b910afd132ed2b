-- fout: 2 remedy.range tijd
klant { naam = "Wim", tijd = 0x7fffffffffffffff }
