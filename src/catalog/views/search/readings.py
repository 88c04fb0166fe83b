"""How Chinese characters sound, and how they were written: what the search has to be told.

The program in the browser knows the usual sound of the 3,755 characters of the first level of
GB 2312 (`syllables.txt`: that standard's own order, with the number of characters for each
syllable). What is sent with an index are the sounds that its words need beyond that, and the
traditional forms of just the characters that it uses. Tones are left out; ü is written v.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from catalog.views.search.kept import KeptReadings

HAN = re.compile(r"[\u3400-\u9fff]")
_UMLAUTS = str.maketrans("üǖǘǚǜ", "vvvvv")
# What has no sound comes back letter by letter. (pypinyin takes a list; its types do not say so.)
_APART: Callable[[str], Any] = list


def flat(pinyin: str) -> str:
    """`pinyin` without tones, in small letters."""
    plain = unicodedata.normalize("NFD", pinyin.lower().translate(_UMLAUTS))
    return "".join(letter for letter in plain if letter.isascii())


@cache
def syllables() -> str:
    """The syllables of GB 2312, each with the number of its characters, in the standard's order.

    A line has an initial and what follows it: "b: a18 ai8" are 18 characters ba and 8 bai.
    """
    return files("catalog.views.search").joinpath("syllables.txt").read_text("utf-8").strip()


def syllables_and_counts() -> tuple[str, str]:
    """The same in two lines, which are smaller when compressed.

    The syllables as "b: a ai", and a sign for each, the count-th one after the 40th of ASCII.
    """
    counts = re.findall(r"[0-9]+", syllables())
    said = re.sub(r"[0-9]+", "", syllables()).replace("\n", " ")
    return said, "".join(chr(40 + int(count)) for count in counts)


@cache
def usual() -> Mapping[str, str]:
    """The sound that the browser gives to each character without being told."""
    owners = [
        initial + part.rstrip("0123456789")
        for initial, _, rest in (line.partition(": ") for line in syllables().split("\n"))
        for part in rest.split()
        for _ in range(int(part.lstrip("abcdefghijklmnopqrstuvwxyz")))
    ]
    codes = (bytes((0xB0 + at // 94, 0xA1 + at % 94)) for at in range(len(owners)))
    return {code.decode("gb2312"): said for code, said in zip(codes, owners, strict=True)}


def primary(character: str) -> str:
    """The first sound that the search knows for `character`; itself if it has none."""
    known = usual().get(character)
    if known:
        return known
    said = spoken(character)[0]
    return said if said.isascii() else character


_SAME = (
    (re.compile(r"^([zcs])h"), r"\1"),
    (re.compile(r"^n"), "l"),
    (re.compile(r"^hui$"), "fei"),
    (re.compile(r"^hun$"), "fen"),
    (re.compile(r"^hu(?=.)|^h"), "f"),
    (re.compile(r"([ie]n)g$"), r"\1"),
    (re.compile(r"v"), "u"),
)


def folded(said: str) -> str:
    """The key under which sounds are the same to a Sichuan ear; fold() in the program."""
    for some, one in _SAME:
        said = some.sub(one, said, count=1)
    return said


def folded_letter(said: str) -> str:
    """The first letter of `said` where n and l, h and f are one, as the browser takes them."""
    return {"n": "l", "h": "f"}.get(said[0], said[0])


@cache
def _kept() -> KeptReadings:
    return KeptReadings()


def keep() -> None:
    """Keep what was learnt of readings for the next build."""
    _kept().keep()


def spoken(words: str) -> tuple[str, ...]:
    """The sounds of `words`, one for each character, as they are read together.

    What has no sound stands for itself.
    """
    return _kept().of(words, lambda: _looked_up(words))


def _looked_up(words: str) -> list[str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415  (loading it takes longer than most builds)

    return lazy_pinyin(words, errors=_APART)


def in_latin(words: str, latin: str) -> tuple[str, ...]:
    """The sounds of `words` as `latin` (Qingjiang) spells them; empty if it does not."""
    letters = flat(latin).replace("'", "").replace(" ", "")
    usually = tuple(map(primary, words))
    if "".join(usually) == letters:
        return usually
    return _kept().of(f"{words}={letters}", lambda: _spelt(words, letters))


def _spelt(words: str, letters: str) -> tuple[str, ...]:
    from pypinyin import Style, pinyin  # noqa: PLC0415

    choices = pinyin(words, style=Style.NORMAL, heteronym=True, v_to_u=False, errors=_APART)
    return _fitting(choices, letters) or ()


def _fitting(choices: Sequence[Sequence[str]], letters: str) -> tuple[str, ...] | None:
    """One of each of `choices`, so that together they spell `letters`; ü may be written u."""
    if not choices:
        return None if letters else ()
    for said in choices[0]:
        for spelt in (said, said.replace("v", "u")):
            if letters.startswith(spelt):
                more = _fitting(choices[1:], letters[len(spelt) :])
                if more is not None:
                    return (said, *more)
    return None


def beyond_usual(words: Iterable[str], own: Mapping[str, Sequence[str]]) -> str:
    """What must be told of the sounds in `words`: "曾zeng 瘆shen", each character once.

    `own` says for words how they are read here, syllable by syllable.
    """
    extra: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for character, said in zip(word, own.get(word) or spoken(word), strict=False):
            if HAN.fullmatch(character) and said.isascii() and usual().get(character) != said:
                extra[character].append(said)
    return " ".join(c + ",".join(_told(c, said)) for c, said in sorted(extra.items()))


def _told(character: str, said: Iterable[str]) -> Iterable[str]:
    """Each sound once; before them the one that a character has by itself, if nobody knows it."""
    first = primary(character)
    known = character in usual() or not first.isascii()
    return dict.fromkeys(said if known else (first, *said))


@cache
def _old_forms() -> Mapping[str, str]:
    """Traditional characters with the simplified one, as OpenCC knows them (`traditional.txt`)."""
    text = files("catalog.views.search").joinpath("traditional.txt").read_text("utf-8")
    pairs = text.replace("\n", "")
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


def traditional(characters: frozenset[str]) -> str:
    """Pairs of an old form and the one of `characters` that it stands for, without a space."""
    return "".join(old + new for old, new in _old_forms().items() if new in characters)
