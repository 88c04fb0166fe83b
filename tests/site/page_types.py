"""One page of each type, chosen from the content, so that tests go on when classes change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from catalog.model.catalog import Catalog
from catalog.model.schedule import Recruitment, Run, RunState, state_on
from catalog.model.text import Lang
from tests.site.building import DAY

BUILT = date.fromisoformat(DAY)


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as somebody looks at it: its path below the language's root, and the day."""

    path: str
    day: date = BUILT

    def address(self, lang: Lang) -> str:
        """The address below the root of the site."""
        return self.path if self.path == "404.html" else lang.prefix + self.path


def _class(run: Run) -> str:
    return f"classes/{run.code.lower()}/"


def _first(catalog: Catalog, holds: Callable[[Run], bool]) -> Run:
    return next(run for run in catalog.runs_in_order if holds(run))


def plain_run(catalog: Catalog) -> Run:
    """The first run that takes people on the day of the build, with nothing special to say."""
    return _first(catalog, lambda r: state_on(r, BUILT) is RunState.ENROLLING and r.moved is None)


def full_run(catalog: Catalog) -> Run:
    return _first(catalog, lambda r: r.recruitment is Recruitment.FULL and r.cancelled is None)


def cancelled_run(catalog: Catalog) -> Run:
    return _first(catalog, lambda r: r.cancelled is not None)


def moved_run(catalog: Catalog) -> Run:
    return _first(catalog, lambda r: r.moved is not None)


def after(run: Run) -> date:
    """The day after the last day of `run`."""
    assert run.last_day
    return run.last_day + timedelta(days=1)


def _abolished(catalog: Catalog) -> str:
    return next(t.id for t in catalog.townships if t.until)


def _at(path: str) -> Callable[[Catalog], Sight]:
    return lambda _: Sight(path)


SIGHTS: dict[str, Callable[[Catalog], Sight]] = {
    "home": _at(""),
    "townships": _at("townships/"),
    "township": lambda c: Sight(f"townships/{plain_run(c).township}/"),
    "township-past": lambda c: Sight(f"townships/{plain_run(c).township}/", date(2030, 1, 1)),
    "township-abolished": lambda c: Sight(f"townships/{_abolished(c)}/"),
    "courses": _at("courses/"),
    "course": lambda c: Sight(f"courses/{plain_run(c).course}/"),
    "class": lambda c: Sight(_class(plain_run(c))),
    "class-full": lambda c: Sight(_class(full_run(c))),
    "class-cancelled": lambda c: Sight(_class(cancelled_run(c))),
    "class-moved": lambda c: Sight(_class(moved_run(c))),
    "class-ended": lambda c: Sight(_class(plain_run(c)), after(plain_run(c))),
    "class-notice": lambda c: Sight(f"{_class(plain_run(c))}notice/"),
    "class-notice-cancelled": lambda c: Sight(f"{_class(cancelled_run(c))}notice/"),
    "class-papers": lambda c: Sight(f"{_class(plain_run(c))}papers/"),
    "schedule": _at("schedule/"),
    "institutions": _at("institutions/"),
    "institution": lambda c: Sight(f"institutions/{plain_run(c).institution}/"),
    "talks": _at("talks/"),
    "exams": _at("exams/"),
    "support": _at("support/"),
    "results": lambda c: Sight(f"results-{c.results.year}/"),
    "coverage": _at("coverage/"),
    "data": _at("data/"),
    "textbooks": _at("textbooks/"),
    "book": lambda c: Sight(f"textbooks/{c.chapters[0].book}/"),
    "chapter": lambda c: Sight(f"textbooks/{c.chapters[0].book}/{c.chapters[0].id}/"),
    "notices": _at("notices/"),
    "notices-month": lambda c: Sight(f"notices/{c.notices[0].on:%Y-%m}/"),
    "notices-township": lambda c: Sight(f"townships/{c.notices[-1].at.township}/notices/"),
    "calendars": _at("calendars/"),
    "teacher-calendar": lambda c: Sight(f"calendars/teachers/{c.teachers[0].code.lower()}/"),
    "itinerary": lambda c: Sight(f"calendars/exam-bodies/{c.exam_bodies[0].id}/"),
    "team-calendar": lambda c: Sight(f"calendars/teams/{c.talk_teams[0].id}/"),
    "season": lambda c: Sight(f"calendars/institutions/{plain_run(c).institution}/"),
    "search": _at("search/"),
    "index": _at("search/all/"),
    "about": _at("about/"),
    "not-found": _at("404.html"),
}
