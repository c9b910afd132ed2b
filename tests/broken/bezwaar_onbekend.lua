-- fout: 3 remedy.hook.near prijz
klant { naam = "Ans" }
voorstel "luifel" { bezwaar = "prijz", zeg { bod "Een luifel." } }
haakje "prijs" { zeg { door "Ja?" } }
