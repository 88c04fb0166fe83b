"""The words that books add to what authors write, both languages side by side."""

from __future__ import annotations

from catalog.model.text import Lang, Text

WORDS: dict[str, Text] = {
    "kind": Text("教材", "Textbook"),
    "contents": Text("目录", "Contents"),
    "chapter": Text("第{number}章", "Chapter {number}"),
    "answers": Text("答案", "Answers"),
    "answers_lead": Text("先自己想，再看答案。", "Think first, then look at the answers."),
    "answers_at": Text("答案在第{page}页。", "The answers are on page {page}."),
    "see_answer": Text("看答案", "See the answer"),
    "see_question": Text("回到问题", "Back to the question"),
    "as_of": Text("{day}的版本", "As of {day}"),
    "sample": Text("样书", "Sample copy"),
    "unchecked": Text(
        "这本书还没有请懂行的老师看过。照着做以前，先问老师。",
        "No teacher who knows the subject has checked this book yet. Ask one before you rely on"
        " it.",
    ),
    "partly_checked": Text(
        "第{numbers}章还没有请懂行的老师看过。照着做以前，先问老师。",
        "Chapters that no teacher who knows the subject has checked yet: {numbers}."
        " Ask one before you rely on them.",
    ),
    "chapter_checked": Text("{day}，教师{by}看过这一章。", "Checked by teacher {by} on {day}."),
    "chapter_unchecked": Text(
        "这一章还没有请懂行的老师看过。",
        "No teacher who knows the subject has checked this chapter yet.",
    ),
    "safety": Text("安全", "Safety"),
    "note": Text("提示", "Note"),
    "cover": Text("封面", "Cover"),
}


def word(name: str, lang: Lang, **values: object) -> str:
    """The words called `name`, with `values` put in."""
    return WORDS[name][lang].format(**values)
