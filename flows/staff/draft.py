"""The writing of an outcome: its result, what was said, what was done or why not, other languages, a voice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from flows.engine import Talk
from flows.hear_back import told
from flows.kinds.choice import Choice
from flows.kinds.kind import Kind
from flows.kinds.reason import Reason
from flows.kinds.short_text import ShortText
from flows.kinds.voice_note import VoiceNote
from flows.messages import Kept, Literal, Message, Own, Words
from flows.ports import Option, Outcome, OwnView, Project
from flows.staff.desk import option

MOST_LETTERS = 600
RESULTS = (("did", "✅"), ("doing", "🔨"), ("could_not", "💭"))


@dataclass(frozen=True, slots=True)
class Draft:
    """An outcome as far as it is written; texts by locale."""

    result: str
    said: Mapping[str, str]
    done: Mapping[str, str]
    voice: str = ""


async def write(talk: Talk) -> Draft:
    """From nothing to everything there is to write, in the writer's own language first."""
    locale = await talk.once("locale", lambda: talk.person.locale)
    result = await ask_result(talk)
    said = await ask_said(talk)
    done = await ask_done(talk, result)
    draft = Draft(result, {locale: said}, {locale: done})
    draft = await translate(talk.inside("translate"), draft)
    return await speak(talk, draft)


async def write_anew(talk: Talk, what: str, draft: Draft) -> Draft:
    """One thing of a draft once more; the first language is the one it was written in."""
    first = next(iter(draft.said))
    if what == "translate":
        return await translate(talk.inside("translate"), draft)
    if what == "voice":
        return await speak(talk, draft)
    if what == "said":
        draft = replace(draft, said={**draft.said, first: await ask_said(talk)})
    else:
        result = await ask_result(talk) if what == "result" else draft.result
        done = draft.done
        if result != draft.result and "could_not" in (result, draft.result):
            done = {first: await ask_done(talk, result)}  # what was done is no reason, and the other way round
        elif what == "done":
            done = {**done, first: await ask_done(talk, result)}
        draft = replace(draft, result=result, done=done)
    if len(draft.said) > 1:
        await talk.say("other-languages")
        draft = await translate(talk.inside("translate"), draft)
    return draft


async def ask_result(talk: Talk) -> str:
    """Did, doing, or could not."""
    options = tuple(Option(name, talk.words(f"result-{name}"), emoji) for name, emoji in RESULTS)
    result: str = await talk.ask("result", Choice(options, (talk.words("result"),)))
    return result


async def ask_said(talk: Talk) -> str:
    """What people said, in short."""
    answer = await talk.ask("said", ShortText((talk.words("said"),), most=MOST_LETTERS))
    return str(answer.text)


async def ask_done(talk: Talk, result: str) -> str:
    """What was or is being done; for what could not be done, the reason, which is always given."""
    answer = await talk.ask(f"done-{result}", about_done(result, talk.words(f"done-{result}")))
    return str(answer.text)


def about_done(result: str, prompt: Words) -> Kind[Any]:
    text = ShortText((prompt,), most=MOST_LETTERS)
    return Reason(text, "staff-outcome-reason-needed") if result == "could_not" else text


async def translate(talk: Talk, draft: Draft) -> Draft:
    """The same in other languages, as many as the writer likes."""
    first = next(iter(draft.said))
    names = {code: name for code, name in talk.ports.locales() if code != first}
    for number in range(1, len(names) + 1):
        options = tuple(Option(code, Literal(name)) for code, name in names.items())
        prompt = talk.words("translate" if number == 1 else "translate-more")
        code = await talk.ask(f"language-{number}", Choice((*options, option(talk, "no-more", "➡️")), (prompt,)))
        if code == "no-more":
            break
        language = Literal(names.pop(code))
        said = await talk.ask(f"said-{code}", ShortText((talk.words("said-in", language=language),), most=MOST_LETTERS))
        done_in = talk.words(f"done-in-{draft.result}", language=language)
        done = await talk.ask(f"done-{draft.result}-{code}", about_done(draft.result, done_in))
        draft = replace(draft, said={**draft.said, code: said.text}, done={**draft.done, code: done.text})
    return draft


async def speak(talk: Talk, draft: Draft) -> Draft:
    """A voice note for those who asked to hear a voice."""
    spoken = await talk.ask("voice", VoiceNote((talk.words("voice"),), optional=True))
    return replace(draft, voice=spoken.media[0]) if spoken else replace(draft, voice="")


async def preview(talk: Talk, outcome: str, project: Project, draft: Draft) -> None:
    """Exactly what a contributor will get, by the same code; a line stands for their own words."""
    theirs = talk.ports.wording(talk.words("their-words"))
    own = OwnView("", project.id, "", "text", talk.ports.now(), text=theirs)
    written = Outcome(outcome, project.id, draft.result, Own(draft.said), Own(draft.done), draft.voice)
    put = told(talk.inside("as-sent", "hear-back"), written, (own,)).put("", None)
    digest = blake2b(repr(draft).encode(), digest_size=6).hexdigest()
    await talk.show(f"preview-head/{digest}", Message((talk.words("preview"),)))
    await talk.show(f"preview/{digest}", replace(put, rows=()))
    if draft.voice:
        await talk.show(f"preview-voice/{digest}", Message((talk.words("preview-voice"),), picture=Kept(draft.voice)))
