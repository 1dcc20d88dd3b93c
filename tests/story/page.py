"""The story on the page: buttons are pressed, words are typed, pictures and voices are loaded and played."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from tests.story.demo import Demo
from tests.story.phone import Message, Phone, until
from tests.story.pictures import DRAWING, SIDE, assert_alike
from tests.story.shots import Shots
from tests.story.stage import Stage

READ = """
const chat = document.querySelector(`[data-testid="phone-${arguments[0]}"] [data-testid="messages"]`);
if (chat.getAttribute("aria-busy")) return null;
return [...chat.querySelectorAll('[data-testid="message"]')].map((message) => {
  const all = (name) => [...message.querySelectorAll(`[data-testid="${name}"]`)];
  return [
    Number(message.dataset.messageId), message.dataset.from === "me",
    all("words").map((box) => box.textContent).join(),
    all("button").map((button) => button.textContent), all("picture").length, all("voice").length,
  ];
});
"""
PICTURE_IS_THERE = """
const image = arguments[0].querySelector("img");
image.scrollIntoView({block: "center"});
return image.complete && image.naturalWidth >= 100;
"""
PIXELS = """
const [picture, side] = arguments;
const brush = Object.assign(document.createElement("canvas"), {width: side, height: side}).getContext("2d");
brush.imageSmoothingQuality = "high";
brush.drawImage(picture.querySelector("img"), 0, 0, side, side);
return [...brush.getImageData(0, 0, side, side).data].filter((_, at) => at % 4 !== 3);
"""
SCROLL = 'arguments[0].scrollIntoView({block: "center"})'
PEOPLE = """
return [0, 1, 2].flatMap((phone) =>
  [...document.querySelectorAll(`#phone-${phone} [data-testid="person"]`)].map((option) =>
    [option.textContent.split(",")[0], phone, option.value, option.selected]));
"""
DRAWN_ANEW = (StaleElementReferenceException, ElementClickInterceptedException, NoSuchElementException)


@dataclass(frozen=True, slots=True)
class Holder:
    """One of the people of a phone."""

    name: str
    phone: int
    value: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Chat:
    """All that stands in a chat; also an empty chat is something that was found."""

    messages: list[Message]


class PageStage(Stage):
    """The page in a browser, with three phones on it."""

    def __init__(self, demo: Demo, browser: Chrome, shots: Shots) -> None:
        super().__init__(demo)
        self.browser = browser
        self._shots = shots
        browser.get(demo.url)
        until(lambda: self.all("[data-testid=person]"), "the page shows people")

    def person(self, name: str) -> PagePhone:
        return PagePhone(self, name, self.holder(name).phone)

    def newcomer(self, name: str, language: str, phone: int) -> PagePhone:
        self.press(f"#phone-{phone} [data-testid=add-person]")
        self.one("[data-testid=person-name]").send_keys(name)
        Select(self.one("[data-testid=person-language]")).select_by_value(language)
        self.press("[data-testid=person-save]")
        return self.person(name)

    def next_due(self) -> str:
        return self.one(".clock-next-what").text

    def go_to_next_due(self) -> str:
        return self._move("clock-next")

    def hour_later(self) -> None:
        self._move("clock-hour")

    def look(self, chapter: str, *people: Phone, everywhere: bool = False) -> None:
        for phone in people:
            phone.read()  # which puts the phone into the person's hand
        self._shots.take(chapter, narrow=self.holder(people[0].name).phone if everywhere else None)

    def restart(self) -> None:
        self.demo.end()
        until(lambda: self.one("#offline").is_displayed(), "the page says that nobody answers")
        self.demo.start()
        until(lambda: not self.one("#offline").is_displayed(), "the page finds the demo again")

    def complaints(self) -> list[str]:
        """What the browser's console has to say, but for the time when nobody answered."""
        severe = (
            entry["message"]
            for entry in self.browser.get_log("browser")  # type: ignore[no-untyped-call]
            if entry["level"] == "SEVERE"
        )
        return [message for message in severe if "ERR_CONNECTION" not in message and "ERR_INCOMPLETE" not in message]

    def holder(self, name: str) -> Holder:
        """Which phone somebody has, and whether it is in their hand."""

        def find() -> Holder | None:
            people = [Holder(*row) for row in self.browser.execute_script(PEOPLE)]
            return next((person for person in people if person.name == name), None)

        return until(find, f"{name} has a phone")

    def _move(self, button: str) -> str:
        """Press one of the clock's buttons, and wait for what the page says of it."""
        said = len(self.all("[data-testid=page-toasts] [data-testid=toast]"))
        self.press(f"[data-testid={button}]")
        clock = self.one("#clock")
        until(lambda: clock.get_attribute("aria-busy") is None, "the clock has moved")
        toasts = self.all("[data-testid=page-toasts] [data-testid=toast]")
        return toasts[-1].text if toasts[said - 1 :] else ""

    # --- fingers

    def all(self, selector: str) -> list[WebElement]:
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str) -> WebElement:
        return until(lambda: next(iter(self.all(selector)), None), f"there is {selector}")

    def press(self, selector: str, words: str = "") -> None:
        """Click the first element there with exactly these words, or the first if none are given."""

        def click() -> bool:
            element = next(
                (e for e in self.all(selector) if not words or e.get_attribute("textContent") == words), None
            )
            if element is not None:
                self.browser.execute_script(SCROLL, element)
                element.click()
            return element is not None

        steadily(click, f"{selector} {words} can be pressed")


class PagePhone(Phone):
    """One person's phone on the page; it is put into their hand when they use it."""

    def __init__(self, stage: PageStage, name: str, index: int) -> None:
        super().__init__(name)
        self._stage = stage
        self._index = index
        self._root = f"#phone-{index}"

    def read(self) -> list[Message]:
        self._hold()
        return until(self._read, f"{self.name}'s chat is there").messages

    def looks_at(self, message: Message, like: Path | None = None) -> None:
        self._hold()
        picture = self._stage.one(self._in(message, "picture"))
        until(lambda: self._stage.browser.execute_script(PICTURE_IS_THERE, picture), "the picture is there", self)
        if like is not None:
            assert_alike(self._stage.browser.execute_script(PIXELS, picture, SIDE), like)

    def listens_to(self, message: Message) -> None:
        self._hold()
        self._stage.press(f"{self._in(message, 'voice')} button")
        bars = self._stage.one(f"{self._in(message, 'voice')} [role=slider]")
        until(lambda: int(bars.get_attribute("aria-valuenow") or 0) >= 1, "the voice note plays", self)

    def _read(self) -> Chat | None:
        found = self._stage.browser.execute_script(READ, self._index)
        return None if found is None else Chat([_message(*row) for row in found])

    def _in(self, message: Message, part: str) -> str:
        return f"{self._root} [data-message-id='{message.id}'] [data-testid={part}]"

    def _hold(self) -> None:
        """Give the phone to this person, if someone else has it."""

        def give() -> bool:
            holder = self._stage.holder(self.name)
            if not holder.holds:
                Select(self._stage.one(f"{self._root} [data-testid=person-switch]")).select_by_value(holder.value)
            return holder.holds

        steadily(give, f"{self.name} has the phone")

    def _start(self, code: str) -> None:
        if code:
            self._stage.press(f"{self._root} details:not([open]) summary")
            self._box("start-payload").send_keys(code)
        self._press("start")

    def _type(self, words: str) -> None:
        if all(ord(letter) < 0x10000 for letter in words):
            self._box("composer-text").send_keys(words)
        else:  # the driver types no emoji, and neither do many keyboards
            self._press("emoji")
            self._stage.press(f"{self._root} [data-emoji='{words}']")
            self._stage.one(f"{self._root} .popup input").send_keys(Keys.ESCAPE)
        self._press("send")

    def _tap(self, message: Message, label: str) -> None:
        self._stage.press(self._in(message, "button"), label)

    def _draw(self, caption: str) -> None:
        if not caption:
            self._press("sample-drawing")
            return
        self._box("attach-photo").send_keys(str(DRAWING))
        until(self._stage.one(f"{self._root} [data-testid=tray]").is_displayed, "the drawing is chosen")
        self._box("composer-text").send_keys(caption)
        self._press("send")

    def _speak(self) -> None:
        self._press("sample-voice")

    def _box(self, part: str) -> WebElement:
        self._hold()
        return self._stage.one(f"{self._root} [data-testid={part}]")

    def _press(self, part: str) -> None:
        self._hold()
        self._stage.press(f"{self._root} [data-testid={part}]")


def _message(number: int, mine: bool, words: str, buttons: list[str], pictures: int, voices: int) -> Message:
    return Message(number, mine, words, tuple(buttons), pictures, voices)


def steadily(act: Callable[[], bool], claim: str) -> None:
    """Do it until it is done: what it works on may be drawn anew, or covered, in the very moment."""

    def attempt() -> bool:
        try:
            return act()
        except DRAWN_ANEW:
            return False

    until(attempt, claim)
