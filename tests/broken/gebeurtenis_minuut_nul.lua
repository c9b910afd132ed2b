-- fout: 3 remedy.range minuut
klant { naam = "Ans" }
gebeurtenis "telefoon" { "De telefoon.", minuut = 0, hij = "Straks." }
