"""One try with each kind of file: it is spoilt, handed in, and what is said of it is looked at."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from random import Random
from tempfile import TemporaryFile
from unittest.mock import patch

from catalog import publish
from catalog.cli import main
from catalog.content.reader import read_content
from catalog.model.text import Lang
from catalog.views.shell import Frame, Marks, Shell
from catalog.views.site import Site
from catalog.workbook.commas import comma_files
from catalog.workbook.reading import apart, books, codes
from catalog.workbook.scope import scope_of
from tests.content.reading import SAMPLE
from tests.fuzzing.spoiling import RUBBISH, spoilt, torn
from tests.site.building import files_below
from tests.workbooks.clerk import EXPORTED, Clerk

DAY = date(2026, 11, 23)


class WrongError(AssertionError):
    """Something was said or done that should not be."""


@contextmanager
def _quietly() -> Iterator[StringIO]:
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said), patch("sys.stdin", StringIO()):
        yield said


def _run(content: Path, *arguments: str) -> tuple[int, str]:
    with _quietly() as said:
        result = main(["--content", str(content), *arguments])
    if "Traceback" in said.getvalue():
        raise WrongError(said.getvalue())
    return result, said.getvalue()


def content(dice: Random, folder: Path) -> None:
    """A file or two of the content are spoilt and the content is checked.

    Every problem has words in both languages and a place that is there; what may be published can
    be made.
    """
    root = Path(shutil.copytree(SAMPLE, folder / "content", dirs_exist_ok=True))
    files = sorted(path for path in root.rglob("*") if path.is_file())
    for file in dice.sample(files, dice.choice((1, 1, 1, 2))):
        file.write_bytes(spoilt(file.read_bytes(), dice))
    result, said = _run(root, "check", "--format", "json")
    if result not in (0, 1):
        raise WrongError(said)
    for problem in json.loads(said):
        _look_at(problem, root.parent)
    if dice.random() < 0.2:
        _run(root, "check", "--format", dice.choice(("text", "github")))
    if result == 0 and dice.random() < 0.1:
        checked = publish.check(root, lambda _: DAY).publishable
        if checked is None:
            raise WrongError("the check found no error, but nothing may be published")
        _make_all(Site(checked, DAY, "https://a.example/"))


def _look_at(problem: Mapping[str, object], project: Path) -> None:
    for words in ("message", "hint"):
        said = problem[words]
        if not isinstance(said, dict) or not all(said[lang].strip() for lang in ("zh", "en")):
            raise WrongError(f"without {words}: {problem}")
    file = project / str(problem["file"])
    line = problem["line"]
    if isinstance(line, int) and line > 1 and file.is_file():
        lines = len(re.split(rb"\r\n|\r|\n|\xc2\x85|\xe2\x80[\xa8\xa9]", file.read_bytes()))
        if line > lines + 1:
            raise WrongError(f"line {line} of {lines}: {problem}")


def _make_all(site: Site) -> None:
    frame = Frame.cut(f"{Marks()['title']} {Marks()['body']}")
    shell = Shell(dict.fromkeys(Lang, frame), site)
    for _, make in publish.outputs(site, shell):
        make()


def commas(dice: Random, folder: Path) -> None:
    """The sheets of a season as CSV, spoilt as a text or in some of their cells."""
    catalog = read_content(SAMPLE).catalog
    if catalog is None:
        raise WrongError("the sample cannot be read")
    made = comma_files(catalog, scope_of(catalog, "school-1", "2027-spring"))
    paths = []
    for ending, data in made.items():
        path = folder / f"班期{ending}"
        path.write_bytes(_cells_spoilt(data, dice) if dice.random() < 0.5 else spoilt(data, dice))
        paths.append(path)
    _handed_in(paths, dice, folder)


def _cells_spoilt(data: bytes, dice: Random) -> bytes:
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    for _ in range(dice.randint(1, 6)):
        row = dice.choice(rows)
        row[dice.randrange(len(row))] = _value(rows, dice)
    text = StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8", "surrogatepass")


def _value(rows: list[list[str]], dice: Random) -> str:
    value = dice.choice(dice.choice(rows)) if dice.random() < 0.4 else dice.choice(RUBBISH)
    return value + dice.choice(RUBBISH) if dice.random() < 0.3 else value


def workbook(dice: Random, folder: Path) -> None:
    """A workbook with spoilt cells, with spoilt parts, or as a torn file."""
    path = folder / dice.choice(("班期.xlsx", "班期.xlsx", "班期.xls", "班期.et"))
    fate = dice.random()
    if fate < 0.55:
        path.write_bytes(_sheets_spoilt(dice))
    elif fate < 0.9:
        path.write_bytes(_parts_spoilt(EXPORTED, dice))
    else:
        path.write_bytes(torn(EXPORTED, dice))
    _handed_in([path], dice, folder)


def _sheets_spoilt(dice: Random) -> bytes:
    clerk = Clerk()
    for _ in range(dice.randint(1, 8)):
        page = dice.choice(clerk.book.worksheets)
        row, column = dice.randint(1, page.max_row + 1), dice.randint(1, page.max_column + 1)
        cell = page.cell(row, column)
        if type(cell).__name__ == "MergedCell":
            continue
        numbers = (0, -1, 1.5, 1e300, 44986, 46450.354, 2958466, True, DAY)
        value = dice.choice(numbers) if dice.random() < 0.3 else _plain(dice.choice(RUBBISH))
        cell.value = value
        if dice.random() < 0.2:
            cell.number_format = dice.choice(("General", "yyyy-mm-dd", "h:mm", "@", "0%", "[h]:mm"))
    if dice.random() < 0.2:
        page = dice.choice(clerk.book.worksheets)
        dice.choice((page.delete_rows, page.insert_rows, page.insert_cols, page.delete_cols))(
            dice.randint(1, 4)
        )
    saved = BytesIO()
    clerk.book.save(saved)
    return saved.getvalue()


def _plain(words: str) -> str:
    """`words` without the characters that no workbook can hold."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]", "", words)


def _parts_spoilt(data: bytes, dice: Random) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        chosen = dice.sample(names, dice.choice((1, 1, 2)))
        for name in names:
            part = old.read(name)
            if name in chosen:
                if dice.random() < 0.1:
                    continue
                part = spoilt(part, dice)
            new.writestr(name, part)
    return made.getvalue()


def _handed_in(paths: list[Path], dice: Random, folder: Path) -> None:
    """Import with everything agreed to; then the content is as before, or can still be read."""
    root = Path(shutil.copytree(SAMPLE, folder / "content", dirs_exist_ok=True))
    before = files_below(root)
    marked = folder / "annotated.xlsx"
    more = ["--institution", "school-1", "--season", "2027-spring"] if dice.random() < 0.7 else []
    with ExitStack() as stack:
        if dice.random() < 0.98:  # now and then as it really is, in a process of its own
            stack.enter_context(patch.object(books, "_asked", _asked_of_a_fork))
        result, said = _run(
            root, "import", *map(str, paths), *more, "--yes", "--annotated", str(marked)
        )
    if result != 0 and files_below(root) != before:
        raise WrongError("refused, but something was written")
    if result not in (0, 1) or not said:
        raise WrongError(said)
    if not zipfile.is_zipfile(marked):
        raise WrongError("no annotated workbook came back")
    if result == 0:
        checked = publish.check(root)
        if checked.publishable is None:
            raise WrongError(f"written and faulty: {[str(p.place) for p in checked.faults]}")


def _asked_of_a_fork(data: bytes, seconds: float) -> object:
    """The reader of workbooks in a copy of this process, which begins much sooner than a new one.

    It may end as the real one does, for want of memory.
    """
    del seconds
    with TemporaryFile() as told:
        child = os.fork()
        if not child:
            os.close(2)
            apart.limit_memory()
            told.write(json.dumps(apart.answer(data)).encode())
            told.flush()
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            return codes.BOOK_LARGE
        told.seek(0)
        answer = json.load(told)
    return books._REFUSALS[answer["refused"]] if "refused" in answer else answer


Try = Callable[[Random, Path], None]
TRIES: Mapping[str, Try] = {"content": content, "commas": commas, "workbook": workbook}
