"""The keyboard in the window: layouts as data, keys, and what they are typed into."""

from kiosk.views.components.keyboard.keyboard import Keyboard
from kiosk.views.components.keyboard.layouts import LAYOUTS, LayoutName
from kiosk.views.components.keyboard.target import KeyTarget

__all__ = ["LAYOUTS", "KeyTarget", "Keyboard", "LayoutName"]
