"""The commands of `catalog`: each module adds its own to the parser and runs them."""
