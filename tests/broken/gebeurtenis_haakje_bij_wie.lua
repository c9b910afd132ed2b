-- fout: 4 remedy.event.link bank
klant { naam = "Ans" }
gebeurtenis "telefoon" { "De telefoon.", minuut = 3,
  wie = { naam = "Marloes", zegt = "De [bank](bank)." },
  hij = "Straks." }
haakje "bank" { zeg { door "Ja?" } }
