-- aside 2
CREATE TABLE nieuw (
  talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE,
  value INTEGER NOT NULL);
INSERT INTO nieuw SELECT talk, name, value FROM figures;
INSERT INTO nieuw SELECT 1, char(65 + value), value FROM
  (WITH RECURSIVE n (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM n
   WHERE value < 57) SELECT value FROM n);
DROP TABLE figures;
ALTER TABLE nieuw RENAME TO figures;
