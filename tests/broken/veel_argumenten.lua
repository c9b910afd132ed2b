-- fout: 5 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function g(...) end
local function f(n, ...)
  if n > 0 then return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ...) end
  while true do g(...) end
end
f(2000)
