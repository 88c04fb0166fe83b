"""Nothing that belongs to a person stands in the content, unless it is published on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.model.personal import IdentityNumber, MobileNumber, mobile_digits
from catalog.problems import Problem
from catalog.rules import planning_codes


def identity_numbers_are_not_public(catalog: Catalog) -> Iterator[Problem]:
    """No identity number stands anywhere, not even in a comment."""
    for number in catalog.personal_numbers:
        if isinstance(number, IdentityNumber):
            yield planning_codes.IDENTITY_NUMBER.at(number.place, number=number.masked)


def mobile_numbers_are_published_contacts(catalog: Catalog) -> Iterator[Problem]:
    """A mobile number is one that somebody gave as `phone`, to be called by everybody."""
    published = {mobile_digits(phone) for phone in _phones(catalog)}
    for number in catalog.personal_numbers:
        if isinstance(number, MobileNumber) and number.digits not in published:
            yield planning_codes.MOBILE_NUMBER.at(number.place, number=number.masked)


def _phones(catalog: Catalog) -> Iterator[str]:
    yield from (contact.phone for contact in catalog.settings.contacts)
    yield from (institution.phone for institution in catalog.institutions)
    yield from (body.phone for body in catalog.exam_bodies)
    yield from (team.phone for team in catalog.talk_teams)
    yield from (run.phone for run in catalog.runs if run.phone)
