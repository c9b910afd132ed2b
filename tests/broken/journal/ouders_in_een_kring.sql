-- good 0
PRAGMA foreign_keys = OFF;
UPDATE talks SET parent = 3 - id;
