"""What the names in cells can mean in one catalog."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Protocol

from catalog.model.catalog import Catalog
from catalog.model.text import Text
from catalog.workbook.reading.names import Named, Names
from catalog.workbook.sheets import FULL, OPEN

_VILLAGE = Text("村（社区）", "village")


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> Text: ...


def _names(zh: str, en: str, records: Iterable[_Named]) -> Names:
    return Names(Text(zh, en), (Named(r.id, (r.name.zh, r.name.en)) for r in records))


def _codes(zh: str, en: str, codes: Iterable[str]) -> Names:
    return Names(Text(zh, en), (Named(code) for code in codes))


class Known:
    """The names of `catalog` by the source of a column; units and villages by where they are."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._units: dict[str, Names] = {}
        self._villages: dict[str, Names] = {}

    @cached_property
    def by_source(self) -> dict[str, Names]:
        catalog = self.catalog
        return {
            "institutions": _names("培训机构", "institution", catalog.institutions),
            "teams": _names("宣讲队伍", "team", catalog.talk_teams),
            "owners": _names(
                "培训机构或者宣讲队伍",
                "institution or team",
                [*catalog.institutions, *catalog.talk_teams],
            ),
            "seasons": _names("季度", "season", catalog.settings.seasons),
            "courses": _names("课程", "course", catalog.courses),
            "townships": _names("乡镇", "township", catalog.townships),
            "venues": _names("场地", "venue", catalog.venues),
            "exam_bodies": _names("鉴定机构", "examining body", catalog.exam_bodies),
            "equipment": _names("器材", "set of equipment", catalog.equipment),
            "topics": _names("讲课内容", "topic", catalog.talk_topics),
            "teachers": _codes("教师", "teacher", catalog.teacher),
            "examiners": _codes("考评员", "examiner", catalog.examiner),
            "experts": _codes("专家", "expert", catalog.expert),
            "recruitment": Names(
                Text("情况", "state"),
                (
                    Named("open", (OPEN, "招生中", "正在报名", "没满", "未满", "open", "否")),
                    Named("full", (FULL, "满了", "已满", "报满", "满员", "full", "是")),
                ),
            ),
        }

    def units(self, course: str) -> Names | None:
        """The units of `course`, None if there is no such course."""
        if course not in self.catalog.course:
            return None
        if course not in self._units:
            units = self.catalog.course[course].units
            self._units[course] = _names("教学单元", "unit", units)
        return self._units[course]

    def villages(self, township: str) -> Names:
        """The villages of `township`, or all of them if there is none by this id."""
        if township not in self._villages:
            villages = (
                self.catalog.villages_by_township.get(township) or self.catalog.villages_today
            )
            named = (Named(v.code, (v.name.zh, v.name.en)) for v in villages)
            self._villages[township] = Names(_VILLAGE, named)
        return self._villages[township]
