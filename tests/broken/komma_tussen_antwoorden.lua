-- fout: 6 remedy.comma [
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg { door "Hoe bedoelt u?" },
  antwoord {
    [1] = "Zo."
    [2] = "Zoals ik het zeg." } }
