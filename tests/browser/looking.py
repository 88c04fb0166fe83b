"""Opening a page as somebody would: on a day, in a window, with or without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Request

from tests.site.page_types import BUILT
from tests.site.serving import Server

PHONE = (360, 740)
DESK = (1280, 900)


@dataclass
class Looking:
    """A person with a browser; `faults` collects what the browser complains about."""

    browser: Browser
    server: Server
    faults: list[str] = field(default_factory=list)

    @contextmanager
    def window(
        self, size: tuple[int, int] = PHONE, script: bool = True, zone: str = "Asia/Shanghai"
    ) -> Iterator[BrowserContext]:
        """A fresh browser profile; requests to other hosts are noted as faults."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=script,
            timezone_id=zone,
            locale="zh-CN",
        )
        context.set_default_timeout(10_000)
        context.on("request", self._stay_home)
        context.on("page", self._listen)
        try:
            yield context
        finally:
            context.close()

    @contextmanager
    def at(
        self,
        address: str,
        day: date | str = BUILT,
        size: tuple[int, int] = PHONE,
        script: bool = True,
        zone: str = "Asia/Shanghai",
    ) -> Iterator[Page]:
        """The page at `address` on `day`, noon in Shanghai, or at the moment `day` names."""
        with self.window(size, script, zone) as context:
            page = context.new_page()
            self.go(page, address, day)
            yield page

    def go(self, page: Page, address: str, day: date | str = BUILT) -> None:
        """Show `address` in `page` with its clock at `day`."""
        moment = f"{day}T12:00:00+08:00" if isinstance(day, date) else day
        page.clock.set_fixed_time(moment)
        page.goto(self.server.url + address)

    def _stay_home(self, request: Request) -> None:
        asked = urlsplit(request.url)
        if asked.scheme != "data" and asked.netloc != urlsplit(self.server.url).netloc:
            self.faults.append(f"asked another host: {request.url}")

    def _listen(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on(
            "console",
            lambda said: (
                self.faults.append(f"{page.url}: {said.text}")
                if said.type in ("error", "warning") and "404 (Not Found)" not in said.text
                else None
            ),
        )
