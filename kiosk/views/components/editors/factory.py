"""From a question to its editor."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.journeys.model import Kind, Question
from kiosk.views.components.editors.base import Editor, QuestionTexts
from kiosk.views.components.editors.choice import (
    ChoiceEditor,
    ChoicesEditor,
    ConsentEditor,
    YesNoEditor,
)
from kiosk.views.components.editors.code import CodeEditor
from kiosk.views.components.editors.commune import CommuneEditor
from kiosk.views.components.editors.country import CountryEditor
from kiosk.views.components.editors.date import DateEditor
from kiosk.views.components.editors.document import DocumentEditor
from kiosk.views.components.editors.line import (
    DigitsEditor,
    EmailEditor,
    IbanEditor,
    MoneyEditor,
    NirEditor,
    TelephoneEditor,
    TextEditor,
)
from kiosk.views.components.editors.number import NumberEditor
from kiosk.views.components.editors.paragraph import ParagraphEditor
from kiosk.views.components.editors.provisional import ProvisionalEditor
from kiosk.views.components.editors.secret import NewPasswordEditor, PasswordEditor
from kiosk.views.ui import Ui

#: The editor of every kind.
EDITORS: Mapping[Kind, type[Editor]] = MappingProxyType(
    {
        Kind.TEXT: TextEditor,
        Kind.DIGITS: DigitsEditor,
        Kind.NUMBER: NumberEditor,
        Kind.NIR: NirEditor,
        Kind.DATE: DateEditor,
        Kind.MONEY: MoneyEditor,
        Kind.CHOICE: ChoiceEditor,
        Kind.CHOICES: ChoicesEditor,
        Kind.YES_NO: YesNoEditor,
        Kind.PASSWORD: PasswordEditor,
        Kind.NEW_PASSWORD: NewPasswordEditor,
        Kind.CODE: CodeEditor,
        Kind.COMMUNE: CommuneEditor,
        Kind.EMAIL: EmailEditor,
        Kind.TELEPHONE: TelephoneEditor,
        Kind.MOBILE: TelephoneEditor,
        Kind.COUNTRY: CountryEditor,
        Kind.PROVISIONAL: ProvisionalEditor,
        Kind.DOCUMENT: DocumentEditor,
        Kind.CONSENT: ConsentEditor,
        Kind.IBAN: IbanEditor,
        Kind.MESSAGE: ParagraphEditor,
    }
)


def editor_for(ui: Ui, question: Question, texts: QuestionTexts) -> Editor:
    """Return a new editor for ``question``, empty."""
    return EDITORS[question.kind](ui, question, texts)
