-- fout: 5 remedy.repertoire.near Is dat nou zo?
klant { naam = "Wim" }
repertoire { door "Is dat zo?" }
haakje "druk" { zeg {
  past "Is dat nou zo?" } }
