"""Classes as CSV: what a spreadsheet opens by a double click, with nothing in it that computes."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, RunState, state_on
from catalog.model.text import Lang
from catalog.views.page import class_path
from catalog.views.site import Site
from catalog.views.words import STATES, WORDS

_MARK = "\ufeff"  # by which spreadsheets know UTF-8
# A cell that begins so would be computed, or break the row.
_COMPUTES = ("=", "+", "-", "@", "\t", "\r", "\n")
# States that a table which is read later would say wrongly.
_SAID = {RunState.CANCELLED, RunState.FULL, RunState.TO_BE_SCHEDULED}

_HEAD = (
    *("样例 sample", "公布日期 as of", "班号 class", "课程 course", "course in English"),
    *("工种 trade", "机构 institution", "乡镇 township", "场地 venue", "地址 address"),
    *("开班 first day", "结束 last day", "报名开始 enrol from", "报名截止 enrol until"),
    *("上课天数 days of class", "理论学时 theory hours", "实操学时 practice hours"),
    *("名额 seats", "考试 exam", "电话 telephone", "情况 state", "网页 page"),
)


def table(site: Site, runs: Iterable[Run]) -> bytes:
    """`runs` as CSV in UTF-8, one on each line; no cell is a formula."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for run in runs:
        writer.writerow([plain(cell) for cell in _row(site, run)])
    return (_MARK + out.getvalue()).encode()


def plain(cell: str) -> str:
    """`cell` with an apostrophe before it where a spreadsheet would compute it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_COMPUTES) else cell


def _row(site: Site, run: Run) -> list[str]:
    catalog = site.catalog
    course, venue = catalog.course[run.course], catalog.venue[run.venue]
    exam = f"{run.exam.day} {run.exam.start:%H:%M}" if run.exam else ""
    return [
        _both("sample") if catalog.settings.sample else "",
        str(site.day),
        run.code,
        course.name.zh,
        course.name.en,
        catalog.trade[course.trade].name.zh,
        catalog.institution[run.institution].name.zh,
        catalog.township[run.township].name.zh,
        venue.name.zh,
        venue.address.zh,
        str(run.days.first) if run.days else "",
        str(run.days.last) if run.days else "",
        str(run.enrolment.first) if run.enrolment else "",
        str(run.enrolment.last) if run.enrolment else "",
        *_numbers(run),
        exam,
        _phone(catalog, run),
        _state(run, site),
        site.url + class_path(run),
    ]


def _numbers(run: Run) -> list[str]:
    theory = sum(meeting.theory for meeting in run.meetings)
    practice = sum(meeting.practice for meeting in run.meetings)
    return [str(run.meeting_days), str(theory), str(practice), str(run.seats)]


def _phone(catalog: Catalog, run: Run) -> str:
    return run.phone or catalog.institution[run.institution].phone


def _state(run: Run, site: Site) -> str:
    state = state_on(run, site.day)
    return " ".join(STATES[state][lang] for lang in Lang) if state in _SAID else ""


def _both(word: str) -> str:
    return " ".join(WORDS[word][lang] for lang in Lang)
