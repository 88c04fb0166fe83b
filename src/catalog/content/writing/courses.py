"""A new course: one file with every key that a course must have."""

from __future__ import annotations

from pathlib import Path

from catalog.content.unwritten import ZH
from catalog.content.writing.files import Choice, Written, create, skeleton
from catalog.content.writing.refusal import Kind, RefusedError, known, well_formed
from catalog.model.catalog import Catalog

COURSE, TRADE = Kind("课程", "course"), Kind("工种", "trade")


def new_course(root: Path, catalog: Catalog, course: str, trade: str) -> Written:
    """Write the skeleton of `course`, which belongs to `trade`."""
    known(TRADE, trade, catalog.trade, lambda t: t.name, catalog.unread)
    well_formed(COURSE, course)
    if course in catalog.course:
        file = catalog.course[course].origin.file
        raise RefusedError(
            f"课程“{course}”已经有了：{file}。换一个代号。",
            f"The course “{course}” exists already: {file}. Choose another id.",
        )
    book = _textbook(catalog, course, trade)
    path = root / "courses" / f"{course}.yml"
    create(root, {path: skeleton("course.yml", id=course, trade=trade, textbook=book or ZH)})
    choices = () if book else (Choice("textbook", tuple(sorted(catalog.textbook))),)
    return Written(course, (path,), choices=choices)


def _textbook(catalog: Catalog, course: str, trade: str) -> str | None:
    """The book named like the course or the trade, else the only one that the trade uses."""
    for name in (course, trade):
        if name in catalog.textbook:
            return name
    used = {c.textbook for c in catalog.courses if c.trade == trade} & {*catalog.textbook}
    return used.pop() if len(used) == 1 else None
