"""The workbook in which institutions write their season: its cells, its values, its faults."""
