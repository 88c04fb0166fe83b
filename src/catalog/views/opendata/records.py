"""Records of the catalog as plain JSON: the same names and ids as in the content."""

from __future__ import annotations

from typing import Any

from catalog.model.gazetteer import Township
from catalog.model.glossary import Term
from catalog.model.programme import Figure
from catalog.model.providers import ExamBody, Institution, Venue
from catalog.model.schedule import Cancellation, Meeting, Period, Run, Talk
from catalog.model.text import Text
from catalog.model.training import Course, Credential, Trade, Unit

Json = dict[str, Any]


def text(value: Text) -> Json:
    """Both languages."""
    return {"zh": value.zh, "en": value.en}


def _maybe(value: Text | None) -> Json | None:
    return text(value) if value else None


def trade(record: Trade) -> Json:
    """A trade with the letters that begin the codes of its classes."""
    return {"id": record.id, "name": text(record.name), "code": record.code}


def course(record: Course) -> Json:
    """What is taught, with its units; hours are teaching hours."""
    return {
        "id": record.id,
        "trade": record.trade,
        "name": text(record.name),
        "summary": text(record.summary),
        "who_for": text(record.who_for),
        "entry": [text(one) for one in record.entry],
        "bring": [text(one) for one in record.bring],
        "level": record.level,
        "theory": record.theory,
        "practice": record.practice,
        "units": [_unit(one) for one in record.units],
        "credentials": [_credential(one) for one in record.credentials],
    }


def _unit(record: Unit) -> Json:
    return {
        "id": record.id,
        "name": text(record.name),
        "theory": record.theory,
        "practice": record.practice,
    }


def _credential(record: Credential) -> Json:
    return {
        "kind": record.kind.value,
        "name": text(record.name),
        "examined_by": text(record.examined_by),
        "in_course": record.in_course,
    }


def township(record: Township) -> Json:
    """With the years in which it existed; `codes` carry the scheme that gives them meaning."""
    return {
        "id": record.id,
        "name": text(record.name),
        "kind": record.kind.value,
        "since": str(record.since) if record.since else None,
        "until": str(record.until) if record.until else None,
        "successors": list(record.successors),
        "codes": [
            {"scheme": one.scheme, "edition": one.edition, "code": one.code} for one in record.codes
        ],
    }


def institution(record: Institution) -> Json:
    """Who teaches, where, and how to call."""
    return {
        "id": record.id,
        "name": text(record.name),
        "trades": list(record.trades),
        "township": record.township,
        "address": text(record.address),
        "phone": record.phone,
        "hours": text(record.hours),
    }


def venue(record: Venue) -> Json:
    """Where it is taught, and how one eats, sleeps and gets there."""
    return {
        "id": record.id,
        "name": text(record.name),
        "township": record.township,
        "address": text(record.address),
        "capacity": record.capacity,
        "meals": _maybe(record.meals),
        "lodging": _maybe(record.lodging),
        "transport": _maybe(record.transport),
    }


def exam_body(record: ExamBody) -> Json:
    """Who examines, and whether it travels to the class."""
    return {
        "id": record.id,
        "name": text(record.name),
        "trades": list(record.trades),
        "travels": record.travels,
        "phone": record.phone,
    }


def term(record: Term) -> Json:
    """A term of the glossary with its reading."""
    return {
        "zh": record.zh,
        "pinyin": record.pinyin,
        "en": record.en,
        "plain": text(record.plain),
        "books": list(record.books),
    }


def figure(record: Figure) -> Json:
    """A published figure; `at_least` where the source says “more than”."""
    return {
        "id": record.id,
        "name": text(record.name),
        "value": record.value,
        "unit": text(record.unit),
        "at_least": record.at_least,
    }


def run(record: Run, url: str) -> Json:
    """One class; `url` is the address of its page in Chinese."""
    return {
        "code": record.code,
        "url": url,
        "course": record.course,
        "institution": record.institution,
        "season": record.season,
        "township": record.township,
        "venue": record.venue,
        "seats": record.seats,
        "teachers": list(record.teachers),
        "phone": record.phone,
        "recruitment": record.recruitment.value,
        "enrolment": _period(record.enrolment),
        "days": _period(record.days),
        "meeting_days": record.meeting_days,
        "meetings": [_meeting(one) for one in record.meetings],
        "exam": {
            "day": str(record.exam.day),
            "from": f"{record.exam.start:%H:%M}",
            "to": f"{record.exam.end:%H:%M}",
            "body": record.exam.body,
        }
        if record.exam
        else None,
        "cancelled": _cancelled(record.cancelled),
        "moved": {
            "on": str(record.moved.on),
            "reason": text(record.moved.reason),
            "days": _period(record.moved.days),
            "venue": record.moved.venue,
        }
        if record.moved
        else None,
    }


def talk(record: Talk) -> Json:
    """One visit to a village."""
    return {
        "code": record.code,
        "team": record.team,
        "day": str(record.day),
        "from": f"{record.start:%H:%M}",
        "to": f"{record.end:%H:%M}",
        "township": record.township,
        "village": record.village,
        "topic": record.topic,
        "cancelled": _cancelled(record.cancelled),
    }


def _meeting(record: Meeting) -> Json:
    return {
        "day": str(record.day),
        "from": f"{record.start:%H:%M}",
        "to": f"{record.end:%H:%M}",
        "taught": [
            {"unit": part.unit, "theory": part.theory, "practice": part.practice}
            for part in record.taught
        ],
    }


def _period(record: Period | None) -> Json | None:
    return {"first": str(record.first), "last": str(record.last)} if record else None


def _cancelled(record: Cancellation | None) -> Json | None:
    return {"on": str(record.on), "reason": text(record.reason)} if record else None
