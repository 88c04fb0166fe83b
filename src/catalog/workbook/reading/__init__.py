"""From a file to cells, and from what people write in a cell to a value or a problem."""
