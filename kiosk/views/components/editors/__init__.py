"""One editor for every kind of question."""

from kiosk.views.components.editors.base import ChoiceTexts, Editor, QuestionTexts
from kiosk.views.components.editors.factory import EDITORS, editor_for

__all__ = ["EDITORS", "ChoiceTexts", "Editor", "QuestionTexts", "editor_for"]
