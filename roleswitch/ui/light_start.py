"""PySide, loaded without what the first paint does not need.

Below PySide is Shiboken, a part of which is Python: it reads the signatures of Qt's functions, for what a TypeError
says, for `help` and to write stubs. It is loaded whole when PySide first is, and compiled again at each start, as it is
kept in a library: 25 ms of the 230 to the first paint, measured with PySide 6.11.3. Here each of its modules is loaded
when something in it is first asked for, which the window does not where nothing is wrong, or after the first paint.
"""

from __future__ import annotations

import builtins
import gc
import sys
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.importlib import MetaPathFinderProtocol

TRIED_WITH = frozenset({(6, 11)})
"""The versions of PySide in which nobody but their loader knows the modules below, and asks for what is in them by
name. In others they are loaded as PySide does: its C code ends the program where it looks into one that is empty, as it
does into `mapping`, another reader, to say a TypeError."""
READERS_OF_SIGNATURES = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)


def load_pyside() -> None:
    """Before the modules of the window are loaded."""
    # Modules that load leave no garbage, and looking for it takes a twentieth of the time to the first paint. It stays
    # off while the window is open: `ui/background.py` says when it is collected then.
    gc.disable()
    ours = _Finder()
    sys.meta_path = _OursFirst([ours, *sys.meta_path])
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not ours]

    # PySide reads the source of every module imported from now on, to find out whether `from __feature__ import ...`
    # could be meant for it, and keeps it: 10 ms to the first paint, and with boto3 14 MB. Nobody here writes that.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def load_the_rest() -> None:
    """From then on all is as PySide has it. On any thread."""
    for name in READERS_OF_SIGNATURES:
        module = sys.modules.get(name)
        if isinstance(module, _Waiting):
            module.load()


class _OursFirst(list["MetaPathFinderProtocol"]):
    """Shiboken puts the finder of its own modules in front of all others, where it would find them before ours."""

    def insert(self, index: int, finder: MetaPathFinderProtocol) -> None:  # type: ignore[override]
        super().insert(index or 1, finder)


class _Finder:
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        # Shiboken's first lines, which say its version, have run by then.
        if name not in READERS_OF_SIGNATURES or sys.modules["shiboken6"].__version_info__[:2] not in TRIED_WITH:
            return None
        others = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        real = next(filter(None, others), None)
        return None if real is None or real.loader is None else ModuleSpec(name, _Loader(real))  # type: ignore[arg-type]


class _Loader:
    def __init__(self, real: ModuleSpec) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Waiting(spec.name, self._real)

    def exec_module(self, module: ModuleType) -> None:
        """Later."""


_loading = threading.RLock()
"""They ask one another for what they need."""


class _Waiting(ModuleType):
    """Is loaded by the first question for one of its names. Not `importlib.util.LazyLoader`: Shiboken asks each for its
    spec, and gives that another name, when it has just been imported."""

    def __init__(self, name: str, real: ModuleSpec) -> None:
        super().__init__(name)
        self.__dict__["_real"] = real

    def __getattr__(self, name: str) -> object:
        # Whoever looks through all modules, as `inspect` does for their files, has no question for this one.
        if not name.startswith("__"):
            self.load()
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None

    def load(self) -> None:
        """Once."""
        with _loading:
            real = self.__dict__.pop("_real", None)
            if real is not None:
                renamed, self.__spec__ = self.__spec__, real
                real.loader.exec_module(self)
                self.__spec__ = renamed
