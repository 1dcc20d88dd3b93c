"""Reading one HTTP request of a bot: whatever form its parameters have, and no more than Telegram would take."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Receive, Scope

from bot.playground.envelope import ApiError, bad_request
from bot.playground.files import UPLOAD_LIMIT
from bot.playground.params import Params, Upload

FORM_SLACK = 1 << 20  # bytes of a multipart body that are not the file
TOO_LARGE = ApiError(413, "Request Entity Too Large")


async def read_params(scope: Scope, receive: Receive) -> Params:
    """Query, form, JSON and multipart in one. Raises ApiError 400 when the body does not read, 413 when too big."""
    values: dict[str, Any] = dict(parse_qsl(scope["query_string"].decode(), keep_blank_values=True))
    if scope["method"] != "POST":
        return Params(values)
    headers = dict(scope["headers"])
    length = headers.get(b"content-length", b"")
    if length.isdigit() and int(length) > UPLOAD_LIMIT + FORM_SLACK:
        raise TOO_LARGE
    kind = headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
    if kind == b"multipart/form-data":
        return await read_multipart(Request(scope, receive), values)
    body = await read_body(receive)
    if kind == b"application/json":
        values.update(read_json(body))
    elif body:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Params(values)


async def read_body(receive: Receive) -> bytes:
    """The whole body."""
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts, total = [body], len(body)
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
        total += len(parts[-1])
        if total > UPLOAD_LIMIT + FORM_SLACK:
            raise TOO_LARGE
    return b"".join(parts)


def read_json(body: bytes) -> dict[str, Any]:
    """A JSON object as parameters; nulls count as missing."""
    try:
        values = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        raise bad_request("can't parse request: invalid JSON body") from None
    if not isinstance(values, dict):
        raise bad_request("can't parse request: JSON object expected")
    return {name: value for name, value in values.items() if value is not None}


async def read_multipart(request: Request, values: dict[str, Any]) -> Params:
    """A form with files."""
    params = Params(values)
    try:
        async with request.form() as form:
            for name, part in form.multi_items():
                if isinstance(part, UploadFile):
                    content = await part.read()
                    if len(content) > UPLOAD_LIMIT:
                        raise TOO_LARGE
                    params.files[name] = Upload(part.filename or name, part.content_type or "", content)
                else:
                    params.values[name] = part
    except HTTPException as error:
        raise bad_request(f"can't parse request: {error.detail}") from None
    return params
