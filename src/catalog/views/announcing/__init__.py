"""How a class is made known: a text for a chat group, a script to read aloud, a sheet to pin up."""
