"""The search as people use it: the queries of queries.yml, and the page that answers them."""
