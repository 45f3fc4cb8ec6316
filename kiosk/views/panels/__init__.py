"""Panels that open over any screen: language, help, end of the visit, silence, waiting."""
