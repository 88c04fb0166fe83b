"""What runs, their meetings and exams, and talks are in a calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from catalog.model.changes import revision
from catalog.model.schedule import Run, Talk
from catalog.views.calendars.ical import Event, Stamp, vevent
from catalog.views.site import Site, View

KEPT = timedelta(days=31)  # how long a calendar shows what is over


def begins(site: Site) -> date:
    """The first day that calendars of `site` still show."""
    return site.day - KEPT


def stamp(site: Site) -> Stamp:
    """The time zone, and the day of the last release; before the first, that of publication."""
    released = site.catalog.released
    return Stamp(site.catalog.settings.time_zone, released.on if released else site.day)


def lasting(site: Site, runs: Iterable[Run]) -> list[Run]:
    """Those of `runs` whose last day is still shown."""
    return [run for run in runs if run.last_day and run.last_day >= begins(site)]


def recent(site: Site, talks: Iterable[Talk]) -> list[Talk]:
    """Those of `talks` that are still shown."""
    return [talk for talk in talks if talk.day >= begins(site)]


def meetings(view: View, run: Run) -> str:
    """Every meeting of `run` as an event of its own."""
    return _once(view, f"{run.code}-meetings", partial(_meetings, view, run))


def exam(view: View, run: Run) -> str:
    """The exam of `run`, if it has one."""
    return _once(view, f"{run.code}-exam", partial(_exam, view, run))


def days(view: View, run: Run) -> str:
    """`run` as one event over all its days."""
    return _once(view, f"{run.code}-days", partial(_days, view, run))


def talk(view: View, one: Talk) -> str:
    """A talk as an event."""
    return _once(view, one.code, partial(_talk, view, one))


def _once(view: View, name: str, make: Callable[[], Iterator[Event]]) -> str:
    """The events as text, made once for all calendars of the language that have them."""
    known, key = view.site.entries_of_calendars, (view.lang, name)
    if key not in known:
        stamped = stamp(view.site)
        known[key] = "".join(vevent(event, stamped) for event in make())
    return known[key]


def _meetings(view: View, run: Run) -> Iterator[Event]:
    event, name = _of_run(view, run), view.run_name(run)
    for number, meeting in enumerate(sorted(run.meetings, key=lambda m: (m.day, m.start)), 1):
        units = tuple(view.catalog.unit[run.course, part.unit].name for part in meeting.taught)
        yield event(
            uid=_uid(view, f"{run.code}-m{number:02d}"),
            title=_marked(view, f"{name} {view.sentences(units)}"),
            first=meeting.day,
            last=meeting.day,
            start=meeting.start,
            end=meeting.end,
        )


def _exam(view: View, run: Run) -> Iterator[Event]:
    if run.exam:
        found = _of_run(view, run)(
            uid=_uid(view, f"{run.code}-exam"),
            title=_marked(view, f"{view.run_name(run)} {view.w('exam')}"),
            first=run.exam.day,
            last=run.exam.day,
            start=run.exam.start,
            end=run.exam.end,
        )
        travels = view.catalog.exam_body[run.exam.body].travels
        yield found if travels else replace(found, where=view.w("exam_away"))


def _days(view: View, run: Run) -> Iterator[Event]:
    if run.days:
        yield _of_run(view, run)(
            uid=_uid(view, run.code),
            title=_marked(view, f"{view.run_name(run)} {view.course_name(run.course)}"),
            first=run.days.first,
            last=run.days.last,
        )


def _of_run(view: View, run: Run) -> Callable[..., Event]:
    """What all events of `run` share."""
    institution = view.catalog.institution[run.institution]
    about = [view.t(institution.name), view.run_phone(run), *_sample(view)]
    return partial(
        Event,
        revision=revision(view.catalog, run.code),
        where=_venue(view, run),
        about="\n".join(about),
        url=view.absolute(view.run_path(run)),
        cancelled=run.cancelled is not None,
    )


def _uid(view: View, name: str) -> str:
    """A name that no other event in the world has, the same in both languages and for ever."""
    return f"{name.lower()}@{view.site.host}"


def _venue(view: View, run: Run) -> str:
    venue = view.catalog.venue[run.venue]
    return view.sentences((view.catalog.township[run.township].name, venue.name, venue.address))


def _talk(view: View, one: Talk) -> Iterator[Event]:
    catalog = view.catalog
    team = catalog.talk_team[one.team]
    topic = view.t(catalog.talk_topic[one.topic].name)
    township = catalog.township[one.township].name
    yield Event(
        uid=_uid(view, one.code),
        revision=revision(catalog, one.code),
        title=_marked(view, view.w("notice_talk", topic=topic)),
        where=view.sentences((township, catalog.village[one.village].name)),
        about="\n".join([view.t(team.name), team.phone, *_sample(view)]),
        url=view.absolute(f"townships/{one.township}/"),
        first=one.day,
        last=one.day,
        start=one.start,
        end=one.end,
        cancelled=one.cancelled is not None,
    )


def _marked(view: View, text: str) -> str:
    return view.w("sample_mark", text=text) if view.catalog.settings.sample else text


def _sample(view: View) -> list[str]:
    """That the data is a sample, as long as it is one: a calendar is read away from the site."""
    settings = view.catalog.settings
    return [view.t(settings.sample_notice)] if settings.sample else []
