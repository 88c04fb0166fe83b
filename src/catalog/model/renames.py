"""What was told under an old id of a township, under the id that the township has now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from catalog.model.notices import Appointment, Notice, Published, Redirect, Released

_TOWNSHIP = re.compile(r"/townships/([a-z0-9-]+)/")


def townships_now(redirects: Iterable[Redirect]) -> Mapping[str, str]:
    """The new id of each township whose page leads on to that of another id."""
    pairs = ((_TOWNSHIP.fullmatch(r.old), _TOWNSHIP.fullmatch(r.new)) for r in redirects)
    return {old[1]: new[1] for old, new in pairs if old and new}


def notice_now(notice: Notice, now: Mapping[str, str]) -> Notice:
    """`notice` with its townships as they are called `now`."""
    was = _at(notice.was, now) if notice.was else None
    return replace(notice, at=_at(notice.at, now), was=was)


def released_now(released: Released, now: Mapping[str, str]) -> Released:
    """`released` with its townships as they are called `now`."""
    return replace(
        released, runs=_published(released.runs, now), talks=_published(released.talks, now)
    )


def _published(told: Iterable[Published], now: Mapping[str, str]) -> tuple[Published, ...]:
    return tuple(replace(one, at=_at(one.at, now)) for one in told)


def _at(at: Appointment, now: Mapping[str, str]) -> Appointment:
    return replace(at, township=now.get(at.township, at.township))
