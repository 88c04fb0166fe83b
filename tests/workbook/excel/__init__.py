"""What is known to make Excel say that it found a problem with the content of a workbook."""
