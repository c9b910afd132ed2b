-- aside 0
DROP TABLE moves;
DROP TABLE talks;
CREATE VIEW talks AS
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
  SELECT i AS id, 'x' AS scenario, 'x' AS mood, i AS seed, '2025' AS started,
    '2025' AS ended, 'ja' AS ending, NULL AS profile, NULL AS parent, 0 AS fork
  FROM n;
CREATE VIEW moves AS SELECT id AS talk, 1 AS number, 'x' AS text FROM talks;
