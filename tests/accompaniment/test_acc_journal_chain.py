"""The chain by itself: whatever is done to it is found, and at its place."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import pytest
from acc_journal_making import NOW, chain, facts, journal
from hypothesis import given
from hypothesis import strategies as st

from kiosk.accompaniment.journal import ORIGIN, Facts, Link, read_head, read_link
from kiosk.accompaniment.journal_keys import KeyRefused, Signer, public_keys
from kiosk.accompaniment.journal_verifying import Fault, verify
from kiosk.contract.accompaniment import Act

SIGNER, OTHER = Signer.made(), Signer.made()
KEYS = {SIGNER.name: SIGNER.public}


def test_a_journal_that_nobody_touched_is_intact() -> None:
    links, head = journal(SIGNER, 5)
    verdict = verify(links, KEYS, own=head)
    assert verdict.intact and (verdict.count, verdict.digest) == (5, links[-1].digest)
    assert verify([], KEYS).intact


@pytest.mark.parametrize("number", [1, 3, 5])
def test_an_entry_that_was_edited_is_found(number: int) -> None:
    links, head = journal(SIGNER, 5)
    old = links[number - 1]
    links[number - 1] = replace(old, facts=replace(old.facts, journey="demande-aah"))
    verdict = verify(links, KEYS, own=head)
    assert (verdict.fault, verdict.number) == (Fault.EDITED, number)


def test_an_entry_edited_with_its_digest_made_anew_is_found() -> None:
    links, head = journal(SIGNER, 5)
    forged = OTHER.link(replace(links[2].facts, journey="demande-aah"), links[2].previous)
    # Signed with another key, under the name of ours or under its own.
    links[2] = forged
    assert verify(links, KEYS, own=head).fault is Fault.KEY
    links[2] = replace(forged, key=SIGNER.name)
    assert verify(links, KEYS, own=head).fault is Fault.EDITED
    links[2] = replace(journal(SIGNER, 5)[0][2], signature=forged.signature)
    assert verify(links, KEYS, own=head) == verify(links, KEYS)
    verdict = verify(links, KEYS, own=head)
    assert (verdict.fault, verdict.number) == (Fault.SIGNATURE, 3)


def test_an_entry_removed_in_the_middle_is_found() -> None:
    links, head = journal(SIGNER, 5)
    verdict = verify(links[:2] + links[3:], KEYS, own=head)
    assert (verdict.fault, verdict.number) == (Fault.MISSING, 3)
    # Its successors numbered anew do not follow either.
    moved = [replace(one, facts=replace(one.facts, number=one.facts.number - 1)) for one in links]
    assert verify(links[:2] + moved[3:], KEYS, own=head).fault is Fault.EDITED


def test_an_end_that_was_cut_is_found_by_a_head() -> None:
    links, head = journal(SIGNER, 5)
    verdict = verify(links[:3], KEYS, own=head)
    assert (verdict.fault, verdict.number) == (Fault.CUT, 4)
    # An old head put back with it is signed as well: only one kept elsewhere tells.
    old = SIGNER.head(3, links[2].digest, NOW)
    assert verify(links[:3], KEYS, own=old).intact
    verdict = verify(links[:3], KEYS, own=old, kept=(head,))
    assert (verdict.fault, verdict.number) == (Fault.CUT, 4)
    assert verify([], KEYS, kept=(head,)).fault is Fault.CUT


def test_entries_that_changed_places_are_found() -> None:
    links, head = journal(SIGNER, 5)
    links[1], links[2] = links[2], links[1]
    assert verify(links, KEYS, own=head).fault is Fault.MISSING
    links, _ = journal(SIGNER, 5)
    assert verify([links[0], links[0], *links[1:]], KEYS, own=head).fault is Fault.ORDER
    swapped = [
        links[0],
        replace(links[2], facts=replace(links[2].facts, number=2)),
        replace(links[1], facts=replace(links[1].facts, number=3)),
        *links[3:],
    ]
    assert verify(swapped, KEYS, own=head).fault is Fault.EDITED


def test_an_entry_added_at_the_end_is_found() -> None:
    links, head = journal(SIGNER, 3)
    added = OTHER.link(facts(OTHER, 4), links[-1].digest)
    verdict = verify([*links, added], KEYS, own=head)
    assert (verdict.fault, verdict.number) == (Fault.KEY, 4)
    # One that the true key signed for another journal, beyond the head.
    true = SIGNER.link(facts(SIGNER, 4), links[-1].digest)
    assert verify([*links, true], KEYS, own=head).fault is Fault.ADDED
    assert verify([*links, true], KEYS).fault is Fault.HEAD


def test_a_journal_written_anew_with_the_true_key_differs_from_a_kept_head() -> None:
    links, head = journal(SIGNER, 5)
    told = [replace(one.facts, mandat=None) for one in links]
    anew = chain(SIGNER, told)
    own = SIGNER.head(5, anew[-1].digest, NOW)
    assert verify(anew, KEYS, own=own).intact
    verdict = verify(anew, KEYS, own=own, kept=(head,))
    assert (verdict.fault, verdict.number) == (Fault.OTHER, 5)


def test_a_head_that_was_forged_is_found() -> None:
    links, head = journal(SIGNER, 5)
    assert verify(links[:3], KEYS, own=replace(head, count=3)).fault is Fault.HEAD
    forged = OTHER.head(5, links[-1].digest, NOW)
    assert verify(links, KEYS, own=forged).fault is Fault.HEAD


def test_journals_signed_with_two_keys_in_turn_verify_with_both() -> None:
    links, _ = journal(SIGNER, 3)
    more = OTHER.link(facts(OTHER, 4), links[-1].digest)
    head = OTHER.head(4, more.digest, NOW)
    assert verify([*links, more], {**KEYS, OTHER.name: OTHER.public}, own=head).intact


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(list(Act)),
        st.sampled_from([None, "demande-rsa", "declarer-aah"]),
        st.sampled_from([None, "a" * 32, "b" * 32]),
    ),
    min_size=1,
    max_size=8,
)


def _told(acts: list[tuple[Act, str | None, str | None]]) -> list[Facts]:
    return [facts(SIGNER, place, *one) for place, one in enumerate(acts, 1)]


@given(_ACTS, st.data())
def test_any_change_of_any_character_is_found(
    acts: list[tuple[Act, str | None, str | None]], data: st.DataObject
) -> None:
    links = chain(SIGNER, _told(acts))
    head = SIGNER.head(len(links), links[-1].digest, NOW)
    assert verify(links, KEYS, own=head).intact
    line = data.draw(st.integers(0, len(links) - 1))
    text = links[line].as_json()
    assert read_link(text) == links[line]
    place = data.draw(st.integers(0, len(text) - 1))
    put = data.draw(st.sampled_from('0123456789abcdef-{}":,'))
    changed = text[:place] + put + text[place + 1 :]
    try:
        links[line] = read_link(changed)
    except ValueError:
        return
    if changed != text:
        verdict = verify(links, KEYS, own=head)
        assert not verdict.intact
        # Never said to be later than it is.
        assert verdict.number is None or verdict.number <= line + 2


@given(_ACTS, st.permutations(range(8)), st.integers(0, 8))
def test_any_other_order_or_choice_of_entries_is_found(
    acts: list[tuple[Act, str | None, str | None]], order: list[int], kept: int
) -> None:
    links = chain(SIGNER, _told(acts))
    head = SIGNER.head(len(links), links[-1].digest, NOW)
    chosen: list[Link] = [links[place] for place in order if place < len(links)][:kept]
    assert verify(chosen, KEYS, own=head).intact == (chosen == links)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("number", 0),
        ("at", "hier"),
        ("kiosk", "Borne 1"),
        ("visit", "0123456789"),
        ("act", "autre chose"),
        ("conseiller", "Mme Martin"),
        ("mandat", "M26-7KQ2-M4XP"),
        ("journey", "a touché 150,00 €"),
        ("journey", "nir-2840192000001"),
        ("journey", "2840192000001"),
        ("journey", ""),
    ],
)
def test_nothing_but_ids_and_names_can_be_an_entry(name: str, value: object) -> None:
    told = replace(facts(SIGNER, 1), **{name: value})
    with pytest.raises(ValueError, match=name):
        SIGNER.link(told, ORIGIN)


def test_an_entry_with_a_sentence_is_found_even_if_truly_signed() -> None:
    words = replace(facts(SIGNER, 1), journey="demande-rsa")
    link = SIGNER.link(words, ORIGIN)
    assert verify([link], KEYS).fault is Fault.HEAD
    assert "journey" in link.as_json()
    with pytest.raises(ValueError):
        read_link("[]")
    with pytest.raises(ValueError):
        read_link('{"number": 1}')
    with pytest.raises(ValueError):
        read_head('{"count": true}')


def test_the_digest_of_a_visit_needs_the_key() -> None:
    assert SIGNER.visit("borne-1", "0123") == SIGNER.visit("borne-1", "0123")
    assert SIGNER.visit("borne-1", "0123") != OTHER.visit("borne-1", "0123")
    assert SIGNER.visit("borne-1", "0123") != SIGNER.visit("borne-10", "123")


def test_the_key_is_made_once_and_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "state" / "journal.key"
    made = Signer.at(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert sorted(one.name for one in path.parent.iterdir()) == ["journal.key", "journal.pub"]
    assert Signer.at(path).name == made.name
    assert list(public_keys([path.with_suffix(".pub")])) == [made.name]
    path.with_suffix(".pub").unlink()
    assert Signer.at(path).name == made.name
    assert list(public_keys([path.with_suffix(".pub")])) == [made.name]
    path.chmod(0o640)
    with pytest.raises(KeyRefused, match="chmod 600"):
        Signer.at(path)


def test_backends_that_begin_together_have_one_key(tmp_path: Path) -> None:
    gate = Barrier(8)
    names: list[str] = []

    def begin() -> None:
        gate.wait()
        names.append(Signer.at(tmp_path / "journal.key").name)

    threads = [Thread(target=begin) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(names) == 8 and len(set(names)) == 1
    assert {one.suffix for one in tmp_path.iterdir()} == {".key", ".pub"}
    assert list(public_keys([tmp_path / "journal.pub"])) == names[:1]


def test_a_file_that_is_no_such_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.touch(0o600)
    os.truncate(path, 12)
    with pytest.raises(KeyRefused, match="no private key"):
        Signer.at(path)
    with pytest.raises(KeyRefused, match="no public key"):
        public_keys([path])
