-- fout: 4 remedy.twice dochter
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoel" }
ding "dochter" { zeg { ziet "Is dat uw dochter?" } }
