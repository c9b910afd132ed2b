-- fout: 3 remedy.fit.only door
klant { naam = "Wim" }
haakje "druk" { zeg { door { "Hoe?", langs = "te vroeg", brengt = "niets" } } }
