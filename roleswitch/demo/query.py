"""AWS's query protocol as STS and IAM speak it: parameters with the limits of the service models, and XML."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from roleswitch.demo.signature import AwsError

Result = Mapping[str, "str | Result | Sequence[Result]"]
"""The fields of an answer, nested as the service nests them."""

_TAG_SIGNS = "_.:/=+-@"


class Limits(NamedTuple):
    """The fewest and the most characters of a parameter, and the model's pattern where it has one."""

    least: int
    most: int
    pattern: str = ""

    def wrong(self, path: str, value: str) -> list[str]:
        """AWS's words for each limit that `value` is outside of."""
        wrong = []
        if self.pattern and not _fits(self.pattern, value):
            wrong.append(constraint(path, value, f"satisfy regular expression pattern: {self.pattern}"))
        if len(value) < self.least:
            wrong.append(constraint(path, value, f"have length greater than or equal to {self.least}"))
        if len(value) > self.most:
            wrong.append(constraint(path, value, f"have length less than or equal to {self.most}"))
        return wrong


def constraint(path: str, value: str | None, rule: str) -> str:
    """AWS's words for one parameter that is outside its limits; None is one that was not sent."""
    shown = "null" if value is None else f"'{value}'"
    return f"Value {shown} at '{path}' failed to satisfy constraint: Member must {rule}"


def wrong_values(
    parameters: Mapping[str, str], limits: Mapping[str, Limits], required: Iterable[str] = ()
) -> list[str]:
    """AWS's words for every parameter of `limits` that is missing or outside of them."""
    wrong = [constraint(_path(name), None, "not be null") for name in required if name not in parameters]
    for name, its_limits in limits.items():
        if name in parameters:
            wrong += its_limits.wrong(_path(name), parameters[name])
    return wrong


def check(wrong: Sequence[str]) -> None:
    """Raises AwsError ValidationError that names everything that is wrong, if anything is."""
    if wrong:
        errors = "1 validation error" if len(wrong) == 1 else f"{len(wrong)} validation errors"
        raise AwsError("ValidationError", f"{errors} detected: {'; '.join(wrong)}")


def members(parameters: Mapping[str, str], name: str) -> list[Mapping[str, str]]:
    """The fields of each member of the list `name`, in order; the field of a plain text is ''."""
    found: dict[int, dict[str, str]] = {}
    for parameter, value in parameters.items():
        if match := re.fullmatch(rf"{name}\.member\.(\d{{1,6}})(?:\.(\w+))?", parameter):
            found.setdefault(int(match[1]), {})[match[2] or ""] = value
    return [found[number] for number in sorted(found)]


def elements(fields: Result) -> str:
    """`fields` as XML."""
    return "".join(f"<{name}>{_content(value)}</{name}>" for name, value in fields.items())


def _content(value: str | Result | Sequence[Result]) -> str:
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, Mapping):
        return elements(value)
    return "".join(f"<member>{elements(member)}</member>" for member in value)


def _path(name: str) -> str:
    return name[0].lower() + name[1:]


def _fits(pattern: str, value: str) -> bool:
    if r"\p{L}" in pattern:
        # Letters, separators and numbers of every script, which Python's own patterns cannot name.
        some = value != "" or pattern.endswith("*")
        return some and all(unicodedata.category(sign)[0] in "LZN" or sign in _TAG_SIGNS for sign in value)
    return re.fullmatch(pattern, value, re.ASCII) is not None
