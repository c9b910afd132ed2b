-- fout: 4 remedy.cell.none
klant { naam = "Ans", vakken = { 1, 0, 2, 0 } }
haakje "zus" { zeg { door "Ja?" }, antwoord "Ja." }
vak "markt 2" { zeg { leest "Lekt het?" } }
