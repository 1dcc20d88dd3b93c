"""🔊 on the page, in a real browser: it is tapped, and the voice is really heard; a question is read without asking."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.media.speakers import no_voice
from tests.story.browser import chromium
from tests.story.demo import Demo
from tests.story.page import PageStage
from tests.story.shots import Shots

pytestmark = pytest.mark.browser


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chrome]:
    if shutil.which("espeak-ng") is None:
        no_voice("there is no espeak-ng: apt install espeak-ng")
    with chromium(tmp_path / "profile") as driver:
        yield driver


def test_a_message_is_read_aloud_on_the_page(browser: Chrome, demo: Demo) -> None:
    stage = PageStage(demo, browser, Shots(browser))
    amina = stage.person("Amina")
    amina.starts("p_GARDEN")
    amina.sees("Which language do you like?")
    amina.taps("English")
    amina.types("/help")
    shown = amina.sees("I am Sayso")
    amina.taps("Listen")
    amina.hears(shown)
    stage.look("30-read-aloud", amina)
    amina.types("/read")
    amina.sees("Shall I read each question to you?")
    amina.taps("Yes, read to me")
    amina.sees("I will read each question")
    amina.types("/read")
    asked = amina.sees("Shall I read each question to you?", voices=1)
    assert "No, thank you" in asked.buttons
    amina.listens_to(asked)
    stage.look("31-read-to-me", amina)
    assert stage.complaints() == []
    demo.end()
