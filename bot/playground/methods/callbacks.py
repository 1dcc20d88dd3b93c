"""answerCallbackQuery: the small words that a tap gives back."""

from __future__ import annotations

from bot.playground.envelope import bad_request
from bot.playground.methods.call import Call
from bot.playground.world import QUERY_SECONDS

MOST_TEXT = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(call: Call) -> bool:
    """Answer a tap once, within 150 seconds."""
    text = call.params.text("text")
    if len(text) > MOST_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    call.world.rates.light()
    query = call.world.queries.get(call.params.text("callback_query_id"))
    if query is None or query.asked_at + QUERY_SECONDS < call.world.now():
        raise bad_request(TOO_OLD)
    del call.world.queries[call.params.text("callback_query_id")]
    toast = {"text": text, "alert": call.params.flag("show_alert")}
    if call.params.text("url"):
        toast["url"] = call.params.text("url")
    if not query.answer.done():
        query.answer.set_result(toast)
    if text:
        call.world.events.tell(query.person_id, call.world.messages.last_seq, "toast", **toast)
    return True
