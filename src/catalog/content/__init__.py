"""From the files of authors to the model: every value is read by one shape and knows its place."""
