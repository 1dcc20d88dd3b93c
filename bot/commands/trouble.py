"""What went wrong, in a sentence for whoever runs Sayso: what it was about, and what to do."""

from __future__ import annotations

import errno

from bot.settings import SettingsTrouble
from bot.storage.crypto import CannotOpen
from bot.storage.database import DatabaseAway, DatabaseBusy
from bot.storage.keyfile import KeyTrouble
from bot.storage.project_faults import ProjectTrouble
from bot.telegram.errors import BadToken, CallFailed

SAYS_IT = (SettingsTrouble, KeyTrouble, DatabaseBusy, DatabaseAway, ProjectTrouble, ValueError)
"""Errors whose own words are the sentence."""

TROUBLE = (*SAYS_IT, CannotOpen, CallFailed, OSError)
"""What an operator can mend. Anything else is a fault of ours and is shown as one."""

_ADDRESS = {errno.EADDRINUSE, errno.EADDRNOTAVAIL}
_NETWORK = (ConnectionError, TimeoutError)


def in_a_sentence(error: BaseException) -> str:
    """One of `TROUBLE` in words."""
    if isinstance(error, SAYS_IT):
        return str(error)
    if isinstance(error, CannotOpen):
        return "The key in SAYSO_KEY_FILE does not fit this database. Set it to the key it was made with."
    if isinstance(error, BadToken):
        return "Telegram does not know this token. Ask @BotFather for it again: /mybots, then API Token."
    if isinstance(error, CallFailed):
        return f"The Bot API did not do what was asked: {error}. Check the network and SAYSO_API_URL, then try again."
    return _of_the_system(error) if isinstance(error, OSError) else str(error)


def _of_the_system(error: OSError) -> str:
    why = error.strerror or str(error) or type(error).__name__
    if error.errno in _ADDRESS:
        return f"{why}. Another program may use that address: choose another with --port or SAYSO_LISTEN."
    if error.filename is not None:
        return f"{error.filename} cannot be used: {why}. Check where it is, and who may write there."
    if isinstance(error, _NETWORK):
        return f"The network did not do what was asked: {why}. Check that what Sayso talks to is running."
    return f"The system did not do what was asked: {why}."
