"""Numbers of persons are found in any text, and other long numbers are not taken for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content.personal import is_identity_number, numbers
from catalog.model.personal import IdentityNumber, MobileNumber
from catalog.problems import Place

ID = "519999190001010016"  # of a region that does not exist


@pytest.mark.parametrize(
    ("written", "column"),
    [
        (ID, 4),
        (f"身份证{ID}。", 7),
        ("519999 19000101 0016", 4),
        ("519999-19000101-0016", 4),
        ("５１９９９９１９０００１０１００１６", 4),
    ],
)
def test_an_identity_number_is_found_where_it_begins(written: str, column: int) -> None:
    """Among other words, in groups, in full-width digits; line and column count from 1."""
    found = list(numbers(f"one\n   {written}\nthree", "a.md"))
    assert found == [IdentityNumber(Place("a.md", 2, column), ID)]


@pytest.mark.parametrize(
    "written",
    [
        "519999190001010017",  # a wrong check digit
        "519999190002300016",  # 30 February
        f"1{ID}",
        f"{ID}0",
        f"A{ID}",
        "519999101200",  # the code of a village
        "91511902MA6XXXXX0X",  # of a firm
        "2027-03-04 08:30-11:45 safety 4t",
    ],
)
def test_other_long_numbers_are_no_identity_number(written: str) -> None:
    """Neither those of villages and firms nor dates."""
    assert list(numbers(written, "a.yml")) == []


def test_the_last_character_may_be_an_x() -> None:
    """Small or capital; ten stands for it in the sum."""
    body = "51999919000101018"
    assert [one.digits for one in numbers(f"{body}x {body}X", "a.yml")] == [f"{body}X"] * 2


@given(st.integers(0, 16), st.integers(1, 9))
def test_a_slip_in_one_digit_is_no_identity_number(place: int, more: int) -> None:
    """The check digit finds every single slip."""
    slip = str((int(ID[place]) + more) % 10)
    assert not is_identity_number(ID[:place] + slip + ID[place + 1 :])


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("13900000000", 1),
        ("电话13900000000，", 3),
        ("139 0000 0000", 1),
        ("139-0000-0000", 1),
        ("+8613900000000", 4),
        ("86 139 0000 0000", 4),
        ("１３９００００００００", 1),
    ],
)
def test_a_mobile_number_is_found(written: str, column: int) -> None:
    """With and without the country, in groups, in full-width digits."""
    assert list(numbers(written, "a.yml")) == [
        MobileNumber(Place("a.yml", 1, column), "13900000000")
    ]


@pytest.mark.parametrize(
    "written",
    [
        "12900000000",
        "1390000000",
        "139000000000",
        "0.13900000000",
        "0827-0000101",
        "511902139000",
        "2027-03-04 08:30-11:45",
        "1500-2000-3000",
    ],
)
def test_other_numbers_are_no_mobile_number(written: str) -> None:
    """Too short, too long, of a landline, of a village, a date, a range."""
    assert list(numbers(written, "a.yml")) == []


def test_coordinates_of_a_drawing_are_no_numbers_of_anybody() -> None:
    """Its words are."""
    drawn = '<svg viewBox="0 0 139 0000"><path\nd="M150 1000 2000"/><text>13900000000</text></svg>'
    assert list(numbers(drawn, "a.svg")) == [MobileNumber(Place("a.svg", 2, 27), "13900000000")]


@given(st.text(alphabet="0123456789X -\n+86１", max_size=60))
def test_whatever_is_written_is_searched(text: str) -> None:
    """Nothing fails, and what is found is whole."""
    for one in numbers(text, "a.yml"):
        assert len(one.digits) == (18 if isinstance(one, IdentityNumber) else 11)
