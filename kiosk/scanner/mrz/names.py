"""Names of a zone: fillers back to spaces, surname and given names apart."""

from __future__ import annotations


def parted(written: str) -> tuple[str, str]:
    """Return surname and given names of a name field; either may be empty.

    Two fillers part them. After three nothing more is written: what a reader saw there is
    noise. A hyphen and an apostrophe were lost when the name was written, and stay lost.
    """
    kept = written.split("<<<")[0]
    surname, _, given = kept.partition("<<")
    return plain(surname), plain(given)


def plain(written: str) -> str:
    """Return a name in capitals, one space for fillers."""
    return " ".join(part for part in written.split("<") if part)


def noise_after(written: str) -> list[int]:
    """Return the columns of what is not a filler after three fillers."""
    end = written.find("<<<")
    if end < 0:
        return []
    return [place for place in range(end, len(written)) if written[place] != "<"]


def truncated(written: str) -> bool:
    """Return whether a name fills its field, so that something may have been cut off."""
    return not written.endswith("<")
