"""Files as nobody should write them, put to everything that reads files of others."""
