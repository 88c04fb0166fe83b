"""The catalog as plain, frozen records that say what is, and nothing of files or pages."""
