-- fout: 3 remedy.repertoire.none Is dat zo?
klant { naam = "Wim" }
haakje "druk" { zeg { past "Is dat zo?" } }
