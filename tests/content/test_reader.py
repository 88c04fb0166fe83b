"""The whole content folder is read; every fault is told once, at its place."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from catalog.content.reader import read_content
from catalog.model.farming import NO_FARMING
from catalog.model.prose import PlainWord
from catalog.model.roads import NO_TRAVEL
from tests.content.reading import SAMPLE, change, told

RUNS = "schedules/school-1/2027-spring.yml"
CHAPTER = "textbooks/chef/safety.md"


def test_the_sample_is_read_whole() -> None:
    """Every file becomes records, each with its place, and none is told of."""
    read = read_content(SAMPLE)
    assert read.problems == ()
    catalog = read.catalog
    assert catalog is not None
    assert {
        "trades": [trade.id for trade in catalog.trades],
        "courses": [course.id for course in catalog.courses],
        "townships": [township.id for township in catalog.townships],
        "editions": [edition.edition for edition in catalog.village_editions],
        "venues": [venue.id for venue in catalog.venues],
        "chapters": [(chapter.book, chapter.id) for chapter in catalog.chapters],
        "runs": [(run.code, run.institution, str(run.origin.place)) for run in catalog.runs],
        "talks": [(talk.code, talk.team) for talk in catalog.talks],
        "words": catalog.plain_words,
        "unread": catalog.unread,
    } == {
        "trades": ["chef", "driving"],
        "courses": ["chef"],
        "townships": ["qingshan", "lushui", "laoqiao"],
        "editions": [2018, 2023],
        "venues": ["qingshan-hall", "lushui-hall", "laoqiao-hall"],
        "chapters": [("chef", "safety")],
        "runs": [
            ("CS-2701", "school-1", f"content/{RUNS}:3:5"),
            ("CS-2702", "school-1", f"content/{RUNS}:18:5"),
        ],
        "talks": [("ST-2701", "team-1"), ("ST-2702", "team-1")],
        "words": (
            PlainWord("务必", "一定", ("任务必",), "务必带证 → 一定带证"),
            PlainWord("届时", "到时候"),
        ),
        "unread": frozenset(),
    }


def test_yamls_guesses_never_reach_the_model(content: Path) -> None:
    """What looks like a number, a date, a truth or nothing arrives as it was written."""
    words = "10:30, no, Yes, on, 010, 1e3, 0x10, 1_000, ~, null, 2027-03-04, .inf, <<"
    change(content / "trades.yml", "[做饭, cook]", f"[{words}]")
    catalog = read_content(content).catalog
    assert catalog is not None
    assert catalog.trades[0].also_called == tuple(words.split(", "))


def test_words_for_the_search_are_read(content: Path) -> None:
    """Of a trade and of a question; whoever writes none has none."""
    change(content / "trades.yml", "[开车]", "[开车]\n    searched_as: [学车, 4S店, 'B2']")
    change(content / "support.yml", "en: 'No.'}", "en: 'No.'}\n    also_asked: [收不收费, price]")
    catalog = read_content(content).catalog
    assert catalog is not None
    assert [trade.searched_as for trade in catalog.trades] == [(), ("学车", "4S店", "B2")]
    assert [one.also_asked for one in catalog.support.questions] == [("收不收费", "price")]
    before = read_content(SAMPLE).catalog
    assert before is not None
    assert [one.also_asked for one in before.support.questions] == [()]


# What a county need not have, each with what there is without it.
OPTIONAL: dict[str, tuple[str, object]] = {
    "equipment.yml": ("equipment", ()),
    "travel.yml": ("travel", NO_TRAVEL),
    "waivers.yml": ("waivers", ()),
    "holidays.yml": ("holidays", ()),
    "farming.yml": ("farming", NO_FARMING),
    "redirects.yml": ("redirects", ()),
    "released.yml": ("released", None),
}


def test_an_empty_folder_lacks_every_single_file(tmp_path: Path) -> None:
    """Each file that must exist is told; so is a folder that does not exist."""
    missing = [(f"x/{name}", "file-missing") for name in sorted(
        path.name for path in SAMPLE.glob("*.yml") if path.name not in OPTIONAL
    )]  # fmt: skip
    assert (read_content(tmp_path / "x").catalog, told(tmp_path / "x")) == (None, missing)


@pytest.mark.parametrize(("name", "without"), OPTIONAL.items())
def test_a_file_that_need_not_be_there_is_not_missed(
    content: Path, name: str, without: tuple[str, object]
) -> None:
    """The catalog then has nothing of it."""
    attribute, nothing = without
    (content / name).unlink()
    after = read_content(content)
    assert after.catalog is not None
    assert getattr(after.catalog, attribute) == nothing
    assert [p for p in after.problems if p.code == "file-missing"] == []


def test_files_are_read_in_the_order_of_their_names(content: Path) -> None:
    """Whatever the order in which the disk lists them, the catalog is the same."""
    first = read_content(content)
    copy = content.with_name("copy")
    for path in sorted(content.rglob("*"), reverse=True):
        if path.is_file():
            target = copy / path.relative_to(content)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    shutil.rmtree(content)
    copy.rename(content)
    assert read_content(content) == first


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        ("venues.yml", "capacity: 40", "capacity: 0", "venues.yml:6:15 value-range"),
        ("venues.yml", "  - id: qingshan-hall", "  - ID: qingshan-hall",
         "venues.yml:2:5 key-missing, venues.yml:2:5 key-unknown"),
        ("townships.yml", "kind: town\n", "kind: city\n", "townships.yml:5:11 value-choice"),
        ("teachers.yml", "zh: 高级工, ", "", "teachers.yml:2:74 text-language"),
        ("trades.yml", "code: JS\n", "code: J\n", "trades.yml:11:11 value-form"),
        ("institutions.yml", "phone: 0827-0000101", "phone: none",
         "institutions.yml:7:12 value-form"),
        ("exam-bodies.yml", "travels: true", "travels: yes", "exam-bodies.yml:5:14 value-choice"),
        ("mobile-teams.yml", "phone: 0827-0000131", "phone: none",
         "mobile-teams.yml:8:12 value-form"),
        ("mobile-teams.yml", "id: farm-skills, ", "id: farm-skills, ID: x, ",
         "mobile-teams.yml:4:23 key-unknown"),
        ("courses/chef.yml", "method: {zh: 大半是动手。, en: Mostly hands-on.}", "method: {}",
         "courses/chef.yml:20:9 text-language, courses/chef.yml:20:9 text-language"),
        ("courses/chef.yml", "trade: chef", "trade: chef: x", "courses/chef.yml:2:12 yaml-syntax"),
        ("courses/chef.yml", "theory: 0", "theory: -1", "courses/chef.yml:33:103 value-form"),
        ("courses/chef.yml", "id: chef", "id: cook", "courses/chef.yml:1:1 name-mismatch"),
        ("textbooks/chef/book.yml", "id: chef", "id: cook",
         "textbooks/chef/book.yml:1:1 name-mismatch"),
        ("textbooks/chef/book.yml", "id: chef", "id: [chef]",
         "textbooks/chef/book.yml:1:5 value-kind"),
        ("villages/2023.yml", "township: lushui", "township: Lüshui",
         "villages/2023.yml:5:94 value-form"),
        ("villages/2023.yml", "edition: 2023", "edition: 今", "villages/2023.yml:1:10 value-form"),
        ("villages/2023.yml", "edition: 2023", "\tedition: 1", "villages/2023.yml:1:1 yaml-tab"),
        (RUNS, "days: {from: 2027-03-04, until: 2027-03-08}", "days: {from: 2027-02-30}",
         f"{RUNS}:26:11 key-missing, {RUNS}:26:18 value-form"),
        (RUNS, "season: 2027-spring", "season: 春", f"{RUNS}:1:9 value-form"),
    ],
)  # fmt: skip
def test_a_bad_record_is_told_once_and_hides_no_other(
    file: str, old: str, new: str, fault: str, content: Path
) -> None:
    """Whoever refers to what could not be read is not told that it is unknown."""
    change(content / file, old, new)
    found = [f"{place} {code}".removeprefix("content/") for place, code in told(content)]
    assert found == fault.split(", ")


def test_a_chapter_without_its_original_is_told(content: Path) -> None:
    """The English file alone is one problem, and the unit that names the chapter is none."""
    (content / CHAPTER).unlink()
    assert told(content) == [("content/textbooks/chef/safety.en.md", "chapter-translation")]


def test_pages_about_the_site_are_held_to_the_same(content: Path) -> None:
    """They have a title and a translation, and no HTML."""
    change(content / "about.md", "这里", "<b>")
    (content / "more.en.md").write_text("---\ntitle: More\nsummary: More\n---\n")
    assert told(content) == [
        ("content/about.md:6:1", "markdown-html"),
        ("content/more.en.md", "chapter-translation"),
        ("content/about.en.md:7:1", "translation-stale"),
    ]


def test_a_chapter_belongs_to_a_book(content: Path) -> None:
    """One that the book does not list is told, and so is a folder without a book."""
    change(
        content / "textbooks" / "chef" / "safety.md", "units: [chef/safety]\nterms: [灶台]\n", ""
    )
    other = shutil.copytree(content / "textbooks" / "chef", content / "textbooks" / "welder")
    (other / "book.yml").unlink()
    for ending in (".md", ".en.md"):
        shutil.copy(other / f"safety{ending}", content / "textbooks" / "chef" / f"fire{ending}")
    assert told(content) == [
        ("content/textbooks/chef/fire.md", "chapter-unlisted"),
        ("content/textbooks/welder/book.yml", "file-missing"),
    ]


@pytest.mark.parametrize(
    "name",
    ["venues.yml~", "venues.yaml", "courses/chef.yml.bak", ".DS_Store", "courses/.x",
     "courses/a/b.yml", "notes/a.md", "textbooks/a.md", "textbooks/chef/a/b.md",
     "textbooks/chef/a.gif", "a.png", "schedules/2027.yml", "Thumbs.db", "textbooks/chef/a.SVG"],
)  # fmt: skip
def test_what_nobody_reads_does_not_belong(name: str, content: Path) -> None:
    """Backups, hidden files and files in the wrong folder are told."""
    (content / name).parent.mkdir(exist_ok=True)
    (content / name).write_text("x")
    assert told(content) == [(f"content/{name}", "file-unexpected")]


def test_pictures_stand_beside_chapters(content: Path) -> None:
    """Any of the five kinds, by the side of the chapter."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    for ending in ("svg", "png", "jpg", "jpeg", "webp"):
        (content / CHAPTER).with_name(f"a.{ending}").write_bytes(drawing)
    assert told(content) == []


def test_a_file_that_cannot_be_read_is_told(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system refuses, as it does for a file without permission."""
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "venues.yml":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert told(content) == [("content/venues.yml", "file-unreadable")]


def test_a_name_in_another_encoding_is_told_and_can_be_printed(content: Path) -> None:
    """As old zip files bring it: the bytes of the name are not UTF-8."""
    path = os.fsencode(content) + "/课程.yml".encode("gbk")
    Path(os.fsdecode(path)).write_text("x")
    ((place, code),) = told(content)
    assert (code, place.encode()) == ("file-unexpected", place.encode())


def test_a_schedule_says_the_season_of_its_file(content: Path) -> None:
    """A season that disagrees with the file's name is one problem, and its runs are no others."""
    path = content / "schedules/school-1/2027-spring.yml"
    path.write_text(path.read_text().replace("season: 2027-spring", "season: 2027-autumn"))
    (problem,) = read_content(content).problems
    assert (problem.code, problem.place.file) == (
        "name-mismatch",
        "content/schedules/school-1/2027-spring.yml",
    )


def test_numbers_of_persons_are_found_in_every_file_with_text(content: Path) -> None:
    """In comments, in chapters of both languages, in drawings."""
    for name in ("venues.yml", "textbooks/chef/safety.en.md", "textbooks/chef/knife.svg"):
        path = content / name
        comment = "# 电话13900000000\n" if name == "venues.yml" else "<!-- 电话13900000000 -->\n"
        path.write_text(path.read_text(encoding="utf-8") + comment, encoding="utf-8")
    catalog = read_content(content).catalog
    assert catalog is not None
    assert [Path(one.place.file).name for one in catalog.personal_numbers] == [
        "knife.svg",
        "safety.en.md",
        "venues.yml",
    ]


def test_a_photograph_that_says_where_it_was_taken_is_told(content: Path) -> None:
    """An error at the file as a whole."""
    (content / "textbooks/chef/a.jpg").write_bytes(b"\xff\xd8\xff\xe1\0\x0dGPSLatitude")
    assert ("content/textbooks/chef/a.jpg", "picture-location") in told(content)
