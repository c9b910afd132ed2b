-- fout: 6 remedy.memory
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local function g(...) end
local function f(n, ...)
  if n > 0 then return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, ...) end
  while true do g(...) end
end
f(2000)
