-- fout: 5 remedy.repertoire Nee.
klant { naam = "Wim" }
repertoire { door "Is dat zo?" }
haakje "druk" { zeg {
  past "Nee." } }
