"""Loading the law in half a second rather than three.

OpenFisca parses the source of every formula twice, the second time to show it in a browser,
and some four thousand files of parameters, of which a household reads a tenth. Here a formula
is imported, and a file read when a formula first asks for it.
"""

from __future__ import annotations

import sys
from functools import cached_property
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from openfisca_core.parameters import ParameterNode, load_parameter_file
from openfisca_core.parameters.helpers import _load_yaml_file
from openfisca_core.variables import Variable
from openfisca_france import FranceTaxBenefitSystem


class System(FranceTaxBenefitSystem):  # type: ignore[misc]
    """OpenFisca-France: the same variables and the same parameters."""

    def add_variables_from_file(self, file_path: str) -> None:
        """Add the variables of a module."""
        name = f"{__name__}.{id(self)}.{Path(file_path).stem}.{len(sys.modules)}"
        spec = spec_from_file_location(name, file_path)
        assert spec is not None and spec.loader is not None
        module = sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(module)
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, Variable) and found.__module__ == name:
                self.add_variable(found)

    def load_parameters(self, path_to_yaml_dir: str) -> None:
        """Take the parameters of a directory."""
        self.parameters = self.preprocess_parameters(Directory("", Path(path_to_yaml_dir)))


class Directory(ParameterNode):  # type: ignore[misc]
    """A node of the parameters: a directory, listed when it is first looked into."""

    def __init__(self, name: str, path: Path) -> None:
        # No call of the base: it would read every file.
        self.name = name
        self.file_path = str(path)

    @cached_property
    def children(self) -> dict[str, Any]:
        """The nodes and values in it, by name."""
        found: dict[str, Any] = {}
        for path in Path(self.file_path).iterdir():
            if path.is_dir():
                found[path.name] = Directory(self._named(path.name), path)
            elif path.suffix in (".yaml", ".yml") and path.stem != "index":
                found[path.stem] = File(self._named(path.stem), path)
        return found

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """What its index says of it."""
        path = Path(self.file_path, "index.yaml")
        index = _load_yaml_file(str(path)) or {} if path.exists() else {}
        apart = {key: index[key] for key in ("unit", "reference") if index.get(key) is not None}
        return {**apart, **index.get("metadata", {})}

    def __getattr__(self, key: str) -> Any:
        # Copying asks a node without anything yet for its own ways to be copied.
        if "file_path" not in self.__dict__ or key not in self.children:
            raise AttributeError(key)
        return self.children[key]

    def _named(self, child: str) -> str:
        return f"{self.name}.{child}" if self.name else child


class File:
    """A file of parameters, read when it is first asked for anything."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path

    @cached_property
    def content(self) -> Any:
        """The parameter, the scale or the node in it."""
        return load_parameter_file(str(self.path), self.name)

    def __getattr__(self, key: str) -> Any:
        if key.startswith("__") or "path" not in self.__dict__:
            raise AttributeError(key)
        return getattr(self.content, key)
