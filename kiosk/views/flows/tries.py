"""How often each page was tried, and which ones the visitor keeps though they were refused."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.contract.flaws import Flaw
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import REFUSING, PageProblem

#: Tries after which a refused page may be sent all the same: some papers are no better.
TRIES = 2


class Tries:
    """Follows the pages of one document by their ids; a page taken again has another one."""

    def __init__(self) -> None:
        self._tries: dict[str, int] = {}
        # Of refused pages that were deleted: whoever takes them again has tried already.
        self._owed: list[int] = []
        self._kept: dict[str, frozenset[PageProblem]] = {}

    def took(self, pages: Iterable[Page]) -> None:
        """Count a try for each new page that does not take another's place."""
        for page in pages:
            if page.id not in self._tries:
                self._tries[page.id] = 1 + (self._owed.pop() if self._owed else 0)

    def replaced(self, old: Page, new: Page) -> None:
        """Count one try more for the page that takes the place of another."""
        self._tries[new.id] = self._tries.get(old.id, 1) + 1

    def deleted(self, page: Page) -> None:
        """Remember the tries of a refused page, for the one that comes in its stead."""
        if self.refused(page):
            self._owed.append(self._tries.get(page.id, 1))

    def why(self, page: Page) -> tuple[PageProblem, ...]:
        """Return what a page is refused for; empty where it is not, or is kept all the same."""
        kept = self._kept.get(page.id, frozenset())
        return tuple(one for one in page.problems if one in REFUSING and one not in kept)

    def refused(self, page: Page) -> bool:
        """Tell whether a page is refused, and not kept all the same."""
        return bool(self.why(page))

    def may_keep(self, page: Page) -> bool:
        """Tell whether a refused page was tried often enough to be sent all the same."""
        return self._tries.get(page.id, 1) >= TRIES

    def keep(self, page: Page) -> None:
        """Send a refused page all the same, as the visitor wants it."""
        self._kept[page.id] = REFUSING.intersection(page.problems)

    def kept_despite(self, pages: Iterable[Page]) -> tuple[Flaw, ...]:
        """Return why pages were refused that are kept, in alphabetical order."""
        codes = {code for page in pages for code in self._kept.get(page.id, frozenset())}
        return tuple(Flaw(code) for code in sorted(codes))
