"""The script for the village loudspeaker: read at an even pace it takes 45 to 60 seconds."""

from __future__ import annotations

import re

from catalog.model.schedule import Run
from catalog.model.text import Lang, Text
from catalog.views.announcing import spoken
from catalog.views.announcing.facts import Announced, News
from catalog.views.announcing.scripts import (
    COURSE,
    ENROL_BY_TELEPHONE,
    ENROL_UNTIL,
    NEW_DAYS,
    NEW_PLACE,
    SCRIPTS,
    Line,
)

# Seconds that a script may take, and what is read in a second: Chinese characters, English words.
SHORTEST, LONGEST = 45, 60
PACE = {Lang.ZH: 4.0, Lang.EN: 2.4}

_DIGITS = re.compile(r"\d+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*")


def script(told: Announced) -> tuple[str, ...]:
    """What is read aloud about a class that has not ended, sentence by sentence."""
    lines = _lines(told)
    said = {line: _said(told, line.text) for line in lines}
    chosen = {line for line in lines if not line.turn}
    for line in sorted((one for one in lines if one.turn), key=lambda one: one.turn):
        longer = [said[one] for one in lines if one in chosen or one is line]
        if seconds(longer, told.lang) <= LONGEST:
            chosen.add(line)
    return tuple(said[line] for line in lines if line in chosen)


def _lines(told: Announced) -> tuple[Line, ...]:
    """The sentences that fit the news, with what was changed after the greeting."""
    lines = SCRIPTS[told.news]
    move = told.run.moved
    if move is None or told.news not in (News.OPENS, News.FULL):
        return lines
    changed = NEW_PLACE if move.of_place_only else NEW_DAYS
    return (lines[0], changed, *lines[1:])


def seconds(sentences: list[str] | tuple[str, ...], lang: Lang) -> float:
    """How long it takes to read `sentences` aloud."""
    text = "".join(sentences)
    said = len(_WORD.findall(text))
    return (said + (len(_HAN.findall(text)) if lang is Lang.ZH else 0)) / PACE[lang]


def _said(told: Announced, text: Text) -> str:
    """A sentence of the script with every number in words."""
    lang, run = told.lang, told.run
    return told.say(
        text,
        course="" if told.course in told.trade else told.say(COURSE),
        number=spoken.phone(told.phone, lang),
        name=_DIGITS.sub(lambda found: _one_by_one(found[0], lang), told.view.run_name(run)),
        yuan=spoken.number(told.allowance, lang),
        days=spoken.count(run.meeting_days, lang),
        **_days(run, lang),
    )


def _one_by_one(digits: str, lang: Lang) -> str:
    """The digits of a class's number as they are said within its name."""
    return spoken.phone(digits, lang).replace("、", "").replace(",", "")


def _days(run: Run, lang: Lang) -> dict[str, str]:
    """The days of a class as they are said; empty where they are not fixed."""
    said = dict.fromkeys(("first", "weekday", "last"), "")
    said["enrol"] = ENROL_BY_TELEPHONE[lang]
    if run.days:
        first, last = run.days.first, run.days.last
        said |= {"first": spoken.day(first, lang), "weekday": spoken.weekday(first, lang)}
        said["last"] = spoken.day(last, lang, year=last.year != first.year)
        if run.enrolment:
            until = run.enrolment.last
            day = spoken.day(until, lang, year=until.year != first.year)
            said["enrol"] = ENROL_UNTIL[lang].format(until=day)
    return said
