"""Fixtures of this folder: backends that really run, from tests/contract."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "contract"))
# The provider of FranceConnect+'s tests.
sys.path.append(str(Path(__file__).parents[1] / "backend"))
