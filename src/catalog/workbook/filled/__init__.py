"""From the cells of a filled-in workbook to its records: which sheet, which column, which value."""
