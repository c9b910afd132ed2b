-- fout: 4 remedy.brings Hoe?
klant { naam = "Wim" }
haakje "druk" { zeg {
  door { "Hoe?", past = true },
  sluit { "Is dat zo?", past = true, brengt = "een ja" } } }
