"""Whether two generators made pages of the same richness: bytes and facts, page by page."""

from __future__ import annotations

from pathlib import Path
from statistics import median

_KINDS = ("classes", "townships")


def compared(size: int, ours: Path, hugo: Path) -> str:
    """How many bytes Hugo's pages have for each of ours, for the pages that are many or large."""
    lines = [f"Bytes of Hugo's pages against ours at {size:,} runs:"]
    for kind in _KINDS:
        for prefix in ("", "en/"):
            pages = sorted((ours / prefix / kind).glob("*/index.html"))
            ratios = [
                (hugo / page.relative_to(ours)).stat().st_size / page.stat().st_size
                for page in pages
            ]
            lines.append(
                f"  {prefix}{kind}: {len(pages):,} pages, median {median(ratios):.2f},"
                f" from {min(ratios):.2f} to {max(ratios):.2f}"
            )
    counts = [sum(1 for _ in folder.rglob("*.html")) for folder in (ours, hugo)]
    return "\n".join([*lines, f"  HTML files: ours {counts[0]:,}, Hugo {counts[1]:,}"])
