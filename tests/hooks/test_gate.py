"""The gate of a build: faulty content is refused with its place, in both languages."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.site.building import copy_of_project, files_below, mkdocs

# What an author gets wrong, in which file, and where the gate says it stands.
FAULTS = {
    "yaml-broken": ("courses/chef.yml", "trade: chef\n", "trade: [chef\n", None),
    "unknown-trade": ("courses/chef.yml", "trade: chef\n", "trade: chief\n", (3, 1)),
    "key-misspelt": ("courses/chef.yml", "level: 5\n", "levle: 5\n", (8, 1)),
    "no-english": ("courses/chef.yml", ", en: Chinese-cuisine cook}", "}", (4, 7)),
    "raw-html": ("about.md", "\n## ", "\n<script>alert(1)</script>\n\n## ", None),
    "bad-day": ("schedules/sample-1/2027-spring.yml", "2026-12-01 08:30", "2026-13-01 08:30", None),
}
_PLACE = re.compile(r"^content/([\w./-]+):(\d+):(\d+): 错误 error \[[a-z-]+\]$", re.MULTILINE)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a published site in it."""
    project = copy_of_project(tmp_path_factory.mktemp("gate"))
    done = mkdocs("build", project=project)
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(published: Path, tmp_path: Path) -> Path:
    """The same, to be spoilt."""
    return Path(shutil.copytree(published, tmp_path / "project"))


def change(project: Path, file: str, old: str, new: str) -> None:
    """Replace the first `old` in a content file, which must be there."""
    path = project / "content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} no longer holds {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def said(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_refused_with_its_place(project: Path, fault: str) -> None:
    """File, line and column, in both languages, without a traceback; the site stays as it was."""
    file, old, new, place = FAULTS[fault]
    before = files_below(project / "site")
    change(project, file, old, new)
    done = mkdocs("build", project=project)
    assert done.returncode != 0
    assert "Traceback" not in said(done)
    found = _PLACE.findall(said(done))
    assert file in {name for name, _, _ in found}, said(done)
    if place:
        assert (file, *map(str, place)) in found, found
    assert re.search(r"^  .*[\u4e00-\u9fff].*[。！]", said(done), re.MULTILINE)
    assert re.search(r"^  [A-Z“].*[a-z].*\.", said(done), re.MULTILINE)
    assert re.search(r"\d+ 个错误.* / \d+ errors?", said(done))
    assert files_below(project / "site") == before
    assert [p.name for p in project.iterdir() if p.name.startswith(".")] == []


@pytest.mark.parametrize("ending", [".md", ".en.md"])
def test_raw_html_in_a_chapter_is_refused(project: Path, ending: str) -> None:
    """With the line where it stands, whatever the renderer would make of it."""
    path = project / "content" / "textbooks" / "ba-chef" / f"kitchen-safety{ending}"
    lines = path.read_text(encoding="utf-8").split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("## "))
    lines[at + 1 : at + 1] = ["", "<img src=x onerror=alert(1)>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    done = mkdocs("build", project=project)
    assert done.returncode != 0
    name = f"content/textbooks/ba-chef/kitchen-safety{ending}"
    assert f"{name}:{at + 3}:1: 错误 error [markdown-html]" in said(done)


def test_all_faults_are_said_at_once(project: Path) -> None:
    """Three files are wrong: all three are named in one go, sorted."""
    for name in ("yaml-broken", "raw-html", "bad-day"):
        change(project, *FAULTS[name][:3])
    found = [file for file, _, _ in _PLACE.findall(said(mkdocs("build", project=project)))]
    assert list(dict.fromkeys(found)) == [
        FAULTS[n][0] for n in ("raw-html", "yaml-broken", "bad-day")
    ]


def test_a_warning_is_said_and_published(project: Path) -> None:
    """A byte order mark harms nobody: the site is built, and the warning is in the log."""
    path = project / "content" / "trades.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    done = mkdocs("build", project=project)
    assert done.returncode == 0, said(done)
    assert "content/trades.yml" in said(done)
    assert "[file-bom]" in said(done)


def test_strict_counts_a_warning(project: Path) -> None:
    """With --strict the same warning fails the build; the site in site/ is a whole one."""
    path = project / "content" / "trades.yml"
    before = files_below(project / "site")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    done = mkdocs("build", "--strict", project=project)
    assert done.returncode != 0
    assert "Traceback" not in said(done)
    assert files_below(project / "site") == before


def test_strict_passes_the_content_as_it_is(project: Path) -> None:
    """The repository's own content has no warning."""
    done = mkdocs("build", "--strict", project=project)
    assert done.returncode == 0, said(done)
    assert "WARNING" not in said(done)


@pytest.mark.parametrize("variable", ["CATALOG_DATE", "SOURCE_DATE_EPOCH"])
def test_a_day_that_is_none_is_refused(project: Path, variable: str) -> None:
    """Neither a traceback nor a site of a wrong day."""
    clean = {"CATALOG_DATE": "", "SOURCE_DATE_EPOCH": ""}
    done = mkdocs("build", project=project, **(clean | {variable: "yesterday"}))
    assert done.returncode != 0
    assert variable in said(done)
    assert "Traceback" not in said(done)


def test_a_waiver_is_held_against_the_day_of_publication(project: Path) -> None:
    """What it allowed is an error again on the day after its end."""
    change(project, "schedules/sample-1/2027-spring.yml", "seats: 40", "seats: 400")
    allowed = "{rule: seats-over-capacity, about: CS-2601, until: 2026-11-23"
    reason = "reason: {zh: 加凳子。, en: Stools are added.}}"
    change(project, "waivers.yml", "waivers: []", f"waivers:\n  - {allowed}, {reason}")
    assert mkdocs("build", project=project).returncode == 0
    done = mkdocs("build", project=project, CATALOG_DATE="2026-11-24")
    assert done.returncode != 0
    assert "[seats-over-capacity]" in said(done)
    assert "[waiver-ended]" in said(done)


def test_a_crash_leaves_the_published_site(project: Path) -> None:
    """A fault of a programmer half-way through does not leave an empty site/."""
    before = files_below(project / "site")
    template = project / "overrides" / "main.html"
    template.write_text("{{ 1 / 0 }}", encoding="utf-8")
    assert mkdocs("build", project=project).returncode != 0
    assert files_below(project / "site") == before


def test_content_that_is_no_content_is_not_published(project: Path) -> None:
    """Backups, hidden files and links out of the folder do not reach the site."""
    secret = project / "secret.html"
    secret.write_text("secret", encoding="utf-8")
    content = project / "content"
    (content / "catalog.yml.bak").write_text("old", encoding="utf-8")
    (content / ".draft.md").write_text("# draft", encoding="utf-8")
    (content / "leak.html").symlink_to(secret)
    mkdocs("build", project=project)
    names = {Path(name).name for name in files_below(project / "site")}
    assert not names & {"catalog.yml.bak", ".draft.md", "leak.html"}
