"""What a village office needs to make a class known, on a page of its own for each class."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.announcing import square
from catalog.views.announcing.chat import chat
from catalog.views.announcing.facts import Announced, announced, ended, notice_path
from catalog.views.announcing.gallery import Hanging
from catalog.views.announcing.loudspeaker import script, seconds
from catalog.views.announcing.sheet import sheet
from catalog.views.page import Page, Planned
from catalog.views.pages.classes import of_each
from catalog.views.site import Site, View


def plan(site: Site) -> Iterator[Planned]:
    """One page for each run, if there are to be such pages."""
    if site.catalog.settings.printouts:
        yield from of_each(site, notice_path, _kit, listed=False)


def _kit(site: Site, run: Run, lang: Lang) -> Page:
    view = site.view(lang, notice_path(run))
    title = view.w("kit_title_of", name=view.run_name(run))
    course = view.course_name(run.course)
    return Page(
        path=view.path,
        lang=lang,
        title=f"{title} · {course}",
        description=view.w("kit_lead"),
        body=_ended(view, run) if ended(run, site.day) else _body(announced(site, run, lang)),
        section="schedule",
        source=run.origin.file.removeprefix("content/"),
        sample=True,
        assets=("sheets.css", "copying.js"),
        listed=False,
    )


def _ended(view: View, run: Run) -> str:
    """What has ended is announced no more; the address leads on."""
    return view.render("kit_ended.html.j2", run=run)


def _body(told: Announced) -> str:
    view = told.view
    post = chat(told)
    read = script(told)
    shown = Hanging(told.run.code, told.lang, sheet(told))
    size = view.site.posters.get(shown.name, 0)
    return view.render(
        "kit.html.j2",
        run=told.run,
        told=told,
        post=post,
        read=read,
        seconds=round(seconds(read, told.lang)),
        sheet=shown.sheet,
        poster=shown.name if size else "",
        size=round(size / 1000),
        square=square.svg(told.link, view.w("sheet_scan")),
    )
