-- fout: 4 remedy.repertoire.twice repertoire
klant { naam = "Wim" }
repertoire { door "Is dat zo?" }
repertoire { sluit "En nu?" }
