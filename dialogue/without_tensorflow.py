"""Lets Rasa start without TensorFlow, which none of our components uses.

Rasa imports TensorFlow for components that it brings along (DIET, TED, …), whether a pipeline has
them or not: 400 MB of memory and seconds of every start. Every component of config.yml is our own,
so a stand-in takes its place: modules whose every name is an empty class, enough for Rasa's own
classes to be defined and never made (docs/decisions.md, 43). A config that names a component of
Rasa's gets the real one.
"""

from __future__ import annotations

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, FrozenSet, Iterator, Optional

import yaml

ROOT = Path(__file__).resolve().parent.parent
#: What Rasa imports for its networks alone, and what these bring along.
LEFT_OUT: FrozenSet[str] = frozenset(
    """tensorflow tensorflow_addons tensorflow_hub tensorflow_text tensorflow_probability keras jax
    jaxlib""".split()
)
OURS = "dialogue."


class _Names(type):
    """Gives an empty class for whatever name is asked of it."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Names(name, (Nothing,), {})
        setattr(cls, name, made)
        return made

    def __getitem__(cls, item: Any) -> Any:
        return cls

    def __or__(cls, other: Any) -> Any:
        return cls

    def __iter__(cls) -> Iterator[Any]:
        return iter(())


class Nothing(metaclass=_Names):
    """Stands for any class, function or decorator of what is left out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        pass

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        # `@tf.function(…)` above a method of Rasa's leaves the method as it is.
        return args[0] if len(args) == 1 and callable(args[0]) else self


class _Module(ModuleType):
    """A module that holds whatever is looked for in it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Names(name, (Nothing,), {})
        setattr(self, name, made)
        return made


class _StandIn(MetaPathFinder, Loader):
    """Finds the stand-in for every module of what is left out."""

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> Optional[ModuleSpec]:
        """A module of ours where the real one is left out; None for all else."""
        if fullname.split(".")[0] not in LEFT_OUT:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module that holds every name."""
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def is_needed(config: Path = ROOT / "config.yml") -> bool:
    """Tell whether a config names a component that is not ours, or cannot be read."""
    try:
        read = yaml.safe_load(config.read_text(encoding="utf-8"))
        named = [part["name"] for key in ("pipeline", "policies") for part in read[key]]
    except (OSError, yaml.YAMLError, KeyError, TypeError):
        return True
    return not all(str(name).startswith(OURS) for name in named)


def install(config: Path = ROOT / "config.yml") -> bool:
    """Leave TensorFlow out of this process, unless the config needs it or it is there already.

    To be called before Rasa is imported. Tells whether it is left out.
    """
    if "tensorflow" in sys.modules:
        return isinstance(sys.modules["tensorflow"], _Module)
    if is_needed(config):
        return False
    sys.meta_path.insert(0, _StandIn())
    return True
