"""Without JavaScript every page shows its facts, and says nothing that could become false."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalog.model.catalog import Catalog
from catalog.model.gazetteer import Township
from catalog.model.schedule import Run, RunState
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.words import STATES, WORDS
from tests.site import reading
from tests.site.page_types import BUILT

# A state that a later day makes false; the others hold for ever once they hold.
_PASSING = (
    RunState.ANNOUNCED,
    RunState.ENROLLING,
    RunState.STARTING_SOON,
    RunState.RUNNING,
)


def seen(site: Path, address: str, lang: Lang) -> str:
    """What is seen on a page in `lang`, without the pinyin above it."""
    return reading.page(site / lang.prefix / address / "index.html").plain


def missing(text: str, facts: Iterator[str]) -> list[str]:
    """The `facts` that are not in `text`."""
    return [fact for fact in facts if " ".join(fact.split()) not in text]


def _run_facts(catalog: Catalog, run: Run, lang: Lang) -> Iterator[str]:
    """What a card of a class says: when it starts, until when one can enrol, whom to call."""
    yield run.phone or catalog.institution[run.institution].phone
    if run.cancelled:
        yield WORDS["cancelled_said"][lang].format(day=dates.plain_day(run.cancelled.on, lang))
    elif run.days and run.enrolment:
        yield dates.full_day(run.days.first, lang)
        if run.recruitment.value != "full":
            yield dates.plain_day(run.enrolment.last, lang)


def _class_facts(catalog: Catalog, run: Run, lang: Lang) -> Iterator[str]:
    course, venue = catalog.course[run.course], catalog.venue[run.venue]
    yield from _run_facts(catalog, run, lang)
    yield from (run.code, course.name[lang], str(run.seats))
    yield from (venue.name[lang], venue.address[lang])
    yield from (catalog.teacher[code].qualification[lang] for code in run.teachers)
    for change in (run.cancelled, run.moved):
        if change:
            yield dates.plain_day(change.on, lang)
            yield change.reason[lang]
    if run.days:
        yield dates.period(run.days, lang)
    if not run.cancelled:
        yield from _offer(catalog, run, lang)


def _offer(catalog: Catalog, run: Run, lang: Lang) -> Iterator[str]:
    """What a class that takes place gives and asks for, and when it meets."""
    course = catalog.course[run.course]
    yield course.credentials[0].name[lang]
    yield WORDS["cost_none"][lang]
    yield f"{run.meeting_days * catalog.settings.allowance_per_day}"
    yield from (text[lang] for text in course.bring)
    for meeting in run.meetings:
        yield dates.day(meeting.day, lang)
        yield dates.span(meeting.start, meeting.end, lang)
    if run.exam:
        yield dates.full_day(run.exam.day, lang)
        yield catalog.exam_body[run.exam.body].name[lang]


@pytest.mark.parametrize("lang", list(Lang))
def test_every_class_page_has_its_facts(site: Path, catalog: Catalog, lang: Lang) -> None:
    """Days, place, cost, allowance, certificate, exam, whom to call, what to bring."""
    for run in catalog.runs:
        text = seen(site, f"classes/{run.code.lower()}/", lang)
        assert missing(text, _class_facts(catalog, run, lang)) == [], run.code


@pytest.mark.parametrize("lang", list(Lang))
def test_a_cancelled_class_offers_nothing(site: Path, catalog: Catalog, lang: Lang) -> None:
    """It says what was planned, and neither calls for enrolment nor promises money or a paper."""
    for run in catalog.runs:
        if run.cancelled:
            text = seen(site, f"classes/{run.code.lower()}/", lang)
            offers = (WORDS[word][lang] for word in ("call_to_enrol", "cost_none", "receive"))
            assert [words for words in offers if words in text] == []


def _township_facts(catalog: Catalog, township: Township, lang: Lang) -> Iterator[str]:
    yield township.name[lang]
    yield WORDS["cost_none"][lang]
    yield catalog.settings.contacts[0].phone
    for run in catalog.runs_by_township.get(township.id, ()):
        yield from _run_facts(catalog, run, lang)
        if not run.cancelled:
            yield catalog.course[run.course].credentials[0].name[lang]
            yield f"{run.meeting_days * catalog.settings.allowance_per_day}"


@pytest.mark.parametrize("lang", list(Lang))
def test_every_township_page_has_its_facts(site: Path, catalog: Catalog, lang: Lang) -> None:
    """Its classes with days and telephone, the cost, the allowance, the certificate."""
    for township in catalog.townships:
        text = seen(site, f"townships/{township.id}/", lang)
        if township.lives_on(BUILT):
            facts = _township_facts(catalog, township, lang)
        else:
            facts = (catalog.township[name].name[lang] for name in township.successors)
        assert missing(text, facts) == [], township.id


@pytest.mark.parametrize("lang", list(Lang))
def test_every_course_page_has_its_facts(site: Path, catalog: Catalog, lang: Lang) -> None:
    """The seven questions, suitability, units, certificates and the classes that are coming."""
    for course in catalog.courses:
        text = seen(site, f"courses/{course.id}/", lang)
        answers = [course.name, course.summary, course.who_for, course.method, *course.entry]
        answers += [*course.learn, *course.bring, *course.next]
        answers += [point.text for point in course.assessment]
        answers += [words for c in course.credentials for words in (c.name, c.examined_by)]
        answers += [words for unit in course.units for words in (unit.name, unit.outcome)]
        assert missing(text, (answer[lang] for answer in answers)) == [], course.id
        runs = (r for r in catalog.runs_by_course.get(course.id, ()) if not r.cancelled)
        facts = (fact for run in runs for fact in _run_facts(catalog, run, lang))
        assert missing(text, facts) == [], course.id


def _schedule(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for run in catalog.runs:
        yield catalog.institution[run.institution].phone
        yield catalog.venue[run.venue].name[lang]
        if run.days and not run.cancelled:
            yield dates.period(run.days, lang)


def _exams(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for run in catalog.runs:
        if run.exam:
            yield dates.full_day(run.exam.day, lang)
            yield catalog.exam_body[run.exam.body].name[lang]
            yield catalog.exam_body[run.exam.body].phone


def _talks(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for talk in catalog.talks:
        if talk.cancelled is None:
            yield dates.day(talk.day, lang)
            yield catalog.village[talk.village].name[lang]
            yield catalog.talk_topic[talk.topic].name[lang]
            yield catalog.talk_team[talk.team].phone


def _institutions(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for institution in catalog.institutions:
        yield from (institution.name[lang], institution.phone)


def _support(catalog: Catalog, lang: Lang) -> Iterator[str]:
    support = catalog.support
    for money in support.money:
        yield from (money.name[lang], money.amount[lang], money.who[lang])
    for question in support.questions:
        yield from (question.question[lang], question.answer[lang])
    for contact in catalog.settings.contacts:
        yield from (contact.name[lang], contact.phone, contact.hours[lang])


def _results(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for figure in catalog.results.figures:
        yield from (figure.name[lang], f"{figure.value:,}")


def _textbooks(catalog: Catalog, lang: Lang) -> Iterator[str]:
    for book in catalog.textbooks:
        yield from (book.title[lang], book.summary[lang])


def _home(catalog: Catalog, lang: Lang) -> Iterator[str]:
    yield from (t.name[lang] for t in catalog.townships if t.lives_on(BUILT))
    yield from (contact.phone for contact in catalog.settings.contacts)
    yield from _run_facts(catalog, catalog.runs_in_order[0], lang)


FACTS: dict[str, Callable[[Catalog, Lang], Iterator[str]]] = {
    "": _home,
    "schedule/": _schedule,
    "exams/": _exams,
    "talks/": _talks,
    "institutions/": _institutions,
    "support/": _support,
    "results-2018/": _results,
    "textbooks/": _textbooks,
}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("address", FACTS)
def test_every_list_has_its_facts(site: Path, catalog: Catalog, address: str, lang: Lang) -> None:
    """Home, schedule, exams, talks, institutions, support, results and the shelf are complete."""
    assert missing(seen(site, address, lang), FACTS[address](catalog, lang)) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_every_book_and_institution_has_its_facts(site: Path, catalog: Catalog, lang: Lang) -> None:
    """A book lists its chapters; an institution says where it is and how to call it."""
    for book in catalog.textbooks:
        titles = (catalog.chapter[book.id, name].title[lang] for name in book.chapters)
        assert missing(seen(site, f"textbooks/{book.id}/", lang), titles) == []
    for place in catalog.institutions:
        said = (place.phone, place.address[lang], place.hours[lang])
        assert missing(seen(site, f"institutions/{place.id}/", lang), iter(said)) == []


def test_no_page_says_a_state_that_could_become_false(site: Path) -> None:
    """What passes with the days is said by the reader's clock only."""
    passing = {STATES[state][lang] for state in _PASSING for lang in Lang}
    for address, page in reading.pages(site).items():
        assert {words for words in passing if words in page.text} == set(), address


def test_every_page_says_when_it_was_published(site: Path) -> None:
    """A page that is read next month says of which day it speaks."""
    for address, page in reading.pages(site).items():
        lang = Lang.EN if address.startswith("en/") else Lang.ZH
        assert dates.plain_day(BUILT, lang) in page.text, address
