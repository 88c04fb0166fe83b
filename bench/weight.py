"""Whether two generators made pages of the same richness: bytes page by page, and files by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

# The pages that are many or large.
_KINDS = ("classes/*", "townships/*", "townships/*/notices", "calendars/**")
_FILES = (".ics", ".csv", ".json", "feed.xml")  # what is made for programs, by its ending
_OTHERS = "assets"  # what both have as it is, and the index of our search


def compared(size: int, ours: Path, hugo: Path) -> str:
    """How many bytes Hugo's files have for each of ours, and how many files each has."""
    lines = [f"Bytes of Hugo's files against ours at {size:,} runs:"]
    for kind in _KINDS:
        for prefix in ("", "en/"):
            pages = sorted((ours / prefix).glob(f"{kind}/index.html"))
            lines.append(_ratios(f"{prefix}{kind}", pages, ours, hugo))
    for ending in _FILES:
        files = sorted(path for path in _files(ours) if path.name.endswith(ending))
        lines.append(_ratios(f"*{ending}", files, ours, hugo))
    return "\n".join([*lines, *_counts(ours, hugo)])


def _ratios(name: str, paths: list[Path], ours: Path, hugo: Path) -> str:
    pairs = [(path, hugo / path.relative_to(ours)) for path in paths]
    ratios = [his.stat().st_size / own.stat().st_size for own, his in pairs if his.exists()]
    if not ratios:
        return f"  {name}: {len(paths):,} files, none of them Hugo's"
    missing = len(paths) - len(ratios)
    return (
        f"  {name}: {len(paths):,} files, median {median(ratios):.2f},"
        f" from {min(ratios):.2f} to {max(ratios):.2f}"
        + (f"; {missing:,} are missing" if missing else "")
    )


def _counts(ours: Path, hugo: Path) -> Iterator[str]:
    """How many files of each ending each has."""
    counts = [Counter(path.suffix for path in _files(site)) for site in (ours, hugo)]
    for ending in sorted(counts[0] | counts[1]):
        yield f"  {ending} files: ours {counts[0][ending]:,}, Hugo {counts[1][ending]:,}"


def _files(site: Path) -> Iterator[Path]:
    for path in site.rglob("*"):
        if path.is_file() and path.relative_to(site).parts[0] != _OTHERS:
            yield path
