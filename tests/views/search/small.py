"""Catalogs with little text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from catalog.model.catalog import Catalog
from catalog.model.textbook import Chapter, Section
from tests import builders
from tests.people_and_places import chapter


def headed(*headings: str, named: str = "safety", text: str = "") -> Chapter:
    """A chapter with these headings in Chinese, each with `text` below."""
    made = chapter(named)
    sections = tuple(Section(one, text, line) for line, one in enumerate(headings, 5))
    return replace(made, zh=replace(made.zh, sections=sections))


def small(**changes: Any) -> Catalog:
    """A catalog without text apart from what a test puts in."""
    return replace(builders.catalog(courses=(), chapters=(), runs=(), talks=()), **changes)
