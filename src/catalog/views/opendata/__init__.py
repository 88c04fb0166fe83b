"""The catalog as data for programs and spreadsheets: JSON with a schema, CSV for each township."""
