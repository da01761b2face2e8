"""The house rules that no other tool knows: each takes one file and returns what is wrong."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property

FUNCTION_LINES = 60
FILE_LINES = 400
COLUMNS = 100
PARAMETERS = 5

# Where everything is caught: the loops that must outlive one failed piece of work.
# The print spool is the worker of the printers.
CATCH_ALL = (
    "omsdesk/ui/runner.py",
    "omsdesk/devices/worker.py",
    "omsdesk/printing/line.py",
    "omsdesk/sync/loop.py",
)

PROTOCOLS = (
    "omsdesk/devices/scales/*.py",
    "omsdesk/devices/scanners/*.py",
    "omsdesk/devices/printers/brother_ql/*.py",
    "omsdesk/devices/printers/epl/*.py",
    "omsdesk/devices/printers/escpos/*.py",
    "omsdesk/devices/printers/pdf/*.py",
    "omsdesk/devices/printers/tspl/*.py",
    "omsdesk/devices/printers/zpl/*.py",
)

EXACT = (
    "omsdesk/values.py",
    "omsdesk/models/*.py",
    "omsdesk/commands/*.py",
    "omsdesk/queries/*.py",
    "omsdesk/devices/scales/*.py",
)
# Points on paper are binary floating point in reportlab; amounts must not become such.
GEOMETRY = ("omsdesk/documents/*.py",)

BAD_ENDINGS = ("Manager", "Helper", "Helpers", "Util", "Utils", "Data", "Info", "Handler")
BAD_FILES = ("util.py", "utils.py", "helper.py", "helpers.py", "misc.py", "common.py")

# Written so that the patterns do not find themselves.
_MACHINE = re.compile(r"(?<![\w.~-])/(?:[w]ork|[r]oot|[t]mp|[h]ome/\w+)/|C:\\+[U]sers\\")
_PRAGMA = re.compile(r"\s+# (noqa|type|fmt):.*")
_HOST = re.compile(r"[p]ypi\.org|[p]ythonhosted|registry\.[n]pmjs|[c]rates\.io|proxy\.[g]olang")


@dataclass(frozen=True)
class Source:
    """One text file, `path` from the root of the project with slashes."""

    path: str
    text: str

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    def matches(self, *patterns: str) -> bool:
        return any(fnmatch(self.path, pattern) for pattern in patterns)

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)


Function = ast.FunctionDef | ast.AsyncFunctionDef
Finding = tuple[int, str]
Rule = Callable[[Source], Iterator[Finding]]


def long_files(source: Source) -> Iterator[Finding]:
    lines = source.text.count("\n")
    if lines > FILE_LINES:
        yield lines, f"file of {lines} lines"


def long_lines(source: Source) -> Iterator[Finding]:
    for number, line in enumerate(source.text.splitlines(), 1):
        columns = len(_PRAGMA.sub("", line))
        if columns > COLUMNS:
            yield number, f"{columns} columns"


def long_functions(source: Source) -> Iterator[Finding]:
    for node in source.nodes():
        if isinstance(node, Function) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield node.lineno, f"{node.name} has {lines} lines"


def many_parameters(source: Source) -> Iterator[Finding]:
    for node in source.nodes():
        if isinstance(node, Function):
            names = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
            count = len(names) - (names[:1] in (["self"], ["cls"]))
            if count > PARAMETERS:
                yield node.lineno, f"{node.name} takes {count} parameters by position"


def empty_names(source: Source) -> Iterator[Finding]:
    if source.name in BAD_FILES:
        yield 1, f"a file called {source.name} says nothing"
    for node in source.nodes():
        if isinstance(node, ast.ClassDef) and node.name.endswith(BAD_ENDINGS):
            yield node.lineno, f"the name {node.name} says nothing"


def catch_all(source: Source) -> Iterator[Finding]:
    if source.path in CATCH_ALL:
        return
    for node in source.nodes():
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            for kind in kinds:
                if kind is None or ast.unparse(kind) in ("Exception", "BaseException"):
                    yield node.lineno, "catches everything outside the three places"


def unnamed_protocols(source: Source) -> Iterator[Finding]:
    wanted = source.matches(*PROTOCOLS) and source.name != "__init__.py"
    if wanted and "Source:" not in source.text:
        yield 1, "a protocol without `Source:` (manual, revision, page)"


def mocks_and_waits(source: Source) -> Iterator[Finding]:
    for node in source.nodes():
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{each.name}" for each in node.names]
        elif isinstance(node, ast.Attribute):
            names = [ast.unparse(node)]
        else:
            continue
        for name in names:
            if _is_banned(name, in_tests=source.path.startswith("tests/")):
                yield node.lineno, f"{name} is banned"


def _is_banned(name: str, *, in_tests: bool) -> bool:
    if name.startswith("unittest.mock") or name.endswith((".processEvents", "QTest.qWait")):
        return True
    return name == "qtbot.wait" or (in_tests and name == "time.sleep")


def floats(source: Source) -> Iterator[Finding]:
    """Binary floating point in modules of money, quantity and weight; seconds (`_s`) may."""
    exact = source.matches(*EXACT)
    if not exact and not source.matches(*GEOMETRY):
        return
    seconds = filter(_is_seconds, source.nodes())
    allowed = {id(each) for node in seconds for each in ast.walk(node)}
    for node in source.nodes():
        if id(node) not in allowed and _is_float(node, anywhere=exact):
            yield getattr(node, "lineno", 1), "float in a module of exact values"


def _is_float(node: ast.AST, *, anywhere: bool) -> bool:
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "float"
    if not anywhere:
        return False
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    return isinstance(node, ast.Name) and node.id == "float"


def _is_seconds(node: ast.AST) -> bool:
    if isinstance(node, ast.arg | ast.keyword):
        return bool(node.arg and node.arg.lower().endswith("_s"))
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return all(ast.unparse(each).lower().endswith("_s") for each in targets)
    return False


def untranslatable(source: Source) -> Iterator[Finding]:
    """`tr()` with anything but a literal never finds its translation."""
    for node in source.nodes():
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "tr":
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                yield node.lineno, "tr() of something that is not a literal"


def undocumented(source: Source) -> Iterator[Finding]:
    if source.tree.body and not ast.get_docstring(source.tree):
        yield 1, "a module without a docstring"


def machine_names(source: Source) -> Iterator[Finding]:
    for number, line in enumerate(source.text.splitlines(), 1):
        for found in (_MACHINE.search(line), _HOST.search(line)):
            if found:
                yield number, f"names a machine or a package registry: {found.group(0)}"


PYTHON_RULES: tuple[Rule, ...] = (
    long_files, long_lines, long_functions, many_parameters, empty_names, catch_all,
    unnamed_protocols, mocks_and_waits, floats, untranslatable, undocumented,
)  # fmt: skip
TEXT_RULES: tuple[Rule, ...] = (machine_names,)
