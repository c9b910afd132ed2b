-- fout: 6 remedy.comma terug
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoel",
  zeg {
    door "U zei dochter?"
    terug "Uw dochter."
  },
}
