"""Pieces of the index, taken in as they come."""

from __future__ import annotations

from pathlib import Path

from catalog.views.search import places
from tests.views.pages.reading import shipped
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import evaluated, pieces, written

_VILLAGES = """entries.filter(function (is) { return is.kind === "village"; }).map(function (is) {
  return [is.zh, is.en, entries[is.tags[0]].id, pathOf(is)];
})"""


def test_every_village_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Its Chinese and its English name, and where it is today."""
    folder = written(site_of(shipped()), tmp_path)
    (read,) = evaluated(_VILLAGES, scripts=pieces(folder))
    assert sorted(read) == sorted(
        [place.name, place.english, town, f"townships/{town}/"]
        for town, some in places.villages(site_of(shipped())).items()
        for place in some
    )


def test_every_name_can_be_said(tmp_path: Path) -> None:
    """No character of a name is without a sound."""
    mute = """entries.filter(function (is) {
      return (is.zh || "").split("").some(function (unit) {
        return HAN.test(unit) && !sounds(unit).length;
      });
    }).map(function (is) { return is.zh; })"""
    folder = written(site_of(shipped()), tmp_path)
    assert evaluated(mute, scripts=pieces(folder)) == [[]]


def test_a_piece_is_taken_once(scripts: list[Path]) -> None:
    """Another copy adds nothing."""
    again = "have['villages/t'] = false; take('villages/t', {villages: '0|桃花'});"
    counted = "[entries.length, rows.length]"
    once, twice = (
        evaluated(counted, scripts=files)[0] for files in (scripts, [*scripts, *scripts])
    )
    assert once == twice
    assert evaluated(counted, again, counted, scripts=scripts)[2] == once


def test_a_piece_of_another_version_is_not_taken(scripts: list[Path]) -> None:
    """It would mean other sections; the search goes on without it."""
    stale = "catalogSearch.take('zh/x', 'old', {words: '厨房 0,'})"
    assert evaluated(stale, "have['zh/x']", "texts['厨房'] || null", scripts=scripts) == [
        *(None, True, None)
    ]
