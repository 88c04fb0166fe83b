"""What many pages of the Hugo site share: words, settings, and records by id, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from string import Formatter
from typing import Any

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, RunState
from catalog.model.text import Lang, Text
from catalog.model.training import Course
from catalog.views import dates
from catalog.views.frame_words import SECTIONS, frame_words
from catalog.views.notice_words import NOTICE_KINDS
from catalog.views.pages import home
from catalog.views.site import Site
from catalog.views.words import CREDENTIAL_KINDS, STATES, SUITABILITY, WORDS

Facts = dict[str, Any]

# A telephone number in running text, and the word that says to call it.
_NUMBERS = "(打 ?|[Cc]all |[Dd]ial )([1-9][0-9]{2,4})"

# How days are written, as layouts of Go's reference time, and what stands between words.
_FORMATS = {
    Lang.ZH: {
        "day": "1月2日 Monday",
        "full": "2006年1月2日 Monday",
        "plain": "2006年1月2日",
        "month": "2006年1月",
        "period": "%s到%s",
        "comma": "、",
        "and": "，",
        "semicolon": "，",
        "colon": "：",
        "sentence": "。",
    },
    Lang.EN: {
        "day": "Mon 2 January 2006",
        "full": "Mon 2 January 2006",
        "plain": "2 January 2006",
        "month": "January 2006",
        "period": "%s to %s",
        "comma": ", ",
        "and": ", ",
        "semicolon": "; ",
        "colon": ": ",
        "sentence": ". ",
    },
}


def plain(value: object, lang: Lang) -> Any:
    """`value` and all records in it as JSON, in one language; where they were written is left out.

    A record with a telephone number also gets the number to dial.
    """
    if isinstance(value, Text):
        return value[lang]
    if isinstance(value, date):
        return str(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if is_dataclass(value):
        names = (field.name for field in fields(value) if field.name != "origin")
        facts = {name: plain(getattr(value, name), lang) for name in names}
        facts = {name: fact for name, fact in facts.items() if fact is not None}
        return facts | dial(facts.get("phone"))
    if isinstance(value, tuple):
        return [plain(item, lang) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item, lang) for key, item in value.items()}
    return value


def dial(phone: str | None) -> Facts:
    """The number to dial for `phone`."""
    return {"dial": "".join(c for c in phone if c.isdigit() or c == "+")} if phone else {}


def shared(site: Site, lang: Lang, version: str) -> Facts:
    """The data file of `lang`; `version` marks the assets as the theme does."""
    catalog, view = site.catalog, site.view(lang, "")
    newest = max(catalog.village_editions, key=lambda e: e.edition, default=None)
    facts: Facts = {
        "lang": lang.value,
        "tag": lang.tag,
        "other": lang.other.tag,
        "root": f"/{lang.prefix}",
        "base": f"{site.url}{lang.prefix}",
        "host": site.host,
        "released": str(catalog.released.on if catalog.released else site.day),
        "began": str(catalog.notices[0].on if catalog.notices else site.day),
        "version": version,
        "day": str(site.day),
        "published": view.published,
        "offset": frame_words(site, lang)["offset"],
        "sections": SECTIONS,
        "formats": _FORMATS[lang],
        "words": _words(lang),
        "notice_kinds": {kind.value: text[lang] for kind, text in NOTICE_KINDS.items()},
        "states": {state.value: text[lang] for state, text in STATES.items()},
        "settings": plain(catalog.settings, lang),
        "courses": {course.id: _course(site, course, lang) for course in catalog.courses},
        "course_order": [course.id for course in catalog.courses],
        "credential_kinds": {kind.value: text[lang] for kind, text in CREDENTIAL_KINDS.items()},
        "suitability": SUITABILITY,
        "trade_order": [trade.id for trade in catalog.trades],
        "township_order": [township.id for township in site.living],
        "urban": [township.id for township in site.living if township.urban],
        "township_kinds": [
            {"heading": heading, "townships": [township.id for township in found]}
            for heading, found in home.by_kind(view, site.living)
        ],
        "numbers": _NUMBERS,
        "village_source": newest.source[lang] if newest else "",
        "filters": _filters(catalog, lang),
    }
    for one in ("trade", "township", "institution", "venue", "teacher", "textbook", "talk_team"):
        facts[f"{one}s"] = plain(getattr(catalog, one), lang)
    facts["exam_bodies"] = plain(catalog.exam_body, lang)
    for trade in catalog.trades:
        facts["trades"][trade.id]["also_called"] = trade.also_called_in(lang)
    return facts


def _words(lang: Lang) -> dict[str, str]:
    """The words of the interface; what is put in becomes a numbered verb of printf."""
    found = {}
    for key, text in WORDS.items():
        said = (part for words in (text.zh, text.en) for part in Formatter().parse(words))
        names = list(dict.fromkeys(name for _, name, _, _ in said if name))
        verbs = {name: f"%[{place}]v" for place, name in enumerate(names, 1)}
        words = text[lang].replace("%", "%%") if names else text[lang]
        found[key] = words.format(**verbs) if names else words
    return found


def _course(site: Site, course: Course, lang: Lang) -> Facts:
    hours, rest = divmod(course.hours * site.catalog.settings.minutes_per_hour, 60)
    facts: Facts = plain(course, lang)
    return facts | {
        "hours": course.hours,
        "theory": course.theory,
        "practice": course.practice,
        "needs_exam": course.needs_exam,
        "unit_names": {unit.id: unit.name[lang] for unit in course.units},
        "workload": f"PT{hours}H{rest}M" if rest else f"PT{hours}H",
    }


def months(run: Run) -> list[str]:
    """The months from the first day of `run` to its last, as `2027-03`."""
    if run.days is None or run.last_day is None:
        return []
    first, last = run.days.first, run.last_day
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{number // 12}-{number % 12 + 1:02d}" for number in numbers]


def _filters(catalog: Catalog, lang: Lang) -> list[Facts]:
    """The filters of the schedule with their options."""
    townships = [t for t in catalog.townships if t.id in catalog.runs_by_township]
    institutions = [i for i in catalog.institutions if i.id in catalog.runs_by_institution]
    touched = sorted({month for run in catalog.runs for month in months(run)})
    options = {
        "township": [(t.id, t.name[lang]) for t in townships],
        "trade": [(t.id, t.name[lang]) for t in catalog.trades],
        "month": [(m, dates.month(date.fromisoformat(f"{m}-01"), lang)) for m in touched],
        "institution": [(i.id, i.name[lang]) for i in institutions],
        "state": [(s.value, STATES[s][lang]) for s in RunState],
    }
    return [
        {
            "name": name,
            "label": WORDS[name][lang],
            "options": [{"value": value, "text": text} for value, text in found],
        }
        for name, found in options.items()
    ]
