"""The Chinese of chapters and courses can be read by people with six years of school."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

from catalog.model.catalog import Catalog
from catalog.model.measure import Sentence, lengths, long_sentences, rarity
from catalog.model.prose import PlainWord
from catalog.problems import Place, Problem, Severity, listed
from catalog.rules.readability_codes import (
    CHARACTERS_RARE,
    SENTENCE_LONG,
    SENTENCES_LONG,
    WORD_OFFICIAL,
)
from catalog.rules.reading.known_words import words_known
from catalog.rules.reading.officialese import officialese
from catalog.rules.reading.pieces import Piece, pieces

MOST_IN_A_SENTENCE = 40  # characters
MOST_ON_AVERAGE = 22  # characters
MOST_RARE = 0.02  # of all characters


def sentences_are_short(catalog: Catalog) -> Iterator[Problem]:
    """No sentence has more than 40 characters, and those of a text at most 22 on average."""
    for piece in pieces(catalog):
        all_lengths: list[int] = []
        for passage in piece.passages:
            found = lengths(passage.text)
            all_lengths += found
            if max(found, default=0) > MOST_IN_A_SENTENCE:
                for sentence in long_sentences(passage.text, MOST_IN_A_SENTENCE):
                    yield _too_long(sentence, passage.at(sentence.start), piece.severity)
        if sum(all_lengths) > MOST_ON_AVERAGE * len(all_lengths):
            yield SENTENCES_LONG.weighing(piece.severity).at(
                piece.place, mean=f"{fmean(all_lengths):.1f}", most=MOST_ON_AVERAGE
            )


def _too_long(sentence: Sentence, place: Place, severity: Severity) -> Problem:
    words = sentence.text.replace("*", "")[:20]
    return SENTENCE_LONG.weighing(severity).at(
        place, length=sentence.length, most=MOST_IN_A_SENTENCE, words=f"{words}……"
    )


def words_are_plain(catalog: Catalog) -> Iterator[Problem]:
    """No text uses a word of officialese that the list has a plain one for."""
    wanted = officialese(catalog.plain_words, words_known(catalog))
    for piece in pieces(catalog):
        for passage in piece.passages:
            for start, word in wanted.found_in(passage.text):
                yield _official(word, passage.at(start), piece.severity)


def _official(word: PlainWord, place: Place, severity: Severity) -> Problem:
    return WORD_OFFICIAL.weighing(severity).at(
        place,
        word=word.avoid,
        instead=word.instead,
        example_zh=f"（{word.example}）" if word.example else "",
        example_en=f" ({word.example})" if word.example else "",
    )


def characters_are_common(catalog: Catalog) -> Iterator[Problem]:
    """At most 2 of 100 characters of a text are beyond the 2,500 common ones and known words."""
    known = words_known(catalog)
    for piece in pieces(catalog):
        found = rarity(piece.passages, known)
        if found.share > MOST_RARE:
            yield CHARACTERS_RARE.weighing(piece.severity).at(
                _first(found.rare[0][0], piece),
                share=f"{found.share:.1%}".removesuffix("%"),
                most=round(MOST_RARE * 100),
                characters=listed((f"{one}×{times}" for one, times in found.rare), most=20),
            )


def _first(character: str, piece: Piece) -> Place:
    """Where `character` stands first in `piece`."""
    for passage in piece.passages:
        if character in passage.text:
            return passage.at(passage.text.index(character))
    return piece.place
