"""The words of the interface around notices, and of what happened to a class or a talk."""

from __future__ import annotations

from catalog.model.notices import NoticeKind
from catalog.model.text import Text

NOTICE_KINDS: dict[NoticeKind, Text] = {
    NoticeKind.NEW: Text("新安排", "New"),
    NoticeKind.SCHEDULED: Text("日期定了", "Dates fixed"),
    NoticeKind.MOVED: Text("改了", "Moved"),
    NoticeKind.RETIMED: Text("上课时间改了", "Class times changed"),
    NoticeKind.EXAM: Text("考试时间改了", "New exam time"),
    NoticeKind.FULL: Text("名额满了", "Full"),
    NoticeKind.OPEN: Text("又有名额了", "Seats free again"),
    NoticeKind.CANCELLED: Text("取消了", "Cancelled"),
    NoticeKind.RESTORED: Text("不取消了，照常开", "Not cancelled after all"),
}

NOTICE_WORDS: dict[str, Text] = {
    "notices_title": Text("公告", "Notices"),
    "notices_lead": Text(
        "新开的班、改了时间地点的班、取消的班，都写在这里。一条一个编号，写了就不改。",
        "New classes, changed times and places, and cancelled classes. Every notice has a number"
        " and is never changed.",
    ),
    "notices_of": Text("{name}的公告", "Notices for {name}"),
    "notices_here": Text("最近有什么变化", "What has changed lately"),
    "notices_none": Text("还没有公告。", "There are no notices yet."),
    "notices_months": Text("按月份找", "By month"),
    "notices_whole": Text("全区的公告", "Notices for the whole district"),
    "notices_more": Text(
        "这里只有最新的{count}条，以前的按月份找。",
        "Only the newest {count} are here; find earlier ones by month.",
    ),
    "notices_follow": Text("用订阅软件看（Atom）", "Follow in a feed reader (Atom)"),
    "notice_no": Text("公告 {number}", "Notice {number}"),
    "notice_on": Text("{day}公告", "Notice of {day}"),
    "notice_head": Text("{kind}：{name}", "{kind}: {name}"),
    "notice_named": Text("{name}（{where}）", "{name} ({where})"),
    "notice_where": Text("{when}，{place}", "{when}, {place}"),
    "notice_moved_days": Text("改期", "New dates"),
    "notice_moved_place": Text("换地方", "New place"),
    "notice_restored": Text("不取消了，但有变动", "Not cancelled after all, but changed"),
    "notice_was": Text("原来是：{at}。", "Before: {at}."),
    "notice_now": Text("现在是：{at}。", "Now: {at}."),
    "notice_at": Text("{at}。", "{at}."),
    "notice_exam": Text("考试：{at}。", "Exam: {at}."),
    "notice_planned": Text("原定{at}，不开了。", "Planned for {at}; it will not be held."),
    "notice_undated": Text("日期还没定", "dates not fixed yet"),
    "notice_talk": Text("下乡课《{topic}》", "Talk on {topic}"),
    "new_classes": Text("新开的班（{count}个）", "New classes ({count})"),
    "new_talks": Text("新安排的下乡课（{count}场）", "New talks ({count})"),
    "stop": Text("。", ". "),
    "sample_mark": Text("【样例】{text}", "[Sample] {text}"),
}
