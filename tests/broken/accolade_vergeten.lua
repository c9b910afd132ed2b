-- fout: 4 remedy.brace <eof>
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }

haakje "dochter" { soort = "gevoel",
  zeg { door "Uw dochter?" },

opening { "Ga zitten." }
