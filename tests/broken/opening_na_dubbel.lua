-- fout: 5 remedy.twice deur
klant { naam = "Ans" }
stemming "weerzien" { weerzien = true }
opening { "Jij weer.", na = { "deur" } }
opening { "Jij weer!", na = { "mailtje", "deur" } }
