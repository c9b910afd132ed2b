-- fout: 3 remedy.miss.only door
klant { naam = "Wim" }
haakje "druk" { zeg { door { "Hoe?", past = true, hoort = "omzet" } } }
