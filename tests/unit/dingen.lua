-- Zoveel dingen als een kamer kan hebben; van de helft heeft nog nooit iemand
-- hier gehoord.
klant { naam = "Toos", bedrijf = "Alles en Nog Wat", kamer = "spreekkamer" }

opening { "Ga zitten.", denkt = "Tja." }

ding "hond" { kop = "de hond in de mand",
  zeg { sluit "Hoe oud is hij?" }, antwoord { "Negen.", denkt = "Tja." } }
ding "opa" { kop = "het portret van opa",
  zeg { sluit "Is dat uw opa?" }, antwoord { "Ja.", denkt = "Tja." } }
ding "gehaktmolen" { kop = "de gehaktmolen van tante Riet uit Oosterwolde",
  zeg { sluit "Draait hij nog?" }, antwoord { "Ja.", denkt = "Tja." } }
ding "vetplant" {
  zeg { sluit "Is dat een plant?" }, antwoord { "Ja.", denkt = "Tja." } }
ding "fluit" { kop = "de fluit",
  zeg { sluit "Fluit u?" }, antwoord { "Nee.", denkt = "Tja." } }
ding "transistorradio" {
  zeg { sluit "Doet die het nog?" }, antwoord { "Ja.", denkt = "Tja." } }
