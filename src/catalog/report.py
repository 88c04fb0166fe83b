"""Problems as text for people, as annotations for a forge, and as JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from catalog.problems import Problem, Severity


def text(problems: Iterable[Problem]) -> str:
    """Each problem on four lines: place and code, Chinese, English, and what to write instead."""
    return "".join(_text(problem) for problem in problems)


def _text(problem: Problem) -> str:
    severity = problem.severity
    return (
        f"{problem.place}: {severity.zh} {severity.en} [{problem.code}]\n"
        f"  {problem.zh}\n"
        f"    → {problem.hint_zh}\n"
        f"  {problem.en}\n"
        f"    → {problem.hint_en}\n"
    )


def summary(problems: Iterable[Problem]) -> str:
    """One line that counts the problems by severity."""
    counts = Counter(problem.severity for problem in problems)
    zh = "、".join(f"{counts[s]} 个{s.zh}" for s in Severity)
    en = ", ".join(f"{counts[s]} {s.en}{'' if counts[s] == 1 else 's'}" for s in Severity)
    return f"{zh} / {en}\n"


_GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github(problems: Iterable[Problem]) -> str:
    """Workflow commands that a forge shows beside the line they are about."""
    return "".join(_github(problem) for problem in problems)


def _github(problem: Problem) -> str:
    place = problem.place
    where = f"file={_escape(place.file)}"
    if place.line and not place.sheet:
        where += f",line={place.line},col={place.column}"
    message = f"{problem.zh} {problem.hint_zh}\n{problem.en} {problem.hint_en}"
    if place.sheet:
        message = f"{place}\n{message}"
    title = _escape(problem.code)
    return f"::{_GITHUB_LEVELS[problem.severity]} {where},title={title}::{_data(message)}\n"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Iterable[Problem]) -> str:
    """A JSON list with one object for each problem."""
    records = [
        {
            "code": problem.code,
            "severity": problem.severity.en,
            "file": problem.place.file,
            **({"sheet": problem.place.sheet} if problem.place.sheet else {}),
            "line": problem.place.line,
            "column": problem.place.column,
            **({"cell": problem.place.cell} if problem.place.cell else {}),
            "message": {"zh": problem.zh, "en": problem.en},
            "hint": {"zh": problem.hint_zh, "en": problem.hint_en},
        }
        for problem in problems
    ]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"
