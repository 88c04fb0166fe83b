"""Nothing that belongs to a person stands in the content, unless it is published on purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.personal import IdentityNumber, MobileNumber
from catalog.problems import Place
from catalog.rules import personal, planning_codes
from tests import people_and_places as people
from tests.builders import catalog, run

HERE = Place("content/about.md", 7, 3)
MOBILE = MobileNumber(HERE, "13900000000")
IDENTITY = IdentityNumber(HERE, "519999190001010016")


def test_an_identity_number_is_told_without_showing_it() -> None:
    """Two digits at each end, wherever it stands."""
    found = list(personal.identity_numbers_are_not_public(catalog(personal_numbers=(IDENTITY,))))
    assert found == [planning_codes.IDENTITY_NUMBER.at(HERE, number="51**************16")]


def test_a_mobile_number_that_is_nobodys_contact_is_told_without_showing_it() -> None:
    """Neither rule tells what the other does."""
    both = catalog(personal_numbers=(MOBILE, IDENTITY))
    assert list(personal.mobile_numbers_are_published_contacts(both)) == [
        planning_codes.MOBILE_NUMBER.at(HERE, number="139****00")
    ]


PHONE = "+86 139-0000-0000"
PUBLISHED = [
    catalog(institutions=(replace(people.institution(), phone=PHONE),)),
    catalog(settings=people.settings(contacts=(replace(people.contact(), phone=PHONE),))),
    catalog(exam_bodies=(replace(people.exam_body(), phone=PHONE),)),
    catalog(talk_teams=(replace(people.team(), phone=PHONE),)),
    catalog(runs=(replace(run(), phone="139 0000 0000"),)),
]


@pytest.mark.parametrize("there", PUBLISHED)
def test_a_number_that_is_given_as_a_phone_is_public(there: Catalog) -> None:
    """Of whatever it is the phone, and however it is written there."""
    there = replace(there, personal_numbers=(MOBILE,))
    assert list(personal.mobile_numbers_are_published_contacts(there)) == []
