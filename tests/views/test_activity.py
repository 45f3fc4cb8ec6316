"""Whoever touches or types keeps the visit awake, heard where it comes into the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.views.shell import Activity


def test_presses_and_keys_are_heard_whatever_takes_them(qapp: QApplication) -> None:
    window = QWidget()
    entry = QLineEdit()
    QVBoxLayout(window).addWidget(entry)
    activity = Activity(window)
    heard: list[bool] = []
    window.resize(200, 100)
    activity.seen.connect(lambda: heard.append(True))
    for _ in range(2):
        # Hidden and shown again: heard once each time, not twice.
        window.show()
        entry.setFocus()
        qapp.processEvents()
        handle = window.windowHandle()
        heard.clear()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        assert heard
        heard.clear()
        QTest.keyPress(handle, Qt.Key.Key_A)
        assert heard == [True]
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        QTest.keyRelease(handle, Qt.Key.Key_A)
        window.hide()
    window.deleteLater()
