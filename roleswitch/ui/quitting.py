"""What becomes of the program when its window is closed, and of live sessions when the program ends.

Where there is a tray, a window that is closed goes on there. A program that ends leaves its sessions as they are, ends
them, or asks once: as the person prefers. Who is told to end by the system, at log-out or by a signal, asks nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from roleswitch.core.day_end import runs_out
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.preferences import Preferences
    from roleswitch.core.session import RoleState
    from roleswitch.errors import RoleSwitchError
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.dialogs.quit import QuitDialog
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.notification import Notifier
    from roleswitch.ui.store import Store

TOLD_OF_TRAY = "told_of_tray"
"""In window.ini: the person knows where the program is while its window is closed."""

SHOWN_AFTER_MILLISECONDS = 300
"""Ending takes a tenth of it, where no hook of the person's takes longer."""
ENDING_MILLISECONDS = 15_000
UNASKED_MILLISECONDS = 3_000
"""For ends where the system waits for us."""
CALLED_OFF_MILLISECONDS = 60_000
"""A log-out that has not come by then does not come: somebody had it called off."""


class Step(Enum):
    HIDE = "hide"
    ASK = "ask"
    END = "end the sessions, then leave"
    LEAVE = "leave"


def next_step(preferences: Preferences, *, closes_window: bool, has_tray: bool, by_system: bool, live: int) -> Step:
    """`live` is how many sessions there are; `closes_window` where the person did that, and did not say quit."""
    if closes_window and has_tray and preferences.keep_in_tray and not by_system:
        return Step.HIDE
    if not live or preferences.on_quit == "keep":
        return Step.LEAVE
    if preferences.on_quit == "end":
        return Step.END
    return Step.LEAVE if by_system else Step.ASK


class Quitting(QObject):
    """Lives as long as the window. `leave` ends the program, and is called once."""

    def __init__(
        self,
        store: Store,
        actions: Actions,
        window: MainWindow,
        *,
        notifier: Notifier,
        has_tray: Callable[[], bool],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._notifier = notifier
        self._has_tray = has_tray
        self._leave_now = leave
        self._is_leaving = False
        self._by_system = False
        self._dialog: QuitDialog | None = None
        self._ending: dict[str, RoleSwitchError | None] = {}
        """The roles whose sessions are being ended, with the trouble that they had before."""
        self._not_yet: set[str] = set()
        """Those that are still being assumed."""
        self._failed: dict[str, str] = {}
        """Why sessions could not be ended, by role."""
        self._show_ending = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MILLISECONDS)
        self._show_ending.timeout.connect(self._show_what_is_ended)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._waited_enough)
        self._called_off = QTimer(self, singleShot=True, interval=CALLED_OFF_MILLISECONDS)
        self._called_off.timeout.connect(self._log_out_called_off)
        store.changed.connect(self._changed)
        notifier.activated.connect(self._clicked)
        notifier.was_shown.connect(self._was_shown)
        window.may_close = self.window_closes
        window.quit_requested.connect(self.quit)

    # Who wants it.

    def window_closes(self) -> bool:
        """Whether the window may close: then the program ends."""
        if self._is_leaving:
            return True
        step = self._next(closes_window=True)
        if step is Step.LEAVE:
            self._is_leaving = True
            QTimer.singleShot(0, self._leave_now)  # once the window has closed
            return True
        self._take(step)
        return False

    def quit(self) -> None:
        """The person wants the program to end."""
        if not self._is_leaving:
            self._take(self._next(closes_window=False))

    def leave_unasked(self) -> None:
        """The system wants it: the program ends within seconds."""
        self._by_system = True
        if self._ending:  # the person began it, with the time that they have
            self._show_ending.stop()
            self._limit.start(UNASKED_MILLISECONDS)
        else:
            self.quit()

    def log_out_begins(self) -> None:
        """From now on closing the window ends the program, and nothing is asked; for a minute, as others at the
        desktop may have it called off."""
        self._by_system = True
        self._called_off.start()

    def _log_out_called_off(self) -> None:
        self._by_system = False

    def _next(self, *, closes_window: bool) -> Step:
        return next_step(
            self._actions.preferences.now,
            closes_window=closes_window,
            has_tray=self._has_tray(),
            by_system=self._by_system,
            live=len(self._live()),
        )

    def _live(self) -> Sequence[RoleState]:
        """What is active, and what is about to be."""
        now = self._store.clock()
        return [
            state
            for state in self._store.states()
            if state.assuming or (state.session is not None and state.session.is_alive(now))
        ]

    def _take(self, step: Step) -> None:
        match step:
            case Step.HIDE:
                self._hide()
            case Step.ASK:
                self._ask()
            case Step.END:
                self.end_then_leave()
            case Step.LEAVE:
                self._leave()

    def _leave(self) -> None:
        if not self._is_leaving:
            self._is_leaving = True
            self._leave_now()

    def _hide(self) -> None:
        self._window.hide()
        if not self._window.setting(TOLD_OF_TRAY):
            self._notifier.notify(
                TOLD_OF_TRAY,
                tr("RoleSwitch is still there"),
                tr("It is in the tray and renews your sessions. Quit it from its menu there.")
                if self._renews_something()
                else tr("It is in the tray. Quit it from its menu there."),
            )

    def _renews_something(self) -> bool:
        now, day_ends = self._store.clock(), self._actions.preferences.now.day_ends
        return any(
            session.keep_renewed
            and not session.is_last
            and not runs_out(session, max(session.renews_at(), now), day_ends)
            for state in self._store.active()
            if (session := state.session) is not None
        )

    def _was_shown(self, key: str) -> None:
        """Where nothing shows notifications, the person is to be told the next time."""
        if key == TOLD_OF_TRAY:
            self._window.keep(TOLD_OF_TRAY, 1)

    def _clicked(self, key: str) -> None:
        if key == TOLD_OF_TRAY:
            self._window.bring_forward()

    # The question.

    def _ask(self) -> None:
        dialog = self._made()
        if not self._ending:
            dialog.ask(self._live(), self._store.clock())
        self._bring_up(dialog)

    def _made(self) -> QuitDialog:
        """The dialog, which may be open already."""
        if self._dialog is None or not isValid(self._dialog):
            from roleswitch.ui.dialogs.quit import QuitDialog  # late: most starts of the program never ask

            self._dialog = QuitDialog(self._window if self._window.isVisible() else None)
            self._dialog.answered.connect(self._answered)
            self._dialog.leave_pressed.connect(self._leave)
            self._dialog.rejected.connect(self._stay)
        return self._dialog

    def _bring_up(self, dialog: QuitDialog) -> None:
        if not dialog.isVisible():
            dialog.open()
        dialog.raise_()
        dialog.activateWindow()

    def _answered(self, on_quit: str, remember: bool) -> None:
        if remember:
            self._actions.preferences.keep(on_quit=on_quit)
        if on_quit == "end":
            self.end_then_leave()
        else:
            self._leave()

    def _stay(self) -> None:
        self._ending.clear()
        self._stop_waiting()

    # Ending what there is, first.

    def end_then_leave(self) -> None:
        """The program ends when the last session has, or when the person does not want to wait."""
        if self._ending:
            return
        self._failed.clear()
        live = self._live()
        self._ending = {state.role.name: state.error for state in live}
        self._not_yet = {state.role.name for state in live if state.assuming}
        self._limit.start(UNASKED_MILLISECONDS if self._by_system else ENDING_MILLISECONDS)
        if self._dialog is not None and isValid(self._dialog):
            self._show_what_is_ended()
        elif not self._by_system:
            self._show_ending.start()
        for name in self._ending.keys() - self._not_yet:
            self._actions.end(name)
        self._go_on()

    def _show_what_is_ended(self) -> None:
        dialog = self._made()
        dialog.show_ending(self._states(self._ending))
        self._bring_up(dialog)

    def _changed(self, name: str) -> None:
        if name not in self._ending:
            return
        state = self._store.state(name)
        if state is not None and state.assuming:
            return
        if state is not None and state.session is not None and state.session.is_alive(self._store.clock()):
            if name in self._not_yet:
                self._not_yet.discard(name)
                self._actions.end(name)
                return
            if state.error is None or state.error is self._ending[name]:
                return
            self._failed[name] = tr("{role}: {trouble}", role=state.role.title, trouble=state.error.message)
        del self._ending[name]
        self._go_on()

    def _go_on(self) -> None:
        if self._ending:
            return
        self._stop_waiting()
        if not self._failed or self._by_system:
            self._leave()
        else:
            dialog = self._made()
            dialog.show_trouble(list(self._failed.values()))
            self._bring_up(dialog)

    def _waited_enough(self) -> None:
        for state in self._states(self._ending):
            self._failed[state.role.name] = tr("{role}: no answer yet.", role=state.role.title)
        self._ending.clear()
        self._go_on()

    def _stop_waiting(self) -> None:
        self._show_ending.stop()
        self._limit.stop()

    def _states(self, names: dict[str, RoleSwitchError | None]) -> Sequence[RoleState]:
        return [state for name in names if (state := self._store.state(name)) is not None]
