-- fout: 5 remedy.question.long Wat zei je toen, en waarom, en wat zei je daarna, zei je to
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
bespreek {
  "Wanneer keek ze naar de klok?",
  "Wat zei je toen, en waarom, en wat zei je daarna, zei je toen, en waarom, en wat zei je daarna, zei je toen, en waarom, en wat zei je daarna, en was dat het?",
}
