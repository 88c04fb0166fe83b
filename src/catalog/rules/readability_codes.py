"""The problems that rules can find in how hard a text is to read."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR = Severity.ERROR

SENTENCE_LONG = Code(
    "sentence-long",
    ERROR,
    "这一句有 {length} 个字，最多 {most} 个：“{words}”。",
    "This sentence has {length} characters, and {most} is the most: “{words}”.",
    "在逗号的地方断成两句，或者分成几条来写。",
    "End it at a comma and begin a new sentence, or make it a list.",
)
SENTENCES_LONG = Code(
    "sentences-long",
    ERROR,
    "这一篇平均一句 {mean} 个字，最多 {most} 个。",
    "The sentences of this text have {mean} characters on average, and {most} is the most.",
    "多用句号，一句只说一件事。",
    "Use more full stops, and say one thing in a sentence.",
)
WORD_OFFICIAL = Code(
    "word-official",
    ERROR,
    "“{word}”是公文里的话，读书不多的人看着费劲。",
    "“{word}” is officialese, which is hard on those with little schooling.",
    "换成：{instead}{example_zh}",
    "Write instead: {instead}{example_en}",
)
CHARACTERS_RARE = Code(
    "characters-rare",
    ERROR,
    "每 100 个字里有 {share} 个生僻字，最多 {most} 个：{characters}。",
    "Of 100 characters {share} are rare, and {most} is the most: {characters}.",
    "换成常用的字；这门手艺非用不可的词，收进术语表讲明白。",
    "Use common characters; words that the trade cannot do without belong in the glossary.",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
