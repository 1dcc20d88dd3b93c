"""What a project file brings with it: cleaned as anything from outside is, and kept with the project that names it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.media.clean import clean
from bot.media.cleaned import CleaningUnavailable, CleanVoice, UnreadableMedia
from bot.storage import Connection, assets, projects
from bot.storage.assets import Asset
from bot.storage.crypto import KeyRing
from bot.storage.project_faults import ProjectTrouble
from bot.storage.project_files import ProjectFile
from bot.storage.project_given import GivenFile
from flows.ports import Option, Project, Question

TROUBLE = {
    "empty": "there is nothing in it. Save it again.",
    "too_big": "it is too large. Make it smaller than 20 MB.",
    "too_many_pixels": "it has more than 40 million pixels. Make it smaller.",
    "too_long": "it is longer than 15 minutes. Make it shorter.",
    "too_slow": "it takes too long to open. Make it smaller.",
    "needs_heic_extra": "it is a HEIC picture. Save it as JPG or PNG.",
    "needs_video_extra": "it is a video or MP4 sound. Save it as OGG, MP3 or WAV.",
    "no_sound": "there is no sound in it. Record it again.",
}
NOT_OPENED = {
    "picture": "it cannot be opened as a picture. Save it as JPG or PNG.",
    "voice": "it cannot be opened as sound. Save it as OGG, MP3 or WAV.",
}
SILENT = "nothing can be heard in it. Record it again."


async def cleaned(file: ProjectFile) -> ProjectFile:
    """The project with its pictures and recordings cleaned, named by the ids under which they will be kept.

    Raises `ProjectTrouble` with a sentence for each file that cannot be used.
    """
    found: dict[tuple[str, str], Asset] = {}
    faults: list[str] = []
    for given in file.files:
        try:
            if (given.kind, given.name) not in found:
                found[given.kind, given.name] = await _asset(given)
        except ProjectTrouble as trouble:
            faults.extend(trouble.sentences)
    if faults:
        raise ProjectTrouble(*faults)
    named = _Named({name: asset.id for name, asset in found.items()})
    return ProjectFile(named.project(file.project), assets=tuple(found.values()))


def add(conn: Connection, ring: KeyRing, file: ProjectFile, now: datetime) -> None:
    """Keep a project with all that it brings, and let go of what no project names any more."""
    assets.keep(conn, ring, file.assets, now)
    projects.add(conn, file, now)
    assets.drop_unused(conn)


async def _asset(given: GivenFile) -> Asset:
    try:
        clear = await clean(given.data, "image" if given.kind == "picture" else "voice")
    except UnreadableMedia as error:
        why = TROUBLE.get(error.reason, NOT_OPENED[given.kind])
        raise ProjectTrouble(f"{given.place}: {given.name}: {why}") from error
    except CleaningUnavailable as error:
        raise ProjectTrouble(f"{given.place}: {given.name} could not be looked at just now. Try again.") from error
    if not isinstance(clear, CleanVoice):
        return Asset(clear.data, clear.mime, width=clear.width, height=clear.height)
    if clear.silent:
        raise ProjectTrouble(f"{given.place}: {given.name}: {SILENT}")
    return Asset(clear.data, clear.mime, seconds=clear.duration, waveform=clear.waveform)


class _Named:
    """Puts ids in the places of names."""

    def __init__(self, ids: dict[tuple[str, str], str]) -> None:
        self._ids = ids

    def project(self, project: Project) -> Project:
        return replace(project, questions=tuple(map(self._question, project.questions)))

    def _question(self, question: Question) -> Question:
        return replace(
            question,
            picture=self._ids.get(("picture", question.picture), ""),
            voice=self._ids.get(("voice", question.voice), ""),
            options=tuple(map(self._option, question.options)),
        )

    def _option(self, option: Option) -> Option:
        return replace(option, picture=self._ids.get(("picture", option.picture), ""))
