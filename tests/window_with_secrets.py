"""The real window in a process of its own, which does what it is told on standard input and says who holds a secret.

A secret comes and is looked for in disguise, so that what is found is the program's own.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
import types
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

MASK = 0x55
SECONDS = 20
QUIET_MILLISECONDS = 500
"""What a call's end begins, such as a look at the folder of sessions, has begun by then."""
STEPS = 8
OF_A_LOOK = 10_000
"""Longer lists than that are those of all objects."""


def disguised(secret: str) -> str:
    return bytes(byte ^ MASK for byte in secret.encode()).hex()


def plain(hidden: str) -> str:
    return bytes(byte ^ MASK for byte in bytes.fromhex(hidden)).decode()


# ---------------------------------------------------------------- who holds it


def living() -> Iterator[tuple[object, object | None]]:
    """Every object that Python can reach: those that its garbage collector knows, what is only in them, with whom it is
    in then, and the local variables of all threads."""
    seen: set[int] = set()
    waiting: list[tuple[object, object | None]] = [
        (one, None) for one in [*gc.get_objects(), *sys._current_frames().values()]
    ]
    while waiting:
        one, where = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one, where
        waiting += [
            (inner, one)
            for inner in gc.get_referents(one)
            if id(inner) not in seen and (not gc.is_tracked(inner) or isinstance(inner, types.FrameType))
        ]


def holders(*hidden: str) -> list[list[str]]:
    """For each secret what holds it in any object, or shows it in any widget; each in a few words."""
    gc.unfreeze()  # what is set aside with the modules is not looked through otherwise
    needles = [plain(each) for each in hidden]
    ours = {id(needle) for needle in needles}
    ones: list[list[object]] = [[] for _ in needles]
    wheres: list[list[object | None]] = [[] for _ in needles]
    for one, where in living():
        if id(one) in ours or not isinstance(one, str | bytes | bytearray):
            continue
        text = one if isinstance(one, str) else one.decode("latin-1")
        for number, needle in enumerate(needles):
            if needle in text:
                ones[number].append(one)
                wheres[number].append(where)
    del one, where
    skipped = {*ours, *map(id, ones), *map(id, wheres)}
    words: list[list[str]] = []
    for number, needle in enumerate(needles):
        ways = [way_to(ones[number][each], wheres[number][each], set(skipped)) for each in range(len(ones[number]))]
        words.append(ways + holders_in_qt(needle))
    return words


def holders_in_qt(needle: str) -> list[str]:
    words = []
    for widget in QApplication.allWidgets():
        for name in ("text", "plainText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle"):
            if needle in str(widget.property(name)):
                words.append(f"{type(widget).__name__}.{name}")
        if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
            before = widget.text()
            widget.undo()
            if needle in widget.text():
                words.append(f"{type(widget).__name__}'s undo")
            widget.setText(before)
    if needle in QApplication.clipboard().text():
        words.append("clipboard")
    return words


def way_to(one: object, where: object | None, skipped: set[int]) -> str:
    """Who holds it, and who holds that, a few steps up."""
    steps = [type(one).__name__]
    holder = where
    while holder is not None and len(steps) < STEPS:
        steps.append(name_of(holder, one))
        skipped.add(id(holder))
        one = holder
        holder = holder_of(one, skipped)
    return " < ".join(steps)


def holder_of(one: object, skipped: set[int]) -> object | None:
    """None where nobody is known. Never a comprehension here: that would hold it too."""
    referrers: list[object] = gc.get_referrers(one)
    for holder in referrers:
        in_a_call = isinstance(holder, types.FrameType) and holder.f_code.co_filename == __file__
        is_ours = in_a_call or holder is referrers or (isinstance(holder, list) and len(holder) > OF_A_LOOK)
        if id(holder) not in skipped and not is_ours:
            return holder
    return None


def name_of(holder: object, held: object) -> str:
    kind = type(holder).__name__
    if isinstance(holder, types.FrameType):
        return f"frame of {holder.f_code.co_name}"
    if isinstance(holder, dict):
        for key, value in holder.items():
            if value is held:
                return f"{kind}[{key!r:.40}]"
    return f"{kind} {getattr(holder, '__qualname__', '')}".strip()


# ---------------------------------------------------------------- what a person does


def until(is_so: Callable[[], object], what: str) -> None:
    ends = time.monotonic() + SECONDS
    while not is_so():
        if time.monotonic() > ends:
            raise TimeoutError(what)
        QTest.qWait(10)


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def press(dialog: QWidget, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text)
    until(button.isEnabled, f"{text} to be possible")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class Person:
    def __init__(self) -> None:
        from roleswitch.ui.app import Program

        self.program = Program()
        sys.excepthook = sys.__excepthook__  # which a test sees
        self.program.show()
        until(lambda: self.program._quitting is not None, "the first paint")

    def dialog(self, name: str) -> QDialog:
        def there() -> QDialog | None:
            dialogs = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
            return next((each for each in dialogs if each.objectName() == name and each.isVisible()), None)

        until(there, name)
        found = there()
        assert found is not None
        return found

    def gone(self, name: str) -> None:
        until(lambda: all(each.objectName() != name for each in QApplication.topLevelWidgets()), f"the end of {name}")

    def key(self, source: str, access_key_id: str, hidden: str, button: str = "Save") -> str:
        self.program.window.roles.add_key()
        dialog = self.dialog("accessKeys")
        QTest.keyClicks(field(dialog, "Name"), source)
        QTest.keyClicks(field(dialog, "Access key ID"), access_key_id)
        QTest.keyClicks(field(dialog, "Secret access key"), plain(hidden))
        press(dialog, button)
        del dialog
        self.gone("accessKeys")
        return "done"

    def totp(self, source: str, hidden: str) -> str:
        from roleswitch.ui.dialogs.keep_totp import KeepTotpDialog

        program = self.program
        KeepTotpDialog(program.store, program.actions, source, program.window).open()
        dialog = self.dialog("keepTotp")
        QTest.keyClicks(field(dialog, "TOTP secret"), plain(hidden))
        press(dialog, "Keep")
        codes = dialog.findChild(QLabel, "totpCodes")
        assert isinstance(codes, QLabel)
        until(codes.isVisible, "the codes")
        press(dialog, "Close")
        del dialog, codes
        self.gone("keepTotp")
        return "done"

    def assume(self, name: str) -> str:
        self.program.actions.assume(name)
        return self.settled(name)

    def settled(self, name: str) -> str:
        until(lambda: not self.program.store.state(name).assuming, f"{name} to be assumed")  # type: ignore[union-attr]
        state = self.program.store.state(name)
        assert state is not None
        return type(state.error).__name__ if state.error else "active" if state.session else "idle"

    def code(self, source: str, role: str, hidden: str) -> str:
        dialog = self.dialog("mfaCode")
        QTest.keyClicks(field(dialog, "MFA code"), plain(hidden))
        press(dialog, "Continue")
        del dialog
        self.gone("mfaCode")
        return self.settled(role)

    def wrong_code(self, hidden: str) -> str:
        """The dialog stays."""
        dialog = self.dialog("mfaCode")
        editor = field(dialog, "MFA code")
        QTest.keyClicks(editor, plain(hidden))
        press(dialog, "Continue")
        until(lambda: editor.text() == "", "the refusal")
        return "done"

    def end(self, name: str) -> str:
        self.program.actions.end(name)
        until(lambda: self.program.store.state(name).session is None, f"the end of {name}")  # type: ignore[union-attr]
        return "ended"

    def holders(self, *hidden: str) -> str:
        """Once no call is under way, which would need them."""
        until(lambda: not self.program.background._pending, "the last call")
        QTest.qWait(QUIET_MILLISECONDS)
        until(lambda: not self.program.background._pending, "the last call")
        return json.dumps(holders(*hidden))


def main() -> int:
    application = QApplication(["roleswitch"])
    person = Person()
    pending = b""

    def told() -> None:
        nonlocal pending
        read = os.read(0, 65_536)
        if not read:
            application.exit(0)
        pending += read
        *lines, pending = pending.split(b"\n")
        for line in lines:
            word, *arguments = line.decode().split()
            # From the event loop, with nothing of this call on the stack.
            QTimer.singleShot(0, lambda word=word, arguments=arguments: answer(word, arguments))

    def answer(word: str, arguments: list[str]) -> None:
        try:
            said = getattr(person, word)(*arguments)
        except TimeoutError as error:
            said = f"waited in vain for {error}"
        os.write(1, f"{said}\n".encode())

    ears = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ears.activated.connect(told)
    os.write(1, b"open\n")
    status = application.exec()
    person.program.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
