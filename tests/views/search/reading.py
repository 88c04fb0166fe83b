"""The files of the search of a site, read again."""

from __future__ import annotations

import json
import re
from typing import Any

from catalog.views.search import files
from catalog.views.site import Site


def written(site: Site) -> dict[str, str]:
    """The files of the search of `site`, by their names within its folder."""
    return {
        path.removeprefix(files.FOLDER).removesuffix(".js"): data.decode()
        for path, data in files.index(site)
    }


def taken(script: str) -> tuple[str, str, Any]:
    """The name, the version and the data that a file hands over."""
    found = re.search(r'catalogSearch\.take\("([^"]+)","([^"]+)",(.*)\);\n\Z', script, re.DOTALL)
    assert found is not None
    return found[1], found[2], json.loads(found[3])
