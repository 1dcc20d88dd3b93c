"""The whole story on the page, in a real browser, with a picture of every chapter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.story import chapters, own_way
from tests.story.browser import chromium
from tests.story.demo import Demo
from tests.story.page import PageStage
from tests.story.shots import Shots

pytestmark = pytest.mark.browser


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chrome]:
    with chromium(tmp_path / "profile") as driver:
        yield driver


def test_the_whole_story_on_the_page(browser: Chrome, demo: Demo) -> None:
    stage = PageStage(demo, browser, Shots(browser))
    chapters.play(stage)
    assert stage.complaints() == []
    demo.end()


def test_two_young_people_type_nothing_on_the_page(browser: Chrome, demo: Demo) -> None:
    stage = PageStage(demo, browser, Shots(browser))
    own_way.play(stage)
    assert stage.complaints() == []
    demo.end()
