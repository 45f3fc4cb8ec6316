"""What anybody may read, asked of the Caf once in a visit."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.client import CafClient
from kiosk.contract.content import Content
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target, index_of
from kiosk.i18n.search.index import Index
from kiosk.journeys.model import Journey


class Shelf:
    """Keeps the content of a visit, and what is searched in it, by language."""

    def __init__(self) -> None:
        self._content: Content | None = None
        self._indexes: dict[str, Index[Target]] = {}

    async def content(self, caf: CafClient) -> Content:
        """Return the content. Raises :class:`kiosk.client.CafProblem`; then it is asked again."""
        if self._content is None:
            self._content = await caf.content()
        return self._content

    def index(
        self, words: Words, journeys: Mapping[str, Journey], content: Content
    ) -> Index[Target]:
        """Return what can be found in a language; half a second the first time."""
        if words.code not in self._indexes:
            self._indexes[words.code] = index_of(words, journeys, content)
        return self._indexes[words.code]
