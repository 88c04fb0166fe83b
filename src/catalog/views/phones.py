"""Telephone numbers in running text, found so that a thumb can call them.

A number is one where the programme's own contacts have it, or where the words before it say to
call it: 打 120, call 120.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from markupsafe import Markup, escape

from catalog.model.programme import Contact

_CALL = ("打", "打 ", "call ", "Call ", "dial ", "Dial ")


def pattern(contacts: Iterable[Contact]) -> str:
    """A regular expression whose whole match is a telephone number in running text."""
    known = "|".join(sorted({re.escape(contact.phone) for contact in contacts}))
    said = "|".join(f"(?<={words})" for words in _CALL)
    return rf"(?<![\d-])(?:(?:{known})|(?:{said})[1-9][0-9]{{2,4}})(?![\d-])"


def dial(phone: str) -> str:
    """`phone` as the address behind `tel:`: digits and a leading plus."""
    return "".join(character for character in phone if character.isdigit() or character == "+")


@lru_cache(maxsize=4096)
def link(phone: str) -> Markup:
    """`phone` as a link that calls it."""
    return Markup('<a class="tel" href="tel:{}">{}</a>').format(dial(phone), phone)


_compiled = lru_cache(maxsize=8)(re.compile)


@lru_cache(maxsize=4096)
def linked(text: str, numbers: str) -> Markup:
    """`text`, escaped, with every number that matches the pattern `numbers` as a link."""
    pieces = []
    end = 0
    for found in _compiled(numbers).finditer(text):
        pieces += [escape(text[end : found.start()]), link(found[0])]
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])
