"""schema.org for search engines: Course and CourseInstance as JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from catalog.model import schedule, training
from catalog.model.text import Lang
from catalog.views.site import View

Json = dict[str, Any]


def course(view: View, taught: training.Course) -> str:
    """The course with those of its runs that are still to come."""
    record = _course(view, taught) | {"@context": "https://schema.org"}
    coming = [run for run in view.site.coming_by_course.get(taught.id, ()) if run.days]
    if coming:
        record["hasCourseInstance"] = [_instance(view, run, taught) for run in coming]
    return _text(record)


def course_instance(view: View, run: schedule.Run) -> str:
    """One run, with the course it belongs to."""
    taught = view.catalog.course[run.course]
    if run.days is None:
        return _text(_course(view, taught) | {"@context": "https://schema.org"})
    return _text(
        _course(view, taught)
        | {"@context": "https://schema.org", "hasCourseInstance": [_instance(view, run, taught)]}
    )


def _course(view: View, taught: training.Course) -> Json:
    settings = view.catalog.settings
    return {
        "@type": "Course",
        "@id": view.absolute(f"courses/{taught.id}/"),
        "url": view.absolute(f"courses/{taught.id}/"),
        "name": view.t(taught.name),
        "description": view.t(taught.summary),
        "inLanguage": Lang.ZH.tag,
        "isAccessibleForFree": True,
        "educationalCredentialAwarded": view.t(taught.credentials[0].name),
        "provider": {
            "@type": "Organization",
            "name": view.t(settings.title),
            "url": view.absolute(""),
        },
        "offers": {"@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "CNY"},
    }


def _instance(view: View, run: schedule.Run, taught: training.Course) -> Json:
    catalog = view.catalog
    venue = catalog.venue[run.venue]
    minutes = taught.hours * catalog.settings.minutes_per_hour
    record: Json = {
        "@type": "CourseInstance",
        "url": view.absolute(view.run_path(run)),
        "name": view.run_name(run),
        "courseMode": "Onsite",
        "courseWorkload": f"PT{minutes // 60}H{minutes % 60}M"
        if minutes % 60
        else f"PT{minutes // 60}H",
        "eventStatus": "https://schema.org/" + _status(run),
        "maximumAttendeeCapacity": run.seats,
        "location": {
            "@type": "Place",
            "name": view.t(venue.name),
            "address": {
                "@type": "PostalAddress",
                "addressCountry": "CN",
                "addressLocality": view.township_name(run.township),
                "streetAddress": view.t(venue.address),
            },
        },
        "organizer": {
            "@type": "Organization",
            "name": view.t(catalog.institution[run.institution].name),
            "telephone": view.run_phone(run),
        },
        "offers": {
            "@type": "Offer",
            "category": "Free",
            "price": 0,
            "priceCurrency": "CNY",
            "url": view.absolute(view.run_path(run)),
        },
    }
    if run.days:
        record |= {"startDate": str(run.days.first), "endDate": str(run.days.last)}
    return record


def _status(run: schedule.Run) -> str:
    if run.cancelled:
        return "EventCancelled"
    rescheduled = run.moved and not run.moved.of_place_only
    return "EventRescheduled" if rescheduled else "EventScheduled"


def _text(record: Json) -> str:
    """JSON that may stand inside a script element."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
