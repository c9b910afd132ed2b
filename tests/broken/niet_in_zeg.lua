-- fout: 4 remedy.place niet
klant { naam = "Ans" }
haakje "zus" {
  zeg { door "Ja?", niet "zus" },
  antwoord "Ja.",
}
