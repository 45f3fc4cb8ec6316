"""A page of the network in a process like a visit's: it goes where it may, and keeps nothing."""

from __future__ import annotations

import http.server
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.contract.franceconnect import WebVisit
from kiosk.views.web_borders import Borders
from kiosk.visit.directory import environment

PROGRAM = Path(__file__).parent / "web_program.py"
ROOT = Path(__file__).parents[2]


class Site:
    """A server of pages on this machine, and who asked it for what."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[int, dict[str, str], str]] = {}
        self.asked: list[str] = []
        self.cookies: list[str] = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.cookies.append(self.headers.get("Cookie", ""))
                path = self.path.partition("?")[0]
                status, headers, body = site.pages.get(path, (404, {}, ""))
                self.send_response(status)
                told = {"Content-Type": "text/html; charset=utf-8", **headers}
                for name, value in told.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body.encode())

            do_POST = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"

    @property
    def asked_pages(self) -> list[str]:
        return [path for path in self.asked if path != "/favicon.ico"]

    def page(self, body: str, path: str = "/", status: int = 200, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, named, f"<!doctype html><body>{body}")

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def site() -> Iterator[Site]:
    one = Site()
    yield one
    one.close()


@pytest.fixture
def elsewhere() -> Iterator[Site]:
    """A host where the page may not go."""
    one = Site()
    yield one
    one.close()


def visit(site: Site, elsewhere: Site | None = None, path: str = "/") -> dict[str, Any]:
    # A true server, so that a request to come back would be seen.
    back = f"http://{elsewhere.host}/retour" if elsewhere else "https://borne.invalid/retour"
    return {
        "url": f"http://{site.host}{path}",
        "redirect_prefix": back,
        "hosts": (site.host,),
    }


@contextmanager
def opened(
    directory: Path, told: dict[str, Any], *steps: list[Any], **environ: str
) -> Iterator[subprocess.Popen[str]]:
    private = directory / "private"
    private.mkdir(mode=0o700)
    inside = environment(private, "0123456789abcdef", os.environ)
    inside |= {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **environ}
    if os.geteuid() == 0:
        # Chromium has no sandbox for root: for tests only, and for root only.
        inside["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox"
    asked = json.dumps({"visit": told, "steps": list(steps)})
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), asked],
        env=inside,
        cwd=private,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def runs(
    directory: Path, told: dict[str, Any], *steps: list[Any], **environ: str
) -> list[tuple[str, Any]]:
    """Run a program to its end; return what it told."""
    with opened(directory, told, *steps, **environ) as process:
        assert process.stdout is not None
        lines = [json.loads(line) for line in process.stdout]
    told_events = [(one["event"], one["value"]) for one in lines]
    assert told_events[-1] == ("done", None), told_events
    return told_events


def test_the_page_is_caught_where_it_comes_back_and_nobody_is_asked(
    tmp_path: Path, site: Site, elsewhere: Site
) -> None:
    back = f"http://{elsewhere.host}/retour?code=a%20b&state=c#fragment"
    site.page("", status=303, Location=back)
    seen = runs(tmp_path, visit(site, elsewhere), ["await", "came-back"])
    assert ("came-back", "code=a%20b&state=c") in seen
    assert elsewhere.asked == []


@pytest.mark.parametrize("how", ["link", "script", "redirect", "form"])
def test_the_page_does_not_leave_its_hosts(
    tmp_path: Path, site: Site, elsewhere: Site, how: str
) -> None:
    there = f"http://{elsewhere.host}/ailleurs"
    site.page(f'<a id=a href="{there}">a</a><form id=f method=post action="{there}"></form>')
    site.page("", "/redirige", 302, Location=there)
    script = {
        "link": "document.getElementById('a').click()",
        "script": f"location = '{there}'",
        "redirect": "location = '/redirige'",
        "form": "document.getElementById('f').submit()",
    }[how]
    runs(tmp_path, visit(site, elsewhere), ["await", "loaded"], ["js", script], ["await", "failed"])
    assert elsewhere.asked == []


def test_nothing_of_the_page_reaches_another_host(
    tmp_path: Path, site: Site, elsewhere: Site
) -> None:
    there = f"http://{elsewhere.host}"
    site.page(
        f'<img src="{there}/image"><script src="{there}/script"></script>'
        f'<link rel=stylesheet href="{there}/style"><iframe src="{there}/cadre"></iframe>'
        f"<script>window.told = Promise.allSettled([fetch('{there}/fetch'),"
        f" new Promise((_, no) => {{ new WebSocket('ws://{elsewhere.host}/ws').onerror = no }}),"
        f" Promise.resolve(navigator.sendBeacon('{there}/balise', 'x'))])"
        f".then(() => document.title = 'fini')</script>"
    )
    runs(
        tmp_path,
        visit(site, elsewhere),
        ["await", "loaded"],
        ["js", "window.told = window.told.then(() => 1); 1"],
        ["go", visit(site, elsewhere)],
        ["await", "loaded"],
    )
    assert elsewhere.asked == []


def test_no_window_no_dialog_no_file_no_download(
    tmp_path: Path, site: Site, elsewhere: Site
) -> None:
    site.page("<input id=i type=file><a id=d href='/fichier' download>d</a>")
    site.pages["/fichier"] = (200, {"Content-Disposition": "attachment; filename=x.pdf"}, "PDF")
    seen = runs(
        tmp_path,
        visit(site, elsewhere),
        ["await", "loaded"],
        ["js", "String(window.open('/autre'))"],
        ["js", "alert('a'); String(confirm('b')) + String(prompt('c'))"],
        ["js", "document.getElementById('i').click(); document.getElementById('i').files.length"],
        ["js", "document.getElementById('d').click(); location = '/fichier'; 1"],
        ["js", "String(navigator.clipboard)"],
        ["js", "String(document.createElement('canvas').getContext('webgl'))"],
    )
    values = [value for event, value in seen if event == "value"]
    assert values[0] == "null"
    assert values[1] in ("falsenull", "false")
    assert values[2] == 0
    assert values[5] == "null"
    assert "/autre" not in site.asked
    assert not list(tmp_path.rglob("*.pdf*"))


def test_one_types_with_the_keys_of_the_kiosk(tmp_path: Path, site: Site) -> None:
    site.page("<form action='/recu'><input name=n autofocus></form>")
    site.page("merci", "/recu")
    focus = "document.querySelector('input').focus()"
    runs(
        tmp_path,
        visit(site),
        ["await", "loaded"],
        ["js", focus],
        # Chromium takes no key before a page has been painted: the first is typed until it is.
        ["first", "A", "document.querySelector('input').value"],
        ["type", "é@x"],
        ["until-js", "document.querySelector('input').value.endsWith('Aé@x')"],
        ["back"],
        ["until-js", "document.querySelector('input').value.endsWith('Aé@')"],
        ["enter"],
        ["await", "loaded"],
    )
    assert site.asked_pages[-1].endswith("A%C3%A9%40")


def test_the_next_page_knows_nothing_of_the_one_before(tmp_path: Path, site: Site) -> None:
    site.page("<script>localStorage.x = 1</script>", Set_Cookie="qui=elise; Max-Age=9999")
    seen = runs(
        tmp_path,
        visit(site),
        ["await", "loaded"],
        ["js", "localStorage.x + document.cookie"],
        ["again", visit(site, path="/?encore")],
        ["await", "loaded"],
        ["js", "String(localStorage.y)"],
    )
    assert ("value", "1qui=elise") in seen
    asked = dict(zip(site.asked, site.cookies, strict=True))
    assert asked["/?encore"] == ""


def test_a_page_that_does_not_come_is_said(tmp_path: Path, site: Site) -> None:
    told = visit(site)
    site.close()
    runs(tmp_path, told, ["await", "failed"])


def test_nobody_debugs_the_page(tmp_path: Path, site: Site) -> None:
    site.page("ici")
    port = site.server.server_address[1] + 1
    told = {"QTWEBENGINE_REMOTE_DEBUGGING": str(port)}
    with opened(tmp_path, visit(site), ["await", "loaded"], ["hold"], **told) as process:
        _holding(process)
        listening = {
            row[9]
            for name in ("tcp", "tcp6")
            for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]
            if (row := line.split())[3] == "0A"
        }
        ours = {
            target.removeprefix("socket:[").removesuffix("]")
            for pid in _group(process.pid)
            for descriptor in _descriptors(pid)
            if (target := _target(descriptor)).startswith("socket:")
        }
        assert ours
        assert not listening & ours


def test_nothing_is_written_outside_the_private_directory(tmp_path: Path, site: Site) -> None:
    site.page(
        "<script>localStorage.x = 'canari'.repeat(999);"
        "indexedDB.open('base', 1).onupgradeneeded = e =>"
        " e.target.result.createObjectStore('s').put('canari'.repeat(99999), 1);"
        "caches.open('c').then(c => c.add('/grand'))</script>",
        Set_Cookie="qui=canari; Max-Age=9999",
        Cache_Control="max-age=9999",
    )
    site.page("canari" * 99_999, "/grand", Cache_Control="max-age=9999")
    places = [Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path.home()]
    before = {path for place in places for path in place.glob("*")}
    steps = (["await", "loaded"], ["js", "1"], ["hold"])
    with opened(tmp_path, visit(site), *steps) as process:
        _holding(process)
        private = tmp_path / "private"
        processes = _group(process.pid)
        assert len(processes) > 1, "the page has processes of its own"
        written = {
            target
            for pid in processes
            for fd in _descriptors(pid)
            if (target := _written(fd)) and not target.startswith(str(private))
        }
        assert written == set()
    after = {path for place in places for path in place.glob("*")}
    new = {path for path in after - before if not str(path).startswith(str(tmp_path.parents[1]))}
    assert not [path for path in new if "QtWebEngine" in path.name or "chromium" in path.name]
    # And within it, nothing of the page either: an off-the-record profile is in memory.
    kept = [path for path in private.rglob("*") if path.is_file()]
    assert not [path for path in kept if b"canari" in path.read_bytes()]


def test_killing_the_group_leaves_no_process_of_the_page(tmp_path: Path, site: Site) -> None:
    site.page("ici")
    with opened(tmp_path, visit(site), ["await", "loaded"], ["hold"]) as process:
        _holding(process)
        processes = _marked("0123456789abcdef", tmp_path)
        assert set(_group(process.pid)) == processes
    assert not {pid for pid in processes if Path(f"/proc/{pid}/exe").exists()}


def test_the_window_does_not_load_web_engine_before_it_is_needed() -> None:
    code = (
        "import sys, kiosk.views.app, kiosk.views.flows.franceconnect\n"
        "assert not [name for name in sys.modules if 'WebEngine' in name]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


HOSTS = ("fournisseur.invalid", "*.identite.invalid", "127.0.0.1:81")


@pytest.mark.parametrize(
    ("url", "inside"),
    [
        ("https://fournisseur.invalid/x", True),
        ("https://a.identite.invalid/", True),
        ("https://a.b.identite.invalid/", True),
        ("http://127.0.0.1:81/x", True),
        ("data:image/png;base64,AA", True),
        ("http://fournisseur.invalid/x", False),
        ("https://fournisseur.invalid:444/x", False),
        ("https://identite.invalid/", False),
        ("https://xidentite.invalid/", False),
        ("https://fournisseur.invalid.autre.invalid/", False),
        ("https://fournisseur.invalid@autre.invalid/", False),
        ("https://autre.invalid/?fournisseur.invalid", False),
        ("http://127.0.0.1:82/x", False),
        ("file:///etc/passwd", False),
        ("chrome://version", False),
        ("view-source:https://fournisseur.invalid/", False),
        ("javascript:1", False),
        ("qrc:/x", False),
        ("https://[", False),
        ("https://fournisseur.invalid:x/", False),
        ("", False),
    ],
)
def test_borders(url: str, inside: bool) -> None:
    borders = Borders(WebVisit(url="", redirect_prefix="https://b.invalid/r", hosts=HOSTS))
    assert borders.inside(url) is inside


@pytest.mark.parametrize(
    ("url", "query"),
    [
        ("https://b.invalid/r?code=1&state=2", "code=1&state=2"),
        ("https://b.invalid/r", ""),
        ("https://b.invalid/r#code=1", ""),
        ("https://b.invalid/r/autre?code=1", None),
        ("https://b.invalid/rx?code=1", None),
        ("http://b.invalid/r?code=1", None),
        ("https://b.invalid:444/r?code=1", None),
        ("https://x@b.invalid/r?code=1", None),
        ("https://[", None),
    ],
)
def test_the_way_back(url: str, query: str | None) -> None:
    borders = Borders(WebVisit(url="", redirect_prefix="https://b.invalid/r", hosts=HOSTS))
    assert borders.back(url) == query


def _holding(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["event"] == "holding":
            return
    raise AssertionError("the program ended")


def _group(leader: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[2]) == leader and fields[0] != "Z":
                found.append(int(entry.name))
    return found


def _marked(mark: str, directory: Path) -> set[int]:
    """Return who bears the mark of the visit, whatever group they are in."""
    found = set()
    for entry in Path("/proc").iterdir():
        try:
            told = (entry / "environ").read_bytes()
        except OSError:
            continue
        if f"={mark}\0".encode() in told and os.fsencode(directory) in told:
            found.add(int(entry.name))
    return found


def _descriptors(pid: int) -> list[Path]:
    try:
        return list(Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return []


def _target(descriptor: Path) -> str:
    try:
        return str(descriptor.readlink())
    except OSError:
        return ""


def _written(descriptor: Path) -> str:
    """Return the file that a descriptor may write; nothing when it is no file, or only read.

    What has no name any more and lies in memory is none either.
    """
    target = _target(descriptor)
    if not target.startswith("/") or target.startswith(("/memfd:", "/proc/")):
        return ""
    shared = target.startswith("/dev/shm/")
    if target.startswith("/dev/") and (not shared or target.endswith(" (deleted)")):
        return ""
    try:
        told = (descriptor.parent.parent / "fdinfo" / descriptor.name).read_text()
    except OSError:
        return ""
    flags = int(next(line for line in told.splitlines() if line.startswith("flags")).split()[1], 8)
    return target if flags & os.O_ACCMODE else ""
