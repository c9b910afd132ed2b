-- good 2
UPDATE talks SET seed = 'geen getal', started = x'00ff80', mood = x'ff';
UPDATE moves SET text = x'00ff80' WHERE number = 2;
UPDATE figures SET value = 'veel';
