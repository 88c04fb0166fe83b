"""A picture that says where it was taken is known, in each format; no bytes are too strange."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content.locations import located

XMP = b"<x:xmpmeta><rdf:Description exif:GPSLatitude='31,51.2N'/></x:xmpmeta>"


def exif(order: str = "<", tags: tuple[int, ...] = (0, 2, 4)) -> bytes:
    """EXIF whose GPS directory has these tags: 2 is the latitude, 0 only a version."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    first = struct.pack(f"{order}HHHIII", 1, 0x8825, 4, 1, 26, 0)
    gps = struct.pack(f"{order}H", len(tags))
    gps += b"".join(struct.pack(f"{order}HHII", tag, 5, 3, 99) for tag in tags)
    return head + first + gps


def jpeg(*segments: bytes) -> bytes:
    """A JPEG with these application segments before its picture."""
    parts = [b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body for body in segments]
    return b"\xff\xd8" + b"".join(parts) + b"\xff\xda\0\x02data\xff\xd9"


def png(kind: bytes, body: bytes) -> bytes:
    """A PNG with one chunk before its end."""
    chunks = ((b"IHDR", b"\0" * 13), (kind, body), (b"IEND", b""))
    parts = [struct.pack(">I", len(b)) + k + b + b"\0" * 4 for k, b in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def webp(kind: bytes, body: bytes) -> bytes:
    """A WebP with one chunk behind its picture."""
    padded = body + b"\0" * (len(body) % 2)
    parts = b"VP8 \x03\0\0\0abc\0" + kind + struct.pack("<I", len(body)) + padded
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts


RAW = b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n  99\n" + exif().hex().encode())


@pytest.mark.parametrize(
    "picture",
    [
        jpeg(b"Exif\0\0" + exif("<")),
        jpeg(b"http://ns.adobe.com/other\0", b"Exif\0\0" + exif(">")),
        jpeg(b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        png(b"eXIf", exif()),
        png(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
        png(b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0" + zlib.compress(XMP)),
        png(b"zTXt", RAW),
        webp(b"EXIF", exif()),
        webp(b"EXIF", b"Exif\0\0" + exif(">")),
        webp(b"XMP ", XMP),
        b"<svg><metadata><geo:lat>31.8</geo:lat></metadata></svg>",
    ],
)
def test_a_position_is_found(picture: bytes) -> None:
    """In EXIF of either byte order and in XMP, packed or not."""
    assert located(picture)


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        jpeg(),
        jpeg(b"Exif\0\0" + exif(tags=(0,))),
        jpeg(b"Exif\0\0" + exif()[:20]),
        jpeg(b"Exif\0\0" + exif()[:30]),
        png(b"eXIf", exif(tags=())),
        png(b"zTXt", b"Comment\0\0" + zlib.compress(b"a drawing")),
        png(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n 9\nno hex")),
        png(b"iTXt", b"Comment\0\x01\0x not packed at all"),
        webp(b"EXIF", exif(tags=(0,))),
        b"<svg><path d='M0 0h9'/></svg>",
    ],
)
def test_a_picture_without_a_position_is_fine(picture: bytes) -> None:
    """So is one whose camera says other things, or whose data breaks off."""
    assert not located(picture)


STARTS = st.sampled_from(
    [jpeg(b"Exif\0\0" + exif())[:30], png(b"zTXt", RAW)[:60], webp(b"EXIF", b"")]
)


@given(st.builds(bytes.__add__, STARTS | st.just(b""), st.binary(max_size=200)))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    """An answer is given for any."""
    assert located(data) in (True, False)
