"""Notices in words: what happened, what had been announced before, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from catalog.model.changes import tells
from catalog.model.notices import Appointment, Notice, NoticeKind, Sitting
from catalog.model.schedule import Recruitment, Run
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.notice_words import NOTICE_KINDS
from catalog.views.site import Site, View

PATH = "notices/"


@dataclass(frozen=True, slots=True)
class Message:
    """A notice as a page or a feed says it.

    `head` is one line, `told` the sentences below it, `said` the same as one text. `path` leads to
    what it is about, `here` to the notice itself. `last` is the last day on which the news matters.
    """

    notice: Notice
    head: str
    told: tuple[str, ...]
    said: str
    path: str
    here: str
    last: date | None

    @property
    def anchor(self) -> str:
        return anchor(self.notice)


def anchor(notice: Notice) -> str:
    """The id of the notice on a page."""
    return f"n{notice.number}"


def month_path(notice: Notice) -> str:
    """The page that has every notice of the month, for good."""
    return f"{PATH}{notice.on:%Y-%m}/"


def township_path(township: str) -> str:
    """The page of the notices that concern a township."""
    return f"townships/{township}/{PATH}"


def newest(notices: Iterable[Notice], most: int) -> list[Notice]:
    """At most so many notices, the newest first."""
    return sorted(notices, key=lambda notice: notice.rank, reverse=True)[:most]


def message(view: View, notice: Notice) -> Message:
    """`notice` in the language of `view`."""
    days, told = notice.at.days, tuple(_told(view, notice))
    last = days.last if days else None
    return Message(
        notice=notice,
        head=view.w("notice_head", kind=kind(view, notice), name=_name(view, notice)),
        told=told,
        said=("" if view.lang is Lang.ZH else " ").join(told),
        path=_path(view, notice),
        here=f"{month_path(notice)}#{anchor(notice)}",
        last=max(days.last, notice.exam.day) if days and notice.exam else last,
    )


def kind(view: View, notice: Notice) -> str:
    """What happened, in a word or two; of a move, whether the days or only the place changed."""
    if notice.kind is NoticeKind.RESTORED and notice.was:
        return view.w("notice_restored")
    if notice.kind is not NoticeKind.MOVED or notice.was is None:
        return view.t(NOTICE_KINDS[notice.kind])
    was, now = notice.was, notice.at
    same_time = (was.days, was.start, was.end) == (now.days, now.start, now.end)
    return view.w("notice_moved_place") if same_time else view.w("notice_moved_days")


def _name(view: View, notice: Notice) -> str:
    where = view.township_name(notice.at.township)
    if not notice.at.of_talk:
        name = view.run_name(view.catalog.run[notice.of])
        return view.w("notice_named", name=name, where=where)
    topic = view.catalog.talk_topic[view.catalog.talk[notice.of].topic]
    name = view.w("notice_talk", topic=view.t(topic.name))
    comma = "" if view.lang is Lang.ZH else ", "
    village = _place(view, notice.at)
    parts = (where, village) if view.lang is Lang.ZH else (village, where)
    return view.w("notice_named", name=name, where=comma.join(parts))


def _told(view: View, notice: Notice) -> list[str]:
    now = where(view, notice.at)
    exam = [_exam(view, notice.exam)] if notice.exam else []
    if notice.kind is NoticeKind.EXAM:
        told = [] if exam else [view.w("no_exams")]
    elif notice.kind is NoticeKind.CANCELLED:
        planned = notice.was or notice.at
        told = [view.w("notice_planned", at=where(view, planned))] if planned.days else []
    elif notice.was:
        told = [
            view.w("notice_was", at=where(view, notice.was)),
            view.w("notice_now", at=now),
        ]
    else:
        told = [view.w("notice_at", at=now)]
    return [*told, *exam, *([view.t(notice.reason)] if notice.reason else [])]


def _exam(view: View, exam: Sitting) -> str:
    at = f"{view.full_day(exam.day)} {dates.span(exam.start, exam.end, view.lang)}"
    return view.w("notice_exam", at=at)


def where(view: View, at: Appointment) -> str:
    """When and where, as a phrase."""
    return view.w("notice_where", when=_when(view, at), place=_place(view, at))


def _when(view: View, at: Appointment) -> str:
    if at.days is None:
        return view.w("notice_undated")
    if at.start and at.end:
        return f"{view.full_day(at.days.first)} {dates.span(at.start, at.end, view.lang)}"
    return dates.period(at.days, view.lang)


def _place(view: View, at: Appointment) -> str:
    if not at.of_talk:
        return view.t(view.catalog.venue[at.place].name)
    village = view.catalog.village_of_any_edition[at.place].name
    return village.zh if view.lang is Lang.ZH else f"{village.en} {village.zh}"


def _path(view: View, notice: Notice) -> str:
    if notice.at.of_talk:
        return f"townships/{notice.at.township}/"
    return view.run_path(view.catalog.run[notice.of])


@dataclass(frozen=True, slots=True)
class News:
    """What the page of a run says of its notices.

    `said` is the notice of what the run itself says, that it was cancelled or moved; `changed` is
    a later change, or one of which the run says nothing; `full` that no more people are taken.
    """

    said: Message | None = None
    changed: Message | None = None
    full: Message | None = None


def news(view: View, run: Run) -> News:
    """The notices that still hold for `run`."""
    site = view.site
    if run.cancelled:
        return News(said=_message(view, latest(site, run.code, NoticeKind.CANCELLED)))
    changed = latest(site, run.code, *(one for one in NoticeKind if one.alters))
    full = latest(site, run.code, NoticeKind.FULL) if run.recruitment is Recruitment.FULL else None
    told = _message(view, changed)
    if changed is None or run.moved is None:
        return News(changed=told, full=_message(view, full))
    if tells(changed, run.moved):
        return News(said=told, full=_message(view, full))
    later = told if changed.on > run.moved.on else None
    return News(changed=later, full=_message(view, full))


def _message(view: View, notice: Notice | None) -> Message | None:
    return message(view, notice) if notice else None


def latest(site: Site, code: str, *kinds: NoticeKind) -> Notice | None:
    """The newest notice of one of `kinds` about the run or talk `code`."""
    found = site.catalog.notices_by_code.get(code, ())
    return next((notice for notice in reversed(found) if notice.kind in kinds), None)
