"""Calls are plain data, within Telegram's limits whatever is asked of them."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.calls import Call, Key, answer_tap, edit_message, new_message, strip_buttons
from bot.telegram.markup import visible
from tests.telegram.test_markup import any_html, shown

YES = Key("Yes", "run1:3:yes")
KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "run1:3:yes"}]]}
PARAGRAPH = "Something was said. " * 40 + "\n\n"


def methods(calls: list[Call]) -> list[str]:
    return [call.method for call in calls]


def test_words_with_a_button() -> None:
    assert new_message(5, "Hello <b>you</b>", [[YES]]) == [
        Call(
            "sendMessage",
            {
                "chat_id": 5,
                "text": "Hello <b>you</b>",
                "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": True},
                "reply_markup": KEYBOARD,
            },
        )
    ]


def test_a_picture_carries_the_words_as_its_caption() -> None:
    [call] = new_message(5, "You said", [[YES]], picture="card:7", protect=True)
    assert (call.method, call.files) == ("sendPhoto", {"photo": "card:7"})
    assert (call.params["caption"], call.params["protect_content"]) == ("You said", True)
    assert call.params["reply_markup"] == KEYBOARD


def test_words_too_long_for_a_caption_follow_the_picture_with_the_buttons() -> None:
    calls = new_message(5, "x" * 1025, [[YES]], picture="card:7")
    assert methods(calls) == ["sendPhoto", "sendMessage"]
    assert "caption" not in calls[0].params
    assert "reply_markup" not in calls[0].params
    assert calls[1].params["reply_markup"] == KEYBOARD


def test_a_caption_of_1024_counts_code_points_after_the_tags_are_read() -> None:
    assert methods(new_message(5, "<b>" + "👍" * 1024 + "</b>", picture="card:7")) == ["sendPhoto"]


def test_a_voice_follows_the_card_and_has_the_buttons() -> None:
    calls = new_message(5, "You said", [[YES]], picture="card:7", voice="media:9")
    assert methods(calls) == ["sendPhoto", "sendVoice"]
    assert (calls[1].files, "reply_markup" in calls[0].params) == ({"voice": "media:9"}, False)


def test_a_long_text_is_cut_at_a_paragraph_with_the_buttons_on_the_last() -> None:
    calls = new_message(5, PARAGRAPH * 7, [[YES]])
    assert methods(calls) == ["sendMessage", "sendMessage"]
    assert calls[0].params["text"].endswith("said.")
    assert ["reply_markup" in call.params for call in calls] == [False, True]


def test_nothing_to_say_is_no_call_but_buttons_are_not_lost() -> None:
    assert new_message(5, " \u200b ") == []
    [call] = new_message(5, "", [[YES]])
    assert call.params["text"] == "…"


def test_an_edit_changes_words_and_buttons() -> None:
    [call] = edit_message(5, 9, "Thank you", [[YES]])
    assert (call.method, call.params["text"]) == ("editMessageText", "Thank you")
    assert call.params["reply_markup"] == KEYBOARD
    [caption] = edit_message(5, 9, "Thank you", has_media=True)
    assert (caption.method, caption.params["caption"]) == ("editMessageCaption", "Thank you")
    assert caption.params["reply_markup"] == {"inline_keyboard": []}


def test_an_edit_that_does_not_fit_comes_as_a_new_message() -> None:
    calls = edit_message(5, 9, "x" * 1025, [[YES]], has_media=True)
    assert methods(calls) == ["editMessageReplyMarkup", "sendMessage"]
    assert calls[1].params["reply_markup"] == KEYBOARD


def test_small_calls() -> None:
    assert strip_buttons(5, 9).params["reply_markup"] == {"inline_keyboard": []}
    assert answer_tap("42") == Call("answerCallbackQuery", {"callback_query_id": "42"})
    assert answer_tap("42", "Thanks", alert=True).params["show_alert"] is True


def test_buttons_are_laid_out_as_telegram_takes_them() -> None:
    [call] = new_message(
        5, "Pick", [[Key(str(n), f"r:0:{n}") for n in range(10)], [], [Key("Web", url="https://a.org")]]
    )
    rows = call.params["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [8, 2, 1]
    assert rows[2][0] == {"text": "Web", "url": "https://a.org"}


@pytest.mark.parametrize("key", [Key("", "r:0:x"), Key("\u200b", "r:0:x"), Key("Yes"), Key("Yes", "é" * 33)])
def test_a_button_that_telegram_would_refuse_is_a_mistake(key: Key) -> None:
    with pytest.raises(ValueError, match="button"):
        new_message(5, "Pick", [[key]])


def test_more_buttons_than_telegram_takes_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="at most 100"):
        new_message(5, "Pick", [[YES]] * 101)


long_html = st.builds(lambda part, times: part * times, any_html, st.integers(1, 400))
keys = st.lists(st.lists(st.builds(Key, st.just("Go"), st.just("r:0:x")), max_size=10), max_size=8)
media = st.none() | st.just("media:1")


@settings(max_examples=120, deadline=None)
@given(long_html, keys, media, media, st.booleans(), st.booleans())
def test_no_call_is_over_a_limit(
    html: str, rows: list[list[Key]], picture: str | None, voice: str | None, protect: bool, has_media: bool
) -> None:
    sent = new_message(5, html, rows, picture=picture, voice=voice, protect=protect)
    for call in [*sent, *edit_message(5, 9, html, rows, has_media=has_media)]:
        within_limits(call)
    assert sum("reply_markup" in call.params for call in sent) == any(rows)
    assert [field for call in sent for field in call.files] == [
        kind for kind, given in (("photo", picture), ("voice", voice)) if given
    ]


@given(st.text(), st.text(max_size=400), st.booleans())
def test_no_answer_to_a_tap_is_over_its_limit(callback_id: str, text: str, alert: bool) -> None:
    assert len(answer_tap(callback_id, text, alert).params.get("text", "")) <= 200


def within_limits(call: Call) -> None:
    params: dict[str, Any] = dict(call.params)
    assert orjson.loads(orjson.dumps(params)) == params
    text, caption = params.get("text"), params.get("caption")
    if text is not None:
        assert 1 <= len(visible(text)) <= 4096
        assert len(text.encode()) <= 32_768
        assert shown(text).strip()
    if caption is not None:
        assert len(visible(caption)) <= 1024
        shown(caption)
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    assert all(1 <= len(row) <= 8 for row in rows)
    assert sum(map(len, rows)) <= 100
