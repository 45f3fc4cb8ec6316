"""Pages that many démarches ask alike. Their words are those of everybody: ``common-…``,
``paper-…`` (:attr:`kiosk.journeys.model.Page.common`); a journey may say its own.

Their ids are those that effects and the facts of the Caf know.
"""
