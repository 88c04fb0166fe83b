"""How fast the site is built and how light it is, against the best of its kind."""
