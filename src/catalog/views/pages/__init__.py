"""One module for each kind of page: each plans its pages and gathers what its template prints."""
