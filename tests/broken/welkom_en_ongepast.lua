-- fout: 3 remedy.welcome.both door
klant { naam = "Wim" }
haakje "druk" { welkom = "door", ongepast = { "grapt", "door" }, zeg { door "Hoe?" } }
