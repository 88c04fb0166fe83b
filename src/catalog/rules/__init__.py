"""What must hold across the catalog: one rule is one function that yields the faults it finds."""
