"""What both client rounds need: a stage with one of everything on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import telegram as tg

from tests.playground.site import Phone, Site, ogg, png

MP4 = b"\0\0\0\x18ftypmp42" + bytes(32)
WEBP = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")
NOBODY = 99
PICTURE, OTHER_PICTURE, VOICE = png(30, 20), png(40, 30), ogg(3)


@dataclass
class Stage:
    """Message numbers of what is there, and a tap that waits."""

    site: Site
    phone: Phone
    text: int
    photo: int
    poll: int
    heard: int
    photo_file: str
    query: str
    bot: Any = None  # the client whose round it is

    @property
    def chat(self) -> int:
        return self.phone.id

    def tries(self, method: str) -> list[int]:
        """The statuses of the recorded calls of a method, oldest first."""
        return [call["status"] for call in self.site.world.calls.since(0) if call["method"] == method]


async def set_up(site: Site) -> Stage:
    """One person, one message of each kind, one tap; what the bot was told so far is dropped."""
    site.world.queries.clear()
    phone = await site.person("Ana")
    chat = str(phone.id)
    buttons = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    text = await site.call("sendMessage", chat_id=chat, text="first words", reply_markup=buttons)
    photo = await site.upload("sendPhoto", {"photo": ("a.png", PICTURE)}, chat_id=chat, caption="a picture")
    poll = await site.call("sendPoll", chat_id=chat, question="Tea?", options=["yes", "no"], is_anonymous=False)
    heard = await phone.does("text", text="hello")
    await phone.does("tap", message_id=text["message_id"], data="yes", wait=0)
    query = next(iter(site.world.queries))
    site.world.updates.drop_all()
    await site.call("deleteWebhook")
    site.world.calls.forget()
    return Stage(
        site, phone, text["message_id"], photo["message_id"], poll["message_id"], heard["message_id"],
        photo["photo"][-1]["file_id"], query,
    )  # fmt: skip


def unknown_fields(thing: object) -> list[str]:
    """The fields, anywhere inside, that the Bot API's objects do not have."""
    if isinstance(thing, list | tuple):
        return [name for item in thing for name in unknown_fields(item)]
    if not isinstance(thing, tg.TelegramObject):
        return []
    inside = [getattr(thing, name) for name in thing.__slots__ if not name.startswith("_") and name != "api_kwargs"]
    inherited = [getattr(thing, name, None) for name in ("reply_to_message", "chat", "from_user", "message")]
    return [f"{type(thing).__name__}.{name}" for name in thing.api_kwargs] + unknown_fields([*inside, *inherited])
