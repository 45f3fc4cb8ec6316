"""Supporting papers: asked by situation, always left for later by who has none with them."""

from __future__ import annotations

from kiosk.journeys.conditions import ALWAYS, Condition
from kiosk.journeys.model import Kind, Page, Question

#: Sides of paper in one document: a tax notice has eight, a lease a dozen.
MOST_PAGES = 20


def paper(key: str, when: Condition = ALWAYS) -> Page:
    """Return the page that asks for a paper of :data:`kiosk.contract.vocabulary.PAPERS`."""
    words = f"paper-{key}"
    question = Question(
        f"papier-{key}", Kind.DOCUMENT, optional=True, maximum=MOST_PAGES, common=words
    )
    return Page(question.id, (question,), when=when, common=words, paper=key)
