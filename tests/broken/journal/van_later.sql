-- refused 0
PRAGMA user_version = 99;
