"""Two young people who type nothing: a whole project by taps and one voice note, each question read to them.

Bea reads Easy English, Idris Arabic, from right to left. Both are read to, and both are asked the six questions that
everybody is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.story.phone import Message, Phone
from tests.story.stage import Stage


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: where it stands, some of its words, what is tapped, and what then stands under it."""

    where: str
    words: str
    taps: tuple[str, ...]
    said: str


EASY = (
    Asked("Question 1 of 8", "What do you want to play on first?", ("🧗",), "🧗 A wall to climb"),
    Asked("Question 2 of 8", "What does the park need most?", ("🚻", "💡", "Done (2)"), "1. 🚻 Toilets"),
    Asked("Question 3 of 7", "Where do you want seats?", ("3", "4", "Done (2)"), "3 Under the trees"),
    Asked("Question 4 of 7", "How is the park for you now?", ("👎", "👍", "🤷"), "I feel safe there: I agree"),
    Asked("Question 5 of 6", "How loud can the park be for you?", ("2",), "2 of 5"),
)
ARABIC = (
    Asked("1 من 8", "ما أول لعبة تعجبك؟", ("💦",), "ألعاب الماء"),
    Asked("2 من 8", "ما أكثر ما تحتاجه الحديقة؟", ("🚰", "تم ("), "صنبور ماء للشرب"),
    Asked("3 من 7", "أين نضع المقاعد؟", ("1", "تم ("), "عند البوابة"),
    Asked("4 من 7", "كيف تجد الحديقة الآن؟", ("👎", "🤷", "👍"), "أذهب إلى الحديقة"),
    Asked("5 من 6", "ما مستوى الصوت المناسب لك في الحديقة؟", ("4",), "من 5"),
)


def play(stage: Stage) -> None:
    """Both of them, and what staff then have before them."""
    stage.together(bea_is_read_to_in_easy_english, idris_is_read_to_in_arabic)
    sam_hears_both(stage)
    assert stage.demo.complaints() == []


def bea_is_read_to_in_easy_english(stage: Stage) -> Phone:
    """She picks how to read by its picture; from then on every question comes with a picture and a voice."""
    bea = stage.newcomer("Bea", "en", phone=0)
    bea.starts("p_PARK")
    bea.taps("English")
    bea.looks_at(bea.sees("How do you like to read?", pictures=1))
    stage.look("40-how-to-read", bea, everywhere=True)
    bea.taps("Read it to me")
    for words, tap in (("Who are you?", "A child or young person"), ("How old are you?", "8 to 12")):
        bea.hears(bea.sees(words))
        bea.taps(tap)
    bea.hears(bea.sees("Read this first"))
    stage.look("41-notice-read-aloud", bea)
    bea.taps("Yes", "Yes", "No, go on")
    bea.looks_at(bea.sees("The new play park", "£40,000", pictures=1))
    _answers_by_taps(stage, bea, EASY, "42-easy")
    last = bea.sees("Question 6 of 6", "What would make the park great for you?", pictures=1)
    _says_it_and_sends_it(stage, bea, last, "We have your voice", "Send it", "43-easy")
    bea.hears(bea.sees("How do you want us to tell you what happens?"))
    bea.taps("A voice")
    bea.sees("Thank you!", "Someone will listen to you.")
    stage.look("44-easy-thanks", bea, everywhere=True)
    _typed_nothing(bea)
    return bea


def idris_is_read_to_in_arabic(stage: Stage) -> Phone:
    """From right to left, the same."""
    idris = stage.newcomer("Idris", "ar", phone=0)
    idris.starts("p_PARK")
    idris.taps("العربية")
    idris.looks_at(idris.sees("ما أفضل طريقة للقراءة عندك؟", pictures=1))
    stage.look("51-arabic-how-to-read", idris, everywhere=True)
    idris.taps("🔊")
    idris.hears(idris.sees("من أنت؟"))
    idris.taps("طفل أو طفلة", "من 13 إلى 15", "نعم", "نعم", "لا، لنتابع")
    idris.looks_at(idris.sees("حديقة الألعاب الجديدة", pictures=1))
    _answers_by_taps(stage, idris, ARABIC, "52-arabic")
    last = idris.sees("6 من 6", "ما الذي يجعل الحديقة الجديدة رائعة في نظرك؟")
    _says_it_and_sends_it(stage, idris, last, "وصل", "إرسال", "53-arabic")
    idris.hears(idris.sees("كيف نخبرك بما يحدث؟"))
    idris.taps("🔊 رسالة صوتية")
    idris.sees("شكرًا لك!")
    stage.look("54-arabic-thanks", idris, everywhere=True)
    _typed_nothing(idris)
    return idris


def sam_hears_both(stage: Stage) -> None:
    """What was tapped is counted, and what was spoken can be listened to."""
    sam = stage.person("Sam")
    sam.types("/staff")
    sam.sees("3 projects")
    sam.taps("play park")
    sam.sees("People: 2", "A climbing wall: 1", "Water play: 1", "Under the trees: 1")
    stage.look("60-staff-park", sam)
    sam.taps("Latest views")
    sam.sees("🎤 a voice note")
    sam.taps("1")
    sam.listens_to(sam.sees(voices=1))
    sam.sees("What would make the new park great for you?", "waiting")
    stage.look("61-staff-hears", sam)


def _answers_by_taps(stage: Stage, phone: Phone, asked: tuple[Asked, ...], chapter: str) -> None:
    for number, question in enumerate(asked, 1):
        shown = phone.sees(question.where, question.words)
        phone.looks_at(_with_its_picture(phone, shown))
        phone.hears(shown)
        stage.look(f"{chapter}-question-{number}", phone, everywhere=number in (1, 3))
        phone.taps(*question.taps)
        phone.sees(question.said)


def _says_it_and_sends_it(stage: Stage, phone: Phone, asked: Message, got: str, send: str, chapter: str) -> None:
    phone.hears(asked)
    phone.sends_a_voice_note()
    phone.sees(got)
    stage.look(f"{chapter}-voice", phone)
    phone.taps(send)


def _with_its_picture(phone: Phone, shown: Message) -> Message:
    assert shown.pictures == 1, f"{phone.name} sees no picture with {shown.words!r}"
    return shown


def _typed_nothing(phone: Phone) -> None:
    """The link was pressed and one voice note spoken: there is not a letter besides."""
    assert [(message.words, message.voices) for message in phone.sent()] == [("/start p_PARK", 0), ("", 1)]
