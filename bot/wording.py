"""Turns what flows say into words: the right language, never blank, never a key, never anyone's text as markup."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Mapping, Sequence
from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.wording_catalogue import Catalogue, NoSuchWords, Worded
from bot.wording_direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, directed
from bot.wording_short import ELLIPSIS, shortened
from flows.messages import Arg, Literal, Own, Text, Words
from flows.ports import Language

log = logging.getLogger(__name__)

SOURCE = "en"
"""The locale that every other falls back to."""
EASY_READ = "-x-easy"
"""What the code of a language's Easy Read form ends with."""
BUTTON_MOST = 60
"""Characters on a button that a phone still shows on one or two lines."""

_TAGS = re.compile(r"</?[a-z]+>")


class NoWording(Exception):
    """There is no `en` among the locales: the installation is broken, and nothing could be said."""


class Wording:
    """All the words there are, by locale. A locale is parsed when it is first needed; threads may share one."""

    def __init__(self, folders: Mapping[str, Traversable]) -> None:
        if SOURCE not in folders:
            raise NoWording("There is no folder `en` with Fluent files among the locales. Install Sayso again.")
        self._folders = dict(folders)
        self._catalogues: dict[str, Catalogue] = {}
        self._chains: dict[str, tuple[str, ...]] = {}
        self._constant: dict[tuple[str, str], str] = {}
        self.spoken: frozenset[str] = frozenset()
        """The languages that can be read aloud on this machine; `app.py` fills it in."""

    @classmethod
    def load(cls, folder: Path | None = None) -> Wording:
        """Every folder in `folder` (those that came with the package, if not given) that has .ftl files is a locale."""
        place: Traversable = folder or resources.files("locales")
        return cls({child.name: child for child in place.iterdir() if child.is_dir() and _fluent_files(child)})

    def plain(self, text: Text, locale: str) -> str:
        """A text without markup: for buttons, pictures, captions of pictures, and to compare typed answers with."""
        return _without_markup(self._text(text, locale))

    def html(self, texts: Sequence[Text], locale: str) -> str:
        """Paragraphs in Telegram's HTML, a blank line between them. Only our own files can hold tags."""
        return "\n\n".join(said for text in texts if (said := self._text(text, locale)))

    def label(self, text: Text, locale: str) -> str:
        """A text on a button: one line, no markup, at most `BUTTON_MOST` characters."""
        return shortened(self.plain(text, locale), BUTTON_MOST) or ELLIPSIS

    def locales(self) -> list[tuple[str, str]]:
        """Each locale's code and its name in itself, the source locale and its own forms first."""
        codes = sorted(self._folders, key=lambda code: (code.split("-")[0] != SOURCE, code))
        return [(code, self.plain(Words("language-name"), code)) for code in codes]

    def languages(self) -> list[Language]:
        """What can be chosen as one's language: a form of one, such as Easy Read, belongs to it."""
        return [
            Language(
                code,
                name,
                easy=self.easy(code),
                speaks=code in self.spoken,
                reviewed=self._reviewed(code),
            )
            for code, name in self.locales()
            if "-x-" not in code
        ]

    def easy(self, code: str) -> str:
        """The Easy Read of a language; empty where there is none."""
        return f"{code}{EASY_READ}" if f"{code}{EASY_READ}" in self._folders else ""

    def _reviewed(self, code: str) -> bool:
        """Whether a language's own files name somebody who has checked them."""
        if "language-reviewed-by" not in self.keys(code):
            return False
        by = self.plain(Words("language-reviewed-by"), code)
        return by.strip(LEFT_TO_RIGHT_MARK + RIGHT_TO_LEFT_MARK) != "nobody"  # which Arabic and Urdu put around it

    def pick(self, language_code: str) -> str:
        """The locale for a Telegram `language_code` (an IETF tag such as `ar-EG`; empty for some people)."""
        code = language_code.lower().replace("_", "-")
        return next((known for known in (code, code.split("-")[0]) if known in self._folders), SOURCE)

    def tag(self, locale: str) -> str:
        """The language tag of a locale (`pt-PT`): its numbers, plurals and names of months."""
        return self._catalogue(locale).tag

    def right_to_left(self, locale: str) -> bool:
        return self._catalogue(self._chain(locale)[0]).right_to_left

    def own(self, texts: Mapping[str, str], locale: str) -> tuple[str, str]:
        """The best of several translations for a person who reads `locale`, and the locale that it is in."""
        for code in (locale, locale.split("-")[0], SOURCE, *texts):
            if texts.get(code, "").strip():
                return texts[code], code
        return "", locale

    def keys(self, locale: str) -> frozenset[str]:
        """The key of every message that a locale has itself."""
        return self._catalogue(locale).keys

    def symbol(self, key: str, locale: str) -> str:
        """The emoji that stands for a message (its attribute `.symbol`) in a locale, or empty where it has none."""
        return self._catalogue(locale).symbol(key) if locale in self._folders else ""

    def _text(self, text: Text, locale: str) -> str:
        match text:
            case Words():
                return self._words(text, locale)
            case Own():
                return html.escape(self.own(text.texts, locale)[0], quote=False)
            case Literal():
                return html.escape(text.text, quote=False)

    def _words(self, words: Words, locale: str) -> str:
        """The first locale that can word it does; a language that lacks one string is still whole."""
        if not words.args and (known := self._constant.get((locale, words.key))) is not None:
            return known
        faults: list[str] = []
        for code in self._chain(locale):
            catalogue = self._catalogue(code)
            try:
                worded = catalogue.worded(words.key, self._arguments(words.args, catalogue, locale))
            except NoSuchWords as fault:
                faults.append(f"{code}: {fault}")
            else:
                said = directed(worded, right_to_left=catalogue.right_to_left)
                if not words.args:
                    self._constant[locale, words.key] = said
                return said
        log.error("No words for %r (%s)", words.key, "; ".join(faults))
        return ELLIPSIS if words.key == "wording-missing" else self._words(Words("wording-missing"), locale)

    def _arguments(self, args: Mapping[str, Arg], catalogue: Catalogue, locale: str) -> dict[str, Worded | int | float]:
        return {name: self._argument(value, catalogue, locale) for name, value in args.items()}

    def _argument(self, value: Arg, catalogue: Catalogue, locale: str) -> Worded | int | float:
        match value:
            case str():
                return html.escape(value, quote=False)
            case int() | float():
                return value
            case date():
                return catalogue.dated(value)
            case tuple():
                return tuple(self._text(text, locale) for text in value)
            case _:
                return self._text(value, locale)

    def _chain(self, locale: str) -> tuple[str, ...]:
        """Where to look for words, best first."""
        chain = self._chains.get(locale)
        if chain is None:
            wanted = dict.fromkeys((locale, locale.split("-")[0], SOURCE))
            chain = self._chains[locale] = tuple(code for code in wanted if code in self._folders)
        return chain

    def _catalogue(self, locale: str) -> Catalogue:
        known = self._catalogues.get(locale)
        if known is None:
            files = _fluent_files(self._folders[locale])
            known = Catalogue(locale, [(file.name, file.read_text(encoding="utf-8")) for file in files])
            self._catalogues[locale] = known
        return known


def _fluent_files(folder: Traversable) -> list[Traversable]:
    return sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)


def _without_markup(said: str) -> str:
    return html.unescape(_TAGS.sub("", said)) if "<" in said or "&" in said else said
