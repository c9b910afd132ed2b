-- fout: 4 remedy.repertoire.same Is dat zo?
klant { naam = "Wim" }
repertoire { door "Is dat zo?",
  sluit "Is dat zo?" }
