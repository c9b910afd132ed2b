LuaS dit is een vertaald bestand
