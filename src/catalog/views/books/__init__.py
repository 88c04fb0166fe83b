"""Textbooks as files to print and to keep: PDF and EPUB."""
