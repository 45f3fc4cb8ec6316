"""No sentence in a view: what is shown comes from the catalogues.

Refused in ``kiosk/views``: any word given to a widget of Qt that shows text or to a setter
of text; any sentence, or word that is not in plain small letters, given to a widget that
the views derive from those; any sentence given to another class. What is in plain small
letters is the name of an icon or the id of a message.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from kiosk.i18n.checks.code import modules
from kiosk.journeys.findings import Finding

#: Widgets and items of Qt whose constructor takes the text that they show.
_TEXT_CLASSES = frozenset(
    {
        "QAction",
        "QCheckBox",
        "QCommandLinkButton",
        "QDockWidget",
        "QGroupBox",
        "QLabel",
        "QLineEdit",
        "QListWidgetItem",
        "QPlainTextEdit",
        "QPushButton",
        "QRadioButton",
        "QStandardItem",
        "QTableWidgetItem",
        "QTextBrowser",
        "QTextEdit",
        "QToolButton",
        "QTreeWidgetItem",
    }
)

#: Methods that show a text, or say it to assistive technology.
_SETTERS = frozenset(
    {
        "addItem",
        "addItems",
        "appendPlainText",
        "drawText",
        "insertItem",
        "setAccessibleDescription",
        "setAccessibleName",
        "setHtml",
        "setItemText",
        "setPlaceholderText",
        "setPlainText",
        "setPrefix",
        "setStatusTip",
        "setSuffix",
        "setText",
        "setTitle",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
        "set_text",
    }
)

#: A letter alone is a drawing (the A of the text size), two are a word.
_WORD = re.compile(r"[^\W\d_]{2,}")
_ID = re.compile(r"[a-z][a-z0-9]*([-_.][a-z0-9]+)*")
_SENTENCE = re.compile(
    r"[^\W\d_]{2,}[\s,;:.!?’']+[^\W\d_]+"
    r"|(?=[^\W\d_]{2})[^\W\d_]*[À-ÖØ-öø-ÿ\u0600-\u06ff]"
)


#: What is under ``views`` and that no visitor meets: screens and components shown to those
#: who draw them, filled with people who do not exist.
_NOT_SEEN = (
    "kiosk/views/components/gallery/",
    "kiosk/views/gallery.py",
    "kiosk/views/samples",
    "kiosk/views/screenshots.py",
)


def check_sentences(code: Iterable[tuple[str, str]] | None = None) -> Iterator[Finding]:
    """Yield each hard-coded text. ``code`` are names and sources: by default, all views."""
    sources = modules("views") if code is None else code
    trees = [(name, ast.parse(text)) for name, text in sources if not name.startswith(_NOT_SEEN)]
    shown = _text_classes(tree for _, tree in trees)
    for name, tree in trees:
        raised = {id(node.exc) for node in ast.walk(tree) if isinstance(node, ast.Raise)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or id(node) in raised:
                continue
            for text in _texts(node):
                if _shows(_name(node.func), text, shown):
                    yield Finding(f"{name}:{node.lineno}", "hard-coded-text", repr(text))


def _shows(called: str, text: str, shown: frozenset[str]) -> bool:
    """Return whether ``called`` would show ``text`` to a person."""
    if called in _TEXT_CLASSES or called in _SETTERS:
        return _WORD.search(text) is not None
    if called in shown:
        return _WORD.search(text) is not None and _ID.fullmatch(text) is None
    return called[:1].isupper() and _SENTENCE.search(text) is not None


def _text_classes(trees: Iterable[ast.AST]) -> frozenset[str]:
    """Return the classes that show text, with those that the views derive from them."""
    parents = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    shown = set(_TEXT_CLASSES)
    while True:
        more = {name for name, bases in parents.items() if bases & shown} - shown
        if not more:
            return frozenset(shown)
        shown |= more


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(call: ast.Call) -> Iterator[str]:
    """Yield the literals given to a call, but not those given to a call inside it."""
    waiting: list[ast.AST] = [*call.args, *(keyword.value for keyword in call.keywords)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif not isinstance(node, (ast.Call, ast.Compare, ast.Subscript, ast.Lambda)):
            waiting.extend(ast.iter_child_nodes(node))
