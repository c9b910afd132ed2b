-- fout: 2 remedy.range aandacht
klant { naam = "Wim", aandacht = 146 }
