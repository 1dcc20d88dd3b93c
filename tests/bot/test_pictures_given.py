"""What staff give a project, and what is drawn for its questions: on the phone, through everything between."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select
from typer.testing import CliRunner

from bot import project_assets
from bot.channel import Upload
from bot.cli import sayso
from bot.storage import assets
from bot.storage.tables import media, media_bytes
from tests.bot.doings import SWING, begins
from tests.bot.house import TOKEN, House
from tests.bot.phone import Message, Phone, words_of
from tests.media.make import CANARY, bomb_png, photo, tone, voice

HEAD = SWING.partition("[[questions]]")[0]
WHERE = """
[[questions]]
id = "where"
kind = "areas"
text.en = "Where should the swing go?"
picture = "plan.jpg"
alt.en = "A plan of the park"
voice = "ask.ogg"

[[questions.options]]
id = "gate"
text.en = "By the gate"
at = [10, 55]

[[questions.options]]
id = "tree"
text.en = "Under the tree"
at = [80, 30]
"""
LOOK = """
[[questions]]
id = "look"
kind = "choice"
text.en = "What should it look like?"
picture = "plan.jpg"
alt.en = "The swing that broke"

[[questions.options]]
id = "red"
text.en = "Red"
emoji = "🔴"

[[questions.options]]
id = "blue"
text.en = "Blue"
emoji = "🔵"
"""
PLAIN = LOOK.replace('picture = "plan.jpg"\nalt.en = "The swing that broke"\n', "")
MATERIAL = """
[[questions]]
id = "material"
kind = "picture_choice"
text.en = "What should it be made of?"

[[questions.options]]
id = "wood"
text.en = "Wood"
picture = "wood.png"
alt.en = "A wooden swing"

[[questions.options]]
id = "rope"
text.en = "Rope"
emoji = "🪢"
"""


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    """A folder as staff have it: pictures straight from a phone, a recording."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "plan.jpg").write_bytes(photo())
    (folder / "wood.png").write_bytes(photo("PNG", 400, 400))
    (folder / "ask.ogg").write_bytes(voice())
    return folder


async def reads_easily(house: House, first_name: str = "Ana") -> Phone:
    """A young person who chose few words with pictures."""
    phone = await house.person(first_name)
    await phone.starts()
    await phone.taps("English")
    for value in ("easy", "young-person", "8-12", "yes", "yes", "no"):
        await phone.taps_value(value)
    return phone


async def newest(phone: Phone, kind: str = "photo") -> Message:
    await phone.house.settled()
    return [message for message in await phone.new() if message.get(kind)][-1]


async def kept_assets(house: House) -> list[Any]:
    return await house.read(lambda conn: list(conn.execute(select(media).where(media.c.kind == assets.KIND))))


def size_of(data: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(data)).size


async def test_a_question_comes_with_its_numbered_picture_and_its_recording(house: House, beside: Path) -> None:
    await house.opens(HEAD + WHERE, beside)
    ana = await house.young_person()
    await begins(ana)
    shown = await newest(ana)
    assert "Where should the swing go?" in words_of(shown)
    data = await ana.file(shown)
    assert size_of(data) == (1080, 810)
    assert CANARY not in data
    spoken = await newest(ana, "voice")
    sound = await ana.file(spoken, "voice")
    assert sound.startswith(b"OggS")
    assert CANARY not in sound
    assert spoken["buttons"], "the buttons are under the last thing on the screen"


async def test_what_staff_gave_is_uploaded_once_and_kept_once_and_sealed(house: House, beside: Path) -> None:
    await house.opens(HEAD + LOOK + WHERE.replace('"where"', '"spot"'), beside)
    assert {row.mime for row in await kept_assets(house)} == {"image/jpeg", "audio/ogg"}
    assert len(await kept_assets(house)) == 2, "the same file twice is one"
    for name in ("Ana", "Ben"):
        phone = await house.young_person(name)
        await begins(phone)
        shown = await newest(phone)
        assert size_of(await phone.file(shown)) == (640, 480), "as it was given"
    sent = [call["params"]["photo"] for call in house.calls("sendPhoto") if "look like" in call["params"]["caption"]]
    assert isinstance(sent[0], dict), "uploaded"
    assert len(sent) >= 2
    assert {type(one) for one in sent[1:]} == {str}, "by the channel's own id"
    sealed = await house.read(lambda conn: list(conn.execute(select(media_bytes.c.data_enc)).scalars()))
    assert not any(b"OggS" in one or b"JFIF" in one for one in sealed)


async def test_pictures_of_a_project_outlast_the_cleaning_and_go_with_its_last_mention(
    house: House, beside: Path
) -> None:
    await house.opens(HEAD.replace("in 14 days", "in 200 days").replace("in 28 days", "in 300 days") + LOOK, beside)
    await house.later(days=100)
    assert len(await kept_assets(house)) == 1
    ana = await house.young_person()
    await begins(ana)
    assert size_of(await ana.file(await newest(ana))) == (640, 480)
    await house.opens_again(HEAD.replace("in 14 days", "in 200 days").replace("in 28 days", "in 300 days") + PLAIN)
    assert await kept_assets(house) == []


async def test_options_can_be_pictures(house: House, beside: Path) -> None:
    await house.opens(HEAD + MATERIAL, beside)
    ana = await house.young_person()
    await begins(ana)
    shown = await newest(ana)
    assert size_of(await ana.file(shown))[0] == 1080
    await ana.types("2")
    await ana.sees("Rope")


async def test_who_reads_easily_has_the_answers_as_pictures_and_nobody_else(house: House) -> None:
    await house.opens(HEAD + PLAIN)
    ana, ben = await reads_easily(house), await house.young_person("Ben")
    await begins(ana)
    assert "look like" in words_of(await newest(ana))
    assert size_of(await ana.file(await newest(ana)))[0] == 1080
    await begins(ben)
    assert not [message for message in await ben.new() if message.get("photo") and "look like" in words_of(message)]


async def test_taps_under_a_picture_change_its_words_and_leave_it_there(house: House) -> None:
    await house.opens(HEAD + PLAIN.replace('"choice"', '"many_choice"'))
    ana = await reads_easily(house)
    await begins(ana)
    asked = await newest(ana)
    await ana.taps("Red")
    (changed,) = await ana.new()
    assert changed["message_id"] == asked["message_id"]
    assert changed.get("photo")


async def test_an_open_question_has_the_emoji_of_its_project_for_who_reads_easily(house: House) -> None:
    await house.opens(SWING)
    ana = await reads_easily(house)
    await begins(ana)
    assert "What should be there?" in words_of(await newest(ana))
    assert size_of(await ana.file(await newest(ana))) == (1080, 460)


async def test_our_own_words_have_a_symbol_beside_them_for_who_reads_easily(house: House) -> None:
    ana, ben = await reads_easily(house), await house.young_person("Ben")
    for phone, pictured in ((ana, True), (ben, False)):
        await phone.types("/privacy")
        (answer,) = await phone.new()
        assert bool(answer.get("photo")) is pictured, "in one message, words and all"
        assert words_of(answer)


async def test_who_is_forgotten_still_gets_the_last_words(house: House) -> None:
    ana = await reads_easily(house)
    await ana.types("/forget")
    await ana.taps_value("yes")
    await ana.sees("We have forgotten you")


async def test_a_card_in_a_script_without_a_font_goes_as_words_alone(house: House) -> None:
    await house.opens(SWING.replace("Sam, who runs the park.", "ሳም ፓርኩን የሚመራው"))
    ana = await house.young_person()
    await begins(ana)
    await house.settled()
    shown = [message for message in await ana.chat() if "ሳም" in words_of(message)]
    assert shown
    assert not shown[-1].get("photo")


async def test_words_too_long_for_a_picture_that_cannot_be_drawn_come_once(house: House) -> None:
    long = HEAD.replace("The swing is broken. What should be there?", "The swing is old. " * 16)
    for words in ("Sam, who runs the park.", "What is there instead.", "It stays where it is."):
        long = long.replace(words, "ሳም ፓርኩን የሚመራው። " * 12 + "ሳም ፓርኩን የሚመራ")
    await house.opens(
        long.replace('en = "The swing"', 'en = "The swing that broke last winter behind the old town hall"') + PLAIN
    )
    ana = await house.young_person()
    await begins(ana)
    await house.settled()
    shown = [words_of(message) for message in await ana.chat()]
    (card,) = {words for words in shown if "ሳም" in words}
    assert len(card) > 1024
    assert not [words for words in shown if len(words) < 3], "no message of nothing but dots"


async def test_a_chart_is_drawn_once_for_the_same_numbers(house: House) -> None:
    await house.opens(HEAD + PLAIN)
    chart = "chart:SWING/look:23:red=12,blue=11:{}"
    first = await house.sayso.pictures(chart.format("en"))
    assert isinstance(first, Upload)
    assert size_of(first.data)[0] == 1080
    await house.sayso.pictures.sent(first, {"photo": [{"file_id": "known"}]})
    assert await house.sayso.pictures(chart.format("en")) == "known"
    later = await house.sayso.pictures("chart:SWING/look:24:red=13,blue=11:en")
    assert isinstance(later, Upload), "with other numbers it is another"
    assert later.reference == first.reference, "which takes the place of the first"
    with pytest.raises(LookupError):
        await house.sayso.pictures("chart:SWING/gone:23:red=12:en")


@pytest.mark.parametrize("ways", ["words,easy,aloud", "words,easy"])
async def test_ways_to_read_are_a_picture(house: House, ways: str) -> None:
    for locale in ("en", "ar"):
        drawn = await house.sayso.pictures(f"reading:{ways}:{locale}")
        assert isinstance(drawn, Upload)
        assert size_of(drawn.data) == (1080, 620)


# --- adding from the command line


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAYSO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SAYSO_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("COLUMNS", "200")


def added(folder: Path, text: str) -> tuple[int, str]:
    (folder / "swing.toml").write_text(text, encoding="utf-8")
    result = CliRunner().invoke(sayso, ["project", "add", str(folder / "swing.toml")])
    return result.exit_code, result.output


@pytest.mark.usefixtures("environment")
def test_adding_takes_the_files_along(beside: Path) -> None:
    code, said = added(beside, HEAD + WHERE + LOOK + MATERIAL)
    assert (code, "Added SWING" in said) == (0, True), said


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("file", "data", "sentence"),
    [
        ("plan.jpg", None, "there is no file plan.jpg beside this one"),
        ("plan.jpg", b"", "there is nothing in it"),
        ("plan.jpg", b"not a picture", "cannot be opened as a picture. Save it as JPG or PNG"),
        ("plan.jpg", photo()[:600], "cannot be opened as a picture"),
        ("plan.jpg", bomb_png(12_000), "more than 40 million pixels"),
        ("ask.ogg", None, "there is no file ask.ogg beside this one"),
        ("ask.ogg", photo(), "cannot be opened as sound"),
        ("ask.ogg", voice()[:300], "cannot be opened as sound"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_line_and_what_to_do(
    beside: Path, file: str, data: bytes | None, sentence: str
) -> None:
    (beside / file).unlink()
    if data is not None:
        (beside / file).write_bytes(data)
    code, said = added(beside, HEAD + WHERE)
    line = (HEAD + WHERE).splitlines().index(f'picture = "{file}"' if file == "plan.jpg" else f'voice = "{file}"') + 1
    assert code == 1
    assert f"Line {line}, question 1 (where)" in said
    assert sentence in " ".join(said.split())


@pytest.mark.usefixtures("environment")
def test_a_recording_of_nothing_is_refused(beside: Path) -> None:
    import soundfile

    out = BytesIO()
    soundfile.write(out, tone(2.0, loudness=0.0), 48_000, format="WAV")
    (beside / "ask.ogg").write_bytes(out.getvalue())
    code, said = added(beside, HEAD + WHERE)
    assert code == 1
    assert "nothing can be heard in it" in said


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", ["../plan.jpg", "/etc/passwd", ".hidden", "a/b.jpg"])
def test_a_file_somewhere_else_is_refused(beside: Path, name: str) -> None:
    code, said = added(beside, HEAD + LOOK.replace("plan.jpg", name))
    assert code == 1
    assert "the name of a file that lies beside this one" in " ".join(said.split())


@pytest.mark.usefixtures("environment")
def test_a_picture_of_an_option_says_what_can_be_seen(beside: Path) -> None:
    code, said = added(beside, HEAD + MATERIAL.replace('alt.en = "A wooden swing"\n', ""))
    assert code == 1
    assert "`alt`" in said
    assert "option 1 (wood)" in said


async def test_a_project_whose_files_were_not_cleaned_is_not_kept(house: House, beside: Path) -> None:
    from bot.storage import project_files, projects

    read = project_files.read(HEAD + LOOK, today=house.clock.today(), beside=beside)
    assert read.files
    with pytest.raises(ValueError, match="cleaned"):
        await house.write(lambda conn: projects.add(conn, read, house.clock.now()))
    whole = await project_assets.cleaned(read)
    assert whole.project.questions[0].picture == whole.assets[0].id
