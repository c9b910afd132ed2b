-- fout: 6 remedy.hook.near zis
klant { naam = "Ans" }
opening "Mijn [zus](zus)."
haakje "zus" {
  zeg { door "Ja?" },
  antwoord { "Ja.", na = niet "zis" },
}
