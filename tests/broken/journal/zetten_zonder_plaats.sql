-- good 2
UPDATE moves SET number = number * 4611686018427387 WHERE talk = 1;
DELETE FROM moves WHERE talk = 2 AND number = 2;
