-- aside 2
PRAGMA user_version = -1;
