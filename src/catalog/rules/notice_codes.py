"""The problems of what was released: notices, published addresses, redirects."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR = Severity.ERROR

NOTICE_ORDER = Code(
    "notice-order",
    ERROR,
    "公告的编号是 {number}，这里应该是 {expected}。",
    "The notice has the number {number}; here it must be {expected}.",
    "公告从 001 起一条一条编下去，写过的不改、不删、不挪。把这个文件改回公布时的样子。",
    "Notices are numbered from 001 without gaps, and are not changed, removed or moved. Put the"
    " file back as it was released.",
)
NOTICE_DAY = Code(
    "notice-day",
    ERROR,
    "公告的日期是 {on}，和它的编号、前一条公告或者最近一次公布对不上。",
    "The notice is dated {on}, which does not fit its number, the notice before it or the last"
    " release.",
    "日期要在 {least} 到 {most} 之间。把这个文件改回公布时的样子。",
    "The day must be from {least} to {most}. Put the file back as it was released.",
)
NOTICE_MISSING = Code(
    "notice-missing",
    ERROR,
    "{of} 的最后一条公告 {last} 说的，和 released.yml 这一行不一样。",
    "The last notice about {of}, {last}, does not say what this line of released.yml says.",
    "公告少了一条，或者改过了。把 content/notices/ 里的文件改回公布时的样子。",
    "A notice is missing or was changed. Put the files in content/notices/ back as they were"
    " released.",
)
NOTICE_UNRELEASED = Code(
    "notice-unreleased",
    ERROR,
    "最后一条公告是 {found}，released.yml 里记的是 {last}。",
    "The last notice is {found}, but released.yml says {last}.",
    "公告和 released.yml 是 catalog release 一起写的，要一起留，一起撤。",
    "`catalog release` writes the notices and released.yml together; keep or undo them together.",
)
NOTICES_CHANGED = Code(
    "notices-changed",
    ERROR,
    "{year}年的公告和公布时不一样：那时{count}条，现在{found}条。",
    "The notices of {year} are not those that were released: {count} then, {found} now.",
    "公告少了一条，或者改过了。把 content/notices/{year}.yml 改回公布时的样子。",
    "A notice is missing or was changed. Put content/notices/{year}.yml back as it was released.",
)
NOTICE_APPOINTMENT = Code(
    "notice-appointment",
    ERROR,
    "{of} 是{kind_zh}，这里却写成了{other_zh}的时间和地点。",
    "{of} is a {kind_en}, but here stands when and where a {other_en} is.",
    "把这个文件改回公布时的样子：班写“起始日期/结束日期 乡镇/场地”，"
    "讲课写“日期 起止时间 乡镇/村”。",
    "Put the file back as it was released: “from/until township/venue” of a class,"
    " “day from-to township/village” of a talk.",
)
PUBLISHED_GONE = Code(
    "published-gone",
    ERROR,
    "公布过的{kind_zh}“{id}”，内容里没有了。",
    "The {kind_en} “{id}” has been published, but is no longer in the content.",
    "{hint_zh}公告和 released.yml 不用改。",
    "{hint_en} Leave the notices and released.yml as they are.",
)
ADDRESS_GONE = Code(
    "address-gone",
    ERROR,
    "公布过的网址 {address} 没有了。别人存的链接、贴出去的二维码会打不开。",
    "The published address {address} is gone. Saved links and printed codes would no longer open.",
    "{keep_zh}改了代号的，在 content/redirects.yml 里写 {{from: {address}, to: 新的网址}}。"
    "{nearest_zh}",
    "{keep_en} If it was renamed, add {{from: {address}, to: the new address}} to"
    " content/redirects.yml. {nearest_en}",
)
REDIRECT_LOST = Code(
    "redirect-lost",
    ERROR,
    "要转去的 {address} 不存在，或者不是同一种文件。",
    "{address} does not exist, or is another kind of file.",
    "写网站里现在有的网址，不能再转一次。{nearest_zh}",
    "Write an address that exists on the site; a redirect cannot lead to another. {nearest_en}",
)
REDIRECT_HIDES = Code(
    "redirect-hides",
    ERROR,
    "{address} 现在就有网页，不能再转到别处。",
    "There is a page at {address}, so it cannot lead elsewhere.",
    "删掉这一条，或者写老的网址。",
    "Remove this redirect, or write the old address.",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
