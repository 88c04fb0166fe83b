"""The site being made: a catalog on a day, and what each page needs to speak one language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from catalog.model.announced import as_announced
from catalog.model.catalog import Catalog
from catalog.model.gazetteer import Township
from catalog.model.glossary import Term
from catalog.model.schedule import Run, RunState, Talk, state_on
from catalog.model.text import Lang, Text
from catalog.views import dates, phones
from catalog.views.compiled import kept_templates
from catalog.views.first_uses import FirstUses, Told
from catalog.views.markdown import Kept, Renderer
from catalog.views.page import class_path, root_from
from catalog.views.terms import Lexicon, with_ids
from catalog.views.words import WORDS

T = TypeVar("T")


@dataclass(frozen=True)
class Site:
    """A catalog as published on `day`. `url` is the absolute address of its root, with a slash.

    What is off stands in it as it was announced.
    """

    catalog: Catalog
    day: date
    url: str
    downloads: Mapping[str, int] = field(default_factory=dict)  # files of books, and their bytes
    posters: Mapping[str, int] = field(default_factory=dict)  # pictures of classes, and their bytes
    kept: Kept | None = None  # manuscripts as rendered before, where a process makes many sites

    def __post_init__(self) -> None:
        object.__setattr__(self, "catalog", as_announced(self.catalog))

    @cached_property
    def host(self) -> str:
        """The name of the server, for what must be named uniquely in the world."""
        return urlsplit(self.url).hostname or "site.invalid"

    @cached_property
    def templates(self) -> Environment:
        """The templates of page bodies; everything that they print is escaped."""
        return Environment(
            loader=PackageLoader("catalog.views"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            auto_reload=False,
            bytecode_cache=kept_templates(),
        )

    @cached_property
    def coming(self) -> tuple[Run, ...]:
        """The runs that have neither ended nor been cancelled by the day of publication."""
        gone = (RunState.ENDED, RunState.CANCELLED)
        return tuple(r for r in self.catalog.runs_in_order if state_on(r, self.day) not in gone)

    @cached_property
    def coming_by_course(self) -> Mapping[str, tuple[Run, ...]]:
        """The same by course."""
        found: defaultdict[str, list[Run]] = defaultdict(list)
        for run in self.coming:
            found[run.course].append(run)
        return {course: tuple(runs) for course, runs in found.items()}

    @cached_property
    def past(self) -> frozenset[str]:
        """The codes of the runs whose last day, held or not, was before the day of publication."""
        return frozenset(
            run.code for run in self.catalog.runs if run.last_day and run.last_day < self.day
        )

    @cached_property
    def attributes(self) -> dict[str, Markup]:
        """The attributes that the reader's clock reads, by run code, as far as they were needed."""
        return {}

    @cached_property
    def lists(self) -> dict[tuple[object, ...], Markup]:
        """Lists of runs as rendered, as far as they were needed; many pages show the same one."""
        return {}

    @cached_property
    def told(self) -> dict[tuple[object, ...], Told]:
        """What courses say on the pages of classes, as far as it was needed; many say the same."""
        return {}

    @cached_property
    def entries_of_calendars(self) -> dict[tuple[str, str], str]:
        """Events as text, as far as they were needed; several calendars have the same one."""
        return {}

    @cached_property
    def runs_by_teacher(self) -> Mapping[str, tuple[Run, ...]]:
        """The runs of each teacher, by first day."""
        return _grouped((t, run) for run in self.catalog.runs_in_order for t in run.teachers)

    @cached_property
    def runs_by_examiner(self) -> Mapping[str, tuple[Run, ...]]:
        """The runs that each examiner examines, by the day of the exam."""
        examined = [(run.exam, run) for run in self.catalog.runs if run.exam]
        examined.sort(key=lambda pair: (pair[0].day, pair[0].start, pair[1].code))
        return _grouped((exam.examiner, run) for exam, run in examined)

    @cached_property
    def talks_by_team(self) -> Mapping[str, tuple[Talk, ...]]:
        """The talks of each team, by day."""
        talks = sorted(self.catalog.talks, key=lambda t: (t.day, t.start, t.code))
        return _grouped((talk.team, talk) for talk in talks)

    @cached_property
    def numbers(self) -> str:
        """The pattern of telephone numbers in running text."""
        return phones.pattern(self.catalog.settings.contacts)

    @cached_property
    def lexicons(self) -> Mapping[tuple[str, Lang], Lexicon]:
        """The terms that are explained in each book, by book and language."""
        return {
            (book.id, lang): Lexicon(
                tuple(t for t in self.catalog.glossary if not t.books or book.id in t.books), lang
            )
            for book in self.catalog.textbooks
            for lang in Lang
        }

    @cached_property
    def entries(self) -> Mapping[tuple[str, tuple[str, ...]], str]:
        """The ids of the terms on the page of the glossary, by word and books."""
        return {(t.zh, t.books): name for name, t in with_ids(self.catalog.glossary)}

    @cached_property
    def renderer(self) -> Renderer:
        """What renders manuscripts."""
        return Renderer(self.numbers, self.kept)

    @cached_property
    def living(self) -> tuple[Township, ...]:
        """The townships that exist on the day of publication."""
        return tuple(t for t in self.catalog.townships if t.lives_on(self.day))

    def view(self, lang: Lang, path: str) -> View:
        return View(self, lang, path)


@dataclass(frozen=True)
class View:
    """What a template of the page at `path` uses to speak `lang`."""

    site: Site
    lang: Lang
    path: str

    @cached_property
    def root(self) -> str:
        return root_from(self.lang.prefix + self.path)

    @property
    def catalog(self) -> Catalog:
        return self.site.catalog

    def render(self, template: str, **values: object) -> str:
        return self.site.templates.get_template(template).render(v=self, **values)

    def link(self, path: str) -> str:
        """The relative address of another page in the same language."""
        return f"{self.root}{self.lang.prefix}{path}" or "./"

    def absolute(self, path: str) -> str:
        return f"{self.site.url}{self.lang.prefix}{path}"

    def t(self, text: Text) -> str:
        return text[self.lang]

    def w(self, word: str, **values: object) -> str:
        """A word of the interface, with `values` put in."""
        text = WORDS[word][self.lang]
        return text.format(**values) if values else text

    def tel(self, phone: str) -> Markup:
        """A telephone number as a link that calls it."""
        return phones.link(phone)

    def prose(self, text: Text) -> Markup:
        """A text in sentences, with the telephone numbers in it as links."""
        return phones.linked(text[self.lang], self.site.numbers)

    def first_uses(self, book: str) -> FirstUses:
        """What marks the terms of `book` on this page, with links to the glossary."""
        return FirstUses(self.site.lexicons[book, self.lang], self._entry)

    def _entry(self, term: Term) -> str:
        return self.link(f"glossary/#{self.site.entries[term.zh, term.books]}")

    def day(self, value: date) -> str:
        return dates.day(value, self.lang)

    def full_day(self, value: date) -> str:
        return dates.full_day(value, self.lang)

    def plain_day(self, value: date) -> str:
        return dates.plain_day(value, self.lang)

    @cached_property
    def published(self) -> str:
        return self.plain_day(self.site.day)

    def run_attributes(self, run: Run) -> Markup:
        """What the reader's clock needs to know about `run`, as attributes of its element."""
        known = self.site.attributes
        if run.code not in known:
            known[run.code] = _run_attributes(run)
        return known[run.code]

    def same_list(self, macro: Callable[..., Markup], runs: Sequence[Run], title: str) -> Markup:
        """What `macro` makes of `runs`, made once for all pages that show just this list."""
        key = (self.lang, self.root, title, *(run.code for run in runs))
        known = self.site.lists
        if key not in known:
            known[key] = macro(self, runs, title=title)
        return known[key]

    def run_path(self, run: Run) -> str:
        return class_path(run)

    def run_name(self, run: Run) -> str:
        """The class as it is said aloud: 电工2703班 / Electrician 2703."""
        course = self.catalog.course[run.course]
        trade = self.catalog.trade[course.trade]
        return self.w("class_name", trade=self.t(trade.short), digits=run.code.partition("-")[2])

    def run_phone(self, run: Run) -> str:
        return run.phone or self.catalog.institution[run.institution].phone

    def township_name(self, township: str) -> str:
        return self.t(self.catalog.township[township].name)

    def run_place(self, run: Run) -> str:
        """The venue with its township, which many a venue has in its name."""
        township = self.township_name(run.township)
        venue = self.t(self.catalog.venue[run.venue].name)
        if township in venue:
            return venue
        return f"{township}{venue}" if self.lang is Lang.ZH else f"{venue}, {township}"

    def course_name(self, course: str) -> str:
        """The name of a course, a brand first where it has one."""
        found = self.catalog.course[course]
        return self.t(found.name)

    def sentences(self, texts: tuple[Text, ...]) -> str:
        """Names of one kind as a list in a sentence."""
        words = [self.t(text) for text in texts]
        return "、".join(words) if self.lang is Lang.ZH else ", ".join(words)


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for name, record in pairs:
        found[name].append(record)
    return {name: tuple(records) for name, records in found.items()}


def _run_attributes(run: Run) -> Markup:
    said = "cancelled" if run.cancelled else run.recruitment.value
    attributes = {"data-run": run.code, "data-said": said}
    if run.days and run.last_day:
        attributes |= {"data-first": str(run.days.first), "data-last": str(run.last_day)}
    if run.enrolment:
        attributes["data-open"] = str(run.enrolment.first)
        attributes["data-close"] = str(run.enrolment.last)
    return Markup(" ").join(
        Markup('{}="{}"').format(name, value) for name, value in attributes.items()
    )
