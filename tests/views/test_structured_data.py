"""What search engines are told is what the page says, in words of schema.org only."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from catalog.model.schedule import Run
from catalog.model.text import Lang, Text
from catalog.views import structured_data
from catalog.views.site import Site, View
from tests import builders
from tests.builders import cancelled, moved, run
from tests.people_and_places import WORDS

# The properties of each type that are used, all of them known to schema.org for that type.
PROPERTIES = {
    "Course": {
        *("@context", "@type", "@id", "url", "name", "description", "inLanguage", "provider"),
        *("isAccessibleForFree", "educationalCredentialAwarded", "offers", "hasCourseInstance"),
    },
    "CourseInstance": {
        *("@type", "url", "name", "courseMode", "courseWorkload", "eventStatus", "location"),
        *("maximumAttendeeCapacity", "organizer", "offers", "startDate", "endDate"),
    },
    "Organization": {"@type", "name", "url", "telephone"},
    "Place": {"@type", "name", "address"},
    "PostalAddress": {"@type", "addressCountry", "addressLocality", "streetAddress"},
    "Offer": {"@type", "category", "price", "priceCurrency", "url"},
}
# What a rich result asks for.
REQUIRED = {
    "Course": {"name", "description", "provider", "offers"},
    "CourseInstance": {"courseMode", "courseWorkload", "location", "startDate", "endDate"},
    "Organization": {"name"},
    "Place": {"name", "address"},
    "Offer": {"category", "price", "priceCurrency"},
}


def view(*runs: Run, lang: Lang = Lang.EN, on: str = "2026-11-23") -> View:
    site = Site(builders.catalog(runs=runs), date.fromisoformat(on), "https://a.example/")
    return site.view(lang, "courses/chef/")


def course(view: View) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(structured_data.course(view, view.catalog.course["chef"]))
    return found


def check(record: Any) -> None:
    """Every record in `record` has what its type needs, and only what it may have."""
    if isinstance(record, list):
        for part in record:
            check(part)
    elif isinstance(record, dict):
        kind = record["@type"]
        assert set(record) <= PROPERTIES[kind], kind
        assert set(record) >= REQUIRED.get(kind, set()), kind
        for name, value in record.items():
            if name in ("url", "@id"):
                assert re.fullmatch(r"https://a\.example/[\w/-]*", value), value
            check(value)


def test_a_course_with_a_class() -> None:
    """All of it, in English."""
    assert course(view(run())) == {
        "@context": "https://schema.org",
        "@type": "Course",
        "@id": "https://a.example/en/courses/chef/",
        "url": "https://a.example/en/courses/chef/",
        "name": "Words",
        "description": "Words",
        "inLanguage": "zh-CN",
        "isAccessibleForFree": True,
        "educationalCredentialAwarded": "Words",
        "provider": {"@type": "Organization", "name": "Words", "url": "https://a.example/en/"},
        "offers": {"@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "CNY"},
        "hasCourseInstance": [
            {
                "@type": "CourseInstance",
                "url": "https://a.example/en/classes/cs-2701/",
                "name": "Words 2701",
                "courseMode": "Onsite",
                "courseWorkload": "PT4H30M",
                "eventStatus": "https://schema.org/EventScheduled",
                "maximumAttendeeCapacity": 30,
                "location": {
                    "@type": "Place",
                    "name": "Words",
                    "address": {
                        "@type": "PostalAddress",
                        "addressCountry": "CN",
                        "addressLocality": "Qingshan Town",
                        "streetAddress": "Words",
                    },
                },
                "organizer": {
                    "@type": "Organization",
                    "name": "Words",
                    "telephone": "0827-0000101",
                },
                "offers": {
                    "@type": "Offer",
                    "category": "Free",
                    "price": 0,
                    "priceCurrency": "CNY",
                    "url": "https://a.example/en/classes/cs-2701/",
                },
                "startDate": "2027-03-04",
                "endDate": "2027-03-05",
            }
        ],
    }


@pytest.mark.parametrize("lang", list(Lang))
def test_records_have_what_their_types_need(lang: Lang) -> None:
    """A course, and a class on its own."""
    there = view(run(), run("CS-2702", moved=moved()), lang=lang)
    check(course(there))
    for one in there.catalog.runs:
        check(json.loads(structured_data.course_instance(there, one)))


@pytest.mark.parametrize(
    ("one", "status"),
    [
        (run(), "EventScheduled"),
        (run(moved=moved()), "EventRescheduled"),
        (run(moved=moved(venue="school")), "EventScheduled"),
        (run(moved=moved(builders.DAYS, "school")), "EventRescheduled"),
        (run(cancelled=cancelled()), "EventCancelled"),
        (run(cancelled=cancelled(), moved=moved()), "EventCancelled"),
    ],
)
def test_a_class_says_whether_it_takes_place(one: Run, status: str) -> None:
    """Cancelled, moved, or as planned."""
    record = json.loads(structured_data.course_instance(view(one), one))
    assert record["hasCourseInstance"][0]["eventStatus"] == f"https://schema.org/{status}"


def test_a_course_offers_only_what_is_coming() -> None:
    """What has ended, was cancelled or has no days is not announced."""
    runs = (run("CS-2701", cancelled=cancelled()), run("CS-2702", days=None, enrolment=None))
    assert "hasCourseInstance" not in course(view(*runs))
    assert "hasCourseInstance" not in course(view(run(), on="2027-03-06"))
    assert len(course(view(run(), on="2027-03-05"))["hasCourseInstance"]) == 1


def test_a_class_without_days_is_its_course() -> None:
    """No start is invented."""
    one = run(days=None, enrolment=None, meetings=(), exam=None)
    record = json.loads(structured_data.course_instance(view(one), one))
    assert "hasCourseInstance" not in record
    check(record)


def test_whole_hours_are_said_without_minutes() -> None:
    """Four teaching hours of 45 minutes are three hours."""
    units = (builders.unit("safety", 2, 2, ("safety",)),)
    catalog = builders.catalog(courses=(builders.course(units=units),))
    there = Site(catalog, date(2026, 11, 23), "https://a.example/").view(Lang.ZH, "")
    record = json.loads(structured_data.course(there, catalog.courses[0]))
    assert record["hasCourseInstance"][0]["courseWorkload"] == "PT3H"


def test_no_text_ends_the_script_element() -> None:
    """A `<` is written so that no tag can begin, and comes back as it was."""
    hostile = Text("</script><b>字", "</script><!--")
    taught = replace(builders.course(), name=hostile)
    catalog = builders.catalog(courses=(taught,))
    there = Site(catalog, date(2026, 11, 23), "https://a.example/").view(Lang.EN, "")
    text = structured_data.course(there, taught)
    assert "<" not in text
    assert json.loads(text)["name"] == hostile.en
    assert WORDS.zh not in text
