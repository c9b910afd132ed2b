-- fout: 4 remedy.text.loose
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg {
  door "Hoe bedoelt u?" "En hoe dan?" } }
