"""What an error says has gone through `tr`, so that the window says it in its own language.

It is looked for in the source: from where an error is made, and from what is filled into a text, back to the literals
it is made of, also those in a table, those that a function returns, and those that one is given.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "roleswitch"
ENGLISH_ALONE = ("cli", "demo")
"""The command line, and a demo of AWS, whose answers are AWS's."""

TRANSLATING = {"tr", "tr_n", "later"}
SAYING = {"NextStep", "NotToml", "Problem"}
"""Beside the errors: what is made with a sentence that becomes one of theirs."""
NO_SENTENCE = {
    "BadValue": "field",
    "HookFailed": "role",
    "ProfileNotOurs": "profile",
    "SignInRequired": "source",
    "TokenCodeRequired": "serial",
    "TokenCodeUsed": "serial",
}
"""What some take before their sentence."""
HANDED_ON = {"filter", "join", "map", "format", "rstrip", "strip"}
"""What gives back the words that it is given."""
WORDS = re.compile(r"[^\W\d_]{2,}[,;:.]? +(?:[^\W\d_]|\{)|\} +[^\W\d_]{2,}")
"""Two words, or one beside something that is filled in."""
NAMES = {"aws login", "aws sso login", "roleswitch backups", "Open external links in a container"}
"""Commands, and the name of an extension of Firefox."""

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Source:
    """The modules of a package, and what their sentences are made of."""

    def __init__(self, modules: dict[str, ast.Module]) -> None:
        self._modules = modules
        self._module_of: dict[ast.AST, str] = {}
        self._scope_of: dict[ast.AST, Function | None] = {}
        self._functions: dict[tuple[str, str], list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
        self._methods: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
        self._imported: dict[tuple[str, str], tuple[str, str]] = {}
        self._calls: dict[str, list[ast.Call]] = {}
        self._assigned: dict[tuple[ast.AST, str], list[ast.expr]] = {}
        """By scope and name."""
        self._bases: dict[str, set[str]] = {}
        for name, module in modules.items():
            self._enter(module, name, None)
        for module in modules.values():
            for node in ast.walk(module):
                self._assign(node, self._scope_of[node] or module)
        self._errors = {"RoleSwitchError"}
        while more := {each for each, bases in self._bases.items() if bases & self._errors} - self._errors:
            self._errors |= more
        self._found: dict[tuple[str, int], str] = {}
        self._seen: set[ast.AST] = set()
        self._given: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, str]] = []

    def _enter(self, node: ast.AST, module: str, scope: Function | None) -> None:
        self._module_of[node], self._scope_of[node] = module, scope
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._functions.setdefault((module, node.name), []).append(node)
                self._methods.setdefault(node.name, []).append(node)
            case ast.ImportFrom():
                for each in node.names:
                    self._imported[module, each.asname or each.name] = (node.module or "", each.name)
            case ast.Call():
                self._calls.setdefault(name_of(node.func), []).append(node)
            case ast.ClassDef():
                self._bases[node.name] = set(map(name_of, node.bases))
        inner = node if isinstance(node, Function) else scope
        for child in ast.iter_child_nodes(node):
            self._enter(child, module, inner)

    def _assign(self, node: ast.AST, scope: ast.AST) -> None:
        match node:
            case ast.Assign(targets=[target], value=value):
                self._assign_to(target, [value], scope)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign_to(target, [value], scope)
            case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value):
                self._assign_to(target, [value], scope)
            case ast.For(target=target, iter=table) | ast.comprehension(target=target, iter=table):
                if isinstance(table, ast.Name):
                    table = next(iter(self._assigned.get((self._module_named(node), table.id), [])), table)
                self._assign_to(target, table.elts if isinstance(table, ast.Tuple | ast.List) else [table], scope)

    def _assign_to(self, target: ast.expr, values: list[ast.expr], scope: ast.AST) -> None:
        """Of a tuple, what stands at its place."""
        if isinstance(target, ast.Name):
            self._assigned.setdefault((scope, target.id), []).extend(values)
        elif isinstance(target, ast.Tuple):
            either = [each for value in values for each in choices(value) if isinstance(each, ast.Tuple)]
            for place, part in enumerate(target.elts):
                self._assign_to(part, [each.elts[place] for each in either if place < len(each.elts)], scope)

    def _module_named(self, node: ast.AST) -> ast.Module:
        return self._modules[self._module_of[node]]

    def untranslated(self) -> list[str]:
        """Such as `roleswitch.core.role:12: There is no {}`."""
        for name in self._errors | SAYING:
            for call in self._calls.get(name, []):
                self._follow_all(call.args[1:] if name in NO_SENTENCE else call.args)
                self._follow_all([each.value for each in call.keywords if each.arg != NO_SENTENCE.get(name)])
        for name in TRANSLATING:
            self._follow_all([*self._calls.get(name, [])])
        done = 0
        while done < len(self._given):
            self._follow_arguments(*self._given[done])
            done += 1
        return [f"{module}:{line}: {text}" for (module, line), text in sorted(self._found.items())]

    def _follow(self, node: ast.expr | None) -> None:
        if node is None or node in self._seen:
            return
        self._seen.add(node)
        match node:
            case ast.Constant(value=str(text)):
                self._check(node, text)
            case ast.JoinedStr(values=values):
                self._check(
                    node, "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in values)
                )
                for each in values:
                    self._follow(each.value if isinstance(each, ast.FormattedValue) else None)
            case ast.Name():
                self._follow_name(node)
            case ast.Call():
                self._follow_call(node)
            case ast.IfExp():
                self._follow_all([node.body, node.orelse])
            case ast.BoolOp(values=values) | ast.Dict(values=values):
                self._follow_all(values)
            case ast.BinOp():
                for each in (node.left, node.right):
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        self._check(each, f"{{}}{each.value}{{}}")
                    self._follow(each)
            case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
                self._follow_all(elements)
            case ast.Starred() | ast.Subscript() | ast.NamedExpr():
                self._follow(node.value)
            case ast.GeneratorExp() | ast.ListComp() | ast.SetComp():
                self._follow(node.elt)

    def _follow_all(self, nodes: list[ast.expr]) -> None:
        for node in nodes:
            self._follow(node)

    def _check(self, node: ast.expr, text: str) -> None:
        if WORDS.search(text) and text not in NAMES:
            self._found[self._module_of[node], node.lineno] = text

    def _follow_call(self, call: ast.Call) -> None:
        name = name_of(call.func)
        if name in TRANSLATING:
            self._follow_all([each.value for each in call.keywords])
        elif functions := self._called(call):
            for function in functions:
                for node in ast.walk(function):
                    if isinstance(node, ast.Return | ast.Yield) and self._scope_of[node] is function:
                        self._follow(node.value)
        elif name in HANDED_ON:
            self._follow_all([*call.args, *([call.func.value] if isinstance(call.func, ast.Attribute) else [])])
        elif name == "get" and isinstance(call.func, ast.Attribute):
            self._follow_all([call.func.value, *call.args[1:]])
        elif name == "getattr":
            self._follow_all(call.args[2:])

    def _called(self, call: ast.Call) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
        """The functions of ours that a name of the module means, also of one that it imports; of an object's, the only
        one that is called so."""
        module, name = self._module_of[call], name_of(call.func)
        match call.func:
            case ast.Attribute(value=ast.Name(id="self" | "cls")):
                return self._functions.get((module, name), [])
            case ast.Attribute(value=ast.Name(id=imported)) if (module, imported) in self._imported:
                return self._functions.get((".".join(self._imported[module, imported]), name), [])
            case ast.Attribute():
                found = self._methods.get(name, [])
                return found if len(found) == 1 else []
            case ast.Name():
                here = self._functions.get((module, name), [])
                return here or self._functions.get(self._imported.get((module, name), ("", "")), [])
        return []

    def _follow_name(self, name: ast.Name) -> None:
        module = self._module_of[name]
        scope = self._scope_of[name]
        while scope is not None:
            if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef) and name.id in parameters(scope):
                self._given.append((scope, name.id))
                self._follow_all([*scope.args.defaults, *filter(None, scope.args.kw_defaults)])
            self._follow_all(self._assigned.get((scope, name.id), []))
            scope = self._scope_of[scope]
        for place, meant in ((module, name.id), self._imported.get((module, name.id), ("", ""))):
            if place in self._modules:
                self._follow_all(self._assigned.get((self._modules[place], meant), []))

    def _follow_arguments(self, function: ast.FunctionDef | ast.AsyncFunctionDef, parameter: str) -> None:
        names = parameters(function)
        place = names.index(parameter) - (names[:1] in (["self"], ["cls"]))
        for call in self._calls.get(function.name, []):
            if function in self._called(call):
                self._follow_all(call.args[place : place + 1])
                self._follow_all([each.value for each in call.keywords if each.arg == parameter])


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@cache
def parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    taken = function.args
    return [each.arg for each in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs)]


def choices(value: ast.expr) -> list[ast.expr]:
    return [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]


def untranslated(**texts: str) -> list[str]:
    return Source({name: ast.parse(text) for name, text in texts.items()}).untranslated()


def test_what_an_error_says_has_gone_through_tr() -> None:
    modules = {}
    for path in sorted(ROOT.rglob("*.py")):
        inside = path.relative_to(ROOT).with_suffix("").parts
        if inside[0] not in ENGLISH_ALONE:
            modules[".".join(("roleswitch", *inside)).removesuffix(".__init__")] = ast.parse(path.read_bytes())
    assert Source(modules).untranslated() == []


@pytest.mark.parametrize(
    "text",
    [
        "raise RoleSwitchError('There is none')",
        "class Odd(RoleSwitchError): ...\nraise Odd(f'There is no {name}')",
        "raise RoleSwitchError('it is ' + what)",
        "step = NextStep('Try again', action=AGAIN)",
        "raise RoleSwitchError(tr('{what}: {why}', what=what, why='it is none'))",
        "def f(x):\n    why = 'it is odd' if x else 'it is even'\n    raise RoleSwitchError(tr('It: {why}', why=why))",
        "def f(why):\n    raise RoleSwitchError(why)\nf('it is odd')",
        "def f(why='it is odd'):\n    raise RoleSwitchError(why)",
        "class Part:\n    def refuse(self, why):\n        raise RoleSwitchError(why)\npart.refuse('it is odd')",
        "def why():\n    return 'it is odd'\nraise RoleSwitchError(why())",
        "WHY = {1: 'it is odd'}\nraise RoleSwitchError(WHY.get(1))",
        "TABLE = ((1, 'it is odd'),)\ndef f():\n    for n, why in TABLE:\n        raise RoleSwitchError(why)",
    ],
)
def test_a_sentence_that_has_not_is_found_wherever_it_comes_from(text: str) -> None:
    assert len(untranslated(module=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "raise RoleSwitchError(tr('There is no {name}', name=name))",
        "WHY = later('it is odd')\nraise RoleSwitchError(tr(WHY))",
        "class BadValue(RoleSwitchError): ...\nraise BadValue('two words', tr('It is none'))",
        "raise RoleSwitchError(tr('{arn} is none', arn=f'arn:aws:iam::{account}:role/{name}'))",
        "log.warning('it is odd')",
        "TABLE = (('it is odd', later('It is')),)\nfor key, why in TABLE:\n    raise RoleSwitchError(why)",
    ],
)
def test_names_keys_and_what_went_through_tr_are_no_such_sentence(text: str) -> None:
    assert untranslated(module=text) == []
