"""The text for a chat group: short enough to be read whole, and it survives being forwarded."""

from __future__ import annotations

from catalog.model.schedule import Move
from catalog.model.text import Lang, Text
from catalog.views.announcing.facts import Announced, News

# Characters, the address included: a text that a phone shows whole in a group of WeChat.
MOST = 140

_UNTIL = Text("报名到{until}", "Enrol by {until}")
_ANY_DAY = Text("打电话报名", "Enrol by telephone")
_SAMPLE = Text("【样例】", "[Sample] ")
_MOVED = Text("【改期】", "[New dates] ")
_NEW_PLACE = Text("【换地方】", "[New place] ")
_OPENS = (
    Text(
        "【免费培训】{course}：{when}在{place}，上课{days}天。{enrol}，不收钱，来一天补{yuan}元。"
        "电话{phone}，{link}",
        "Free training: {course}, {place}, {when} ({days} days of class). {enrol}."
        " It costs nothing, and you receive {yuan} yuan for each day you attend. Call {phone}."
        " {link}",
    ),
    Text(
        "【免费培训】{course}：{when}，{place}。{enrol}，来一天补{yuan}元。{phone} {link}",
        "Free training: {course}, {place}, {when}. {enrol}. Free, {yuan} yuan for each"
        " day. {phone} {link}",
    ),
)
_FULL = (
    Text(
        "【免费培训】{course}：{when}在{place}，名额满了。还想学的打电话问下一个班。"
        "不收钱，来一天补{yuan}元。电话{phone}，{link}",
        "Free training: {course}, {place}, {when}. This class is full; call to ask for the next"
        " one. It costs nothing, and you receive {yuan} yuan for each day you attend. Call"
        " {phone}. {link}",
    ),
    Text(
        "【免费培训】{course}：{when}，{place}，名额满了，问下一个班。免费，"
        "来一天补{yuan}元。{phone} {link}",
        "Free training: {course}, {place}, {when}: full, ask for the next one. Free, {yuan} yuan"
        " for each day. {phone} {link}",
    ),
)
_UNSCHEDULED = (
    Text(
        "【免费培训】{course}：在{place}，日期还没定，先打电话登记。不收钱，来一天补{yuan}元。"
        "电话{phone}，{link}",
        "Free training: {course}, {place}. The dates are not fixed yet; call to be put on the list."
        " It costs nothing, and you receive {yuan} yuan for each day you attend. Call {phone}."
        " {link}",
    ),
)
_CANCELLED = (
    Text(
        "【取消】{name}不开了（{course}，{place}，原定{when}）。报了名的，打电话问怎么办：{phone}，{link}",
        "[Cancelled] {name} will not be held ({course}, {place}, planned for {when}). If you have"
        " enrolled, call to ask what to do: {phone}. {link}",
    ),
    Text(
        "【取消】{name}不开了（{course}，{place}）。报了名的打电话问：{phone} {link}",
        "[Cancelled] {name} will not be held ({course}, {place}). Call {phone}. {link}",
    ),
)
_TEXTS = {
    News.OPENS: _OPENS,
    News.FULL: _FULL,
    News.UNSCHEDULED: _UNSCHEDULED,
    News.CANCELLED: _CANCELLED,
}


def chat(told: Announced) -> str:
    """What to post about a class that has not ended: in Chinese at most `MOST` characters.

    Names are never cut; with very long ones the shortest wording may be longer.
    """
    wordings = _TEXTS[told.news]
    if told.news is News.CANCELLED and not told.when:
        wordings = wordings[1:]
    enrol = told.say(_UNTIL if told.until else _ANY_DAY)
    made = [_head(told) + told.say(wording, enrol=enrol) for wording in wordings]
    if told.lang is Lang.EN:
        return made[0]
    return next((text for text in made if len(text) <= MOST), made[-1])


def _head(told: Announced) -> str:
    """What the group must not overlook: that this is a sample, or that something was changed."""
    head = _SAMPLE[told.lang] if told.sample else ""
    move = told.run.moved
    if move and told.news in (News.OPENS, News.FULL):
        head += _moved(move)[told.lang]
    return head


def _moved(move: Move) -> Text:
    return _NEW_PLACE if move.of_place_only else _MOVED
