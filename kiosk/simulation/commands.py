"""``kiosk simulate``: cases in, estimates out, as JSON; and the schema of a case."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.contract.estimates import BenefitEstimate, Estimate, Telling
    from kiosk.i18n import Words
    from kiosk.i18n.tellings import Register
    from kiosk.journeys.model import Journey
    from kiosk.simulation.writing import Written

#: How a month is written.
MONTH = r"\d{4}-(0[1-9]|1[0-2])"

#: The simulation that a case answers.
_JOURNEY = "toutes-mes-aides"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``simulate``."""
    parser = subparsers.add_parser(
        "simulate",
        help="estimate the rights of households written as JSON",
        description="Print the estimate of a case, or of each case of a list, as JSON. Amounts are "
        "euros, as paid: « monthly » is what is paid at a time, « paid » how often (monthly, "
        "yearly, once). A case that is not in order is answered with its errors by question, and "
        "the exit status is 1.",
    )
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument(
        "case", nargs="?", metavar="CASE.json", help="an object or a list; - for standard input"
    )
    asked.add_argument("--schema", action="store_true", help="print the JSON Schema of a case")
    asked.add_argument(
        "--baremes",
        nargs="?",
        const="",
        metavar="YYYY-MM",
        help="print the barèmes of a month (default: this one) from OpenFisca's parameters",
    )
    parser.add_argument("--json", action="store_true", help="print barèmes as JSON")
    parser.add_argument("--locale", default="fr", help="language of the sentences (default: fr)")
    parser.set_defaults(handler=_simulate)


def _simulate(options: argparse.Namespace) -> int:
    from kiosk.i18n import LOCALES, Words
    from kiosk.journeys.registry import registry

    if options.locale not in LOCALES:
        return _failed(f"no such locale: {options.locale} (there are {', '.join(LOCALES)})")
    journey, words = registry()[_JOURNEY], Words(options.locale)
    if options.baremes is not None:
        return _tables(options.baremes, words, as_json=options.json)
    if options.schema:
        _print(_schema(journey, words))
        return 0
    try:
        cases = _read(options.case)
    except (OSError, UnicodeDecodeError) as error:
        return _failed(f"{options.case}: {getattr(error, 'strerror', None) or 'not UTF-8'}")
    except ValueError as error:
        return _failed(f"{options.case}: not JSON ({error})")
    many = isinstance(cases, list)
    answers, sound = _answer(journey, cases if isinstance(cases, list) else [cases], words)
    _print(answers if many else answers[0])
    return 0 if sound else 1


def _tables(month: str, words: Words, *, as_json: bool) -> int:
    from kiosk.contract.estimates import EARLIEST, last_month
    from kiosk.simulation import baremes_of
    from kiosk.simulation.bareme_sheet import sheet
    from kiosk.simulation.months import month_of

    today = date.today()
    asked = month or month_of(today)
    if not re.fullmatch(MONTH, asked) or not EARLIEST <= asked <= last_month(today):
        return _failed(f"{asked}: no month from {EARLIEST} to {last_month(today)}, as YYYY-MM")
    found = baremes_of(asked)
    if as_json:
        _print(found.model_dump(mode="json"))
    else:
        print(sheet(found, words), end="")
    return 0


def _read(name: str) -> object:
    text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    cases: object = json.loads(text)
    return cases


def _answer(
    journey: Journey, cases: list[object], words: Words
) -> tuple[list[dict[str, Any]], bool]:
    """Return an answer a case, and whether all of them were in order."""
    from kiosk.simulation import estimate
    from kiosk.simulation.writing import CaseRefused, Written, read_case

    read: list[Written | dict[str, Any]] = []
    today = date.today()
    for case in cases:
        if not isinstance(case, Mapping):
            read.append({"errors": {"": {"key": "malformed", "text": "a case is an object"}}})
            continue
        try:
            read.append(read_case(journey, case, today))
        except CaseRefused as refused:
            read.append({"errors": _errors(journey, refused.errors, words, today)})
    sound = [one for one in read if isinstance(one, Written)]
    estimates = iter(estimate([one.case for one in sound]) if sound else ())
    answers = [
        _told(one, next(estimates), words) if isinstance(one, Written) else one for one in read
    ]
    return answers, len(sound) == len(read)


def _told(written: Written, estimate: Estimate, words: Words) -> dict[str, Any]:
    return {
        "month": estimate.month,
        "benefits": [_benefit(one, words) for one in estimate.benefits],
        "monthly_total": estimate.monthly_total / 100,
        "reference": list(estimate.reference),
        "counted": _tellings("counted", estimate.counted, words),
        "assumptions": [
            *_tellings("assumption", estimate.assumptions, words),
            *(
                {"key": "not-answered", "question": name, "answer": _plain(value)}
                for name, value in written.filled.items()
            ),
        ],
        "ignored": list(written.ignored),
    }


def _benefit(one: BenefitEstimate, words: Words) -> dict[str, Any]:
    from kiosk.contract.estimates import Status

    return {
        "id": one.id,
        "monthly": one.amount / 100,
        "eligible": one.status is Status.OPEN,
        "status": one.status,
        "paid": one.paid,
        "certainty": one.certainty,
        "reasons": _tellings("reason", one.reasons, words),
    }


def _tellings(register: Register, told: Iterable[Telling], words: Words) -> list[dict[str, Any]]:
    from kiosk.i18n.tellings import telling
    from kiosk.i18n.words import plain

    return [
        {
            "key": one.key,
            "text": plain(telling(words, register, one)),
            **{name: cents / 100 for name, cents in one.amounts.items()},
            **one.numbers,
            **one.texts,
        }
        for one in told
    ]


def _errors(
    journey: Journey, errors: Mapping[str, str], words: Words, today: date
) -> dict[str, dict[str, str]]:
    from kiosk.i18n.journeys import JourneyWords
    from kiosk.i18n.words import plain
    from kiosk.journeys.rules import Rules

    said = JourneyWords(journey, words)
    questions = {question.id: question for question in journey.questions()}
    rules = Rules(today)
    return {
        name: {
            "key": key,
            **(
                {"text": plain(said.error(questions[name], key, rules))}
                if name in questions
                else {}
            ),
        }
        for name, key in errors.items()
    }


def _schema(journey: Journey, words: Words) -> dict[str, Any]:
    from kiosk.i18n.conditions import condition_text
    from kiosk.i18n.journeys import JourneyWords
    from kiosk.i18n.words import plain
    from kiosk.journeys.conditions import ALWAYS, Condition
    from kiosk.journeys.model import Question
    from kiosk.simulation.schema import case_schema

    said = JourneyWords(journey, words)

    def say(question: Question) -> tuple[str, str]:
        saying = said.question(question)
        choices = (
            f"{choice}: {said.choice(question, choice).text}." for choice in question.choices
        )
        return plain(saying.text), plain(" ".join((saying.hint or "", *choices)).strip())

    def tell(condition: Condition) -> str:
        return "" if condition == ALWAYS else plain(f"[{condition_text(said, condition)}]")

    return case_schema(journey, say, tell)


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _print(answer: object) -> None:
    try:
        print(json.dumps(answer, ensure_ascii=False, indent=2), flush=True)
    except BrokenPipeError:
        # Whoever reads has read enough; nothing is left to be said at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(why: str) -> int:
    print(f"kiosk simulate: {why}", file=sys.stderr)
    return 2
