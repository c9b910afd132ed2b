-- fout: 3 remedy.fit.both door
klant { naam = "Wim" }
haakje "druk" { zeg { door { "Hoe?", past = true, langs = "te vroeg" } } }
