-- fout: 4 remedy.twice terugblik
klant { naam = "Ans" }
terugblik { winnen = "Doorpakken" }
terugblik { winnen = "Doorzetten" }
