"""Clean HTML becomes elements."""

from __future__ import annotations

from catalog.views.books.elements import Element, parse, printable


def test_elements_hold_words_and_elements() -> None:
    """In order, with attributes; what has no end holds nothing."""
    assert parse('<p class="a b">x &amp; <img src="y" alt>z<b>!</b></p>w') == Element(
        "",
        {},
        [
            Element(
                "p",
                {"class": "a b"},
                ["x & ", Element("img", {"src": "y", "alt": ""}), "z", Element("b", {}, ["!"])],
            ),
            "w",
        ],
    )


def test_an_end_without_beginning_is_passed_over() -> None:
    """And what is never closed ends with what holds it."""
    assert parse("</p><ul><li>a</ul>b") == Element(
        "", {}, [Element("ul", {}, [Element("li", {}, ["a"])]), "b"]
    )


def test_the_text_of_an_element_is_all_words_within() -> None:
    """Whatever holds them."""
    assert parse("a<p>b<b>c</b></p>").text == "abc"


def test_children_are_chosen_by_their_tags() -> None:
    """Only those directly within."""
    assert [e.text for e in parse("<p>a</p>x<i>b</i><div><p>c</p></div>").children("p", "i")] == [
        "a",
        "b",
    ]


def test_classes_are_words() -> None:
    """None is none."""
    assert parse('<p class="a  b">').content == [Element("p", {"class": "a  b"})]
    assert Element("p", {"class": "a  b"}).classes == ["a", "b"]
    assert Element("p").classes == []


def test_characters_that_show_nothing_are_left_out() -> None:
    """In words and in attributes; spaces and every script stay."""
    hidden = "\x02\x7f\u00ad\u200b\u202e\u2028\ufffe\ufdd0"
    assert printable(f"a{hidden}\u3000字\u00a0é\t\n\U00020000") == "a\u3000字\u00a0é\t\n\U00020000"
    assert parse(f'<i title="a{hidden}b">c{hidden}d</i>') == Element(
        "", {}, [Element("i", {"title": "ab"}, ["cd"])]
    )
