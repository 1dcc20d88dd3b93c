"""Lets an ONNX model take pictures of any size, by editing its bytes.

CenterFace was saved for pictures of one small size, though nothing in it needs that size. The sizes stand in the
descriptions of what goes in and comes out; here they are taken out, which is all that the package `onnx` would do.
Field numbers are those of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto, the encoding that of
https://protobuf.dev/programming-guides/encoding/.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

GRAPH, INPUT, OUTPUT, INNER_SHAPES = 7, 11, 12, 13
NAME, TYPE, TENSOR, SHAPE, DIMENSION = 1, 2, 1, 2, 1
BYTES = 2
"""The wire type of strings and messages."""


def free(model: bytes, picture: str) -> bytes:
    """The model with unknown sizes for the input of that name and for every output. Raises `ValueError`."""

    def graph(number: int, value: bytes) -> bytes | None:
        if number == INNER_SHAPES:
            return None  # worked out anew when the model is loaded
        if number == OUTPUT or (number == INPUT and (NAME, picture.encode()) in _values(value)):
            return _edited(value, {TYPE: lambda kind: _edited(kind, {TENSOR: _freed})})
        return value

    def top(number: int, value: bytes) -> bytes | None:
        return _mapped(value, graph) if number == GRAPH else value

    return _mapped(model, top)


def _freed(tensor: bytes) -> bytes:
    return _edited(tensor, {SHAPE: lambda shape: _edited(shape, {DIMENSION: lambda _: b""})})


def _edited(message: bytes, edits: dict[int, Callable[[bytes], bytes]]) -> bytes:
    return _mapped(message, lambda number, value: edits[number](value) if number in edits else value)


def _mapped(message: bytes, edit: Callable[[int, bytes], bytes | None]) -> bytes:
    """A message with each of its inner messages and strings put through `edit`; None leaves one out."""
    made = bytearray()
    for tag, raw, value in _fields(message):
        if tag & 7 != BYTES:
            made += raw
        elif (edited := edit(tag >> 3, value)) is not None:
            made += _varint(tag) + _varint(len(edited)) + edited
    return bytes(made)


def _values(message: bytes) -> set[tuple[int, bytes]]:
    return {(tag >> 3, value) for tag, _, value in _fields(message) if tag & 7 == BYTES}


def _fields(message: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each field: its tag, the whole of it, and what is inside where it is a message or a string."""
    at = 0
    while at < len(message):
        start = at
        tag, at = _read_varint(message, at)
        kind = tag & 7
        length = {0: 0, 1: 8, 5: 4}.get(kind, -1)
        if kind == 0:
            _, at = _read_varint(message, at)
        elif kind == BYTES:
            length, at = _read_varint(message, at)
        if length < 0 or at + length > len(message):
            raise ValueError("this is no ONNX model")
        at += length
        yield tag, message[start:at], message[at - length : at]


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message):
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            return value, at
    raise ValueError("this is no ONNX model")


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*made, value))
