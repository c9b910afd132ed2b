-- aside 0
ALTER TABLE talks RENAME TO echt;
CREATE VIEW talks AS SELECT * FROM echt;
