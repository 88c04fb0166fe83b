"""The files of a release as text: the notices of a year, and what was released."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from catalog.content import files
from catalog.content.forms.notices import UNSCHEDULED
from catalog.content.writing.insertion import with_items
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.rereading import read_again
from catalog.model.notices import Appointment, Notice, Published, Released, Sitting, number
from catalog.model.origin import Origin
from catalog.model.text import Text

_NOTICES_HEAD = """\
# yaml-language-server: $schema=../../schemas/notices.schema.json
#
# 公告：开班安排公布以后改了什么。由 catalog release 写在最后面，写过的不改、不删。
# Notices: what changed in the schedule after it was published. `catalog release` adds them at the
# end; what stands here is not changed and not removed.
{sample}year: {year}
"""

_SAMPLE = """\
# 样例数据：班、日期和地点都是假设的。
# Sample data: the classes, days and places are made up.
"""

_RELEASED_HEAD = """\
# yaml-language-server: $schema=../schemas/released.schema.json
#
# 上一次公布时的安排，和公布过的全部网址。由 catalog release 写，不用手改。
# The schedule as last released, and every published address. Written by `catalog release`.
"""


def notices_file(text: str, year: int, notices: Iterable[Notice], *, sample: bool) -> str:
    """`text`, the file of `year` or nothing, with `notices` at the end of its list.

    What comes out is read once more and must end with just these; else NoPlaceError is raised.
    """
    added = list(notices)
    before = text or _NOTICES_HEAD.format(year=year, sample=_SAMPLE if sample else "")
    made = with_items(_without_brackets(before), "notices", [list(_notice(one)) for one in added])
    found = read_again(made, files.NOTICES, "content/notices/x.yml").notices[-len(added) :]
    if [replace(one, origin=_NOWHERE) for one in found] != added:
        raise NoPlaceError("the notices are not read as they were written")
    return made


_NOWHERE = Origin("")


def _without_brackets(text: str) -> str:
    """`text` without an empty list of notices, so that one with a line for each key is begun."""
    return re.sub(r"^notices:[ \t]*\[\s*\][ \t]*\r?\n?", "", text, count=1, flags=re.MULTILINE)


def _notice(notice: Notice) -> Iterator[str]:
    yield f"number: {notice.number}"
    yield f"on: {notice.on}"
    yield f"kind: {notice.kind}"
    yield f"of: {notice.of}"
    if notice.was:
        yield f"was: {_appointment(notice.was)}"
    yield f"at: {_appointment(notice.at)}"
    if notice.exam:
        yield f"exam: {_sitting(notice.exam)}"
    if notice.reason:
        yield f"reason: {_text(notice.reason)}"


def released_file(released: Released) -> str:
    """The whole file of what was released, read once more; raises NoPlaceError."""
    lines = [f"on: {released.on}"]
    if released.last:
        lines.append(f"last: {released.last}")
    if released.notices:
        years = [f"{number(one.year, one.count)} {one.digest}" for one in released.notices]
        lines += _list("notices", years)
    lines += _list("runs", [_published(one) for one in released.runs])
    lines += _list("talks", [_published(one) for one in released.talks])
    lines += _list("addresses", released.addresses)
    made = _RELEASED_HEAD + "".join(f"{line}\n" for line in lines)
    found = read_again(made, files.RELEASED, "content/released.yml")
    if replace(found, origin=_NOWHERE) != released:
        raise NoPlaceError("the release is not read as it was written")
    return made


def _list(key: str, items: Sequence[str]) -> list[str]:
    return [f"{key}:", *(f"  - {item}" for item in items)] if items else [f"{key}: []"]


def _published(one: Published) -> str:
    exam = f" exam {_sitting(one.exam)}" if one.exam else ""
    return f"{one.code} {one.standing} {_appointment(one.at)} {one.hours}".rstrip() + exam


def _sitting(exam: Sitting) -> str:
    return f"{exam.day} {exam.start:%H:%M}-{exam.end:%H:%M}"


def _appointment(at: Appointment) -> str:
    where = f"{at.township}/{at.place}"
    if at.days is None:
        return f"{UNSCHEDULED} {where}"
    if at.start and at.end:
        return f"{at.days.first} {at.start:%H:%M}-{at.end:%H:%M} {where}"
    return f"{at.days.first}/{at.days.last} {where}"


def _text(text: Text) -> str:
    """Both languages in quotes; what JSON quotes, YAML reads."""
    zh, en = (json.dumps(words, ensure_ascii=False) for words in (text.zh, text.en))
    return f"{{zh: {zh}, en: {en}}}"
