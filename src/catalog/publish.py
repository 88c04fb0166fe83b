"""The road of a publication, from the content folder to the files of the site.

Content is read and held against the rules; errors stop everything; then every page is planned,
made in both languages, framed, and written. Nothing here knows which generator asks for it.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from catalog import addresses
from catalog.content.reader import read_content
from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.problems import Problem, Severity, stops_publication
from catalog.rules.calendar import the_time_zone_exists
from catalog.rules.table import broken
from catalog.views.files import leading_on, planned_files
from catalog.views.opendata.files import files as data_files
from catalog.views.page import Page, PlannedFile
from catalog.views.pages import not_found
from catalog.views.plan import planned_pages
from catalog.views.search.files import index as search_files
from catalog.views.shell import Shell
from catalog.views.site import Site
from catalog.views.sitemap import sitemap

# Below this many pages, starting a second process costs more than it saves.
_WORTH_FORKING = 400


@dataclass(frozen=True, slots=True)
class Checked:
    """The catalog as far as it could be read, and everything that is wrong with it."""

    catalog: Catalog | None
    problems: tuple[Problem, ...]

    @property
    def publishable(self) -> Catalog | None:
        """The catalog, if nothing that is wrong with it stops publication."""
        return None if stops_publication(self.problems) else self.catalog

    @property
    def faults(self) -> tuple[Problem, ...]:
        """The errors and warnings; notes are for those who ask what could be better."""
        return tuple(one for one in self.problems if one.severity is not Severity.NOTE)


def check(content: Path, day_of: Callable[[Catalog], date] | None = None) -> Checked:
    """Read the folder `content` and hold it against all rules and all published addresses.

    Waivers are held against the day that `day_of` gives for the catalog; without it, or while the
    time zone is not known, none is past its end.
    """
    with _without_collecting():
        return _checked(content, day_of)


def _checked(content: Path, day_of: Callable[[Catalog], date] | None) -> Checked:
    read = read_content(content)
    if read.catalog is None:
        return Checked(None, read.problems)
    zoned = not any(True for _ in the_time_zone_exists(read.catalog))
    day = day_of(read.catalog) if day_of and zoned else None
    found = {*read.problems, *broken(read.catalog, day), *addresses.faults(read.catalog)}
    return Checked(read.catalog, tuple(sorted(found)))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Records refer to no record that refers back, so looking for circles only costs time.

    It takes a quarter of the time of checking 15,000 runs.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def publication_day(catalog: Catalog, given: str | None, epoch: str | None, now: datetime) -> date:
    """The day that pages carry: as given (YYYY-MM-DD), else of `epoch` (SOURCE_DATE_EPOCH in
    seconds), else of `now`; the latter two on the programme's own clock.

    Raises ValueError when `given` or `epoch` is something else.
    """
    if given:
        return date.fromisoformat(given)
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else now
    return moment.astimezone(ZoneInfo(catalog.settings.time_zone)).date()


@dataclass(frozen=True, slots=True)
class _Task:
    path: str
    make: Callable[[Lang], Page]
    lang: Lang
    listed: bool


def _tasks(site: Site) -> list[_Task]:
    return [_Task(p.path, p.make, lang, p.listed) for p in planned_pages(site) for lang in Lang]


def outputs(site: Site, shell: Shell) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every file of the site but those of the search: its path below the root, and what makes it.

    Pages, the one for lost addresses, feeds, calendars, data, what leads on, and the sitemap.
    """
    tasks = _tasks(site)
    for task in tasks:
        yield f"{task.lang.prefix}{task.path}index.html", partial(_framed, shell, task)
    for file in _files(site):
        for lang in Lang:
            yield lang.prefix + file.path, partial(file.make, lang)
    yield from data_files(site)
    root = not_found.root(site)
    yield not_found.FILE, lambda: shell.page(not_found.not_found(site), root)
    listed = [task.path for task in tasks if task.listed]
    yield "sitemap.xml", lambda: sitemap(site.url, listed, site.day)


def _framed(shell: Shell, task: _Task) -> bytes:
    return shell.page(task.make(task.lang))


def _files(site: Site) -> list[PlannedFile]:
    return [*planned_files(site), *leading_on(site)]


def write_site(site: Site, shell: Shell, out: Path) -> None:
    """Write every file of the site into `out`."""
    works = [partial(_write_made, out / path, make) for path, make in outputs(site, shell)]
    _share([partial(write_search, site, out), *works])


def write_search(site: Site, out: Path) -> None:
    """Write the files of the search into `out`; they are made together."""
    for path, data in search_files(site):
        _write(out / path, data)


def write_sources(site: Site, out: Path) -> int:
    """Write every page as Markdown with front matter, for another generator.

    The body is HTML without the frame; links are relative, as on the site. Feeds, calendars and
    what leads on from old addresses are written as they are. Returns the count of pages.
    """
    tasks = _tasks(site)
    for task in tasks:
        page = task.make(task.lang)
        matter = {
            "title": page.title,
            "description": page.description,
            "lang": page.lang.tag,
            "source": f"content/{page.source}" if page.source else None,
            "listed": page.listed,
            "sample": page.sample and site.catalog.settings.sample,
            "structured_data": json.loads(page.json_ld) if page.json_ld else None,
        }
        lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in matter.items())
        text = "\n".join(["---", *lines, "---", "", page.body, ""])
        _write(out / page.address / "index.md", text.encode())
    for file in _files(site):
        for lang in Lang:
            _write(out / lang.prefix / file.path, file.make(lang))
    return len(tasks)


def _write_made(path: Path, make: Callable[[], bytes]) -> None:
    _write(path, make())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _share(works: Sequence[Callable[[], None]]) -> None:
    """Do all `works`, with as many processes as there are processors.

    Forked processes share the catalog that is already in memory; where there is no fork, or few
    tasks, one process does it all. The files are the same either way.
    """
    workers = os.cpu_count() or 1
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    if workers == 1 or len(works) < _WORTH_FORKING or not can_fork:
        for work in works:
            work()
        return
    context = multiprocessing.get_context("fork")

    def some(first: int) -> None:
        for work in works[first::workers]:
            work()

    processes = [context.Process(target=some, args=(n,)) for n in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise RuntimeError("a process that wrote pages failed; its own message stands above")
