"""How hard a Chinese text is for somebody with six years of school, in numbers."""
