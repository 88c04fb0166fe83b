"""New files from skeletons, and files that are added to. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

from catalog.content.decoding import name_of
from catalog.content.writing.insertion import with_item
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.refusal import RefusedError

_SKELETONS = Path(__file__).parent / "skeletons"


@dataclass(frozen=True, slots=True)
class Choice:
    """A key that was left open because more than one value, or none, would do."""

    key: str
    among: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the new thing's name, the new files, those added to, what is open."""

    name: str
    new: tuple[Path, ...] = ()
    added_to: tuple[Path, ...] = ()
    choices: tuple[Choice, ...] = ()


def skeleton(name: str, **values: str) -> str:
    """The skeleton `name` with `values` in the places that it has for them."""
    return Template((_SKELETONS / name).read_text(encoding="utf-8")).substitute(values)


def create(root: Path, files: Mapping[Path, str]) -> None:
    """Write new `files` below the content folder `root`; refuses if one of them is there."""
    for path in files:
        if path.exists() or path.is_symlink():
            name = name_of(path, root.parent)
            raise RefusedError(
                f"{name} 已经有了，不会覆盖它。换一个代号。",
                f"{name} exists already and is not overwritten. Choose another id.",
            )
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)


def added_to(root: Path, path: Path, key: str, lines: Sequence[str]) -> bytes:
    """The bytes of the YAML file at `path` with one more item under `key`; refuses if unsafe."""
    try:
        return with_item(path.read_bytes().decode("utf-8"), key, lines).encode()
    except (NoPlaceError, UnicodeDecodeError):
        name = name_of(path, root.parent)
        raise RefusedError(
            f"没法稳妥地加进 {name} 的 {key}。先运行 catalog check 改好这个文件，或者自己加。",
            f"It cannot be added safely to {key} in {name}. Run catalog check and put the file"
            " right, or add it by hand.",
        ) from None
