"""The professionals' space of the console: benefits, barèmes, tools, webinars, training, figures.

Two subjects, each with its path, its entry of the menu and its routes: :mod:`.routes` and
:mod:`.figures`. Templates extend ``console.html`` and fill its blocks ``title`` and ``main``.
"""
