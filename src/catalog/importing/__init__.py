"""The road of a filled-in workbook: its rows meet the rules, then become the schedule's YAML."""
