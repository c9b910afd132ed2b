-- fout: 3 remedy.place leest
klant { naam = "Wim" }
repertoire { leest "Is dat zo?" }
