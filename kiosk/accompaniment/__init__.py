"""Accompaniment, without Qt and without database: mandats, advice, masks, the journal."""
