"""Whether a picture says where it was taken: the position in its EXIF or XMP.

Read from the bytes of JPEG, PNG, WebP and SVG files. What is not well formed is passed over, for
then no other program finds a position in it either. Nothing is unpacked beyond a megabyte.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_XMP = (b"GPSLatitude", b"GPSLongitude", b"geo:lat")
_EXIF = b"Exif\x00\x00"
_GPS_TAG, _POSITION_TAGS = 0x8825, {2, 4}  # latitude, longitude
_MOST = 1_000_000


def located(data: bytes) -> bool:
    """Whether the picture in `data` carries a position."""
    if any(word in data for word in _XMP):
        return True
    parts = list(_parts(data))
    return any(any(w in part for w in _XMP) or _has_position(part) for part in parts)


def _parts(data: bytes) -> Iterator[bytes]:
    """The blocks of `data` that can hold what a camera says, unpacked."""
    if data.startswith(b"\xff\xd8"):
        yield from _jpeg(data)
    elif data.startswith(b"\x89PNG\r\n\x1a\n"):
        yield from _png(data)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        yield from _webp(data)


def _jpeg(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker == 0xDA:  # the picture itself begins
            return
        yield data[at + 4 : at + 2 + size]
        at += 2 + max(size, 2)


def _png(data: bytes) -> Iterator[bytes]:
    at = 8
    while at + 12 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        if kind == b"eXIf":
            yield body
        elif kind in (b"zTXt", b"iTXt", b"tEXt"):
            yield from _png_text(body)
        at += 12 + size


def _png_text(body: bytes) -> Iterator[bytes]:
    """The text of a chunk; packed text begins at the first place from which it unpacks."""
    keyword, _, text = body.partition(b"\x00")
    start = text.find(b"\x78")
    while 0 <= start < 100:
        try:
            text = zlib.decompressobj().decompress(text[start:], _MOST)
            break
        except zlib.error:
            start = text.find(b"\x78", start + 1)
    yield text
    if keyword.startswith(b"Raw profile type"):
        words = b"".join(text.split()[2:])  # behind its name and its length
        try:
            yield bytes.fromhex(words.decode("ascii"))
        except ValueError:
            return


def _webp(data: bytes) -> Iterator[bytes]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] in (b"EXIF", b"XMP "):
            yield data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _has_position(block: bytes) -> bool:
    """Whether `block` is EXIF with a latitude or a longitude."""
    tiff = block.removeprefix(_EXIF)
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None:
        return False
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        for tag, value in _entries(tiff, first, order):
            if tag == _GPS_TAG:
                return any(inner in _POSITION_TAGS for inner, _ in _entries(tiff, value, order))
    except struct.error:
        pass
    return False


def _entries(tiff: bytes, at: int, order: str) -> Iterator[tuple[int, int]]:
    """The tags of a directory with their values. Raises struct.error where it breaks off."""
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for n in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", tiff, at + 2 + 12 * n)
        yield tag, value
