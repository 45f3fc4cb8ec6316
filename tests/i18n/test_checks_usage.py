"""Ids without words, words that nobody says, sentences written in views."""

from collections.abc import Iterable

import pytest

from kiosk.i18n.checks.code import modules, read_code, screen_names
from kiosk.i18n.checks.registers import REGISTERS, Register
from kiosk.i18n.checks.sentences import check_sentences
from kiosk.i18n.checks.shelf import make_shelf
from kiosk.i18n.checks.usage import check_usage
from kiosk.i18n.sources import File

FRENCH = """
hello = Bonjour
unsaid = Rien
problem-internal = Panne
    .hint = Attendez
-place = Borne
inside = { -place }
outside = { inside }
"""


def faults(code: str, registers: Iterable[Register] = ()) -> set[str]:
    shelf = make_shelf("fr", [File("fr", "room", False, FRENCH)])
    modules_ = [("kiosk/views/x.py", code)]
    found = check_usage({"fr": shelf}, (), modules_, tuple(registers))
    return {f"{one.key}: {one.detail or one.where.rpartition('/')[2]}" for one in found}


ALL = "words.text('hello'), words.text('unsaid'), 'problem-internal', words.text('outside')"


def test_words_that_are_said_have_no_fault() -> None:
    assert faults(ALL) == set()


def test_an_id_without_words() -> None:
    assert "word-missing: helo" in faults("self.ui.words.text('helo')")
    assert "word-missing: helo" in faults("words.attribute('helo', 'hint')")
    assert "word-missing: helo" in faults("words.text('hello' if x else 'helo')")
    assert "word-missing: helo" in faults("say, theme = ui.words.text, ui.theme\nsay('helo')")
    assert "word-missing: helo" in faults("say = ui.words.text\nsay('helo', n=1)")


def test_text_of_other_things_is_no_word() -> None:
    assert "word-missing" not in str(faults("label.text()\nlabel.text\npath.read_text('utf-8')"))


def test_words_that_nobody_says() -> None:
    assert faults(ALL.replace("words.text('unsaid')", "''")) == {"unused: unsaid"}
    assert {"unused: inside", "unused: -place", "unused: outside"} <= faults("'hello'")


def test_a_message_that_only_a_component_is_given_is_said() -> None:
    assert "unused: problem-internal" not in faults("Card(ui, 'problem-internal')")


def test_a_single_word_may_be_the_name_of_an_icon() -> None:
    assert "unused: unsaid" in faults("Card(ui, icon='unsaid')")


def test_ids_that_are_built_come_from_a_register() -> None:
    code = ALL + "\nwords.text(f'problem-{code}')"
    assert faults(code) == {"prefix-without-register: problem-"}
    register = Register("problem-", "fake_register:CODES", ("hint",))
    assert "register-gone" in str(faults(code, [register]))


@pytest.mark.parametrize(
    ("members", "attributes", "found"),
    [
        (("internal",), ("hint",), set()),
        (("internal", "timeout"), (), {"word-missing: problem-timeout"}),
        (("internal",), ("remedy",), {"word-missing: problem-internal.remedy"}),
        ((), (), {"unused: problem-internal"}),
    ],
)
def test_each_member_of_a_register_has_its_words(
    members: tuple[str, ...],
    attributes: tuple[str, ...],
    found: set[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.i18n.locales.MEMBERS", members, raising=False)
    register = Register("problem-", "kiosk.i18n.locales:MEMBERS", attributes)
    code = ALL.replace("'problem-internal'", "words.text(f'problem-{code}')")
    assert faults(code, [register]) == found


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.prefix)
def test_every_register_is_where_it_is_said_to_be(register: Register) -> None:
    keys = register.keys()
    assert keys
    assert all("_" not in key for key in keys)


def test_ids_of_screens_are_read_from_their_classes() -> None:
    for name in screen_names():
        assert name == name.lower()


def test_every_module_of_the_kiosk_can_be_read() -> None:
    names = [name for name, _ in modules()]
    assert "kiosk/__main__.py" in names
    assert "kiosk/i18n/checks/code.py" in names
    for name, source in modules("i18n"):
        read_code(name, source)


@pytest.mark.parametrize(
    "code",
    [
        "QLabel('Bonjour')",
        "QLabel('ok', self)",
        "QPushButton(f'Page {n}')",
        "label.setText('Continuer')",
        "label.setText('Page ' + str(n))",
        "label.setText('Oui' if yes else 'Non')",
        "self.setAccessibleName('Fermer')",
        "painter.drawText(point, 'Page')",
        "class Big(QLabel): ...\nBig('Bonjour')",
        "class Big(QLabel): ...\nclass Bigger(ui.Big): ...\nBigger(text='Bonjour')",
        "Card(ui, 'Imprimer une attestation')",
        "Card(ui, 'Réessayer')",
        "Card(ui, 'État')",
        "Card(ui, 'نعم')",
    ],
)
def test_a_sentence_in_a_view_is_found(code: str) -> None:
    found = list(check_sentences([("kiosk/views/x.py", code)]))
    assert found
    assert {finding.key for finding in found} == {"hard-coded-text"}
    assert found[0].where.startswith("kiosk/views/x.py:")


@pytest.mark.parametrize(
    "code",
    [
        "QLabel('')",
        "QLabel('A')",
        "QLabel(words.text('hello'))",
        "label.setText(words.text('hello'))",
        "label.setText(names['first name'])",
        "label.setObjectName('the panel')",
        "class Big(QPushButton): ...\nBig(ui, text, icon='arrow-left')",
        "raise ValueError('a bad page, sorry')",
        "Card(ui, 'print-title', icon='printer')",
        "Key('é'), Key('أ ب ج')",
        "QFont('Andika')",
        "label.setText('1 / 2')",
    ],
)
def test_what_is_no_sentence_is_left_alone(code: str) -> None:
    assert list(check_sentences([("kiosk/views/x.py", code)])) == []
