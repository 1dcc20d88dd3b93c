"""Pictures of the page, as it stands in each chapter; now and then in the dark and narrow as well."""

from __future__ import annotations

import os
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

OUTPUT = Path(__file__).parents[2] / ".ci" / "output" / "shots"
NARROW = (390, 844)
PICTURE_SECONDS = 10.0
TO_THE_END = """
for (const chat of document.querySelectorAll("[data-testid=messages]"))
  if (chat.querySelector("[data-testid=message]")) chat.scrollTop = chat.scrollHeight;
"""
PICTURES_THERE = """
return [...document.images].every((image) => {
  const {top, bottom, width} = image.getBoundingClientRect();
  return width === 0 || bottom < 0 || top > innerHeight || image.complete;
});
"""


class Shots:
    """Takes pictures into `SAYSO_SHOTS`, or where CI keeps its output."""

    def __init__(self, browser: Chrome) -> None:
        self._browser = browser
        self._folder = Path(os.environ.get("SAYSO_SHOTS") or OUTPUT)
        self._folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, narrow: int | None = None) -> None:
        """The page as it is; where `narrow` is a phone, also in the dark, and that phone alone on a small window."""
        self._settle()
        self._save(name)
        if narrow is not None:
            self._theme()
            self._save(f"{name}-dark")
            self._theme()
            self._narrow(name, narrow)

    def _settle(self) -> None:
        """Every chat at its end, with its pictures there."""
        self._browser.execute_script(TO_THE_END)
        WebDriverWait(self._browser, PICTURE_SECONDS, 0.05).until(
            lambda browser: browser.execute_script(PICTURES_THERE)
        )

    def _theme(self) -> None:
        self._browser.find_element(By.CSS_SELECTOR, "[data-testid=theme]").click()

    def _narrow(self, name: str, phone: int) -> None:
        """At the width of a telephone, by the device's own metrics: a window cannot be so small."""
        width, height = NARROW
        size = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": False}
        self._browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        self._browser.find_element(By.CSS_SELECTOR, f"[data-testid=tab-{phone}]").click()
        self._settle()
        self._save(f"{name}-narrow")
        self._browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def _save(self, name: str) -> None:
        self._browser.save_screenshot(str(self._folder / f"{name}.png"))
