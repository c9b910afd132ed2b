-- A dialogue as one would write it in plain Lua: a coroutine that says a line,
-- offers some sentences, and goes on by the one that was chosen. What the core
-- is set beside; it keeps one number and nothing else.

local LINES = {
  "Het is hier altijd druk in november.",
  "Mijn dochter deed altijd de winkel.",
  "Ik dacht altijd: zij neemt het over.",
}

local function customer(length)
  local trust = 50
  for i = 1, length do
    local choice = coroutine.yield(LINES[i % #LINES + 1],
      { "Hoe is dat?", "Is dat zo?", "Dat is anders dan eerst.", "U moet adverteren." })
    if choice == 1 or choice == 3 then
      trust = trust + 2
    elseif choice == 2 then
      trust = trust - 1
    else
      trust = trust - 3
    end
  end
  return trust > 60 and "ja" or "nee"
end

-- Talks once and says how many choices it took.
return function(length)
  local talk = coroutine.create(customer)
  local count = 0
  local _, line, choices = coroutine.resume(talk, length)
  while choices do
    count = count + 1
    _, line, choices = coroutine.resume(talk, count % #choices + 1)
  end
  assert(line == "ja" or line == "nee")
  return count
end
