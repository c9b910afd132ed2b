-- fout: 3 remedy.words langs
klant { naam = "Wim" }
haakje "druk" { zeg { door { "Hoe?", langs = "dat is hier te vroeg" } } }
