-- fout: 4 remedy.fault langs
klant { naam = "Wim" }
repertoire { door "Is dat zo?" }
haakje "druk" { zeg { langs "Is dat zo?" } }
