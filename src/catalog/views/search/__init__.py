"""Search: what the site can be asked for, packed small, and the program that answers."""
