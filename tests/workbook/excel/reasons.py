"""The reasons for which Excel offers to repair a workbook, as far as they can be looked for.

Each is a function that yields what is wrong. Limits are those that Microsoft publishes for Excel.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from tests.workbook.excel.package import ID, Package, corners, place

_ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects",
    "controls", "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
_NAME = re.compile(r"[^\W\d][\w.\\?]{0,254}|_xlnm\.[A-Z][A-Za-z_]+")
_LONGEST = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}
_VML_NOTE = re.compile(rb"ObjectType=\"Note\"")


def titles_can_be_names_of_sheets(book: Package) -> Iterator[str]:
    for title in book.titles:
        if not 1 <= len(title) <= 31 or re.search(r"[\[\]:*?/\\]|^'|'$", title):
            yield f"title {title}"
    twice = Counter(title.casefold() for title in book.titles)
    yield from (f"title twice {title}" for title, times in twice.items() if times > 1)


def elements_stand_in_the_order_of_the_schema(book: Package) -> Iterator[str]:
    for part, sheet in book.sheets.items():
        for before, after in pairwise(sheet):
            if _ORDER.index(before.tag) > _ORDER.index(after.tag):
                yield f"{part}: {after.tag} after {before.tag}"


def checks_of_cells_are_short_enough(book: Package) -> Iterator[str]:
    for part, rule in book.everywhere("dataValidation"):
        at = f"{part} {rule.get('sqref')}"
        for name, most in _LONGEST.items():
            if len(rule.get(name, "")) > most:
                yield f"{at}: {name} of {len(rule.get(name, ''))}"
        for formula in rule:
            if not formula.text or len(formula.text) > 255:
                yield f"{at}: formula of {len(formula.text or '')}"
    for part, rules in book.everywhere("dataValidations"):
        if rules.get("count", str(len(rules))) != str(len(rules)):
            yield f"{part}: {rules.get('count')} checks"


def texts_fit_a_cell_and_are_there(book: Package) -> Iterator[str]:
    shared = list(book.shared)
    cells = list(book.everywhere("c"))
    used = [cell.findtext("v") for _, cell in cells if cell.get("t") == "s"]
    for index in used:
        if not 0 <= int(index or -1) < len(shared):
            yield f"shared string {index}"
    for name, count in (("uniqueCount", len(shared)), ("count", len(used))):
        if book.shared.get(name, str(count)) != str(count):
            yield f"{name} {book.shared.get(name)} instead of {count}"
    texts = [*shared, *(found for _, cell in cells if (found := cell.find("is")) is not None)]
    for text in texts:
        if sum(len(part) for part in text.itertext()) > 32767:
            yield "text too long"


def styles_exist(book: Package) -> Iterator[str]:
    for tag, name in (("c", "s"), ("row", "s"), ("col", "style")):
        for part, element in book.everywhere(tag):
            if int(element.get(name, "0")) >= book.count("cellXfs"):
                yield f"{part}: style {element.get(name)} of {tag}"
    for part, rule in book.everywhere("cfRule"):
        if int(rule.get("dxfId", "-1")) >= book.count("dxfs"):
            yield f"{part}: conditional format {rule.get('dxfId')}"
    kinds = {"fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"}
    for style in (*book.styles.iterfind("cellStyleXfs/xf"), *book.styles.iterfind("cellXfs/xf")):
        for name, of in kinds.items():
            if int(style.get(name, "0")) >= book.count(of):
                yield f"{name} {style.get(name)}"


def merged_cells_do_not_overlap(book: Package) -> Iterator[str]:
    for part, sheet in book.sheets.items():
        merged = [one.attrib["ref"] for one in sheet.iter("mergeCell")]
        for one, other in combinations(merged, 2):
            a, b = corners(one), corners(other)
            if a[0] <= b[1] and b[0] <= a[1] and a[2] <= b[3] and b[2] <= a[3]:
                yield f"{part}: {one} and {other}"


def cells_stand_once_and_in_order(book: Package) -> Iterator[str]:
    for part, sheet in book.sheets.items():
        places = [place(cell.attrib["r"]) for cell in sheet.iter("c")]
        yield from (f"{part}: {b} after {a}" for a, b in pairwise(places) if a >= b)
        rows = [int(row.attrib["r"]) for row in sheet.iter("row")]
        yield from (f"{part}: row {b} after {a}" for a, b in pairwise(rows) if a >= b)
        for row in sheet.iter("row"):
            if float(row.get("ht", "0")) > 409.5:
                yield f"{part}: row {row.get('r')} is {row.get('ht')} high"
        for column in sheet.iter("col"):
            if float(column.get("width", "0")) > 255:
                yield f"{part}: column {column.get('min')} is {column.get('width')} wide"


def names_are_valid_and_given_once(book: Package) -> Iterator[str]:
    names = [(n.attrib["name"], n.get("localSheetId")) for n in book.workbook.iter("definedName")]
    for name, sheet in names:
        if not _NAME.fullmatch(name) or int(sheet or 0) >= len(book.titles):
            yield f"name {name} of {sheet}"
    yield from (f"name twice {name}" for name, times in Counter(names).items() if times > 1)


def tables_and_their_columns_are_named_once(book: Package) -> Iterator[str]:
    tables = [book.tree(part) for part in book.names if part.startswith("xl/tables/")]
    names = Counter(table.get("displayName", "").casefold() for table in tables)
    yield from (f"table twice {name}" for name, times in names.items() if times > 1)
    for table in tables:
        columns = Counter(c.get("name", "").casefold() for c in table.iter("tableColumn"))
        yield from (f"column twice {name}" for name, times in columns.items() if times > 1)


def parts_are_declared_and_lead_to_parts(book: Package) -> Iterator[str]:
    types = book.tree("[Content_Types].xml")
    endings = {one.get("Extension", "").casefold() for one in types}
    named = {one.get("PartName", "").lstrip("/") for one in types}
    for name in book.names:
        if name not in named and name.rpartition(".")[2].casefold() not in endings:
            yield f"no type {name}"
        yield from (
            f"{name} leads to {part}"
            for kind, part in book.related(name).values()
            if part not in book.parts and kind != "hyperlink"
        )
    yield from (f"no part {name}" for name in sorted(named - {"", *book.names}))
    yield from (f"twice {name}" for name, times in Counter(book.names).items() if times > 1)


def notes_have_an_author_and_a_shape(book: Package) -> Iterator[str]:
    for part, sheet in book.sheets.items():
        related = book.related(part)
        parts = [target for kind, target in related.values() if kind == "comments"]
        drawn = sheet.find("legacyDrawing")
        for comments in parts:
            tree = book.tree(comments)
            notes, authors = list(tree.iter("comment")), list(tree.iter("author"))
            if any(int(note.attrib["authorId"]) >= len(authors) for note in notes):
                yield f"{comments}: author"
            refs = Counter(note.attrib["ref"] for note in notes)
            yield from (f"{comments}: {ref} twice" for ref, times in refs.items() if times > 1)
            shapes = b"" if drawn is None else book.parts[related[drawn.attrib[ID]][1]]
            if len(_VML_NOTE.findall(shapes)) != len(notes):
                yield f"{comments}: shapes"


def links_lead_to_sheets(book: Package) -> Iterator[str]:
    for part, link in book.everywhere("hyperlink"):
        title = link.get("location", "").rpartition("!")[0].strip("'").replace("''", "'")
        if title and title not in book.titles:
            yield f"{part}: link to {title}"


REASONS: tuple[Callable[[Package], Iterator[str]], ...] = (
    titles_can_be_names_of_sheets,
    elements_stand_in_the_order_of_the_schema,
    checks_of_cells_are_short_enough,
    texts_fit_a_cell_and_are_there,
    styles_exist,
    merged_cells_do_not_overlap,
    cells_stand_once_and_in_order,
    names_are_valid_and_given_once,
    tables_and_their_columns_are_named_once,
    parts_are_declared_and_lead_to_parts,
    notes_have_an_author_and_a_shape,
    links_lead_to_sheets,
)


def reasons(data: bytes) -> list[str]:
    """Every reason that is found in the workbook `data`."""
    book = Package(data)
    return [found for reason in REASONS for found in reason(book)]
