"""Telephone numbers can be called, wherever they stand."""

from __future__ import annotations

import pytest

from catalog.views import phones
from tests.people_and_places import settings

NUMBERS = phones.pattern(settings().contacts)
KNOWN = settings().contacts[0].phone


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [("0827-0000100", "08270000100"), ("+86 827 0000100", "+868270000100"), ("12333", "12333")],
)
def test_only_digits_are_dialled(phone: str, dialled: str) -> None:
    """And a leading plus."""
    assert phones.dial(phone) == dialled
    assert phones.link(phone) == f'<a class="tel" href="tel:{dialled}">{phone}</a>'


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        (f"问{KNOWN}。", f"问{phones.link(KNOWN)}。"),
        ("马上打120。", f"马上打{phones.link('120')}。"),
        ("Call 120 at once.", f"Call {phones.link('120')} at once."),
        ("dial 12348, then wait", f"dial {phones.link('12348')}, then wait"),
        ("120 yuan", "120 yuan"),
        (f"9{KNOWN}", f"9{KNOWN}"),
        (f"{KNOWN}-1", f"{KNOWN}-1"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("", ""),
    ],
)
def test_numbers_in_running_text_become_links(text: str, linked: str) -> None:
    """Known contacts, and what the words before say to call; the rest is escaped text."""
    assert phones.linked(text, NUMBERS) == linked
