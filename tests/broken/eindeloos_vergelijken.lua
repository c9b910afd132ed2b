-- fout: 5 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local a, b = "a", "a"
for i = 1, 19 do a = a .. a; b = b .. b end
while a .. "x" ~= b .. "y" do end
