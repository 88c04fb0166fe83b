"""The training catalog: content files in, a checked model, and the files of a site out."""
