-- aside 2
ALTER TABLE talks ADD COLUMN erbij TEXT DEFAULT 'x';
