"""What holds EPUB files to account: EPUBCheck, of those who make the standard, and a parser."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree
from zipfile import is_zipfile


def epubcheck(file: Path) -> str:
    """What EPUBCheck has against `file`: empty if there is neither an error nor a warning.

    Debian's command is the Java archive itself, which not every system can run by its name.
    """
    found = shutil.which("epubcheck")
    assert found, "epubcheck is missing; run ./install browser"
    program = Path(found).resolve()
    java = ["java", "-jar", str(program)] if is_zipfile(program) else [str(program)]
    done = subprocess.run(
        [*java, "--failonwarnings", "--quiet", str(file)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    said = f"{done.stdout}{done.stderr}".strip()
    return said or f"epubcheck left with {done.returncode}" if done.returncode else ""


def xml(text: str) -> ElementTree.Element:
    """`text` as XML; fails if it is not well-formed."""
    return ElementTree.fromstring(text)
