"""The words of the interface around the search."""

from __future__ import annotations

from catalog.model.text import Text

SEARCH_WORDS: dict[str, Text] = {
    "search": Text("搜索", "Search"),
    "search_for": Text("搜工种、乡镇、班", "Search trades, places, classes"),
    "search_lead": Text(
        "打汉字、打拼音都行；只打拼音的头一个字母也行，比如“dg”；还可以照平常说话那样问。",
        "Type a trade, a place, a month, or a whole question."
        " Chinese, pinyin and English all work.",
    ),
    "search_try": Text("比如", "For example"),
    "search_no_script": Text(
        "打字没有反应的话，从下面的目录里找，什么都在。",
        "If typing does nothing here, use the lists below: they lead to everything.",
    ),
    "search_filters": Text("只看某个乡镇、工种、月份", "Only one township, trade or month"),
    "search_kind": Text("找什么", "What"),
    "search_none": Text("没找到也不要紧", "Nothing found? Ask us"),
    "search_none_lead": Text(
        "打电话说一声，想学什么、在哪个乡镇。也可以从这里找：",
        "Call and say what you want to learn and where you live. Or look here:",
    ),
    "did_you_mean": Text("你是不是要找", "Did you mean"),
    "search_books_too": Text("教材和词典里也找找", "Search the textbooks and the glossary too"),
    "recent_searches": Text("这部手机上最近搜过", "Recent searches on this phone"),
    "forget": Text("清除", "Clear"),
    "index": Text("拼音索引", "Index"),
    "index_lead": Text(
        "网站上有的都在这里，按拼音排。", "Everything on this site, in alphabetical order."
    ),
    "kind_course": Text("课程", "Course"),
    "kind_township": Text("乡镇", "Township"),
    "kind_village": Text("村（社区）", "Village"),
    "kind_institution": Text("培训机构", "Institution"),
    "kind_page": Text("页面", "Page"),
    "kind_question": Text("常见问题", "Question"),
    "kind_book": Text("教材", "Textbook"),
    "kind_chapter": Text("章", "Chapter"),
    "kind_term": Text("词", "Word"),
    "group_course": Text("课程", "Courses"),
    "group_class": Text("开的班", "Classes"),
    "group_place": Text("乡镇和村", "Places"),
    "group_institution": Text("培训机构", "Institutions"),
    "group_talk": Text("送培训下乡", "Talks"),
    "group_book": Text("教材", "Textbooks"),
    "group_term": Text("词", "Words"),
    "found_class": Text("{course}（{township}）", "{course}, {township}"),
    "found_starts": Text("{day}开班", "starts {day}"),
    "found_day": Text("{y}年{m}月{d}日", "{d} {month} {y}"),
    "found_heir": Text("{name}并到这里了", "{name} is now part of it"),
    "found_other": Text("英文里说的", "in the Chinese text"),
    "found_count": Text("找到 {count} 条", "Found: {count}"),
    "found_near": Text("找到 {count} 条，后面是相近的", "Found: {count}, then what comes close"),
    "found_nearly": Text(
        "没有样样都合的。最接近的有 {count} 条", "Nothing fits exactly. Closest: {count}"
    ),
    "found_unknown": Text("（没有找到“{words}”）", "(nothing about “{words}”)"),
    "found_nothing": Text("没有找到“{query}”。", "Nothing found for “{query}”."),
    "found_lost": Text(
        "网断了，没找全。有网时再试一次。",
        "The connection broke, so not everything was searched. Try again when it is back.",
    ),
    "searching": Text("正在找……", "Searching…"),
    "search_lists": Text("从目录里找", "Browse instead"),
    "comma": Text("、", ", "),
}
