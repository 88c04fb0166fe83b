"""Numbers of persons in the text of any file, comments included, for they are public as well.

An identity number (GB 11643-1999) is known by a birthday that exists and by its check digit
(ISO 7064, MOD 11-2), so that other long numbers are not mistaken for one. Both kinds of number are
also found in full-width digits and with spaces or hyphens between their groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from catalog.model.personal import IdentityNumber, MobileNumber, PersonalNumber
from catalog.problems import Place

_FULL_WIDTH = re.compile("[０-９Ｘｘ]")
_ASCII = str.maketrans("０１２３４５６７８９Ｘｘ", "0123456789Xx")
_IDENTITY = re.compile(
    r"(?:19|20)[0-9]{2}[ -]?[01][0-9][ -]?[0-3][0-9][ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])"
)
_REGION = re.compile(r"(?<![0-9A-Za-z])[1-9][0-9]{5}[ -]?$")
_MOBILE = re.compile(r"1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")
_BEFORE_MOBILE = re.compile(r"(?:^|[^0-9.])(?:\+?86[ -]?)?$")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_COORDINATES = re.compile(r"""\b(?:d|points|transform|viewBox)\s*=\s*(?:"[^"]*"|'[^']*')""")


def numbers(text: str, file: str) -> Iterator[PersonalNumber]:
    """The numbers of persons in the `text` of `file`; coordinates of a drawing are none."""
    if file.endswith(".svg"):
        text = _COORDINATES.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    if _FULL_WIDTH.search(text):
        text = text.translate(_ASCII)
    for found in _IDENTITY.finditer(text):
        region = _REGION.search(text, max(0, found.start() - 8), found.start())
        if region:
            digits = re.sub("[ -]", "", region[0] + found[0]).upper()
            if is_identity_number(digits):
                yield IdentityNumber(_place(text, region.start(), file), digits)
    for found in _MOBILE.finditer(text):
        if _BEFORE_MOBILE.search(text, max(0, found.start() - 5), found.start()):
            digits = re.sub("[ -]", "", found[0])
            yield MobileNumber(_place(text, found.start(), file), digits)


def is_identity_number(digits: str) -> bool:
    """Whether the birthday in these 18 digits exists and the check digit is right."""
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return "10X98765432"[total % 11] == digits[17]


def _place(text: str, start: int, file: str) -> Place:
    return Place(file, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
