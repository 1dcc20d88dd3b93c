"""The child for faces: `python -m bot.media.faces.child`, one picture in; where its faces are, or a copy, comes out.

It limits itself as the cleaning child does; the picture was cleaned already, the model is whatever an operator gave.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from bot.media.child import confine
from bot.media.faces.limits import LIMITS
from bot.media.frames import pack, unpack


def main() -> None:
    head, (picture,) = unpack(sys.stdin.buffer.read())
    confine(LIMITS)
    try:
        reply = found(head, picture) if head["do"] == "find" else covered(head, picture)
    except Exception:  # noqa: BLE001 - whatever goes wrong, it is said in one word
        reply = pack({"failed": True})
    sys.stdout.buffer.write(reply)
    sys.stdout.buffer.flush()


def found(head: dict[str, Any], picture: bytes) -> bytes:
    from PIL import Image

    from bot.media.faces.centerface import CenterFace

    with Image.open(BytesIO(picture)) as image:
        return pack({"boxes": CenterFace(Path(head["model"])).find(image)})


def covered(head: dict[str, Any], picture: bytes) -> bytes:
    from bot.media.faces.shapes import cover

    boxes = {int(number): tuple(box) for number, box in head["boxes"].items()}
    return pack({}, cover(picture, boxes, numbered=head["numbered"]))


if __name__ == "__main__":
    main()
