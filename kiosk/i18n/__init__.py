"""Words: Fluent catalogues, one folder a locale; their loader; their checker."""
