-- fout: 2 remedy.type.text naam
klant { naam = 12 }
