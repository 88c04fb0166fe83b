"""Published addresses stay: what is planned is held against what has ever been released."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from catalog.model.catalog import Catalog
from catalog.model.text import Text
from catalog.problems import Problem, nearest
from catalog.rules import notice_codes as codes
from catalog.views.files import planned_files
from catalog.views.plan import planned_pages
from catalog.views.site import Site


def planned(catalog: Catalog) -> frozenset[str]:
    """Every address of the site that `catalog` makes, without redirects; on any day the same."""
    site = Site(catalog, date.max, "/")
    paths = [*(page.path for page in planned_pages(site)), *(f.path for f in planned_files(site))]
    return frozenset(f"/{path}" for path in paths)


def faults(catalog: Catalog) -> Iterator[Problem]:
    """Published addresses that would vanish, and redirects that lead nowhere or hide a page.

    A catalog of which something could not be read has lost its pages for another reason, which is
    reported already.
    """
    if catalog.unread or (catalog.released is None and not catalog.redirects):
        return
    there = planned(catalog)
    yield from _redirects(catalog, there)
    if catalog.released is None:
        return
    fresh = there - set(catalog.released.addresses)
    kept = there | {redirect.old for redirect in catalog.redirects}
    for number, address in enumerate(catalog.released.addresses, 1):
        if address not in kept:
            place = catalog.released.place("addresses", number)
            better = _better(address, fresh - {address}, _kind(address))
            keep = _keep(address)
            yield codes.ADDRESS_GONE.at(
                place, address=address, keep_zh=keep.zh, keep_en=keep.en, **better
            )


_KEEP = (
    (
        "/classes/",
        Text(
            "把这个班写回去，不开的写 cancelled。",
            "Put the class back; if it is off, write `cancelled`.",
        ),
    ),
    (
        "/(calendars/)?townships/",
        Text(
            "把这个乡镇写回去，撤销了的写 until 和 successors。",
            "Put the township back; if it was abolished, write `until` and `successors`.",
        ),
    ),
    ("/courses/", Text("把这门课程写回去。", "Put the course back.")),
    (
        "/(textbooks|teachers)/",
        Text("把这本教材或者这一章写回去。", "Put the book or chapter back."),
    ),
    ("/(calendars/)?institutions/", Text("把这个培训机构写回去。", "Put the institution back.")),
    ("/calendars/teachers/", Text("把这位教师的代号写回去。", "Put the teacher's code back.")),
    ("/calendars/examiners/", Text("把这位考评员的代号写回去。", "Put the examiner's code back.")),
    ("/calendars/exam-bodies/", Text("把这个鉴定机构写回去。", "Put the examining body back.")),
    ("/calendars/teams/", Text("把这支宣讲队伍写回去。", "Put the talk team back.")),
    (
        "/notices/",
        Text("把公告的文件改回公布时的样子。", "Put the notices back as they were released."),
    ),
    ("/", Text("把这个网页说的内容写回去。", "Put back what the page is about.")),
)


def _keep(address: str) -> Text:
    """What is to be put back, so that the page or file at `address` is there again."""
    return next(text for pattern, text in _KEEP if re.match(pattern, address))


def _redirects(catalog: Catalog, there: frozenset[str]) -> Iterator[Problem]:
    for redirect in catalog.redirects:
        at = redirect.origin
        if redirect.old in there:
            yield codes.REDIRECT_HIDES.at(at.of("from"), address=redirect.old)
        if redirect.new not in there or _kind(redirect.new) != _kind(redirect.old):
            better = _better(redirect.new, there - {redirect.new}, _kind(redirect.old))
            yield codes.REDIRECT_LOST.at(at.of("to"), address=redirect.new, **better)


def _kind(address: str) -> str:
    """The ending of a file; that of a page is empty."""
    return PurePosixPath(address).suffix


def _better(address: str, among: frozenset[str], kind: str) -> dict[str, str]:
    """The address `among` those of `kind` and as deep that was most likely meant, in words."""
    deep = address.count("/")
    alike = (one for one in among if _kind(one) == kind and one.count("/") == deep)
    near = nearest(address, alike)
    return {
        "nearest_zh": f"是不是 {near}？" if near else "",
        "nearest_en": f"Did you mean {near}?" if near else "",
    }
