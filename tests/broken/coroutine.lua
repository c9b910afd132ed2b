-- fout: 3 remedy.word coroutine
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
coroutine.wrap(function() end)()
