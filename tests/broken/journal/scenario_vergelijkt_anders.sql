-- aside 2
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'scenario TEXT NOT NULL',
  'scenario TEXT NOT NULL COLLATE NOCASE') WHERE name = 'talks';
