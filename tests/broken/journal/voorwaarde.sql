-- aside 2
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT NOT NULL',
  'text TEXT NOT NULL CHECK (length(text) < 3)') WHERE name = 'moves';
