-- fout: 3 remedy.hook.near koffi
klant { naam = "Wim" }
opening { "[Koffie is vers](koffi)." }
los "koffie" { zeg { door "Vers?" }, antwoord { "Ja." } }
