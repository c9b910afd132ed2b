-- fout: 3 remedy.brace opening
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
haakje "dochter" { soort = "gevoel",
  zeg { door "Uw dochter?" }

opening { "Ga zitten." }
