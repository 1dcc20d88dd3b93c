"""Polls: asked, voted in, changed one's mind, stopped."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.playground.site import Phone, Refused, Site, until


async def ask(site: Site, phone: Phone, **options: Any) -> dict[str, Any]:
    asked = {"chat_id": phone.id, "question": "Which colour?", "options": ["red", "blue", "green"], **options}
    return dict(await site.call("sendPoll", **asked))


async def news(site: Site) -> list[tuple[str, dict[str, Any]]]:
    updates = await site.updates()
    site.world.updates.drop_all()
    return [next((name, body) for name, body in update.items() if name != "update_id") for update in updates]


async def test_an_open_poll_tells_who_voted_and_an_anonymous_one_only_counts(site: Site, ana: Phone) -> None:
    opened = await ask(site, ana, is_anonymous=False)
    await ana.does("vote", message_id=opened["message_id"], option_ids=[1])
    (first, answer), (second, poll) = await news(site)
    assert (first, second) == ("poll_answer", "poll")
    assert (answer["user"]["id"], answer["option_ids"]) == (ana.id, [1])
    assert answer["option_persistent_ids"] == [poll["options"][1]["persistent_id"]]
    assert [option["voter_count"] for option in poll["options"]] == [0, 1, 0]
    anonymous = await ask(site, ana)
    await ana.does("vote", message_id=anonymous["message_id"], option_ids=[0])
    assert [kind for kind, _ in await news(site)] == ["poll"]


async def test_a_vote_can_be_changed_and_taken_back(site: Site, ana: Phone) -> None:
    sent = await ask(site, ana, is_anonymous=False)
    for chosen, total in (([0], 1), ([2], 1), ([], 0)):
        await ana.does("vote", message_id=sent["message_id"], option_ids=chosen)
        (_, answer), (_, poll) = await news(site)
        assert (answer["option_ids"], poll["total_voter_count"]) == (chosen, total)


async def test_many_answers_only_where_the_poll_takes_them(site: Site, ana: Phone) -> None:
    single, many = await ask(site, ana), await ask(site, ana, allows_multiple_answers=True)
    with pytest.raises(Refused, match="takes one answer"):
        await ana.does("vote", message_id=single["message_id"], option_ids=[0, 1])
    voted = await ana.does("vote", message_id=many["message_id"], option_ids=[2, 0])
    assert voted["voted"] == [0, 2]


async def test_a_quiz_keeps_its_answer_until_there_is_a_vote_which_then_stands(site: Site, ana: Phone) -> None:
    why = {"explanation": "<b>It is</b>", "explanation_parse_mode": "HTML"}
    sent = await ask(site, ana, type="quiz", correct_option_ids=[1], **why)
    assert sent["poll"]["correct_option_ids"] == [1]
    assert sent["poll"]["explanation_entities"][0]["type"] == "bold"
    assert "correct_option_ids" not in (await ana.sees())[-1]["poll"]
    await ana.does("vote", message_id=sent["message_id"], option_ids=[0])
    assert (await ana.sees())[-1]["poll"]["correct_option_ids"] == [1]
    with pytest.raises(Refused, match="a vote stands"):
        await ana.does("vote", message_id=sent["message_id"], option_ids=[1])


async def test_results_show_after_voting_only(site: Site, ana: Phone) -> None:
    sent = await ask(site, ana)
    site.world.polls.find(sent["poll"]["id"]).votes["1"] = [0]  # type: ignore[union-attr]
    assert [option["voter_count"] for option in (await ana.sees())[-1]["poll"]["options"]] == [0, 0, 0]
    await ana.does("vote", message_id=sent["message_id"], option_ids=[1])
    shown = (await ana.sees())[-1]
    assert ([option["voter_count"] for option in shown["poll"]["options"]], shown["voted"]) == ([1, 1, 0], [1])


async def test_a_stopped_poll_takes_no_votes_and_cannot_be_stopped_twice(site: Site, ana: Phone) -> None:
    sent = await ask(site, ana)
    assert (await site.call("stopPoll", chat_id=ana.id, message_id=sent["message_id"]))["is_closed"]
    assert [(kind, poll["is_closed"]) for kind, poll in await news(site)] == [("poll", True)]
    with pytest.raises(Refused, match="this poll is closed"):
        await ana.does("vote", message_id=sent["message_id"], option_ids=[0])
    with pytest.raises(Refused, match="Bad Request: poll has already been closed"):
        await site.call("stopPoll", chat_id=ana.id, message_id=sent["message_id"])


async def test_a_poll_closes_by_itself_when_its_time_is_over(site: Site, ana: Phone) -> None:
    sent = await ask(site, ana, open_period=60)
    assert sent["poll"]["close_date"] == sent["date"] + 60
    site.time.forward(seconds=61)
    assert [(kind, poll["is_closed"]) for kind, poll in await news(site)] == [("poll", True)]
    assert (await ana.sees())[-1]["poll"]["is_closed"]


async def test_a_bot_that_waits_hears_of_a_poll_that_closes_by_itself(site: Site, ana: Phone) -> None:
    await ask(site, ana, open_period=60)
    waiting = asyncio.create_task(site.updates(timeout=50))
    await until(lambda: site.world.updates.is_polled)
    site.time.forward(seconds=61)
    assert [update["poll"]["is_closed"] for update in await waiting] == [True]


async def test_a_copied_poll_starts_anew_and_a_forwarded_one_is_the_same(site: Site, ana: Phone) -> None:
    sent = await ask(site, ana)
    await ana.does("vote", message_id=sent["message_id"], option_ids=[0])
    where = {"chat_id": ana.id, "from_chat_id": ana.id, "message_id": sent["message_id"]}
    await site.call("copyMessage", **where)
    copy = (await ana.sees())[-1]
    forward = await site.call("forwardMessage", **where)
    assert (copy["poll"]["id"] != sent["poll"]["id"], copy["poll"]["total_voter_count"]) == (True, 0)
    assert (forward["poll"]["id"], forward["poll"]["total_voter_count"]) == (sent["poll"]["id"], 1)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"question": ""}, "poll question must be non-empty"),
        ({"question": "x" * 301}, "poll question length must not exceed 300"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": [str(n) for n in range(13)]}, "poll can't have more than 12 options"),
        ({"options": ["a", "x" * 101]}, "poll options length must not exceed 100"),
        ({"options": ["a", 3]}, "expected an option to be of type String"),
        ({"options": "nope"}, "can't parse options JSON object"),
        ({"type": "vote"}, "unsupported poll type specified"),
        ({"type": "quiz"}, "correct quiz option list must be non-empty"),
        ({"type": "quiz", "correct_option_ids": [7]}, "wrong quiz correct_option_id"),
        ({"open_period": 4}, "PLAYGROUND: a poll stays open for 5 to 2628000 seconds"),
    ],
)
async def test_what_telegram_refuses_of_a_poll(site: Site, ana: Phone, options: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused) as refusal:
        await ask(site, ana, **options)
    assert refusal.value.words == f"Bad Request: {words}"
