"""Debian's Chromium, without a window, driven by its own driver."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

BROWSER, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
WINDOW = (1440, 1080)
ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",  # it runs as root in containers, and opens nothing but a page of our own
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--mute-audio",
    "--hide-scrollbars",
    "--force-prefers-reduced-motion",
    "--lang=en-GB",
    f"--window-size={WINDOW[0]},{WINDOW[1]}",
)


@contextmanager
def chromium(folder: Path) -> Iterator[webdriver.Chrome]:
    """A browser with a profile in `folder`; skips where there is none, or fails with REQUIRE_BROWSER=1."""
    if not (BROWSER.exists() and DRIVER.exists()):
        _refuse()
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for argument in (*ARGUMENTS, f"--user-data-dir={folder}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service(str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


def _refuse() -> NoReturn:
    how = f"no {BROWSER} and {DRIVER} here; to play the story in a browser: apt install chromium chromium-driver"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(f"REQUIRE_BROWSER=1, but {how}")
    pytest.skip(how)
