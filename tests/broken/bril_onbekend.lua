-- fout: 2 remedy.value zonnebril
klant { naam = "Wim", uiterlijk = { bril = "zonnebril" } }
