"""The words of the page about the data."""

from __future__ import annotations

from catalog.model.text import Text

DATA_WORDS: dict[str, Text] = {
    "data_title": Text("数据下载", "Open data"),
    "data_lead": Text(
        "网站上的课程、班、乡镇、机构、下乡课，都可以下载。表格给办公用，JSON 给程序用。",
        "Courses, classes, townships, institutions and talks of this site to download: tables for"
        " the office, JSON for programs.",
    ),
    "data_tables": Text("表格（CSV）", "Tables (CSV)"),
    "data_tables_note": Text(
        "用 Excel 或 WPS 直接打开，一行一个班。每个乡镇一张，也有全区一张。里面没有公式。",
        "They open in Excel or WPS, one class to a line: one table for each township and one for"
        " the whole district. They hold no formulas.",
    ),
    "data_all": Text("全区的班", "All classes of the district"),
    "data_programs": Text("给程序用（JSON）", "For programs (JSON)"),
    "data_catalog": Text(
        "课程、乡镇、机构、场地、下乡课、词典、2018年的数",
        "Courses, townships, institutions, venues, talks, glossary, figures of 2018",
    ),
    "data_season": Text("{season}的班，带每一次课", "Classes of {season}, with every meeting"),
    "data_schema": Text("格式说明（JSON Schema）", "What the fields are (JSON Schema)"),
    "data_cite": Text("怎么注明出处", "How to cite it"),
    "data_citation": Text(
        "{title}，{place}，{day}公布的数据，{url}", "{title}, {place}, data as of {day}, {url}"
    ),
    "data_cite_note": Text(
        "数据会变，请写上公布的日子。", "The data changes; please give the day of publication."
    ),
    "data_licence": Text("能不能转载", "May I republish it?"),
    "data_sample": Text(
        "现在的数据是样例，每个文件里都写着。", "The present data is a sample; every file says so."
    ),
}
