"""Thanks, goodbyes and laughs are answered with a heart and asked nothing; real words are kept, as few as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from bot.wording import Wording
from flows.effects import KeepView
from flows.kinds.in_passing import is_friendly, says_much
from flows.messages import Own, Text, Words
from tests.flows.cast import GARDEN, SWINGS_BUILT
from tests.flows.chat import Chat, asked
from tests.flows.world import World

WORDING = Wording.load()


@dataclass(frozen=True, slots=True)
class Reads:
    """Somebody who reads that language."""

    locale: str

    def wording(self, text: Text) -> str:
        return WORDING.plain(text, self.locale)


TYPED = {
    "en": "thanks|Thank you!!|thx|cheers|OK|kk|cool thanks|lol|hahahaha|byeee|thanks, bye 👋|ok ty ❤️ bye|👍🏽|😂😂",
    "en-x-easy": "thank you|ok|bye|👍|Thank you 😀",
    "cy": "diolch|Diolch yn fawr!|iawn diolch|hwyl fawr|da iawn|nos da",
    "pl": "dzięki|dzieki|dziękuję bardzo!|spoko|ok, dzięki|na razie|XD|hahaha|pa pa 👋",
    "ro": "mersi|Mulțumesc mult!|multumesc|ok mersi|pa|super|noapte bună",
    "lt": "ačiū|aciu|Labai ačiū!|gerai|iki|ok ačiū",
    "pt": "obrigado|Obrigada!|obg|fixe|ok obrigada|tchau|até logo|kkkkk|rsrsrs",
    "uk": "дякую|Дякую!|дяки|спс|ок|бувай|хахаха|добре, дякую",
    "ar": "شكرا|شكرًا جزيلاً|شكراً|تمام|اوكي شكرا|مع السلامة|ههههه|يسلموا",
    "ur": "شکریہ|شكریہ|بہت شکریہ|ٹھیک ہے|خدا حافظ|shukriya|ٹھیک ہے، شکریہ۔",
    "bn": "ধন্যবাদ|অনেক ধন্যবাদ!|আচ্ছা|ঠিক আছে|বিদায়|dhonnobad|ঠিক আছে। ধন্যবাদ।",
    "so": "mahadsanid|Mahadsanid badan!|waa hagaag|nabad gelyo|hahaha|waa hagaag, mahadsanid",
}
MEANT = (
    *(
        "thanks but no",
        "not ok",
        "ok?",
        "ok? thanks",
        "thanks 😢",
        "ok 🔥",
        "👎",
        "😢",
        "🙃",
        "😡",
        "❤️‍🔥",
        "💔",
        "🔥",
        "help",
        "no",
    ),
    *("", "...", "?", "swings", "no thanks", "i feel sick", "cool bike", "thanks for nothing", "t", "😂😭", "not bad"),
)


@pytest.mark.parametrize("locale", [code for code, _ in WORDING.locales()])
def test_thanks_as_people_type_them(locale: str) -> None:
    for typed in TYPED[locale].split("|"):
        assert is_friendly(typed, Reads(locale)), typed
    for typed in MEANT:
        assert not is_friendly(typed, Reads(locale)), typed


@pytest.mark.parametrize("typed", ["thanks", "ok thank you", "👍", "lol", "bye", "ok cool 👍"])
def test_who_says_thanks_is_asked_nothing(amina: Chat, typed: str) -> None:
    amina.types(typed).sees("out-of-the-blue-bye").does_not_see("out-of-the-blue-about", "999")
    assert amina.runs == []
    assert not amina.did(KeepView)


def test_after_an_outcome_too(world: World, amina: Chat) -> None:
    world.outcomes[SWINGS_BUILT.id] = SWINGS_BUILT
    amina.is_begun("hear-back", outcome=SWINGS_BUILT.id).types("cool!").sees("out-of-the-blue-bye")
    amina.taps("up").sees("hear-back-thanks-up")


def test_who_has_stopped_gets_a_heart_and_no_invitation(amina: Chat) -> None:
    amina.commands("/stop").types("cheers")
    assert [[amina.read(text) for text in message.text] for message in amina.newest] == [["💛"]]
    assert amina.person.stopped


def test_who_said_not_now_is_not_asked_anew_for_an_ok(world: World, amina: Chat) -> None:
    world.people[amina.who] = replace(amina.person, agreed=False)
    amina.types("ok thanks").sees("out-of-the-blue-heart").does_not_see("Hello")
    amina.types("i have something to say").sees("Hello! I am Sayso.")


def test_while_it_is_asked_what_it_is_about_nothing_closes(amina: Chat) -> None:
    amina.types("The bus is late").sees("out-of-the-blue-about")
    for typed in ("thanks", "ok thanks bye", "👍"):
        amina.types(typed).sees("out-of-the-blue-heart", "out-of-the-blue-about").does_not_see("sorry-tap-one")
    amina.types("broken bell").taps("GARDEN")
    assert list(amina.kept().values()) == ["The bus is late\nbroken bell"]


def test_what_stands_on_a_project_is_that_project(world: World, amina: Chat) -> None:
    world.projects["COOL"] = replace(GARDEN, id="COOL", title=Own({"en": "Cool"}), emoji="👍")
    amina.types("The bus is late").types("cool")
    assert list(amina.kept("COOL").values()) == ["The bus is late"]
    amina.types("It is late again").types("👍")
    assert len(amina.kept("COOL")) == 2


def test_real_words_are_asked_about_as_ever(amina: Chat) -> None:
    amina.types("not cool").sees("out-of-the-blue-about")


def test_so_are_they_after_a_hundred_goodbyes(amina: Chat) -> None:
    """They can be taken apart in more ways than there are seconds; it is done in one."""
    amina.types("bye " * 300 + "and the lamp by the gate is broken").sees("out-of-the-blue-about")


@pytest.mark.parametrize("typed", ["swings pls", "broken glass", "too dark", "a den"])
def test_two_words_that_fit_nothing_are_kept_as_well(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").types(typed).sees("kept-as-well", "Which would you like most?")
    assert list(amina.kept().values()) == [typed]
    assert asked(amina) == "q/which"


@pytest.mark.parametrize(
    "typed",
    ["asdf", "hm", "👍 👍", "lol lol", "a b", "? ?", "ok thanks", "hi there", "no way", "yes please", "skateboarding"],
)
def test_a_slip_of_the_thumb_and_an_answer_to_nothing_are_not(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").types(typed).sees("sorry-tap-one", "Which would you like most?")
    assert amina.kept() == {}


def test_two_words_in_any_script() -> None:
    assert says_much("খুব অন্ধকার", Reads("bn"))
    assert says_much("زجاج مكسور", Reads("ar"))
    assert says_much("дуже темно", Reads("uk"))


@pytest.mark.parametrize("typed", ["next week", "not today"])
def test_few_words_at_a_question_of_ours_are_no_view(amina: Chat, typed: str) -> None:
    amina.is_begun("invitation", project="GARDEN").types(typed)
    amina.commands("/start p_GARDEN").commands("/later").types(typed)
    assert amina.kept() == {}


@pytest.mark.parametrize("typed", ["idk", "dunno", "not sure", "i don't know", "No idea."])
def test_who_does_not_know_may_skip(amina: Chat, typed: str) -> None:
    amina.commands("/start p_GARDEN").types(typed).sees("skip-is-fine", "button-skip").does_not_see("sorry-tap-one")
    assert amina.kept() == {}
    amina.taps("!skip").sees("Do you feel all right there?")


def test_where_nothing_can_be_skipped_it_is_not_said(world: World, amina: Chat) -> None:
    first = replace(GARDEN.questions[0], optional=False)
    world.projects["GARDEN"] = replace(GARDEN, questions=(first, *GARDEN.questions[1:]))
    amina.commands("/start p_GARDEN").types("not sure").sees("sorry-tap-one").does_not_see("skip-is-fine")
    assert amina.kept() == {}


@pytest.mark.parametrize("locale", [code for code, _ in WORDING.locales()])
def test_the_button_is_named_as_it_is(locale: str) -> None:
    button = "".join(c for c in Reads(locale).wording(Words("button-skip")) if c not in "➡⬅\ufe0f").strip()
    assert button in Reads(locale).wording(Words("skip-is-fine"))


@pytest.mark.parametrize("locale", [code for code, _ in WORDING.locales()])
@pytest.mark.parametrize("name", ["no", "not-sure", "disagree", "stop", "help", "later", "skip", "back", "undo"])
def test_no_thanks_are_anything_else(locale: str, name: str) -> None:
    listed = Reads(locale).wording(Words(f"plain-{name}")).replace("،", ",").split(",")
    assert [words for words in listed if is_friendly(words, Reads(locale))] == []
