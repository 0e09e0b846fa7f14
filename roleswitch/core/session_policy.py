"""Session policies: what limits a session further than its role does, as AWS takes it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NoReturn

from roleswitch.core.limits import RULES, check, named, shown
from roleswitch.errors import BadValue
from roleswitch.texts import tr

READ_ONLY = "ReadOnlyAccess"
"""The policy of AWS's own that lets a session look and change nothing."""


def read_only_arn(partition: str) -> str:
    """The ARN of the policy of AWS's own that limits a session to reading."""
    return f"arn:{partition}:iam::aws:policy/{READ_ONLY}"


def check_policy_arns(policy_arns: Sequence[str], partition: str, account_id: str) -> None:
    """Policies of AWS or of the role's own account: at most 10. Raises BadValue."""
    if len(policy_arns) > 10:
        raise BadValue("policy_arns", tr("policy_arns: at most 10 policies, {n} given", n=len(policy_arns)))
    for arn in policy_arns:
        found = re.fullmatch(r"arn:([a-z-]+):iam::(aws|\d{12}):policy/(.+)", arn, re.ASCII | re.DOTALL)
        if not found:
            raise BadValue(
                "policy_arns",
                tr(
                    "policy_arns: {arn} is not the ARN of a policy: write it as in {read_only_arn}",
                    arn=shown(arn),
                    read_only_arn=read_only_arn(partition),
                ),
            )
        try:
            check("policy_name", found[3])
        except BadValue as error:
            raise BadValue(
                "policy_arns", tr("policy_arns: {arn}: {message}", arn=shown(arn), message=error.message)
            ) from error
        if (length := len(found[3].rpartition("/")[2])) > 128:
            raise BadValue(
                "policy_arns",
                tr(
                    "policy_arns: {arn}: at most 128 characters after the path, {length} given",
                    arn=shown(arn),
                    length=length,
                ),
            )
        if found[1] != partition or found[2] not in {"aws", account_id}:
            raise BadValue(
                "policy_arns",
                tr("policy_arns: {arn} is not a policy of AWS or of the role's own account", arn=shown(arn)),
            )


def plain_size(policy: str | None, policy_arns: Sequence[str]) -> int:
    """How many of AWS's 2048 characters the policy, as it is sent, and the policy ARNs take together."""
    return len(compact_policy(policy or "")) + sum(map(len, policy_arns))


def policy_size_words(policy: str | None, policy_arns: Sequence[str]) -> str:
    """The size for people, such as 1204 of 2048 characters."""
    return tr("{size} of {most} characters", size=plain_size(policy, policy_arns), most=RULES["policy"].most)


def check_plain_size(policy: str | None, policy_arns: Sequence[str]) -> None:
    """Raises BadValue where policy and policy ARNs are more than AWS takes together."""
    size, most = plain_size(policy, policy_arns), RULES["policy"].most
    if size <= most:
        return
    if not policy:
        raise BadValue(
            "policy_arns", tr("policy_arns: at most {most} characters together, {size} given", most=most, size=size)
        )
    together = tr(" together with the policy ARNs") if policy_arns else ""
    raise BadValue(
        "policy",
        tr(
            "session policy: at most {most} characters{together}, {size} given without white space",
            most=most,
            together=together,
            size=size,
        ),
    )


def compact_policy(text: str) -> str:
    """The policy as it is sent: the same JSON without white space between its tokens, which would count."""
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|[ \t\r\n]+', lambda found: found[1] or "", text)


def check_policy(text: str) -> None:
    """A session policy: as `check_form`, and of at most 2048 characters as it is sent."""
    check_form(text)
    check_plain_size(text, ())


def check_form(text: str) -> None:
    """A policy of any size that is about its holder: JSON, in the form that IAM wants.

    Raises BadValue, whose sentence names line and column of a slip in the JSON, or the statement that is wrong. Whether
    the actions exist is for AWS to say. Grammar: IAM user guide, "Grammar of the IAM JSON policy language".
    """
    if not text:
        _refuse_policy(tr("at least a character needed, none given"))
    rule = RULES["policy"]
    if not rule.allowed.fullmatch(text):
        at = next(at for at, character in enumerate(text) if not rule.allowed.fullmatch(character))
        use = '"' if text[at] in "“”„‟" else rule.use
        wrong = tr("{character} is not allowed here: use {use}", character=named(text[at]), use=use)
        _refuse_policy(_at(text, at, wrong))
    _check_document(_json(text))


def _refuse_policy(words: str, cause: Exception | None = None) -> NoReturn:
    raise BadValue("policy", tr("{label}: {words}", label=RULES["policy"].label, words=words)) from cause


def _at(text: str, at: int, words: str) -> str:
    return tr(
        "line {line}, column {column}: {words}",
        line=text.count("\n", 0, at) + 1,
        column=at - text.rfind("\n", 0, at),
        words=words,
    )


def _json(text: str) -> object:
    def refuse_constant(word: str) -> NoReturn:
        _refuse_policy(tr("{word} is not JSON: write a number or a text in quotes", word=word))

    try:
        policy: object = json.loads(text, parse_constant=refuse_constant)
    except json.JSONDecodeError as error:
        at, words = _slip(text, error)
        _refuse_policy(_at(text, at, words), error)
    except RecursionError as error:
        _refuse_policy(tr("more brackets inside each other than any policy has"), error)
    for at, name in _repeated_names(text):
        twice = tr("{name} is there twice in one object: leave one of the two out", name=shown(name))
        _refuse_policy(_at(text, at, twice))
    return policy


_JSON_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|[{}\[\]:]')


def _slip(text: str, error: json.JSONDecodeError) -> tuple[int, str]:
    """Where the JSON goes wrong and what is wrong there, in words for a person.

    It goes by what stands there more than by Python's message, which names the same slip differently from one release
    to the next.
    """
    at = error.pos
    here, ahead, before = text[at : at + 1], text[at:].lstrip(" \t\r\n,")[:1], text[:at].rstrip()
    if error.msg.startswith("Unterminated string"):
        return at, tr('the " that closes this text is missing')
    if error.msg.startswith("Invalid control character"):
        if here in "\r\n":
            return at, tr('a " is missing before the end of the line')
        return at, tr("a tab cannot stand in a text")
    if error.msg.startswith("Invalid \\"):
        return at, tr("this \\ does not belong to a known sign: write \\\\ for a \\")
    if error.msg.startswith("Extra data"):
        if here in "]}":
            return at, tr("the {bracket} is one too many", bracket=here)
        return at, tr("nothing can stand after the policy's last }")
    if not here:
        if missing := _open(text):
            return at, tr("it ends too soon: {bracket} is missing", bracket=missing[-1])
        return at, tr("there is nothing in it")
    if not here.isprintable():
        return at, tr("{character} cannot stand here", character=named(here))
    if here in "]}," and before.endswith(","):
        return len(before) - 1, tr("the comma is one too many")
    if here == "," and ahead in "]}":
        return at, tr("the comma is one too many")
    if here == "'":
        return at, tr("write \" in place of '")
    if here in "/#":
        return at, tr("a policy cannot hold comments")
    if error.msg.startswith("Expecting ','"):
        if here in "]}":
            return at, tr("{bracket} is missing before {other}", bracket=_open(text[:at])[-1], other=here)
        return at, tr("a comma is missing")
    if error.msg.startswith("Expecting ':'"):
        return at, tr("a colon is missing between the name and its value")
    if error.msg.startswith("Expecting property name"):
        return at, tr('a name in quotes is missing, such as "Effect"')
    return at, tr("a value is missing") if here in "]},:" else tr('write texts in quotes, as in "Allow"')


def _open(text: str) -> list[str]:
    """What would close the brackets that are open at the end of the text."""
    closing: list[str] = []
    for token in _JSON_TOKEN.finditer(text):
        if token[0] in "{[":
            closing.append("}" if token[0] == "{" else "]")
        elif token[0] in "}]" and closing:
            closing.pop()
    return closing


def _repeated_names(text: str) -> Iterator[tuple[int, str]]:
    """Of good JSON, the names that stand for the second time in their object; a reader keeps only the last."""
    objects: list[set[str]] = []
    before: re.Match[str] | None = None
    for token in _JSON_TOKEN.finditer(text):
        if token[0] == "{":
            objects.append(set())
        elif token[0] == "}":
            objects.pop()
        elif token[0] == ":" and before is not None:
            name: str = json.loads(before[0])
            if name in objects[-1]:
                yield before.start(), name
            objects[-1].add(name)
        before = token


def _check_document(policy: object) -> None:
    if not isinstance(policy, dict):
        _refuse_policy(tr('write an object, as in {"Version": "2012-10-17", "Statement": […]}'))
    _check_names(policy, ("Version", "Id", "Statement"), "")
    version = policy.get("Version", "2012-10-17")
    if version not in ("2012-10-17", "2008-10-17"):
        _refuse_policy(tr("Version: {version} is not known: write 2012-10-17", version=_said(version)))
    if not isinstance(policy.get("Id", ""), str):
        _refuse_policy(tr("Id: {id} is not one: write a text", id=_said(policy["Id"])))
    if "Statement" not in policy:
        _refuse_policy(tr("Statement is missing: it says what is allowed"))
    seen: dict[str, int] = {}
    # An empty list is left to AWS to judge: roles.toml's own example has one.
    for number, statement in enumerate(_as_list(policy["Statement"]), 1):
        sid = _check_statement(statement, tr("statement {number}: ", number=number))
        if sid and seen.setdefault(sid, number) != number:
            _refuse_policy(
                tr(
                    "statement {number}: Sid: {sid} is there already in statement {other}",
                    number=number,
                    sid=sid,
                    other=seen[sid],
                )
            )


def _check_names(element: Mapping[str, object], known: Sequence[str], where: str) -> None:
    for name in element:
        if name not in known:
            meant = next((word for word in known if word.lower() == name.lower()), "")
            write = tr("write {name}", name=meant) if meant else tr("use {names}", names=", ".join(known))
            _refuse_policy(tr("{where}{name} is not known here: {write}", where=where, name=shown(name), write=write))


def _check_statement(statement: object, where: str) -> str:
    """Its Sid, empty where it has none."""
    if not isinstance(statement, dict):
        _refuse_policy(tr("{where}write an object, in {{ and }}", where=where))
    for name in ("Principal", "NotPrincipal"):
        if name in statement:
            _refuse_policy(
                tr(
                    "{where}{name} has no place in {policy}",
                    where=where,
                    name=name,
                    policy=tr("a session policy, which is about the session alone"),
                )
            )
    _check_names(statement, ("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"), where)
    sid = statement.get("Sid", "")
    if not isinstance(sid, str) or not re.fullmatch(r"[A-Za-z0-9]*", sid):
        _refuse_policy(tr("{where}Sid: {sid} is not one: use letters and digits", where=where, sid=_said(sid)))
    if "Effect" not in statement:
        _refuse_policy(tr("{where}Effect is missing: write Allow or Deny", where=where))
    if statement["Effect"] not in ("Allow", "Deny"):
        effect = _said(statement["Effect"])
        _refuse_policy(tr("{where}Effect: {effect} is not one: write Allow or Deny", where=where, effect=effect))
    _check_one_of(statement, "Action", r"\*|[A-Za-z0-9*?-]+:[\w*?-]+", tr("s3:GetObject, or *"), where)
    _check_one_of(statement, "Resource", r"\*|arn:.+", tr("arn:aws:s3:::bucket/*, or *"), where)
    if "Condition" in statement:
        _check_condition(statement["Condition"], f"{where}Condition: ")
    return sid


def _check_one_of(statement: Mapping[str, object], name: str, form: str, example: str, where: str) -> None:
    there = [each for each in (name, f"Not{name}") if each in statement]
    if not there:
        _refuse_policy(
            tr("{where}{name} is missing: write it as in {example}", where=where, name=name, example=example)
        )
    if len(there) == 2:
        _refuse_policy(
            tr(
                "{where}{name} and {other} cannot stand together: leave one of the two out",
                where=where,
                name=there[0],
                other=there[1],
            )
        )
    for value in _as_list(statement[there[0]]):
        if not isinstance(value, str) or not re.fullmatch(form, value, re.ASCII | re.DOTALL):
            _refuse_policy(
                tr(
                    "{where}{name}: {value} is not one: write it as in {example}",
                    where=where,
                    name=there[0],
                    value=_said(value),
                    example=example,
                )
            )


_OPERATOR = re.compile(
    r"""(?: For(?:AllValues|AnyValue): )?
    (?: String(?:Not)?(?:Equals(?:IgnoreCase)?|Like)
      | (?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)
      | Bool | BinaryEquals | (?:Not)?IpAddress | Arn(?:Not)?(?:Equals|Like) | Null )
    (?: IfExists )?""",
    re.VERBOSE,
)


def _check_condition(condition: object, where: str) -> None:
    if not isinstance(condition, dict):
        _refuse_policy(tr("{where}write an object of operators, such as StringEquals", where=where))
    for operator, keys in condition.items():
        if not _OPERATOR.fullmatch(operator):
            odd = shown(operator)
            _refuse_policy(
                tr("{where}{operator} is not an operator: write one such as StringEquals", where=where, operator=odd)
            )
        if not isinstance(keys, dict):
            _refuse_policy(
                tr(
                    '{where}{operator}: write an object, as in {{"aws:SourceIp": "203.0.113.0/24"}}',
                    where=where,
                    operator=operator,
                )
            )
        for key, values in keys.items():
            if any(not isinstance(value, str | int | float) for value in _as_list(values)):
                _refuse_policy(
                    tr(
                        "{where}{operator}: {key}: write a text or a list of texts",
                        where=where,
                        operator=operator,
                        key=shown(key),
                    )
                )


def _as_list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else [value]


def _said(value: object) -> str:
    if isinstance(value, str):
        return shown(value) or tr("an empty text")
    if isinstance(value, dict | list):
        return tr("an object") if isinstance(value, dict) else tr("a list")
    return shown(json.dumps(value))
