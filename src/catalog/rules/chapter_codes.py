"""The problems that rules can find in the manuscripts of chapters."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

LINK_BROKEN = Code(
    "link-broken",
    ERROR,
    "链接“{value}”找不到去处。",
    "The link “{value}” leads nowhere.",
    "写有的章或标题，比如：{instead}",
    "Name a chapter or heading that exists, such as: {instead}",
)
PICTURE_MISSING = Code(
    "picture-missing",
    ERROR,
    "找不到图“{value}”。",
    "There is no picture “{value}”.",
    "把图放进 {folder}，名字要一模一样。",
    "Put the picture into {folder}, under just that name.",
)
PICTURE_WORDS = Code(
    "picture-words",
    ERROR,
    "图“{value}”没有文字说明，看不见图的人不知道画了什么。",
    "The picture “{value}” has no text alternative; who cannot see it learns nothing.",
    "在 ![ ] 里写一句话：图上画了什么。",
    "Write a sentence between ![ and ]: what the picture shows.",
)

SECTION_UNPAIRED = Code(
    "section-unpaired",
    ERROR,
    "中文和英文的小节对不上：中文这里是“{zh}”，英文是“{en}”。",
    "The sections differ: here the Chinese has “{zh}”, the English “{en}”.",
    "两边的小节一样多、顺序一样，## 和 ### 也一样多；对着 {file} 第 {line} 行看。",
    "Both need the same sections in the same order, with as many ## and ### headings;"
    " compare {file}, line {line}.",
)
SECTION_NUMBERS = Code(
    "section-numbers",
    ERROR,
    "“{section}”这一节里，两种语言的数不一样：只有中文有 {zh}；只有英文有 {en}。",
    "In “{section}” the numbers differ: only the Chinese has {zh}; only the English has {en}.",
    "对着 {file} 第 {line} 行改；数量两边都写阿拉伯数字。",
    "Compare {file}, line {line}, and write the same number in digits in both languages.",
)
TRANSLATION_STALE = Code(
    "translation-stale",
    WARNING,
    "中文“{zh}”一节（第 {line} 行）改过了，英文还是照 {on} 那时的中文写的。",
    "The Chinese of “{zh}” (line {line}) has changed; the English follows it as of {on}.",
    "改好英文，再运行 catalog translations --confirm，带上这个文件名。",
    "Bring the English up to date, then run catalog translations --confirm with this file.",
)
TRANSLATION_UNRECORDED = Code(
    "translation-unrecorded",
    WARNING,
    "“{section}”没有记下是照哪一份中文写的。",
    "It is not recorded which Chinese text “{section}” was written from.",
    "对过中文“{zh}”以后，运行 catalog translations --confirm，带上这个文件名。",
    "Once it agrees with the Chinese “{zh}”, run catalog translations --confirm with this file.",
)
TRANSLATION_UNKNOWN = Code(
    "translation-unknown",
    WARNING,
    "翻译记录说的“{section}”一节，中文里没有。",
    "The record of translation names “{section}”, which is no section of the Chinese.",
    "运行 catalog translations --confirm，带上这个文件名；或者对着 {file} 改名字。",
    "Run catalog translations --confirm with this file, or take the name from {file}.",
)
CHAPTER_SECTION = Code(
    "chapter-section",
    WARNING,
    "这一章没有“{section}”一节。",
    "The chapter has no section “{section}”.",
    "加一行 ## {section}，把内容写在下面。",
    "Add a line ## {section} and write below it.",
)
CHAPTER_ORDER = Code(
    "chapter-order",
    WARNING,
    "“{section}”一节的位置不对。",
    "The section “{section}” stands in the wrong place.",
    "每一章的固定小节顺序都一样，照别的章排。",
    "The fixed sections have the same order in every chapter; follow another chapter.",
)
CHAPTER_SHORT = Code(
    "chapter-short",
    WARNING,
    "这一章只有 {count} 个字，自学不够用。",
    "The chapter has only {count} Chinese characters, too few to learn from.",
    "写到 {least} 个字以上：一步一步，带数量、温度、时间。",
    "Write {least} or more: step by step, with quantities, temperatures and times.",
)
CHAPTER_QUESTIONS = Code(
    "chapter-questions",
    WARNING,
    "这一章只有 {count} 道题。",
    "The chapter has only {count} questions.",
    '写 {least} 道以上：一行 ??? question "问题"，空一行，答案缩进 4 格。',
    'Write {least} or more: a line ??? question "…", a blank line, the answer indented by 4.',
)
CHAPTER_CHECKLIST = Code(
    "chapter-checklist",
    WARNING,
    "这一章没有老师能签字的检查表。",
    "The chapter has no checklist that the teacher can sign.",
    "在“动手练”里加一张表，每行一个 □。",
    "Add a table under “Practice” with a □ in each row.",
)
UNIT_CHAPTERLESS = Code(
    "unit-chapterless",
    WARNING,
    "单元“{unit}”在教材里没有对应的章。",
    "The unit “{unit}” has no chapter in the textbook.",
    "在 chapters 里写上教它的章。",
    "Name the chapter that teaches it under chapters.",
)
CHAPTER_UNTAUGHT = Code(
    "chapter-untaught",
    WARNING,
    "“{chapter}”这一章没有哪个单元在教。",
    "No unit teaches the chapter “{chapter}”.",
    "在课程的单元里用 chapters 写上它；人人都发的书，在 book.yml 里写 for_everyone: true。",
    "Name it under chapters of a unit; for a book that everyone gets, write for_everyone: true"
    " in book.yml.",
)

CHAPTER_UNIT = Code(
    "chapter-unit",
    ERROR,
    "没有“{unit}”这个单元。",
    "There is no unit “{unit}”.",
    "写有的课程和单元：{known}",
    "Name a course and unit that exist: {known}",
)
CHAPTER_UNIT_ALONE = Code(
    "chapter-unit-alone",
    ERROR,
    "这一章说“{unit}”在教它，那个单元却没有写它。",
    "The chapter says that “{unit}” teaches it, but the unit does not name it.",
    "在 content/courses/{course}.yml 那个单元的 chapters 里加上 {chapter}，或者从这里删掉。",
    "Add {chapter} to the unit's chapters in content/courses/{course}.yml, or take it out here.",
)
TERM_UNKNOWN = Code(
    "term-unknown",
    ERROR,
    "行话词典里没有“{term}”，或者它不属于这本书。",
    "The glossary has no term “{term}” for this book.",
    "在 content/glossary.yml 里加上它，或者写已有的：{known}",
    "Add it to content/glossary.yml, or name one that is there: {known}",
)
TERM_TWICE = Code(
    "term-twice",
    ERROR,
    "术语“{term}”在第 {line} 行已经有了。",
    "The term “{term}” is already explained in line {line}.",
    "两条并成一条；教它的书都写进 books。",
    "Make one of the two, and name the books of both under books.",
)
TERM_PINYIN = Code(
    "term-pinyin",
    ERROR,
    "“{term}”有 {count} 个汉字，拼音“{pinyin}”却有 {syllables} 个音节。",
    "“{term}” has {count} characters but its pinyin “{pinyin}” has {syllables} syllables.",
    "一个字写一个音节，中间空一格，比如 hàn tiáo。",
    "Write one syllable for each character with a space between, such as hàn tiáo.",
)
TERM_BOOK = Code(
    "term-book",
    ERROR,
    "没有“{book}”这本教材。",
    "There is no textbook “{book}”.",
    "写有的教材：{known}",
    "Name a textbook that exists: {known}",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
