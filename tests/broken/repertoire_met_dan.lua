-- fout: 3 remedy.repertoire.bare Is dat zo?
klant { naam = "Wim" }
repertoire { door { "Is dat zo?", dan = "Ja." } }
