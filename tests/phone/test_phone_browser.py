"""The page in a real browser: it seals, makes pictures lighter, and says what became of them."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from PIL import Image

from kiosk.i18n import Words
from kiosk.i18n.words import plain
from kiosk.phone.door import Heard, PhoneDoor, PhoneLine
from kiosk.phone.protocol import Joined, Judged, Received
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.settings import LocaleCode, PhoneSettings
from tests.phone.chromium import Phone

T = TypeVar("T")

#: Where the camera says it was: nothing of it may arrive.
_PLACE = b"KANARI-PLACE"


class Visit:
    """Keeps what came, and finds JPEG pictures good."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.pictures: list[bytes] = []
        self.joined = 0
        self.line: PhoneLine | None = None

    def hear(self, heard: Heard) -> None:
        assert self.line is not None
        if isinstance(heard, Joined):
            self.joined += 1
        elif isinstance(heard, Received):
            data = (self.directory / heard.name).read_bytes()
            self.pictures.append(data)
            good = data.startswith(b"\xff\xd8\xff")
            self.line.answer(Judged(heard.number, None if good else FaultCode.FILE_HEIC))


@asynccontextmanager
async def opened(directory: Path, locale: LocaleCode = "fr") -> AsyncIterator[Visit]:
    private = directory / "private"
    private.mkdir()
    visit = Visit(private)
    settings = PhoneSettings(enabled=True, address="127.0.0.1")
    visit.line = await PhoneDoor(private, settings).open(locale, visit.hear)
    try:
        yield visit
    finally:
        await visit.line.close()


def used(
    directory: Path,
    by_phone: Callable[[Phone, str], T],
    locale: LocaleCode = "fr",
    size: tuple[int, int] = (360, 740),
) -> tuple[Visit, T]:
    """Open a page, hand it to a telephone, and return what both have."""

    async def main() -> tuple[Visit, T]:
        async with opened(directory, locale) as visit:
            assert visit.line is not None
            return visit, await asyncio.to_thread(hand, size, by_phone, visit.line.url)

    return asyncio.run(main())


def hand(size: tuple[int, int], by_phone: Callable[[Phone, str], T], url: str) -> T:
    with Phone(*size) as phone:
        return by_phone(phone, url)


def photograph(folder: Path, name: str = "page.jpg", size: tuple[int, int] = (4000, 3000)) -> Path:
    """Write a picture that lies on its side and knows where it was taken."""
    image = Image.new("RGB", size, (200, 60, 40))
    image.paste((40, 60, 200), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = _PLACE.decode()
    path = folder / name
    image.save(path, exif=exif, quality=90)
    return path


def say(text_id: str, locale: str = "fr", **arguments: object) -> str:
    return plain(Words(locale).text(text_id, **arguments))


def test_pictures_are_sealed_made_lighter_and_say_nothing_of_their_place(tmp_path: Path) -> None:
    def by_phone(phone: Phone, url: str) -> list[str]:
        phone.opens(url)
        phone.reads(say("phone-page-joined"))
        phone.chooses("camera", photograph(tmp_path))
        phone.reads(say("phone-page-picture", number=1, text=say("phone-page-received")))
        phone.chooses("album", photograph(tmp_path, "2.jpg"), photograph(tmp_path, "3.jpg"))
        phone.reads(say("phone-page-picture", number=3, text=say("phone-page-received")))
        phone.reads(say("phone-page-end"))
        # The key is no more in the address, and so not in the history.
        assert phone.evaluates("location.hash") == ""
        assert phone.said == []
        return phone.asked

    visit, asked = used(tmp_path, by_phone)
    assert visit.line is not None
    assert visit.joined == 1 and len(visit.pictures) == 3
    for data in visit.pictures:
        assert _PLACE not in data
        with Image.open(io.BytesIO(data)) as image:
            # Upright, at most 3200 pixels, nothing but pixels.
            assert image.size == (2400, 3200)
            assert not image.getexif()
            top, bottom = image.getpixel((1200, 300)), image.getpixel((1200, 2900))
            assert top[2] > top[0] and bottom[0] > bottom[2]  # type: ignore[index]
    page, _, key = visit.line.url.partition("#")
    assert {address for address in asked if not address.startswith(("about:", "blob:"))} <= {
        page, visit.line.url, *(page + word for word in ("phone.js", "seal.js", "phone.css")),
        page + "join", page + "picture", page.rsplit("/", 2)[0] + "/favicon.ico",
    }  # fmt: skip
    assert not any(key in address for address in asked if address != visit.line.url)


def test_a_second_telephone_is_told_and_the_first_may_load_its_page_again(tmp_path: Path) -> None:
    def by_phone(phone: Phone, url: str) -> None:
        phone.opens(url)
        phone.reads(say("phone-page-joined"))
        phone.reloads()
        phone.reads(say("phone-page-joined"))
        with Phone() as other:
            other.opens(url)
            other.reads(say("phone-refusal-other-phone"))
            assert other.evaluates("document.getElementById('ways').hidden")
        phone.chooses("camera", photograph(tmp_path))
        phone.reads(say("phone-page-received"))

    visit, _ = used(tmp_path, by_phone)
    assert visit.joined == 1 and len(visit.pictures) == 1


def test_what_the_browser_cannot_draw_is_refused_by_the_kiosk(tmp_path: Path) -> None:
    heic = tmp_path / "photo.heic"
    heic.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 3000)

    def by_phone(phone: Phone, url: str) -> None:
        phone.opens(url)
        phone.reads(say("phone-page-joined"))
        phone.chooses("album", heic)
        phone.reads(say("scan-fault-file-heic"))

    visit, _ = used(tmp_path, by_phone)
    assert visit.pictures == [heic.read_bytes()]


def test_a_link_without_its_key_and_a_page_that_is_gone(tmp_path: Path) -> None:
    async def main() -> None:
        with Phone() as phone:

            async def does(work: Callable[[], T]) -> T:
                return await asyncio.to_thread(work)

            async with opened(tmp_path) as visit:
                assert visit.line is not None
                url = visit.line.url
                await does(lambda: phone.opens(url.partition("#")[0]))
                await does(lambda: phone.reads(say("phone-page-lost")))
                await does(lambda: phone.opens(url[:-2]))
                await does(lambda: phone.reads(say("phone-page-lost")))
                await does(lambda: phone.opens(url))
                await does(lambda: phone.reads(say("phone-page-joined")))
            await does(lambda: phone.chooses("camera", photograph(tmp_path)))
            await does(lambda: phone.reads(say("phone-page-lost")))
            assert visit.joined == 1 and visit.pictures == []

    asyncio.run(main())


def test_without_scripts_the_page_says_what_to_do(tmp_path: Path) -> None:
    def by_phone(phone: Phone, url: str) -> None:
        phone.without_scripts()
        phone.opens(url)
        phone.reads(say("phone-page-script"))

    visit, _ = used(tmp_path, by_phone)
    assert visit.joined == 0


#: Nothing wider than the window, nothing to touch that is small.
_FITS = """(() => {
  const wide = document.documentElement.scrollWidth > innerWidth;
  const small = [...document.querySelectorAll(".button")]
    .map((one) => one.getBoundingClientRect()).filter((box) => box.height < 48 || box.width < 48);
  return [wide, small.length, document.documentElement.dir];
})()"""


@pytest.mark.parametrize("locale", ["fr", "fr-x-falc", "en", "ar"])
def test_the_page_fits_a_small_telephone(locale: LocaleCode, tmp_path: Path) -> None:
    pictures = os.environ.get("KIOSK_TEST_PICTURES")

    def by_phone(phone: Phone, url: str) -> list[object]:
        phone.opens(url)
        phone.reads(say("phone-page-joined", locale))
        phone.chooses("camera", photograph(tmp_path, size=(800, 600)))
        phone.reads(say("phone-page-received", locale))
        if pictures:
            phone.photographs(Path(pictures) / f"phone-page-{locale}.png")
        fits: list[object] = phone.evaluates(_FITS)
        return fits

    _, fits = used(tmp_path, by_phone, locale, (320, 640))
    assert fits == [False, 0, Words(locale).direction]


def test_the_seal_of_the_page_is_the_one_of_the_rfc(tmp_path: Path) -> None:
    lengths = [0, 1, 15, 16, 17, 63, 64, 65, 127, 129, 1000, 4096]
    key, nonce = bytes(range(32)), bytes(range(100, 112))

    def by_phone(phone: Phone, url: str) -> list[list[int]]:
        phone.opens(url)
        phone.reads(say("phone-page-joined"))
        sealed: list[list[int]] = phone.evaluates(
            f"""{lengths}.map((length) => [...seal(
                Uint8Array.from({list(key)}), Uint8Array.from({list(nonce)}),
                Uint8Array.from({{ length }}, (_, i) => (i * 7 + 255) % 256),
                new TextEncoder().encode("picture"))])"""
        )
        return sealed

    _, sealed = used(tmp_path, by_phone)
    for length, made in zip(lengths, sealed, strict=True):
        said = bytes((i * 7 + 255) % 256 for i in range(length))
        wanted = nonce + ChaCha20Poly1305(key).encrypt(nonce, said, b"picture")
        assert bytes(made) == wanted, length
