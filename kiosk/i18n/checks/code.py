"""What the code of the kiosk says: ids given as they are, ids that are built."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

#: A constant beginning such as ``problem-`` of an f-string.
_PREFIX = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*-")

_SAYING = frozenset({"text", "attribute", "has"})


@dataclass(slots=True)
class Said:
    """What one module says. Each is kept with ``file:line``."""

    #: Ids said outright, through ``words.text("...")`` and its like.
    ids: dict[str, str] = field(default_factory=dict)
    #: Beginnings of ids built in a call of ``text`` or its like.
    prefixes: dict[str, str] = field(default_factory=dict)
    #: Every literal that could be an id: a component may be given one to say.
    literals: set[str] = field(default_factory=set)


def read_code(name: str, source: str) -> Said:
    """Return what a module says; raises SyntaxError when it is no Python."""
    tree = ast.parse(source)
    said = Said()
    aliases = _aliases(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _ID.fullmatch(node.value):
                said.literals.add(node.value)
        elif isinstance(node, ast.Call) and node.args and _says(node.func, aliases):
            where = f"{name}:{node.lineno}"
            for given in _alternatives(node.args[0]):
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    said.ids.setdefault(given.value, where)
                elif isinstance(given, ast.JoinedStr) and (beginning := _beginning(given)):
                    said.prefixes.setdefault(beginning, where)
    return said


def modules(room: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and the source of every module of the kiosk, or of one room."""
    folder = files("kiosk")
    for part in room.split("/") if room else ():
        folder = folder / part
    yield from _modules(folder, f"kiosk/{room}".rstrip("/"))


def screen_names() -> tuple[str, ...]:
    """Return the name of every screen: ``name = "..."`` in a class of ``views/screens``.

    Read from the source: the catalogues are checked where there is no display.
    """
    found: list[str] = []
    for _, source in modules("views/screens"):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                found += [name for statement in node.body if (name := _named(statement))]
    return tuple(dict.fromkeys(found))


def _named(statement: ast.stmt) -> str | None:
    match statement:
        case ast.Assign(targets=[ast.Name("name")], value=ast.Constant(str(name))):
            return name
        case ast.AnnAssign(target=ast.Name("name"), value=ast.Constant(str(name))):
            return name
        case _:
            return None


def _modules(folder: Traversable, name: str) -> Iterator[tuple[str, str]]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir(), key=lambda one: one.name):
        if path.is_dir():
            yield from _modules(path, f"{name}/{path.name}")
        elif path.name.endswith(".py"):
            yield f"{name}/{path.name}", path.read_text(encoding="utf-8")


def _aliases(tree: ast.AST) -> frozenset[str]:
    """Return the names bound to ``words.text`` itself: ``say = ui.words.text``."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=False))
                for name, value in pairs:
                    said = isinstance(value, ast.Attribute) and value.attr in _SAYING
                    if said and isinstance(name, ast.Name):
                        found.add(name.id)
    return frozenset(found)


def _says(function: ast.expr, aliases: frozenset[str]) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr in _SAYING
    return isinstance(function, ast.Name) and function.id in aliases


def _alternatives(given: ast.expr) -> Iterator[ast.expr]:
    if isinstance(given, ast.IfExp):
        yield from _alternatives(given.body)
        yield from _alternatives(given.orelse)
    else:
        yield given


def _beginning(joined: ast.JoinedStr) -> str | None:
    first = joined.values[0] if joined.values else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value if _PREFIX.fullmatch(first.value) else None
    return None
