"""Three tiny languages, to see each rule of the wording by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.wording import Wording

SMALL = {
    "en": """
language-name = English
language-tag = en-GB
date-pattern = EEEE d MMMM
datetime-pattern = EEEE d MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } and { $last }
wording-missing = Sorry, we lost some words.
hello = Hello <b>{ $name }</b>!
only-english = The kettle is on.
liked = You like { $things }.
each = You like:
    { LINES($things) }
picture = { $mode ->
    [image] A picture
   *[other] Something else
}
cats = { $count ->
    [one] One cat
   *[other] { $count } cats
}
""",
    "cy": """
language-name = Cymraeg
hello = Helô <b>{ $name }</b>!
cats = { $count ->
    [zero] dim cathod
    [one] un gath
    [two] dwy gath
    [few] tair cath
    [many] chwe chath
   *[other] { $count } cath
}
""",
    "ar": """
language-name = العربية
hello = مرحبًا <b>{ $name }</b>!
help = المساعدة
    /help هنا
""",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for locale, source in SMALL.items():
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "all.ftl").write_text(source, "utf-8")
    return tmp_path


@pytest.fixture
def small(folder: Path) -> Wording:
    return Wording.load(folder)
