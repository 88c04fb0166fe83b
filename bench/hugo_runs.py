"""The classes as pages for Hugo: what front matter says of a run."""

from __future__ import annotations

from itertools import groupby

from bench.hugo_data import Facts, dial, months, plain
from bench.hugo_notices import notice
from catalog.model.changes import revision
from catalog.model.schedule import Meeting, Run
from catalog.model.text import Lang
from catalog.views.notices import news
from catalog.views.site import Site, View


def run_facts(site: Site, run: Run, lang: Lang) -> Facts:
    """The front matter of the page of `run`."""
    view = site.view(lang, "")
    facts: Facts = plain(run, lang)
    del facts["meetings"]
    name, place = view.run_name(run), view.township_name(run.township)
    days = [view.plain_day(run.days.first)] if run.days else []
    phone = view.run_phone(run)
    plan = groupby(sorted(run.meetings, key=lambda m: (m.day, m.start)), key=lambda m: m.day)
    if run.last_day:
        facts |= {"last": str(run.last_day), "months": " ".join(months(run))}
    return (
        facts
        | {
            "title": ("，" if lang is Lang.ZH else ", ").join([name, place, *days]),
            "name": name,
            "said": "cancelled" if run.cancelled else run.recruitment.value,
            "revision": revision(site.catalog, run.code),
            "theory": sum(meeting.theory for meeting in run.meetings),
            "practice": sum(meeting.practice for meeting in run.meetings),
            "phone": phone,
            "own_phone": run.phone,
            "plan": [{"day": str(d), "blocks": [_block(m) for m in held]} for d, held in plan],
        }
        | dial(phone)
        | _news(view, run)
    )


def _block(meeting: Meeting) -> Facts:
    taught = [
        {"unit": part.unit, "theory": part.theory, "practice": part.practice}
        for part in meeting.taught
    ]
    return {
        "start": f"{meeting.start:%H:%M}",
        "end": f"{meeting.end:%H:%M}",
        "units": [part.unit for part in meeting.taught],
        "taught": taught,
        "theory": meeting.theory,
        "practice": meeting.practice,
    }


def _news(view: View, run: Run) -> Facts:
    """The notices that still hold for `run`, if there are any."""
    still = news(view, run)
    told = {"said": still.said, "changed": still.changed, "full": still.full}
    found = {name: notice(view, one.notice) for name, one in told.items() if one}
    return {"news": found} if found else {}
