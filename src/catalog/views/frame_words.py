"""What the frame of every page says in one language, whatever the page.

Everything is escaped here, for a theme's templates print what they are given.
"""

from __future__ import annotations

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import escape

from catalog.model.text import Lang
from catalog.views import phones
from catalog.views.site import Site
from catalog.views.words import STATES, WORDS

SECTIONS = ("schedule", "courses", "townships", "talks", "textbooks", "support")


def frame_words(site: Site, lang: Lang) -> dict[str, object]:
    """The variables of the theme's `main.html` apart from `frame` and `version`.

    `offset` is what the programme's clock is ahead of UTC on the day of publication, in minutes.
    """
    settings = site.catalog.settings
    view = site.view(lang, "")
    noon = datetime(site.day.year, site.day.month, site.day.day, 12)
    ahead = ZoneInfo(settings.time_zone).utcoffset(noon)
    contact = settings.contacts[0]
    return {
        "lang": lang,
        "word": lambda word: escape(WORDS[word][lang]),
        "title": escape(settings.title[lang]),
        "place": escape(settings.place[lang]),
        "published": escape(view.w("published_on", day=view.published)),
        "sections": SECTIONS,
        "offset": int(ahead.total_seconds()) // 60 if ahead else 0,
        "contact": {
            "name": escape(contact.name[lang]),
            "phone": escape(contact.phone),
            "dial": phones.dial(contact.phone),
        },
        "states": _states(lang),
    }


def _states(lang: Lang) -> str:
    """The words of the states as JSON that may stand inside a script element."""
    words = {state.value: text[lang] for state, text in STATES.items()}
    return json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
