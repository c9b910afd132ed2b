-- fout: 6 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local a, b = "a", "a"
for i = 1, 19 do a = a .. a; b = b .. b end
-- twee even lange, ieder apart gemaakt
while a == b do end
