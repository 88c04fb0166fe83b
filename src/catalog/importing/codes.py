"""The problems of a workbook against the content that it is to change."""

from __future__ import annotations

from catalog.problems import Code, Severity

RUN_GONE = Code(
    "run-disappeared",
    Severity.ERROR,
    "“{code}”（{what_zh}）已经公布了，表里却没有这一行。",
    "{code} ({what_en}) is published, but the workbook has no row for it.",
    "把这一行补上；不办了，就填取消日期和取消原因。公布过的号不能改。真的写错了、要删掉，"
    "告诉管网站的人（导入时加 --drop {code}）。",
    "Put the row back; if it is not held, fill in when and why it was cancelled. A code is never"
    " changed. If it was a mistake and must be deleted, tell whoever runs the site (import with"
    " --drop {code}).",
)
DROP_UNKNOWN = Code(
    "drop-unknown",
    Severity.ERROR,
    "--drop 写了“{code}”，可是表里并不缺这一行。",
    "--drop names {code}, which is not missing from the workbook.",
    "去掉 --drop {code}，或者写对班号。",
    "Leave out --drop {code}, or correct the code.",
)
SCHEDULE_BY_HAND = Code(
    "schedule-by-hand",
    Severity.ERROR,
    "没法稳妥地改这个文件。",
    "This file cannot be changed safely.",
    "先运行 catalog check 改好它；还是不行，就用手改。",
    "Run catalog check and put it right first; if that does not help, change it by hand.",
)
CODE_OF_OTHERS = Code(
    "code-of-others",
    Severity.ERROR,
    "“{code}”是{owner_zh}的，这份表改不了它。",
    "{code} belongs to {owner_en}; this workbook cannot change it.",
    "自己新加的，用一个没有用过的号，比如 {free}。",
    "Give your new class or talk a code that was never used, such as {free}.",
)
OWNER_CHANGED = Code(
    "owner-changed",
    Severity.ERROR,
    "“{code}”公布的时候是“{was_zh}”的{kind_zh}，这里写成了“{now_zh}”。",
    "{code} was published as a {kind_en} of {was_en}; here it says {now_en}.",
    "改回“{was_zh}”。真的换了别人来办，原来的{kind_zh}就填取消日期和取消原因，由他们用新号另开。",
    "Write {was_zh} again. If others really take it over, cancel this {kind_en}, and let them open"
    " a new one under a new code.",
)
CODE_REUSED = Code(
    "code-reused",
    Severity.ERROR,
    "“{code}”公布的时候是“{was_zh}”，现在写成了“{now_zh}”。",
    "{code} was published as {was_en}, and now says {now_en}.",
    "课程不能换。原来的班不办了，就填取消日期和取消原因；新开的班用新班号，比如 {free}。",
    "A class keeps its course. If it is not held, fill in when and why it was cancelled, and give"
    " the new class a new code, such as {free}.",
)
CODES: tuple[Code, ...] = (
    CODE_OF_OTHERS,
    CODE_REUSED,
    OWNER_CHANGED,
    RUN_GONE,
    DROP_UNKNOWN,
    SCHEDULE_BY_HAND,
)
