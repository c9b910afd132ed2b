-- aside 2
CREATE INDEX som ON talks (abs(seed));
