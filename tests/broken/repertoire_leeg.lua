-- fout: 3 remedy.repertoire.size repertoire
klant { naam = "Wim" }
repertoire { }
