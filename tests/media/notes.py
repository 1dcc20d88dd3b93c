"""Voice notes for tests: sentences as young people say them, spoken by espeak-ng, as a phone would send them."""

from __future__ import annotations

import numpy as np

from bot.media.speech.espeak import EspeakProgram
from bot.media.speech.voices import Voice
from tests.media.make import sound
from tests.media.speakers import no_voice

SAID = (
    "I like the park but there is nothing to do when it rains.",
    "Can we please have swings that my wheelchair fits on?",
    "The bus is always late and nobody tells us why.",
    "I don't feel safe at the bottom of the hill after school.",
    "My favourite thing is the trampoline.",
    "It is too loud in there and it makes my head hurt.",
    "We need more lights on the path because it gets dark really early.",
    "Honestly it was boring, we just sat there.",
    "The lady at the desk was really kind to my mum.",
    "I want a room where I can be quiet for a bit.",
    "Nobody asked me what I wanted.",
    "Please make the toilets cleaner, they are disgusting.",
    "I would come more if it was on a Saturday.",
    "My brother can't get up the steps so we have to wait outside.",
    "More football and less talking.",
    "It's good, I made two friends there.",
    "The waiting list is so long that I stopped asking.",
    "They said they would call back and they never did.",
    "I think it should be free for everyone under sixteen.",
    "There should be a map with pictures because I can't read the signs.",
    "I was scared the first time but now I like going.",
    "Can you put a bench near the pond?",
    "Everyone keeps changing and I have to tell my story again.",
    "The food is nice but there is nothing without milk in it.",
    "I get worried when I don't know who is coming.",
    "We want somewhere to go that isn't the chip shop.",
    "My teacher told me about it, not the poster.",
    "It helped when she let me draw instead of talk.",
    "The slide is broken and it has been broken for ages.",
    "Thank you for listening, that's all I wanted to say.",
)


def espeak(language: str = "en") -> Voice:
    """espeak-ng's voice, or the test is skipped."""
    program = EspeakProgram.found() or no_voice("there is no espeak-ng: apt install espeak-ng")
    return Voice(program, language, slow=False)


def spoken(words: str, language: str = "en") -> bytes:
    """A voice note: OGG/Opus."""
    return espeak(language).note(words)


def quick(word: str) -> bytes:
    """One word with a second of silence after it, as in a note let go of too late."""
    voice = espeak()
    speech = voice.speaker.speak(word, voice.language, slow=False)
    rest = np.zeros(speech.rate, dtype=np.float32)
    return sound(np.concatenate((speech.samples, rest)), speech.rate, "WAV", "PCM_16")
