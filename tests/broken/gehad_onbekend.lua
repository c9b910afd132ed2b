-- fout: 3 remedy.hook.near marlos
klant { naam = "Wim" }
haakje "marloes" { zeg { door { "Wie?", past = true, gehad = "marlos" } } }
