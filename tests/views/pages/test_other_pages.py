"""Home, courses, the schedule, institutions, talks, exams, support, figures, books, lost pages."""

from __future__ import annotations

import re
from dataclasses import replace

from catalog.model.text import Lang
from catalog.views.pages.not_found import not_found, root
from catalog.views.site import Site
from tests.views.pages.reading import DAY, page, runs, section, shipped, site, words


def test_home_offers_every_township_course_and_the_next_classes() -> None:
    """In the order of their first days."""
    made = page(site(), "")
    assert len(re.findall(r'href="./townships/[a-z]+/"', made.body)) == 25
    assert len(re.findall(r'class="pictogram"', made.body)) == 10
    assert runs(section(made, "next")) == [run.code for run in site().coming[:12]]


def test_a_course_says_no_condition_aloud() -> None:
    """Every line of suitability has an answer."""
    suits = words(section(page(site(), "courses/chef/"), "suits"))
    assert "文化 ✓ 没有要求" in suits
    assert "辨色 ✓ 没有要求" in suits


def test_a_course_adds_up_its_hours() -> None:
    """Unit by unit, theory and practice apart."""
    learn = words(section(page(site(), "courses/electrician/", Lang.EN), "learn"))
    assert "Total 36 84" in learn


def test_only_what_is_verified_is_printed_as_official() -> None:
    """An occupation that is not verified is left out."""
    assert "6-31-01-03" in page(site(), "courses/electrician/").body
    trades = tuple(
        replace(t, occupations=tuple(replace(o, verified=False) for o in t.occupations))
        for t in shipped().trades
    )
    unverified = replace(shipped(), trades=trades)
    assert "6-31-01-03" not in page(site(unverified), "courses/electrician/").body


def test_the_schedule_holds_every_run_once_with_what_it_is_filtered_by() -> None:
    """One row for each run, grouped by township."""
    made = page(site(), "schedule/")
    assert sorted(runs(made.body)) == sorted(run.code for run in shipped().runs)
    row = re.search(r'<tr data-run="DG-2702".*?>', made.body)
    assert row is not None
    assert 'data-township="qingjiang" data-trade="electrician" data-month="2027-03"' in row[0]


def test_an_institution_lists_its_classes_and_teachers_by_code() -> None:
    """No names of people."""
    made = page(site(), "institutions/sample-7/", Lang.EN)
    assert runs(made.body) == ["JS-2701", "JS-2702"]
    assert "T-JS01 Driver Driving instructor" in words(made.body)


def test_talks_are_listed_by_month_without_those_cancelled() -> None:
    """All of the season."""
    made = page(site(), "talks/")
    ids = re.findall(r'<tr id="([^"]+)" data-last=', made.body)
    assert sorted(ids) == sorted(talk.code.lower() for talk in shipped().talks)
    assert words(made.body).index("2026年12月") < words(made.body).index("2027年6月")


def test_an_exam_says_whether_the_examiner_comes() -> None:
    """Where the body does not travel, the exam is at the test centre."""
    made = words(page(site(), "exams/").body)
    assert "电工2702班 清江镇培训点" in made
    assert "驾驶2701班 要到考场去考。" in made


def test_figures_of_the_year_stand_beside_what_is_computed() -> None:
    """Each with its own words; what cannot be computed stays open."""
    made = words(page(site(), "results-2018/", Lang.EN).body)
    assert "Classes opened 41 classes 40" in made
    assert "more than 4,000,000 yuan —" in made


def test_a_book_without_chapters_says_so() -> None:
    """It is being written."""
    empty = replace(shipped(), textbooks=(replace(shipped().textbooks[0], chapters=()),))
    book = page(Site(empty, DAY, "/"), f"textbooks/{empty.textbooks[0].id}/")
    assert "还在编写。" in words(book.body)
    assert "kitchen-safety/" in page(site(), "textbooks/ba-chef/").body


def test_a_book_that_was_made_can_be_taken_home() -> None:
    """In the language of the page, with its size; what was not made is not offered."""
    made = {"ba-chef.zh.pdf": 1_234_567, "ba-chef.en.epub": 80_000, "driving.zh.pdf": 1}
    with_files = replace(site(), downloads=made)
    body = page(with_files, "textbooks/ba-chef/").body
    assert '<a href="../../books/ba-chef.zh.pdf">PDF，可以打印（1,234 kB）</a>' in body
    assert ".epub" not in body
    assert ".pdf" not in page(site(), "textbooks/ba-chef/").body


def test_the_lost_page_speaks_both_languages_from_the_root_of_the_server() -> None:
    """It is shown at any depth, so its links do not depend on it."""
    below = Site(shipped(), DAY, "https://a.example/training/")
    made = not_found(below)
    assert root(below) == "/training/"
    assert 'href="/training/en/schedule/"' in made.body
    assert made.title == "没有这个网页 · This page does not exist"
