-- aside 2
CREATE TRIGGER eindeloos AFTER UPDATE ON talks BEGIN
  INSERT INTO moves SELECT NEW.id, value, 'x' FROM
    (WITH RECURSIVE n (value) AS (SELECT 100 UNION ALL SELECT value + 1 FROM n)
     SELECT value FROM n);
END;
