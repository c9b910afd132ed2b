-- fout: 2 remedy.property gewicht_in_kilo
klant { naam = "Wim", gewicht_in_kilo = 80 }
