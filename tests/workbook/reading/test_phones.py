"""A telephone number that has lost its first 0 is refused, and every other is as it was."""

from __future__ import annotations

import pytest

from catalog.problems import Problem
from catalog.workbook.reading.grid import Value
from catalog.workbook.reading.phones import read_phone
from tests.workbook.reading.cells import cell, code_of


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0827-0000101", "0827-0000101"),
        ("０８２７－０００", "0827-000"),
        ("08275551234", "08275551234"),
        ("+86827 0000101", "+86827 0000101"),
        (13800138000.0, "13800138000"),
        ("138-0013-8000", "138-0013-8000"),
        (4008001234.0, "4008001234"),
        ("5551234", "5551234"),
        (12329.0, "12329"),
        ("找王老师", "找王老师"),
        (8275551234.0, "cell-phone-area"),
        ("8275551234", "cell-phone-area"),
        ("827-5551234", "cell-phone-area"),
        (75512345678.0, "cell-phone-area"),
        (1012345678.0, "cell-phone-area"),
    ],
)
def test_only_a_number_without_its_0_is_refused(written: Value, read: str) -> None:
    """With an area code there must be a 0; the form of the rest is not asked about here."""
    made = cell(written)
    assert code_of(read_phone(made, made.text)) == read


def test_the_number_with_its_0_is_proposed() -> None:
    """As it was written, with the 0 before it."""
    made = cell(8275551234.0)
    problem = read_phone(made, made.text)
    assert isinstance(problem, Problem)
    assert problem.hint_zh.startswith("写成 08275551234。")
