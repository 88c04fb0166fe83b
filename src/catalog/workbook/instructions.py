"""The first sheet of the workbook: what it is for and how to fill it in, for clerks."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.model.free_codes import free_code
from catalog.model.text import Text
from catalog.workbook.lists import names
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import EXAMPLE_MARK

TITLE = "说明 Read me"
OWNERS = Text("这是谁的表", "Whose workbook")
SEASONS = Text("季度", "Season")
SEPARATOR = "；"  # names may have 、 in them

_CLASSES: tuple[Text, ...] = (
    Text(
        "“班期”一行写一个班。班号不能重，公布过的班号不能改。",
        "One class in each row of 班期 (Classes). A class code is never used twice or changed.",
    ),
    Text(
        "“课次”一行写一次课。一次课上两个单元，写两行，日期和时间一样。",
        "One meeting in each row of 课次 (Meetings). Two units in one meeting: two rows with the"
        " same date and times.",
    ),
    Text(
        "日期还没定的班，开班日期、结束日期和课次都先空着，网页上会写“日期还没定”。",
        "While the dates of a class are not fixed, leave First day, Last day and its meetings"
        " empty; the web page will say “Dates not fixed yet”.",
    ),
    Text(
        "每个单元要上几节理论、几节实操，看“课程和单元”那一页，一节也不能少。",
        "课程和单元 (Courses) says how many hours of theory and practice each unit needs; none"
        " may be left out.",
    ),
    Text(
        "改日期、换场地：把新的写进原来的格子，再填“改期公布日”和“改期原因”。",
        "New days or venue: write them over the old ones, then fill in “Change announced on” and"
        " “Why changed”.",
    ),
    Text(
        "不办了：不要删那一行，填“取消日期”和“取消原因”。",
        "Not held: keep the row, and fill in “Cancelled on” and “Why cancelled”.",
    ),
)
_TALKS = Text(
    "“送培训下乡”一行写一场，下村去讲的才填。",
    "One talk in a village in each row of 送培训下乡 (Talks).",
)
_ALL: tuple[Text, ...] = (
    Text(
        f"灰色的“{EXAMPLE_MARK}”那一行只给你看怎么填，不算数，可以删掉。",
        f"The grey row marked {EXAMPLE_MARK} only shows how to fill in; it does not count.",
    ),
    Text(
        "有下拉箭头的格子，从下拉表里选最稳当。点一下格子，旁边会说该填什么。带 * 的列一定要填。",
        "Choose from the list where a cell has one. Click a cell to be told what goes into it."
        " Columns with * must be filled in.",
    ),
    Text(
        "日期写 2027-3-4，时间写 8:30、14:00（24 小时）。",
        "Write days like 2027-3-4 and times like 8:30 or 14:00.",
    ),
    Text(
        "教师、考评员、专家只写代号。表里写的都会公布出去，不要写姓名、身份证号和私人电话。",
        "Write codes for teachers, examiners and experts. Everything in this workbook is"
        " published: no names, identity card numbers or private telephone numbers.",
    ),
    Text(
        "填好了，存成 .xlsx，交给管网站的人。有错的格子会标出颜色，退给你改；没有错才公布。",
        "Save it as .xlsx and hand it in. Cells with mistakes come back coloured; it is published"
        " when there are none.",
    ),
    Text(
        "公布以后还要改，就在上次那份表上改，再交一次。表里少了已经公布的班，会先问你。",
        "For later changes, change the same workbook and hand it in again. You are asked about"
        " classes that are no longer in it.",
    ),
)


def steps(catalog: Catalog, scope: Scope) -> tuple[Text, ...]:
    """What to do, in order."""
    classes = _CLASSES if scope.institutions(catalog) else ()
    return (*classes, *_free_codes(catalog, scope), _TALKS, *_ALL)


def _free_codes(catalog: Catalog, scope: Scope) -> Iterator[Text]:
    """Where the codes of new classes begin, if there is one season to which they belong."""
    trades = {t for name in scope.institutions(catalog) for t in catalog.institution[name].trades}
    if not trades or len(scope.seasons) != 1:
        return
    free = [
        (trade.name, free_code(catalog, trade.id, scope.seasons[0]))
        for trade in catalog.trades
        if trade.id in trades
    ]
    zh = "，".join(f"{name.zh} {code}" for name, code in free)
    en = ", ".join(f"{name.en} {code}" for name, code in free)
    yield Text(
        f"新班的班号从这里往下排：{zh}。", f"The codes of new classes go on from here: {en}."
    )


def owner_names(catalog: Catalog, scope: Scope) -> str:
    """The names of the institutions and teams, in one cell; read back by import."""
    said = names(catalog)
    known = {**said["institutions"], **said["teams"]}
    return SEPARATOR.join(known.get(owner, owner) for owner in scope.owners)


def season_names(catalog: Catalog, scope: Scope) -> str:
    """The names of the seasons, in one cell; read back by import."""
    said = names(catalog)["seasons"]
    return SEPARATOR.join(said.get(season, season) for season in scope.seasons)
