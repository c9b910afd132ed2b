-- aside 2
ALTER TABLE talks ADD COLUMN rekent AS (scenario || mood);
