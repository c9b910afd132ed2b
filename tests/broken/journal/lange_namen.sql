-- good 2
UPDATE talks SET scenario = replace(hex(zeroblob(300000)), '0', 'x');
UPDATE figures SET name = name || replace(hex(zeroblob(300000)), '0', 'y');
