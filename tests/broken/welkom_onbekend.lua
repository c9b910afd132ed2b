-- fout: 3 remedy.value.near trost
klant { naam = "Wim" }
haakje "druk" { welkom = { "door", "trost" }, zeg { door "Hoe?" } }
