-- fout: 4 remedy.range ja
klant { naam = "Ans" }
drempel { prettig = 60,
          ja = 90 }
