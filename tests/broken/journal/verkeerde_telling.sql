-- good 2
ANALYZE;
UPDATE sqlite_stat1 SET stat = '99999999999 1 1';
