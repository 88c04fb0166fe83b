"""Names in the index: courses, places, institutions and pages, then questions and villages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from catalog.model.gazetteer import Village, VillageKind
from catalog.model.text import Lang
from catalog.model.training import Course, Trade
from catalog.views.search import readings, wording
from catalog.views.search.named import Named, plainly
from catalog.views.site import Site


def named(site: Site) -> tuple[Named, ...]:
    """The names that a query is held against first, in the order in which the index lists them."""
    return (
        *wording.KINDS,
        *_trades(site),
        *_townships(site),
        *_institutions(site),
        *_courses(site),
        *wording.PAGES,
        *_own_pages(site),
        *_results(site),
    )


def lines(some: Iterable[Named], lang: Lang) -> Iterator[str]:
    """The lines of the index for `some`, with their names in `lang`.

    Townships of one kind whose id and English are what the browser makes of the Chinese follow
    each other in one line: "townships|镇|Town|清江~曾口".
    """
    for kind, together in groupby(some, _spelt_kind):
        if kind is None:
            yield from (one.only_in(lang).line for one in together)
        else:
            ending, called = kind
            cores = (one.zh[0].removesuffix(ending) for one in together)
            yield f"townships|{ending}|{called}|{'~'.join(cores)}"


def other_names(some: Iterable[Named], lang: Lang) -> Iterator[str]:
    """The names that lines() leaves out, a line for each record in the same order."""
    for one in some:
        if _spelt_kind(one) is None:
            known = one.in_(lang)
            yield "~".join(plainly(name) for name in one.in_(lang.other) if name not in known)


def _spelt_kind(one: Named) -> tuple[str, str] | None:
    """What ends the Chinese and the English name of a township that the browser can spell."""
    english, _, kind = one.en[0].rpartition(" ") if one.en else ("", "", "")
    for length in range(2, len(one.zh[0])) if one.kind == "township" else ():
        made = "".join(map(readings.primary, one.zh[0][:length]))
        if made == one.id == english.lower() and english == made.capitalize():
            return one.zh[0][length:], kind
    return None


def asked(site: Site) -> tuple[Named, ...]:
    """The questions that the support page answers."""
    return (*wording.ANSWERS, *_questions(site))


def _trades(site: Site) -> Iterator[Named]:
    for trade in site.catalog.trades:
        zh, en = _names_of(trade)
        yield Named("trade", trade.id, zh, en)


def _names_of(trade: Trade) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a trade is called in each language; its codes are among the Chinese names."""
    official = [job for job in trade.occupations if job.verified]
    codes = (trade.code, *(job.code for job in official))

    def names(lang: Lang) -> tuple[str, ...]:
        own = (trade.name, trade.short, *(job.name for job in official))
        searched = (word for word in trade.searched_as if word.isascii() == (lang is Lang.EN))
        return (*(name[lang] for name in own), *trade.also_called_in(lang), *searched)

    return _once((*names(Lang.ZH), f"{trade.short.zh}班", *codes)), _once(names(Lang.EN))


def _once(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _townships(site: Site) -> Iterator[Named]:
    for one in site.catalog.townships:
        yield Named("township", one.id, (one.name.zh,), (one.name.en,))


def _institutions(site: Site) -> Iterator[Named]:
    for one in site.catalog.institutions:
        tags = (*(f"trade:{trade}" for trade in one.trades), f"township:{one.township}")
        yield Named(
            "institution",
            one.id,
            (one.name.zh, one.phone),
            (one.name.en, one.phone),
            tags,
        )


def _courses(site: Site) -> Iterator[Named]:
    """A course bears the names of its trade unless a plainer one of the trade does."""
    plain = {course.trade for course in site.catalog.courses if course.brand is None}
    for course in site.catalog.courses:
        zh, en = _own_names(course)
        if course.brand is None or course.trade not in plain:
            of_trade = _names_of(site.catalog.trade[course.trade])
            zh, en = _once((*zh, *of_trade[0])), _once((*en, *of_trade[1]))
        yield Named("course", course.id, zh, en, (f"trade:{course.trade}",))


def _own_names(course: Course) -> tuple[tuple[str, ...], tuple[str, ...]]:
    brand = course.brand
    zh, en = (course.name.zh,), (course.name.en,)
    return (zh, en) if brand is None else ((*zh, brand.zh), (*en, brand.en))


def _own_pages(site: Site) -> Iterator[Named]:
    """Pages that authors added, by their titles."""
    known = {page.id for page in wording.PAGES}
    for page in site.catalog.pages:
        if f"{page.id}/" not in known:
            yield Named("page", f"{page.id}/", (page.zh.title,), (page.en.title,))


def _results(site: Site) -> Iterator[Named]:
    results = site.catalog.results
    year = results.year
    zh = (f"{year}年的成绩", "成绩", f"{year}年", "培训了多少人", results.slogan.zh)
    yield Named("page", f"results-{year}/", zh, (f"Results of {year}", "results", "figures"))


def _questions(site: Site) -> Iterator[Named]:
    for one in site.catalog.support.questions:
        zh = tuple(words for words in one.also_asked if not words.isascii())
        en = tuple(words for words in one.also_asked if words.isascii())
        yield Named("question", one.id, (one.question.zh, *zh), (one.question.en, *en))


@dataclass(frozen=True, slots=True)
class Place:
    """A village as people name it: its name and the township where it is today."""

    name: str
    english: str
    kind: VillageKind
    township: str


def villages(site: Site) -> Mapping[str, tuple[Place, ...]]:
    """Every village of every edition by its township of today, each name there once."""
    found: defaultdict[str, dict[str, Place]] = defaultdict(dict)
    for edition in sorted(site.catalog.village_editions, key=lambda e: -e.edition):
        for village in edition.villages:
            for township in _today(site, village):
                place = Place(village.name.zh, village.name.en, village.kind, township)
                found[township].setdefault(village.name.zh, place)
    order = [township.id for township in site.catalog.townships]
    return {one: tuple(found[one].values()) for one in order if one in found}


def by_letter(site: Site, own: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[Place]]:
    """Villages by the letters under which the browser looks for them, by township in each.

    `own` says how their names are read; see own_readings().
    A name whose first character the browser cannot read before it is told stands under _ too.
    """
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for some in villages(site).values():
        for place in some:
            for letter in _letters(place.name[0], own[place.name][0]):
                found[letter].append(place)
    return dict(sorted(found.items()))


def _letters(character: str, said: str) -> set[str]:
    usual = readings.usual().get(character)
    sounds = {said, usual} - {None} if usual else {said}
    return {readings.folded_letter(one) for one in sounds if one} | (set() if usual else {"_"})


def _today(site: Site, village: Village) -> tuple[str, ...]:
    if (
        site.catalog.township[village.township].until is None
        and village.code in site.catalog.village
    ):
        return (village.township,)
    if village.now and village.now in site.catalog.village:
        return (site.catalog.village[village.now].township,)
    return village.now_in


def written(place: Place) -> str:
    """A village as a word of the index: 村 is left out, 社区 is an apostrophe, and English stands
    behind = where it is not what the browser would make of the Chinese."""
    for end, mark, english in (("社区", "'", " Community"), ("村", "", " Village")):
        if place.name.endswith(end):
            core = place.name.removesuffix(end)
            made = "".join(readings.primary(one) for one in core).capitalize() + english
            return core + mark + ("" if made == place.english else f"={place.english}")
    return f"{place.name}!={place.english}"


def own_readings(site: Site) -> Mapping[str, tuple[str, ...]]:
    """How names of places are read here, where their English or their pinyin says so."""
    found: dict[str, tuple[str, ...]] = {}
    for township in site.catalog.townships:
        said = tuple(readings.flat(one) for one in township.pinyin.split())
        found[township.name.zh] = said + readings.spoken(township.name.zh[len(said) :])
    for places in villages(site).values():
        for place in places:
            english = place.english.rsplit(" ", 1)[0]
            core = place.name.removesuffix("社区").removesuffix("村")
            said = readings.in_latin(core, english) or readings.spoken(core)
            found[place.name] = said + readings.spoken(place.name[len(core) :])
    return found
