"""The room itself: what it forgets, what it never keeps, what it tells."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest

from kiosk.backend.refusal import Refused
from kiosk.backend.room import Happened, Happening, Room
from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Frame, FramePart, PartKind, Pointer, Presence, PrinterWord

HERE, THERE = Place("borne-1", "visite-1"), Place("borne-2", "visite-2")
HOME = Presence(screen="home")
PAGE = Presence(screen="question", journey="demande-rsa", page_id="situation", page=1, pages=9)
SECRET = Presence(screen="question", journey="sign-in", page_id="password", secret=True)
FRAME = Frame(
    width=1920,
    height=1080,
    parts=(FramePart(kind=PartKind.TITLE, x=0, y=0, w=900, h=90, text="Votre situation"),),
)


@dataclass
class Told:
    """A room whose seconds are ours, and everything that it told."""

    now_s: float = 0.0
    happened: list[Happened] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.room = Room(self.happened.append, seconds=lambda: self.now_s)

    def handle(self, place: Place = HERE) -> str:
        return next(one.handle for one in self.room.everyone() if one.kiosk_id == place.kiosk_id)

    def kinds(self) -> list[Happening]:
        self.room.tell()
        return [one.what for one in self.happened]


def test_a_silent_visit_is_forgotten_with_its_call_and_its_page() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    told.room.call_help(HERE)
    told.room.share(HERE, FRAME)
    handle = told.handle()
    told.now_s = 14.9
    assert told.room.one(handle) is not None
    told.now_s = 15.1
    # Nobody asks: the server itself looks, every second.
    told.room.sweep()
    assert not told.room._visits
    assert told.room.everyone() == () and told.room.look(handle, "c", "Claire") is None
    assert not told.room.come(handle, "c", "Claire") and not told.room.ask(handle, "Claire")
    # Who speaks again comes as a new visit, which nobody waits for.
    assert told.room.be_present(HERE, PAGE).help is None
    assert told.handle() != handle


def test_a_call_of_somebody_gone_is_before_nobody() -> None:
    told = Told()
    told.room.be_present(HERE, HOME)
    told.room.call_help(HERE)
    told.now_s = 10
    told.room.be_present(THERE, HOME)
    assert told.room.call_help(THERE).position == 2
    told.now_s = 16
    heard = told.room.be_present(THERE, HOME).help
    assert heard is not None and heard.position == 1


def test_one_comes_and_the_next_moves_up() -> None:
    told = Told()
    for place in (HERE, THERE):
        told.room.be_present(place, HOME)
        told.room.call_help(place)
    assert told.room.come(told.handle(), "c-1", "Claire")
    # Somebody else is too late, and it is said to both.
    assert not told.room.come(told.handle(), "c-2", "Karim")
    first, second = (told.room.be_present(place, HOME).help for place in (HERE, THERE))
    assert first is not None and first.coming == "Claire"
    assert second is not None and second.position == 1
    told.room.not_come(told.handle(), "c-2")
    assert told.room.one(told.handle()).coming == "Claire"  # type: ignore[union-attr]
    told.room.not_come(told.handle(), "c-1")
    heard = told.room.be_present(THERE, HOME).help
    assert heard is not None and heard.position == 2
    told.room.helped(told.handle())
    assert told.room.be_present(HERE, HOME).help is None


def test_only_the_last_page_is_kept_and_none_with_a_secret() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    told.room.share(HERE, FRAME)
    other = FRAME.model_copy(update={"rtl": True})
    told.room.share(HERE, other)
    handle = told.handle()
    shown = told.room.look(handle, "c", "Claire")
    assert shown is not None and shown.frame == other
    # A frame that says so, with parts or not.
    told.room.share(HERE, FRAME.model_copy(update={"secret": True}))
    shown = told.room.look(handle, "c", "Claire")
    assert shown is not None and shown.frame.secret and not shown.frame.parts
    told.room.share(HERE, FRAME)
    # A presence that says so drops what was shown, and what is still on its way.
    told.room.be_present(HERE, SECRET)
    for _ in range(2):
        shown = told.room.look(handle, "c", "Claire")
        assert shown is not None and shown.frame.secret and not shown.frame.parts
        told.room.share(HERE, FRAME)
    assert not told.room.point(handle, Pointer(x=1, y=1))
    told.room.be_present(HERE, PAGE)
    told.room.share(HERE, FRAME)
    shown = told.room.look(handle, "c", "Claire")
    assert shown is not None and shown.frame == FRAME


def test_a_view_counts_for_ten_seconds() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    assert told.room.look(told.handle(), "c-1", "Claire") is None
    told.room.share(HERE, FRAME)
    told.room.look(told.handle(), "c-1", "Claire")
    told.room.look(told.handle(), "c-2", "Karim")
    assert told.room.be_present(HERE, PAGE).viewed_by == ("Claire", "Karim")
    told.now_s = 6
    told.room.look(told.handle(), "c-2", "Karim")
    told.now_s = 11
    assert told.room.be_present(HERE, PAGE).viewed_by == ("Karim",)
    told.room.stop_sharing(HERE)
    assert told.room.be_present(HERE, PAGE).viewed_by == ()


def test_a_pointer_goes_with_its_page_and_with_time() -> None:
    told, point = Told(), Pointer(x=500, y=250)
    told.room.be_present(HERE, PAGE)
    assert not told.room.point(told.handle(), point)
    told.room.share(HERE, FRAME)
    assert told.room.point(told.handle(), point)
    assert told.room.be_present(HERE, PAGE).pointer == point
    assert told.room.be_present(HERE, HOME).pointer is None
    told.room.point(told.handle(), point)
    told.now_s = 14
    assert told.room.be_present(HERE, HOME).pointer == point
    told.now_s = 28
    assert told.room.be_present(HERE, HOME).pointer == point
    told.now_s = 31
    assert told.room.be_present(HERE, HOME).pointer is None


def test_the_question_to_share_ends_with_an_answer_or_with_time() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    for answer in (lambda: told.room.stop_sharing(HERE), lambda: told.room.share(HERE, FRAME)):
        told.room.stop_sharing(HERE)
        assert told.room.ask(told.handle(), "Claire")
        assert told.room.be_present(HERE, PAGE).share_asked_by == "Claire"
        answer()
        assert told.room.be_present(HERE, PAGE).share_asked_by is None
    # Asking for what is shown already asks nothing.
    told.room.ask(told.handle(), "Claire")
    assert told.room.be_present(HERE, PAGE).share_asked_by is None


def test_a_late_word_of_an_ended_visit_is_refused() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    told.room.forget(HERE)
    for late in (
        lambda: told.room.be_present(HERE, PAGE),
        lambda: told.room.call_help(HERE),
        lambda: told.room.share(HERE, FRAME),
    ):
        with pytest.raises(Refused):
            late()
    assert told.room.everyone() == ()


def test_one_kiosk_has_few_visits_and_few_ends_are_remembered() -> None:
    told = Told()
    for number in range(3000):
        told.now_s = number / 1000
        told.room.be_present(Place("borne-1", f"visite-{number}"), HOME)
        told.room.forget(Place("borne-3", f"visite-{number}"))
    assert len(told.room.everyone()) == 3 and len(told.room._ended) == 1000


def test_what_happens_is_told_once() -> None:
    told = Told()
    told.room.be_present(HERE, HOME)
    told.room.be_present(HERE, PAGE)
    told.room.be_present(HERE, PAGE.model_copy(update={"page_id": "logement", "page": 2}))
    # A page of help within the journey.
    told.room.be_present(HERE, HOME)
    told.room.call_help(HERE)
    told.room.call_help(HERE)
    told.room.share(HERE, FRAME)
    told.room.look(told.handle(), "c-1", "Claire")
    told.room.look(told.handle(), "c-1", "Claire")
    told.room.forget(HERE)
    shared = ["share-began", "share-viewed", "share-ended"]
    assert told.kinds() == ["begun", "help-asked", *shared, "abandoned"]
    last = told.happened[-1]
    assert (last.journey, last.page_id, last.place) == ("demande-rsa", "logement", HERE)
    assert told.happened[3].conseiller_id == "c-1"


def test_a_journey_that_was_sent_is_not_abandoned_nor_begun_again() -> None:
    told = Told()
    told.room.be_present(HERE, PAGE)
    told.room.finished(HERE, "demande-rsa")
    # Said before the kiosk showed the receipt.
    told.room.be_present(HERE, PAGE)
    told.room.be_present(HERE, HOME)
    assert told.kinds() == ["begun"]
    told.room.be_present(HERE, PAGE)
    other = PAGE.model_copy(update={"journey": "demande-logement"})
    told.room.be_present(HERE, other)
    told.now_s = 20
    told.room.sweep()
    assert told.kinds() == ["begun", "begun", "abandoned", "begun", "abandoned"]


def test_a_printer_that_stops_is_told_once_whoever_is_there() -> None:
    told = Told()
    for word in ("ready", "no-paper", "no-paper", "trouble"):
        told.room.be_present(HERE, HOME.model_copy(update={"printer": PrinterWord(word)}))
    told.room.forget(HERE)
    after = Place("borne-1", "visite-3")
    told.room.be_present(after, HOME.model_copy(update={"printer": PrinterWord.NO_PAPER}))
    assert told.kinds() == ["print-fault"]
    told.room.be_present(after, HOME)
    told.room.be_present(after, HOME.model_copy(update={"printer": PrinterWord.TROUBLE}))
    assert told.kinds() == ["print-fault"] * 2


def test_many_threads_keep_the_places_in_order() -> None:
    told = Told()
    places = [Place(f"borne-{number}", "visite-un") for number in range(40)]

    def call(place: Place) -> None:
        for _ in range(20):
            told.room.be_present(place, PAGE)
            told.room.call_help(place)
            told.room.share(place, FRAME)
            told.room.everyone()
            told.room.tell()

    threads = [threading.Thread(target=call, args=(place,)) for place in places]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    positions = [one.position for one in told.room.everyone()]
    assert sorted(filter(None, positions)) == list(range(1, 41))
    assert len(told.happened) == 3 * 40
