"""A query is cut into names, times and words that only stand around them."""

from __future__ import annotations

from pathlib import Path

from tests.views.search.asking import called

DAY = "2026-11-23"

# The beginning of what is left of a query: how much of it is a time, and which.
TIMES = {
    "3月": [2, "month:3"],
    "03月": [3, "month:3"],
    "3 月": [3, "month:3"],
    "3月份开班": [3, "month:3"],
    "3月底": [3, "month:3"],
    "3月4号": [4, "month:3"],
    "12月": [3, "month:12"],
    "13月": None,
    "0月": None,
    "三月": [2, "month:3"],
    "十月": [2, "month:10"],
    "十二月": [3, "month:12"],
    "二十月": None,
    "march": [5, "month:3"],
    "mar": [3, "month:3"],
    "sept": None,
    "may": [3, "month:5"],
    "may i learn": None,
    "marching": None,
    "2027年3月": [7, "when:2027-03", "month:3"],
    "2027年十二月": [8, "when:2027-12", "month:12"],
    "2027年13月": [5, "year:2027"],
    "2027年": [5, "year:2027"],
    "2027": [4, "year:2027"],
    "2027 3": [6, "when:2027-03", "month:3"],
    "2027 3 4": [8, "when:2027-03", "month:3"],
    "这个月": [3, "when:2026-11", "month:11"],
    "本月": [2, "when:2026-11", "month:11"],
    "this month": [10, "when:2026-11", "month:11"],
    "下个月": [3, "when:2026-12", "month:12"],
    "下月": [2, "when:2026-12", "month:12"],
    "next month": [10, "when:2026-12", "month:12"],
    "明年": [2, "year:2027"],
    "next year": [9, "year:2027"],
    "今年": [2, "year:2026"],
    "this year": [9, "year:2026"],
    "2701": [4, "no:2701"],
    "2701班": [4, "no:2701"],
    "2701号": [5, "no:2701"],
    "9999": None,
    "27011": None,
    "厨师": None,
    "": None,
}


def test_times_are_understood(scripts: list[Path]) -> None:
    """Months in figures, characters and English, years, and days that are counted from today."""
    known = "keyed('no:2701')"
    said = called("timeAt", ([rest, DAY, False] for rest in TIMES), known, scripts=scripts)
    assert dict(zip(TIMES, said, strict=True)) == TIMES


def test_the_month_after_december_is_in_the_next_year() -> None:
    """And the number of a class is not the year after a letter."""
    assert called("timeAt", [["下个月", "2026-12-31", False], ["2027", DAY, True]]) == [
        [3, "when:2027-01", "month:1"],
        None,
    ]


_CUT = """
function parts(query) {
  return cut(plain(query), "2026-11-23").map(function (is) {
    var costs = is.costs || {};
    var best = Object.keys(costs).sort(function (a, b) { return costs[a] - costs[b]; });
    var about = is.keys || best.slice(0, 1);
    return is.kind + " " + is.text + about.map(function (at) {
      return " " + entries[at].kind + ":" + entries[at].id;
    }).join("");
  });
}
"""

CUT = {
    "青山厨师": ["name 青山 township:qingshan", "name 厨师 trade:chef"],
    "青山 厨师 3月": [
        *("name 青山 township:qingshan", "name 厨师 trade:chef", "time 3月 month:3"),
    ],
    "qingshanchushi": ["name qingshan township:qingshan", "name chushi trade:chef"],
    "我想学厨师": ["around 我", "around 想学", "name 厨师 trade:chef"],
    "在青山哪里学厨师": [
        *(
            "around 在",
            "name 青山 township:qingshan",
            "around 哪里",
            "around 学",
            "name 厨师 trade:chef",
        ),
    ],
    "2027年3月": ["time 2027年3月 when:2027-03 month:3"],
    "CS-2701": ["time cs 2701 code:cs2701"],
    "cs2701": ["time cs2701 code:cs2701"],
    "how can I cook": ["around how", "around can", "around i", "name cook trade:chef"],
    "修飞机": ["unknown 修飞机"],
    "": [],
}


def test_a_query_is_cut_into_its_parts(scripts: list[Path]) -> None:
    """With or without spaces; each part with what it is most likely about."""
    said = called("parts", ([query] for query in CUT), _CUT, "depth = MORE", scripts=scripts)
    assert dict(zip(CUT, said, strict=True)) == CUT


ENGLISH = {
    "cook": "cook",
    "cooks": "cook",
    "cooking": "cook",
    "instit": "institution",
    "instutution": "institution",
    "xyz": "",
}


def test_english_words_are_known_by_their_root_their_beginning_and_with_a_slip(
    scripts: list[Path],
) -> None:
    """The nearest comes first."""
    best = """
    function nearest(typed) {
      var found = englishFor(typed);
      return Object.keys(found).sort(function (a, b) { return found[a] - found[b]; })[0] || "";
    }
    """
    said = called("nearest", ([word] for word in ENGLISH), best, scripts=scripts)
    assert dict(zip(ENGLISH, said, strict=True)) == ENGLISH
