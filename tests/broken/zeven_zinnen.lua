-- fout: 5 remedy.options los
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg {
  door "1?", door "2?", door "3?", door "4?", door "5?", door "6?",
  door "7?" } }
