-- aside 2
CREATE TABLE erbij (x);
INSERT INTO erbij VALUES (zeroblob(100000));
