"""From the model to the files of the site: pages in both languages, and the sitemap."""
