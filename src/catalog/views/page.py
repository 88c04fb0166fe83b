"""A page of the site before the frame is put around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from catalog.model.schedule import Run
from catalog.model.text import Lang


@dataclass(frozen=True, slots=True)
class Page:
    """What one page says in one language.

    `path` is the address below the language's root, empty for the home page, ending in a slash
    otherwise. `body` is finished HTML, `json_ld` a finished JSON text or empty, `source` the file
    below the content folder where its facts are written, or their folder with a slash, and `sample`
    says whether it shows data that is only a sample. `assets` are styles and scripts that only this
    page needs. What is not `listed` is no answer to a search, and stands in no list for search
    engines. `feed` is the path of the feed of what the page shows, or empty.
    """

    path: str
    lang: Lang
    title: str
    description: str
    body: str
    section: str = ""
    source: str = ""
    json_ld: str = ""
    sample: bool = False
    assets: tuple[str, ...] = ()
    listed: bool = True
    feed: str = ""

    @property
    def address(self) -> str:
        """The address below the root of the site, with the language."""
        return self.lang.prefix + self.path

    @property
    def file(self) -> str:
        """The file of the site that holds the page."""
        return self.address + "index.html"


@dataclass(frozen=True, slots=True)
class Planned:
    """A page that exists in both languages, and how to make it in one of them.

    `listed` is that of the page.
    """

    path: str
    make: Callable[[Lang], Page]
    listed: bool = True


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file for programs that exists in both languages, and how to make it in one of them.

    `path` is its address below the language's root.
    """

    path: str
    make: Callable[[Lang], bytes]


def class_path(run: Run) -> str:
    """The address of the page of `run` below the language's root."""
    return f"classes/{run.code.lower()}/"


def root_from(address: str) -> str:
    """The relative address of the site's root, seen from the page at `address`."""
    return "../" * address.count("/") or "./"
