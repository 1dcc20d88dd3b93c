"""The engine: answers by key, so that a flow may change while people are half-way through it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from flows import engine
from flows.effects import Effect, Follow, KeepView, TakeBack
from flows.engine import Talk
from flows.kinds.choice import Choice
from flows.kinds.open_view import OpenView
from flows.kinds.short_text import ShortText
from flows.messages import Incoming, Message, Spoke, Tapped, Typed, Words
from flows.run import AwaitedSomethingElse, Flow, KeyUsedTwice, Run
from tests.flows.cast import AMINA, SAFE
from tests.flows.chat import Chat
from tests.flows.lookups import Lookups
from tests.flows.world import World

Tell = Callable[[Talk], Awaitable[None]]


def text(key: str) -> ShortText:
    return ShortText((Words(key),))


class Telling:
    """One run of a flow that may be told otherwise from one event to the next, as after an upgrade."""

    def __init__(self, tell: Tell, **renamed: str) -> None:
        self.world = World(people={AMINA.id: AMINA})
        self.flow = Flow("trial", tell, renamed=renamed)
        self.turn = engine.begin(self.flow, Run("run", "trial"), AMINA, Lookups(self.world, AMINA.id))

    @property
    def run(self) -> Run:
        return self.turn.run

    def hears(self, event: Incoming) -> Telling:
        stored = json.loads(json.dumps(self.run.to_json()))
        ports = Lookups(self.world, AMINA.id)
        self.turn = engine.resume(self.flow, Run.from_json(stored, self.flow.renamed), event, AMINA, ports)
        return self

    def types(self, typed: str) -> Telling:
        return self.hears(Typed(typed))

    def taps(self, value: str) -> Telling:
        return self.hears(Tapped(self.run.id, self.run.revision, value))

    def upgraded(self, tell: Tell, **renamed: str) -> Telling:
        self.flow = Flow("trial", tell, renamed=renamed)
        return self

    @property
    def answers(self) -> dict[str, Any]:
        return {key: value["text"] if isinstance(value, dict) else value for key, value in self.run.answers.items()}

    @property
    def effects(self) -> list[Effect]:
        return self.turn.effects


def asks(*keys: str) -> Tell:
    """A flow of plain questions, each kept as a view."""

    async def told(talk: Talk) -> None:
        for key in keys:
            answer = await talk.ask(key, text(key))
            if answer:
                await talk.do(KeepView("GARDEN", key, **answer.fields()))

    return told


def test_one_key_asked_twice_is_an_error() -> None:
    async def told(talk: Talk) -> None:
        await talk.ask("one", text("one"))
        await talk.ask("one", text("one"))

    with pytest.raises(KeyUsedTwice, match="one"):
        Telling(told).types("a")


def test_one_thing_done_twice_is_an_error() -> None:
    async def told(talk: Talk) -> None:
        await talk.do(Follow("GARDEN", "voice"))
        await talk.do(Follow("EVENING", "voice"))

    with pytest.raises(KeyUsedTwice, match="Follow"):
        Telling(told)


def test_a_nested_flow_has_keys_of_its_own() -> None:
    async def told(talk: Talk) -> None:
        await asks("one")(talk)
        await asks("one")(talk.inside("again"))

    assert Telling(told).types("a").types("b").answers == {"one": "a", "again/one": "b"}


def test_a_flow_awaits_nothing_but_its_talk() -> None:
    class Other:
        def __await__(self):
            yield "something"

    async def told(talk: Talk) -> None:
        await Other()

    with pytest.raises(AwaitedSomethingElse):
        Telling(told)


def test_a_question_put_in_before_the_open_one_loses_no_words() -> None:
    trial = Telling(asks("one", "two")).types("a").upgraded(asks("one", "new", "two"))
    trial.types("said to two")
    assert trial.run.asked == "new"
    trial.types("said to new")
    assert trial.answers == {"one": "a", "new": "said to new", "two": "said to two"}
    assert trial.run.ended


def test_nor_does_a_voice_note_said_to_it() -> None:
    async def before(talk: Talk) -> None:
        await talk.ask("view", OpenView((Words("view"),)))

    async def after(talk: Talk) -> None:
        await talk.ask("new", text("new"))
        answer = await talk.ask("view", OpenView((Words("view"),)))
        await talk.do(KeepView("GARDEN", "view", **answer.fields()))

    trial = Telling(before).upgraded(after).hears(Spoke("note")).types("said to new").taps("!send")
    assert trial.effects == [KeepView("GARDEN", "view", "voice", media=("note",))]


def test_nor_does_a_picture_that_waits_to_be_sent(amina: Chat, world: World) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no").sends_picture("pic")
    asked_now = world.projects["GARDEN"].questions
    world.projects["GARDEN"] = replace(world.projects["GARDEN"], questions=(replace(SAFE, id="new"), *asked_now))
    amina.taps("!send").sees("Do you feel all right there?").taps("yes")
    assert amina.kept()["why"] == ("pic",)


def test_a_question_put_in_after_the_open_one_is_asked_in_its_turn() -> None:
    trial = Telling(asks("one", "two")).upgraded(asks("one", "new", "two")).types("a")
    assert trial.run.asked == "new"


def test_a_question_taken_out_while_it_is_open_gives_its_words_to_the_caller() -> None:
    trial = Telling(asks("one", "two")).types("a").upgraded(asks("one")).types("said to two")
    assert trial.run.ended
    assert trial.turn.unheard == Typed("said to two")


def test_and_the_caller_keeps_them_as_an_answer_to_it(amina: Chat, world: World) -> None:
    amina.commands("/start p_GARDEN").taps("swings").taps("no")
    without_why = tuple(q for q in world.projects["GARDEN"].questions if q.id == "which")
    world.projects["GARDEN"] = replace(world.projects["GARDEN"], questions=without_why)
    amina.types("More lamps").sees("have-your-say-hear-back")
    amina.taps("nothing").sees("everything you said").does_not_see("out-of-the-blue-about")
    assert amina.kept()["why"] == "More lamps"


def test_a_renamed_question_keeps_its_answer() -> None:
    trial = Telling(asks("one", "two")).types("a").upgraded(asks("first", "two"), one="first").types("b")
    assert trial.answers == {"first": "a", "two": "b"}


def test_a_renamed_question_that_is_open_is_answered() -> None:
    trial = Telling(asks("one", "two")).upgraded(asks("first", "two"), one="first").types("a")
    assert trial.answers == {"first": "a"}
    assert trial.run.asked == "two"


def test_what_waits_for_a_renamed_question_finds_it() -> None:
    trial = Telling(asks("one", "two")).types("a").upgraded(asks("one", "new", "two")).types("said to two")
    trial.upgraded(asks("one", "new", "second"), two="second").types("said to new")
    assert trial.answers == {"one": "a", "new": "said to new", "second": "said to two"}


def test_an_answer_that_no_longer_reads_is_asked_for_again() -> None:
    def picks(*ids: str) -> Tell:
        async def told(talk: Talk) -> None:
            await talk.ask("pick", Choice.of("pick", *ids))
            await talk.ask("two", text("two"))

        return told

    trial = Telling(picks("pond", "pool")).taps("pool").upgraded(picks("pond", "trees")).types("b")
    assert trial.run.asked == "pick"
    trial.taps("trees")
    assert trial.answers == {"pick": "trees", "two": "b"}


def test_effects_are_revised_and_not_doubled() -> None:
    trial = Telling(asks("one", "two")).types("a")
    assert len(trial.effects) == 1
    assert trial.types("b").effects == [KeepView("GARDEN", "two", "text", text="b")]


def test_back_and_another_answer_revises_the_effect() -> None:
    trial = Telling(asks("one", "two", "three")).types("a").types("b").taps("!back")
    assert trial.types("c").effects == [KeepView("GARDEN", "two", "text", text="c")]


def branching(talk_kind: str = "fork") -> Tell:
    async def told(talk: Talk) -> None:
        if await talk.ask(talk_kind, Choice.of("fork", "left", "right")) == "left":
            await asks("left-one")(talk)
        await talk.ask("last", text("last"))

    return told


def test_what_was_done_on_a_branch_not_taken_in_the_end_is_undone() -> None:
    trial = Telling(branching()).taps("left").types("a").taps("!back").taps("!back").taps("right")
    assert trial.types("z").effects == [TakeBack(project="GARDEN", question="left-one")]


def test_what_was_done_on_the_branch_that_is_taken_again_stays() -> None:
    trial = Telling(branching()).taps("left").types("a").taps("!back").taps("!back").taps("left").types("a")
    assert not trial.types("z").effects


def test_start_again_asks_everything_anew() -> None:
    trial = Telling(asks("one", "two")).types("a").taps("!again")
    assert (trial.run.asked, trial.answers) == ("one", {})


def test_a_message_is_said_once_and_again_only_after_starting_again() -> None:
    async def told(talk: Talk) -> None:
        await talk.say("hello")
        await asks("one", "two")(talk)

    def hello(messages: list[Message]) -> int:
        return sum(Words("trial-hello") in message.text for message in messages)

    trial = Telling(told)
    assert hello(trial.turn.messages) == 1
    assert hello(trial.types("a").turn.messages) == 0
    assert hello(trial.taps("!again").turn.messages) == 1


def test_a_value_made_once_stays_the_same() -> None:
    async def told(talk: Talk) -> None:
        made = await talk.once("id", talk.ports.new_id)
        await asks("one", "two")(talk)
        await talk.do(Follow(made, "voice"))

    first = Telling(told)
    made = first.run.once["once/id"]
    assert first.types("a").types("b").effects[-1] == Follow(made, "voice")


def test_every_answer_moves_the_revision_on() -> None:
    trial = Telling(asks("one", "two", "three"))
    at_first = trial.run.revision
    seen = [at_first, *(trial.types(typed).run.revision for typed in "ab"), trial.taps("!back").run.revision]
    assert seen == sorted(set(seen))


def test_a_run_saved_before_a_field_was_there_is_read() -> None:
    run = Run.from_json({"id": "r", "flow": "trial", "asked": "one", "unknown": 1})
    assert (run.asked, run.held, run.rests) == ("one", None, False)
