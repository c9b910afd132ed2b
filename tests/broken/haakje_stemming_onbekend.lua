-- fout: 4 remedy.mood.near druck
klant { naam = "Wim" }
stemming "druk" { }
haakje "druk" { stemming = "druck", zeg { door "Hoe?" } }
