-- fout: 5 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local a, b = "\0", "\0"
for i = 1, 18 do a = a .. a; b = b .. b end
while a <= b do end
