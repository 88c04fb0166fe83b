"""What the documents that list problems have in common."""

from __future__ import annotations

import re

from catalog.problems import Code

SECTION = re.compile(r"^## ([a-z][a-z-]*)\n(.*?)(?=^## [a-z-]+$|\Z)", re.MULTILINE | re.DOTALL)
_KIND = re.compile(r"^```\w+ (bad|good)\b.*\n(?:.*\n)*?```$", re.MULTILINE)


def assert_complete(section: str, code: Code) -> None:
    """It gives the severity, a sentence in each language, a bad and a good example."""
    severity, zh, en, *rest = section.strip().split("\n\n")
    assert severity == f"**{code.severity.zh} / {code.severity.en}**"
    assert re.search("[一-鿿]", zh)
    assert not re.search("[一-鿿]", en)
    assert _KIND.findall("\n\n".join(rest)) == ["bad", "good"]
