"""What a screen reader sees. Run by Debian's own Python, which has the AT-SPI bindings:

    atspi_tree.py show                       a line for each element: role, name, place, states
    atspi_tree.py find NAME ROLE SECONDS [STATE]
                                             place of the first visible element, waited for, as [x, y, width, height]
    atspi_tree.py read TITLE SECONDS         the window of that name, waited for, as JSON: what a screen reader is told
    atspi_tree.py hear                       each announcement on a line, for as long as it runs
    atspi_tree.py late                       asks each element for children after its last; how many elements there are

NAME is a pattern; ROLE may be empty. Where nothing is found, `find` writes the tree to standard error and ends with 3.
"""

from __future__ import annotations

import json
import re
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import gi  # type: ignore[import-not-found, import-untyped, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


NOT_FOUND = 3
BEYOND = (0, 1, 3, 200)
"""After the last child: what is read there by mistake is no object in at least one of these places."""
WIDEST = 500  # a list of thousands is not worth a minute: what is looked for is on the screen, near the top


def elements(top: Atspi.Accessible, depth: int = 0) -> Iterator[tuple[int, Atspi.Accessible]]:
    """`top` and all below it, with their depth. What goes away meanwhile is left out."""
    yield depth, top
    try:
        children = [top.get_child_at_index(index) for index in range(min(top.get_child_count(), WIDEST))]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from elements(child, depth + 1)


def place(element: Atspi.Accessible) -> list[int]:
    component = element.get_component_iface()
    if component is None:
        return [0, 0, 0, 0]
    box = component.get_extents(Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def find(name: str, role: str, state: str = "showing") -> list[int] | None:
    wanted = {Atspi.StateType.SHOWING, getattr(Atspi.StateType, state.upper())}
    for _, element in elements(Atspi.get_desktop(0)):
        try:
            if role in ("", element.get_role_name()) and re.search(name, element.get_name()):
                box = place(element)
                if box[2] > 0 and all(map(element.get_state_set().contains, wanted)):
                    return box
        except GLib.Error:  # it went away
            continue
    return None


def still(look: Callable[[], list[int] | None]) -> list[int] | None:
    """Where it is, once it stays there: a click meets what it was meant for."""
    place = look()
    if place is not None:
        time.sleep(0.1)
        Atspi.get_desktop(0).clear_cache()
    return place if place == look() else None


def tree() -> Iterator[str]:
    for depth, element in elements(Atspi.get_desktop(0)):
        try:
            states = " ".join(state.value_nick for state in element.get_state_set().get_states())
            yield f"{'  ' * depth}{element.get_role_name()} {element.get_name()!r} {place(element)} {states}"
        except GLib.Error:  # it went away
            continue


def told(element: Atspi.Accessible) -> dict[str, object]:
    """What is known of an element and of all below it that is shown."""
    states = {state.value_nick.replace("-", " ") for state in element.get_state_set().get_states()}
    labels = [
        relation.get_target(index).get_name()
        for relation in element.get_relation_set()
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]
    children = [element.get_child_at_index(index) for index in range(min(element.get_child_count(), WIDEST))]
    return {
        "role": element.get_role_name(),
        "name": element.get_name(),
        "description": element.get_description(),
        "label": " ".join(labels),
        "states": sorted(states),
        "children": [told(child) for child in children if child is not None],
    }


def read(title: str) -> dict[str, object] | None:
    desktop = Atspi.get_desktop(0)
    for program in [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]:
        with suppress(GLib.Error, AttributeError):  # it went away
            for window in [program.get_child_at_index(index) for index in range(program.get_child_count())]:
                if re.search(title, window.get_name()) and window.get_state_set().contains(Atspi.StateType.SHOWING):
                    return told(window)
    return None


def hear() -> None:
    def heard(event: Atspi.Event) -> None:
        print(event.any_data, flush=True)  # noqa: T201 - what it is for

    listener = Atspi.EventListener.new(heard)
    listener.register("object:announcement")
    print("listening", flush=True)  # noqa: T201 - what it is for
    Atspi.event_main()


def ask_late() -> int:
    """Ask as a screen reader does that has counted the children just before some of them went away."""
    asked = 0
    for _, element in elements(Atspi.get_desktop(0)):
        try:
            count = element.get_child_count()
            for index in BEYOND:
                with suppress(GLib.Error):  # there is none
                    element.get_child_at_index(count + index)
        except GLib.Error:  # it went away
            continue
        asked += 1
    return asked


def main() -> int:
    if sys.argv[1] == "show":
        print("\n".join(tree()))  # noqa: T201 - what it is for
        return 0
    if sys.argv[1] == "late":
        print(ask_late())  # noqa: T201 - what it is for
        return 0
    if sys.argv[1] == "hear":
        hear()
        return 0
    if sys.argv[1] == "read":
        _, _, title, seconds = sys.argv
        return answer(lambda: read(title), float(seconds))
    _, _, name, role, seconds, *state = sys.argv
    return answer(lambda: still(lambda: find(name, role, *state)), float(seconds))


def answer(look: Callable[[], object], seconds: float) -> int:
    """Write down what `look` finds within that time."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > deadline:
            sys.stderr.write("\n".join(tree()))
            return NOT_FOUND
        Atspi.get_desktop(0).clear_cache()
        time.sleep(0.05)
    print(json.dumps(found))  # noqa: T201 - what it is for
    return 0


sys.exit(main())
