"""`catalog template` and `export`: the workbook of an institution, empty and filled in."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from catalog.commands.asked import OK, CannotRunError, content_folder, readable
from catalog.content.reader import read_content
from catalog.content.writing.refusal import Kind, known
from catalog.model.catalog import Catalog
from catalog.workbook.commas import comma_files
from catalog.workbook.scope import Scope, scope_of
from catalog.workbook.writing import exported, template

OWNER = Kind("培训机构或者宣讲队伍", "institution or talk team")
SEASON = Kind("季度", "season")


def add(commands: Any) -> None:
    """Add the two commands."""
    empty = commands.add_parser(
        "template", help="给培训机构一份空表 / an empty workbook for an institution"
    )
    empty.add_argument("institution", metavar="INSTITUTION", help="培训机构 / institution or team")
    empty.add_argument("--season", help="季度，不写就是最后一个 / season; else the last one")
    _goes_to(empty, "FILE.xlsx")
    empty.set_defaults(run=_template)
    export = commands.add_parser(
        "export", help="把现在的开班安排写成表 / the schedule as a workbook or CSV"
    )
    export.add_argument("--institution", help="只要这一家，不写就是全部 / only this one; else all")
    export.add_argument("--season", help="只要这个季度，不写就是全部 / only this season; else all")
    _goes_to(export, "FILE.xlsx|.csv")
    export.set_defaults(run=_export)


def _goes_to(command: argparse.ArgumentParser, metavar: str) -> None:
    command.add_argument(
        "-o", "--out", type=Path, required=True, metavar=metavar, help="写到哪个文件 / the file"
    )


def asked_scope(catalog: Catalog, institution: str | None, season: str | None) -> Scope:
    """The scope that was asked for; refuses ids that are nobody's."""
    if institution:
        owners = {one.id: one.name for one in catalog.institutions}
        owners |= {one.id: one.name for one in catalog.talk_teams}
        known(OWNER, institution, owners, lambda name: name, catalog.unread)
    if season:
        known(SEASON, season, catalog.season, lambda s: s.name)
    return scope_of(catalog, institution, season)


def _template(options: argparse.Namespace) -> int:
    catalog = readable(read_content(content_folder(options)).catalog)
    season = options.season or catalog.settings.seasons[-1].id
    scope = asked_scope(catalog, options.institution, season)
    ending_of(options.out, ".xlsx")
    return _written({options.out: template(catalog, scope)})


def _export(options: argparse.Namespace) -> int:
    catalog = readable(read_content(content_folder(options)).catalog)
    scope = asked_scope(catalog, options.institution, options.season)
    if ending_of(options.out, ".xlsx", ".csv") == ".xlsx":
        return _written({options.out: exported(catalog, scope)})
    return _written(
        {
            options.out.with_name(options.out.stem + ending): data
            for ending, data in comma_files(catalog, scope).items()
        }
    )


def ending_of(path: Path, *allowed: str) -> str:
    """How the name of `path` ends. Raises CannotRunError for another ending than `allowed`."""
    ending = path.suffix.lower()
    if ending not in allowed:
        known_endings = "、".join(allowed)
        raise CannotRunError(
            f"文件名要以 {known_endings} 结尾：{path}\n"
            f"The name of the file must end in {' or '.join(allowed)}: {path}"
        )
    return ending


def _written(files: dict[Path, bytes]) -> int:
    for path, data in files.items():
        path.write_bytes(data)
        print(f"写好了 / written: {path}")
    return OK
