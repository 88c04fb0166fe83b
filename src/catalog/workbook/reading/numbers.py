"""Counts, and yes or no, as people write them."""

from __future__ import annotations

import re

from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.faults import unusable
from catalog.workbook.reading.grid import Cell
from catalog.workbook.reading.numerals import arabic
from catalog.workbook.reading.signs import folded

_COUNT = re.compile(
    r"(?:共|计)?(?P<number>-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}))(?:\.0*)?"
    r"(?:学员|个|名|位|学时|课时|小时|节|天|元|间|套|台|人|[hH])*"
)
_ABOUT = re.compile(r"约|大概|左右|上下|多|余|来|几|近|不到|以内|以上|[~+至到?]|或|(?<=[0-9])\D?-")
_YES = {"是", "有", "对", "真", "√", "✓", "✔", "☑", "y", "yes", "true", "1"}
_NO = {
    "否",
    "无",
    "没有",
    "不是",
    "不",
    "假",
    "×",
    "✗",
    "✘",
    "✕",
    "✖",
    "☒",
    "x",
    "n",
    "no",
    "false",
    "0",
}


def read_count(cell: Cell, least: int, most: int) -> int | Problem:
    """The whole number in `cell`, which must be from `least` to `most`: 40, ４０, 40人, 四十."""
    if fault := unusable(cell):
        return fault
    text = folded(cell.text) if isinstance(cell.value, str | float) and len(cell.text) < 40 else ""
    found = _COUNT.fullmatch(arabic(text).replace(" ", ""))
    if not found:
        about = re.search("[0-9]", arabic(text)) and _ABOUT.search(text)
        code = codes.NUMBER_ABOUT if about else codes.NUMBER_UNKNOWN
        return code.at(cell.place, value=cell.shown, example=_example(text, least, most))
    number = int(found["number"].replace(",", ""))
    if not least <= number <= most:
        return codes.NUMBER_RANGE.at(cell.place, value=number, least=least, most=most)
    return number


def _example(text: str, least: int, most: int) -> int:
    """The first number in `text` that may stand here, or else the least that may."""
    numbers = (int(digits) for digits in re.findall("[0-9]{1,9}", arabic(text)))
    return next((number for number in numbers if least <= number <= most), least)


def read_flag(cell: Cell) -> bool | Problem:
    """Whether `cell` says yes: 是, 有, √, or no: 否, 无, ×."""
    if fault := unusable(cell):
        return fault
    if isinstance(cell.value, bool):
        return cell.value
    sign = folded(cell.text).lower()
    if sign in _YES or sign in _NO:
        return sign in _YES
    return codes.FLAG_UNKNOWN.at(cell.place, value=cell.shown)
