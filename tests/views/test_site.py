"""A site is a catalog on a day; a view of it speaks one language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from catalog.model.schedule import Recruitment
from catalog.model.text import Lang, Text
from catalog.views.site import Site
from tests import builders
from tests.builders import cancelled, run
from tests.people_and_places import WORDS, book, term, township

RUNS = (
    run("CS-2701"),
    run("CS-2702", cancelled=cancelled()),
    run("CS-2703", days=None, enrolment=None, meetings=(), exam=None),
    run("CS-2704", recruitment=Recruitment.FULL),
)


def site(on: str = "2027-03-01") -> Site:
    return Site(builders.catalog(runs=RUNS), date.fromisoformat(on), "https://a.example/")


def codes(on: str) -> list[str]:
    return [one.code for one in site(on).coming]


def test_what_is_coming_depends_on_the_day() -> None:
    """Soonest first, those without days last; what was cancelled or has ended is not coming."""
    assert codes("2027-03-05") == ["CS-2701", "CS-2704", "CS-2703"]
    assert codes("2027-03-06") == ["CS-2703"]
    assert {key: len(runs) for key, runs in site().coming_by_course.items()} == {"chef": 3}


def test_what_is_past_depends_on_the_day() -> None:
    """The last day counts, whether the class was held or not."""
    assert site("2027-03-05").past == frozenset()
    assert site("2027-03-06").past == {"CS-2701", "CS-2702", "CS-2704"}


def test_only_living_townships_are_offered() -> None:
    """An abolished one is not."""
    gone = township("old", until="2020-01-01", successors=("qingshan",))
    catalog = builders.catalog(townships=(township(), gone))
    living = Site(catalog, date(2026, 11, 23), "/").living
    assert [t.id for t in living] == ["qingshan"]


def test_the_reader_s_clock_gets_what_it_needs() -> None:
    """Days, enrolment, and what was said; nothing that is not known."""
    view = site().view(Lang.ZH, "")
    assert [view.run_attributes(one) for one in RUNS] == [
        'data-run="CS-2701" data-said="open" data-first="2027-03-04" data-last="2027-03-05"'
        ' data-open="2027-02-01" data-close="2027-02-28"',
        'data-run="CS-2702" data-said="cancelled" data-first="2027-03-04" data-last="2027-03-05"'
        ' data-open="2027-02-01" data-close="2027-02-28"',
        'data-run="CS-2703" data-said="open"',
        'data-run="CS-2704" data-said="full" data-first="2027-03-04" data-last="2027-03-05"'
        ' data-open="2027-02-01" data-close="2027-02-28"',
    ]


@pytest.mark.parametrize(
    ("lang", "path", "link"),
    [
        (Lang.ZH, "", "./courses/"),
        (Lang.EN, "", "../en/courses/"),
        (Lang.ZH, "classes/cs-2701/", "../../courses/"),
        (Lang.EN, "classes/cs-2701/", "../../../en/courses/"),
    ],
)
def test_links_stay_in_the_language(lang: Lang, path: str, link: str) -> None:
    """And are relative."""
    assert site().view(lang, path).link("courses/") == link


def test_a_class_has_a_name_that_can_be_said() -> None:
    """The trade and the number."""
    assert site().view(Lang.ZH, "").run_name(RUNS[0]) == "字2701班"
    assert site().view(Lang.EN, "").run_name(RUNS[0]) == "Words 2701"


def test_a_class_is_called_at_its_own_number_or_the_institution_s() -> None:
    """Whichever is written."""
    assert site().view(Lang.ZH, "").run_phone(RUNS[0]) == "0827-0000101"


def test_names_are_listed_as_the_language_lists() -> None:
    """With 、 or with commas."""
    texts = (WORDS, Text("二", "Two"))
    assert site().view(Lang.ZH, "").sentences(texts) == "字、二"
    assert site().view(Lang.EN, "").sentences(texts) == "Words, Two"


def test_templates_escape_and_are_strict() -> None:
    """What they print is escaped, and a value that is missing is a fault of the programmer."""
    templates = site().templates
    assert templates.from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"
    with pytest.raises(UndefinedError):
        templates.from_string("{{ nothing }}").render()


def test_terms_lead_to_their_entries() -> None:
    """From a page at any depth; of two that are written alike, to that of the book."""
    terms = (term("拧", "nǐng", ("chef",)), term("拧", "níng", ("other",), line=9))
    catalog = replace(builders.catalog(textbooks=(book(), book("other"))), glossary=terms)
    made = Site(catalog, date(2026, 11, 23), "https://a.example/")
    entries = {books: made.entries["拧", books] for books in (("chef",), ("other",))}
    assert sorted(entries.values()) == ["term-ning", "term-ning-2"]
    cloth = made.view(Lang.ZH, "courses/x/").first_uses("other")(Markup("拧"))
    assert f'href="../../glossary/#{entries["other",]}"><ruby>拧' in cloth
    assert "<rt>níng</rt>" in cloth
    stove = made.view(Lang.EN, "classes/x/").first_uses("chef")(Markup("a stove"))
    assert f'a <a class="term" href="../../../en/glossary/#{entries["chef",]}">stove</a>' == stove
