"""A few tries of each kind; `python -m tests.fuzzing` goes on from there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.content.reading import SAMPLE
from tests.fuzzing import trying
from tests.fuzzing.spoiling import spoilt
from tests.fuzzing.trying import TRIES, WrongError


@pytest.mark.parametrize("kind", TRIES)
@pytest.mark.parametrize("seed", range(8))
def test_nothing_goes_wrong(kind: str, seed: int, tmp_path: Path) -> None:
    """Whatever was done to the files, what is said of them is in order."""
    TRIES[kind](Random(seed), tmp_path)


def test_the_same_seed_spoils_alike_and_another_does_not() -> None:
    """A try can be repeated, and seldom leaves a file as it was."""
    data = (SAMPLE / "courses" / "chef.yml").read_bytes()
    made = [spoilt(data, Random(seed)) for seed in range(100)]
    assert made == [spoilt(data, Random(seed)) for seed in range(100)]
    assert Counter(made)[data] < 10
    assert len(set(made)) > 80


def test_a_fault_of_the_program_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody has foreseen, and a result that no command gives."""

    def unforeseen(*_: object) -> int:
        raise KeyError("x")

    monkeypatch.setattr(trying, "main", unforeseen)
    with pytest.raises(KeyError):
        trying.content(Random(1), tmp_path)
    monkeypatch.setattr(trying, "main", lambda _: 3)
    with pytest.raises(WrongError):
        trying.commas(Random(1), tmp_path)
