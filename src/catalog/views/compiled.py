"""Templates as Python has compiled them, kept where Python keeps its own modules.

Compiling the templates takes longer than making a hundred pages with them. Jinja keeps the source's
checksum with the result, so a changed template is compiled anew.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from jinja2 import BytecodeCache, FileSystemBytecodeCache

_FOLDER = Path(__file__).parent / "templates" / "__pycache__"


def kept_templates(folder: Path = _FOLDER) -> BytecodeCache | None:
    """The store of compiled templates in `folder`; None where nothing may be written."""
    if sys.dont_write_bytecode:
        return None
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder)) if os.access(folder, os.W_OK) else None
