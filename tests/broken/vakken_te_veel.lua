-- fout: 2 remedy.range vakken
klant { naam = "Ans", vakken = { 1, 0, 4, 0 } }
