-- fout: 4 remedy.after.size na
klant { naam = "Ans" }
haakje "zus" {
  zeg { door { "Ja?", na = { "a", "b", "c", niet { "d", "e", "f", "g" } } } },
  antwoord "Ja.",
}
