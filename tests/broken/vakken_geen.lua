-- fout: 2 remedy.cells vakken
klant { naam = "Ans", vakken = { 0, 0, 0, 0 } }
