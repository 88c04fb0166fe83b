"""Numbers in the content that can belong to a person."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.problems import Place


@dataclass(frozen=True, slots=True)
class IdentityNumber:
    """An 18-digit identity number with a right check digit, wherever it stands in a file."""

    place: Place
    digits: str

    @property
    def masked(self) -> str:
        """The number as a message may show it: nobody could be found by it."""
        return f"{self.digits[:2]}{'*' * 14}{self.digits[-2:]}"


@dataclass(frozen=True, slots=True)
class MobileNumber:
    """An 11-digit mobile number, wherever it stands in a file."""

    place: Place
    digits: str

    @property
    def masked(self) -> str:
        """The number as a message may show it: nobody could be called by it."""
        return f"{self.digits[:3]}****{self.digits[-2:]}"


PersonalNumber = IdentityNumber | MobileNumber


def mobile_digits(phone: str) -> str:
    """The digits of a telephone number, without the country's."""
    digits = "".join(c for c in phone if c.isdigit())
    return digits.removeprefix("86") if len(digits) == 13 else digits
