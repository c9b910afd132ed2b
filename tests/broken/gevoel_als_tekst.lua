-- fout: 4 remedy.type.flag gevoel
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
los { zeg {
  terug { "U bent moe.", gevoel = "ja" } } }
