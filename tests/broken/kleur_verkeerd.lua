-- fout: 2 remedy.value.near groem
klant { naam = "Wim", uiterlijk = { schort = "groem" } }
