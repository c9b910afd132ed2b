-- fout: 3 remedy.opening.again opening
klant { naam = "Ans" }
opening { "Jij weer.", na = "deur" }
stemming "gewoon" {}
