"""Whether something typed is a name, was meant for it, or is only a guess."""

from __future__ import annotations

import json

import pytest

from tests.views.search.asking import called, evaluated

# The best match of all that was typed with a name, as align.js tells its costs apart.
_TRIED = """
function tried(query, name, core, near) {
  var typed = plain(query);
  var form = { entry: { near: near }, units: name.split(""), core: core, alias: false };
  var best = null;
  form.units.forEach(function (unit, first) {
    align(typed, 0, form, first, function (end, match) {
      if (end === typed.length && (!best || match.cost < best.cost)) { best = match; }
    });
  });
  if (!best) { return "nothing"; }
  return best.cost === 0 ? "itself" : best.cost < 1 ? "meant" : best.cost < GUESS ? "far" : "guess";
}
"""

# Of 青山镇, a township: people may leave 镇 out.
TOWN = {
    "青山镇": "itself",
    "青山": "itself",
    "青": "meant",
    "山镇": "meant",
    "qingshanzhen": "meant",
    "qing shan zhen": "meant",
    "Qīngshān": "meant",
    "qingshan": "meant",
    "qingsh": "meant",
    "qings": "meant",
    "qi": "meant",
    "shanzhen": "meant",
    "qsz": "meant",
    "qs": "meant",
    "qshz": "meant",
    "青shan": "meant",
    "qing山": "meant",
    "青sh": "meant",
    "清山": "meant",
    "轻杉": "meant",
    "亲三": "meant",
    "qinsan": "meant",
    "青山村": "nothing",
    "青水": "nothing",
    "q": "nothing",
    "sz": "nothing",
    "qsc": "nothing",
    "qingshui": "nothing",
    "山青": "nothing",
    "xqs": "nothing",
}

# Of 桃花村, one of many villages: what is typed carelessly could be any of them.
VILLAGE = {
    "桃花村": "itself",
    "桃花": "itself",
    "taohua": "meant",
    "taohuacun": "meant",
    "桃华": "meant",
    "thc": "guess",
    "th": "guess",
    "淘华": "guess",
    "taofa": "guess",
    "taofacun": "meant",
    "陶花": "meant",
    "桃树": "nothing",
}


@pytest.mark.parametrize(("name", "near", "cases"), [("青山镇", 1, TOWN), ("桃花村", 0, VILLAGE)])
def test_what_is_typed_is_held_against_a_name(name: str, near: int, cases: dict[str, str]) -> None:
    """In characters, sounds, initials, a mixture, half typed, or in other characters."""
    said = called("tried", ([query, name, 2, near] for query in cases), _TRIED)
    assert dict(zip(cases, said, strict=True)) == cases


def test_better_is_cheaper() -> None:
    """The characters, then their sounds, a beginning, other characters, the wrong order never."""
    queries = ("青山镇", "qingshanzhen", "清山镇", "青", "镇山")
    costs = evaluated(
        _TRIED.replace("if (!best)", "return best && best.cost; if (!best)"),
        *(f"tried({json.dumps(query)}, '青山镇', 2, 1)" for query in queries),
    )[1:]
    assert costs[-1] is None
    assert costs[:-1] == sorted(costs[:-1])
    assert len(set(costs)) == len(costs)


def test_a_name_that_is_not_chinese_is_typed_as_it_is() -> None:
    """Codes and numbers of telephones."""
    cases = [("cs", "cs"), ("0827", "08270000101"), ("4030201", "4030201"), ("ct", "cs")]
    said = called("tried", ([query, name, len(name), 1] for query, name in cases), _TRIED)
    assert said == ["itself", "meant", "itself", "nothing"]


SLIPS = {
    ("welding", "welding"): 0,
    ("weldng", "welding"): 1,
    ("wedling", "welding"): 1,
    ("weldinng", "welding"): 1,
    ("walding", "welding"): 1,
    ("waldign", "welding"): 2,
    ("weld", "welding"): 3,
    ("", "ab"): 2,
}


def test_slips_of_the_hand_are_counted() -> None:
    """A letter left out, doubled, mistaken, or changed with its neighbour; 3 stands for many."""
    assert dict(zip(SLIPS, called("slips", SLIPS), strict=True)) == SLIPS
