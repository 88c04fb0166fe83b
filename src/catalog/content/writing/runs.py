"""A new run: still to be scheduled, with the next code of its trade, in the season's file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog.content.scalars import RUN_CODE
from catalog.content.unwritten import ZH
from catalog.content.writing.courses import COURSE, TRADE
from catalog.content.writing.files import Choice, Written, added_to, create, skeleton
from catalog.content.writing.insertion import with_item
from catalog.content.writing.refusal import Kind, RefusedError, known
from catalog.model.catalog import Catalog
from catalog.model.free_codes import year_of
from catalog.model.gazetteer import Township
from catalog.model.providers import Institution
from catalog.model.training import Course
from catalog.problems import listed

INSTITUTION = Kind("培训机构", "institution")
TOWNSHIP = Kind("乡镇", "township")
SEASON = Kind("班期季度", "season")


@dataclass(frozen=True, slots=True)
class Asked:
    """The run that is asked for, in ids. Without a season it is the last of the settings."""

    institution: str
    course: str
    township: str
    season: str | None = None


def new_run(root: Path, catalog: Catalog, asked: Asked, today: date) -> Written:
    """Add a run without days to the season's file of its institution, or begin that file."""
    institution = known(
        INSTITUTION, asked.institution, catalog.institution, lambda i: i.name, catalog.unread
    )
    course = known(COURSE, asked.course, catalog.course, lambda c: c.name, catalog.unread)
    township = known(TOWNSHIP, asked.township, catalog.township, lambda t: t.name, catalog.unread)
    season = asked.season or catalog.settings.seasons[-1].id
    known(SEASON, season, catalog.season, lambda s: s.name)
    _offered(institution, course)
    _living(catalog, township, today)
    fitting = {
        "venue": _venues(catalog, institution, township),
        "teachers": _teachers(catalog, institution, course),
    }
    code = _next_code(root, catalog, course, season, today)
    lines = _lines(code, course, township, fitting)
    path = root / "schedules" / institution.id / f"{season}.yml"
    choices = tuple(Choice(key, among) for key, among in fitting.items() if len(among) != 1)
    if path.is_file() and not path.is_symlink():
        path.write_bytes(added_to(root, path, "runs", lines))
        return Written(code, added_to=(path,), choices=choices)
    create(root, {path: with_item(skeleton("season.yml", season=season), "runs", lines)})
    return Written(code, new=(path,), choices=choices)


def _lines(
    code: str, course: Course, township: Township, fitting: Mapping[str, tuple[str, ...]]
) -> list[str]:
    """The run line by line; what only one thing fits is filled in."""
    venue, teachers = fitting["venue"], fitting["teachers"]
    return skeleton(
        "run.yml",
        code=code,
        course=course.id,
        township=township.id,
        venue=venue[0] if len(venue) == 1 else ZH,
        teachers=f"[{teachers[0]}]" if len(teachers) == 1 else ZH,
    ).splitlines()


def _offered(institution: Institution, course: Course) -> None:
    """Refuses a course of a trade that the institution does not teach."""
    if course.trade not in institution.trades:
        trades = listed(institution.trades)
        raise RefusedError(
            f"{institution.name.zh}不教这个工种（{course.trade}），只教：{trades}。",
            f"{institution.name.en} does not teach this trade ({course.trade}), only: {trades}.",
        )


def _living(catalog: Catalog, township: Township, today: date) -> None:
    """Refuses a township that has been abolished, and names the one it is part of now."""
    if township.until and township.until <= today:
        now = [catalog.township[name] for name in township.successors if name in catalog.township]
        zh = "、".join(f"{t.id}（{t.name.zh}）" for t in now) or "—"
        en = ", ".join(f"{t.id} ({t.name.en})" for t in now) or "—"
        raise RefusedError(
            f"{township.name.zh}已经撤销了（{township.until}），现在归：{zh}。",
            f"{township.name.en} was abolished on {township.until}; it now belongs to: {en}.",
        )


def _venues(catalog: Catalog, institution: Institution, township: Township) -> tuple[str, ...]:
    """The venue that the institution used first in the township, else all that are there."""
    there = tuple(venue.id for venue in catalog.venues if venue.township == township.id)
    runs = catalog.runs_by_institution.get(institution.id, ())
    used = tuple(run.venue for run in runs if run.venue in there)
    return used[:1] or there


def _teachers(catalog: Catalog, institution: Institution, course: Course) -> tuple[str, ...]:
    """The teachers of the institution who teach the trade of the course."""
    return tuple(
        teacher.code
        for teacher in catalog.teachers
        if teacher.institution == institution.id and course.trade in teacher.trades
    )


def _next_code(root: Path, catalog: Catalog, course: Course, season: str, today: date) -> str:
    """The code after the highest that stands anywhere in the content, in whatever state."""
    trade = known(TRADE, course.trade, catalog.trade, lambda t: t.name, catalog.unread)
    begin = f"{trade.code}-{year_of(season) or f'{today:%y}'}"
    code = f"{begin}{max(_numbers(root, begin), default=0) + 1:02}"
    if not re.fullmatch(RUN_CODE.pattern, code):
        raise RefusedError(
            f"{begin} 开头的班号用完了。", f"The class codes that begin with {begin} are used up."
        )
    return code


def _numbers(root: Path, begin: str) -> set[int]:
    """The numbers behind `begin` of all codes in the content, those in comments too."""
    pattern = re.compile(rf"(?<![A-Z]){begin}([0-9]{{2,5}})(?![0-9])")
    files = (path for path in root.rglob("*") if path.suffix in (".yml", ".md"))
    texts = (
        path.read_bytes().decode("utf-8", "replace")
        for path in files
        if path.is_file() and not path.is_symlink()
    )
    return {int(number) for text in texts for number in pattern.findall(text)}
