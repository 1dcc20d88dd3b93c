"""The models that an operator may give: looked at when the bot starts, which runs without those it cannot use."""

from __future__ import annotations

import logging
from pathlib import Path

from bot.media.faces import ask as faces
from bot.media.transcripts import model as stt
from bot.media.transcripts.kept_child import KeptChild
from bot.settings import Settings

log = logging.getLogger(__name__)


def transcriber(settings: Settings) -> KeptChild | None:
    """What writes down voice notes. Reads all of the model, so it is called on a thread."""
    if settings.stt_model_dir is None:
        return None
    try:
        return KeptChild(stt.look(settings.stt_model_dir, settings.stt_sha256))
    except stt.ModelTrouble as trouble:
        log.warning("voice notes are not written down. %s", trouble)
        return None


def for_faces(settings: Settings) -> Path | None:
    """The model that finds faces."""
    if settings.faces_model is None:
        return None
    try:
        return faces.check(settings.faces_model)
    except faces.FacesTrouble as trouble:
        log.warning("nobody looks for faces. %s", trouble)
        return None
