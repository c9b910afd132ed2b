-- fout: 3 remedy.missing gebeurtenis
klant { naam = "Ans" }
gebeurtenis "telefoon" { "De telefoon.", hij = "Straks." }
