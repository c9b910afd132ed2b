-- fout: 4 remedy.value.near dur
klant { naam = "Ans" }
stemming "weerzien" { weerzien = true }
opening { "Jij weer.", na = { "dur" } }
