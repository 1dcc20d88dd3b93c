"""Reads which characters a TrueType font has, from its `cmap` table (OpenType 1.9, formats 4 and 12)."""

from __future__ import annotations

import struct

UNICODE_ENCODINGS = frozenset({(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)})


def code_points(font: bytes) -> frozenset[int]:
    """Every code point that maps to a glyph other than .notdef, from all of the font's Unicode tables."""
    table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", table, 2)
    found: set[int] = set()
    for index in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * index)
        if (platform, encoding) in UNICODE_ENCODINGS:
            found |= _subtable(table[offset:])
    return frozenset(found)


def _table(font: bytes, name: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    for index in range(count):
        tag, _checksum, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == name:
            return font[offset : offset + length]
    raise ValueError(f"the font has no {name.decode()} table")


def _subtable(table: bytes) -> set[int]:
    (kind,) = struct.unpack_from(">H", table)
    if kind == 4:
        return _segments(table)
    if kind == 12:
        return _groups(table)
    return set()


def _groups(table: bytes) -> set[int]:
    (count,) = struct.unpack_from(">I", table, 12)
    found: set[int] = set()
    for index in range(count):
        first, last, glyph = struct.unpack_from(">III", table, 16 + 12 * index)
        found.update(range(first + (glyph == 0), last + 1))
    return found


def _segments(table: bytes) -> set[int]:
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 2 * double)
    ranges_at = 16 + 3 * double
    ranges = struct.unpack_from(f">{count}H", table, ranges_at)
    found: set[int] = set()
    for index, (first, last, delta, shift) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if shift:
                (glyph,) = struct.unpack_from(">H", table, ranges_at + 2 * index + shift + 2 * (code - first))
            if shift == 0 or glyph:
                glyph = (glyph + delta) & 0xFFFF
            if glyph:
                found.add(code)
    return found
