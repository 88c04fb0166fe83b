"""What every way to make a class known says alike: what, where, when, until when, whom to call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from catalog.model.schedule import Recruitment, Run
from catalog.model.text import Lang, Text
from catalog.views import dates
from catalog.views.page import class_path
from catalog.views.site import Site, View


class News(StrEnum):
    """What there is to tell about a class."""

    OPENS = "opens"
    FULL = "full"
    UNSCHEDULED = "unscheduled"
    CANCELLED = "cancelled"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Announced:
    """A class that is made known in one language, on the page of `view`.

    `place` names the venue and its township, `when` the days, `until` the last day to enrol; both
    are empty where they are not fixed. `phone` is written with its hyphens, `link` is absolute.
    """

    view: View
    run: Run
    news: News
    course: str
    trade: str
    place: str
    address: str
    when: str
    until: str
    phone: str
    link: str

    @property
    def lang(self) -> Lang:
        return self.view.lang

    @property
    def sample(self) -> bool:
        return self.view.catalog.settings.sample

    @property
    def allowance(self) -> int:
        """Yuan for each day of class."""
        return self.view.catalog.settings.allowance_per_day

    def say(self, text: Text, **values: object) -> str:
        """`text` with the facts, and with `values`, put in."""
        facts = {
            "course": self.course,
            "trade": self.trade,
            "place": self.place,
            "when": self.when,
            "until": self.until,
            "phone": self.phone,
            "link": self.link,
            "yuan": self.allowance,
            "days": self.run.meeting_days,
            "name": self.view.run_name(self.run),
        }
        return text[self.lang].format(**(facts | values))


def notice_path(run: Run) -> str:
    """The address of the page with what makes `run` known, below the language's root."""
    return f"{class_path(run)}notice/"


def announced(site: Site, run: Run, lang: Lang) -> Announced:
    """What there is to tell about `run` on the day of publication."""
    view = site.view(lang, notice_path(run))
    catalog = site.catalog
    course, venue = catalog.course[run.course], catalog.venue[run.venue]
    return Announced(
        view=view,
        run=run,
        news=_news(run, site.day),
        course=view.t(course.name),
        trade=view.t(catalog.trade[course.trade].short),
        place=view.run_place(run),
        address=view.t(venue.address),
        when=dates.period(run.days, lang) if run.days else "",
        until=dates.plain_day(run.enrolment.last, lang) if run.enrolment else "",
        phone=view.run_phone(run),
        link=view.absolute(view.run_path(run)),
    )


def ended(run: Run, day: date) -> bool:
    """True if there is nothing left to announce about `run` on `day`."""
    return run.last_day is not None and run.last_day < day


def _news(run: Run, day: date) -> News:
    if ended(run, day):
        return News.ENDED
    if run.cancelled:
        return News.CANCELLED
    if run.days is None:
        return News.UNSCHEDULED
    return News.FULL if run.recruitment is Recruitment.FULL else News.OPENS
