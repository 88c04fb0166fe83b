"""A site is built beside the published one and takes its place only when it is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Build into a folder beside the site."""
    published = Path(config.site_dir)
    config.extra["published"] = published
    config.site_dir = str(published.with_name(f".{published.name}-new"))
    return config


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Put the new site where the old one was; hidden files such as .git stay."""
    published: Path = config.extra["published"]
    new, old = Path(config.site_dir), published.with_name(f".{published.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if published.exists():
        for hidden in published.glob(".*"):
            shutil.move(hidden, new / hidden.name)
        published.rename(old)
    new.rename(published)
    shutil.rmtree(old, ignore_errors=True)
    config.site_dir = str(published)
