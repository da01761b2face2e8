"""Commands and queries run on their threads, and answers arrive in order or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from omsdesk.errors import Refused, Unavailable
from omsdesk.ui.runner import READER_THREAD, WRITER_THREAD, Runner, assert_gui_thread, assert_thread


class Gate:
    """A query or command that waits until it is let through, then answers."""

    def __init__(self, answer: Any = None) -> None:
        self.answer = answer
        self.entered = threading.Event()
        self.release = threading.Event()

    def __call__(self) -> Any:
        self.entered.set()
        assert self.release.wait(5)
        return self.answer


class Changing:
    changes = frozenset({"sales_order", "order_line"})

    def __call__(self) -> str:
        return "order 17"


def raising(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def current_thread() -> str:
    return threading.current_thread().name


def test_commands_run_on_the_writer_and_questions_on_the_reader(
    runner: Runner, qtbot: QtBot
) -> None:
    names: list[str] = []
    owner = QObject()
    runner.execute(current_thread, then=names.append, owner=owner)
    qtbot.waitUntil(lambda: len(names) == 1)
    runner.ask(current_thread, then=names.append, owner=owner)
    qtbot.waitUntil(lambda: len(names) == 2)
    assert names == [WRITER_THREAD, READER_THREAD]


def test_answers_arrive_on_the_gui_thread(runner: Runner, qtbot: QtBot) -> None:
    seen: list[object] = []

    def arrived(value: object) -> None:
        assert_gui_thread()
        seen.append(value)

    runner.execute(current_thread, then=arrived)
    qtbot.waitUntil(lambda: bool(seen))


def test_results_of_commands_keep_their_order(runner: Runner, qtbot: QtBot) -> None:
    results: list[int] = []
    for number in range(500):
        runner.execute(lambda number=number: number, then=results.append)
    qtbot.waitUntil(lambda: len(results) == 500)
    assert results == list(range(500))


def test_the_result_comes_before_the_news_of_changed_tables(runner: Runner, qtbot: QtBot) -> None:
    heard: list[object] = []
    runner.changed.connect(heard.append)
    runner.execute(Changing(), then=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["order 17", frozenset({"sales_order", "order_line"})]


def test_only_the_last_question_of_a_key_is_answered(runner: Runner, qtbot: QtBot) -> None:
    owner = QObject()
    found: list[str] = []
    asked: list[str] = []

    def find(text: str) -> str:
        asked.append(text)
        return text

    gate = Gate("a")
    runner.ask(gate, then=found.append, owner=owner, key="customers")
    assert gate.entered.wait(5)
    for text in ("al", "alf", "alfk"):
        runner.ask(find, text, then=found.append, owner=owner, key="customers")
    gate.release.set()
    qtbot.waitUntil(lambda: bool(found))
    assert (found, asked) == (["alfk"], ["alfk"])


def test_questions_of_two_screens_with_the_same_key_do_not_meet(
    runner: Runner, qtbot: QtBot
) -> None:
    one, other = QObject(), QObject()
    found: list[str] = []
    runner.ask(lambda: "one", then=found.append, owner=one, key="items")
    runner.ask(lambda: "other", then=found.append, owner=other, key="items")
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == ["one", "other"]


def test_an_answer_for_a_closed_widget_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    owner = QObject()
    found: list[object] = []
    gate = Gate()
    runner.ask(gate, then=found.append, owner=owner)
    shiboken6.delete(owner)
    gate.release.set()
    last: list[object] = []
    runner.ask(current_thread, then=last.append, owner=runner)
    qtbot.waitUntil(lambda: bool(last))
    assert found == []


def test_a_refusal_goes_to_the_one_who_asked(runner: Runner, qtbot: QtBot) -> None:
    refusals: list[Refused] = []
    everywhere = QSignalSpy(runner.refused)
    runner.execute(raising(Refused("stock-short", sku="A")), refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals[0].facts == {"sku": "A"}
    assert everywhere.count() == 0


def test_a_refusal_that_nobody_takes_is_signalled_even_for_a_closed_screen(
    runner: Runner, qtbot: QtBot
) -> None:
    owner = QObject()
    gate = Gate()
    runner.execute(gate)
    runner.execute(raising(Refused("stock-short")), refused=lambda _: None, owner=owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(runner.refused) as heard:
        gate.release.set()
    assert heard.args is not None
    assert heard.args[0].code == "stock-short"


def test_something_unavailable_is_told_to_the_list_and_to_the_strip(
    runner: Runner, qtbot: QtBot
) -> None:
    owner = QObject()
    failures: list[Exception] = []
    with qtbot.waitSignal(runner.unavailable) as heard:
        runner.ask(
            raising(Unavailable("database-busy")),
            then=lambda _: None,
            owner=owner,
            failed=failures.append,
        )
    qtbot.waitUntil(lambda: bool(failures))
    assert heard.args is not None
    assert heard.args[0] is failures[0]


def test_after_a_bug_the_threads_still_work(
    runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(runner.failed) as heard:
        runner.execute(raising(ZeroDivisionError("nothing")))
    assert heard.args is not None
    assert "ZeroDivisionError" in heard.args[0]
    assert "Traceback" in caplog.text
    results: list[object] = []
    runner.execute(lambda: 1, then=results.append)
    qtbot.waitUntil(lambda: results == [1])


def test_who_breaks_on_an_answer_is_told_that_there_is_none(runner: Runner, qtbot: QtBot) -> None:
    def break_down(_answer: object) -> None:
        raise LookupError("a bug in a screen")

    owner, told = QObject(), list[str]()
    with qtbot.captureExceptions() as raised:
        for give in (runner.execute, runner.ask):
            give(
                current_thread,
                then=break_down,
                failed=lambda error: told.append(str(error)),
                owner=owner,
            )
        runner.execute(
            raising(Refused("more-than-open")),
            refused=break_down,
            failed=lambda error: told.append(str(error)),
            owner=owner,
        )
        qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["a bug in a screen"] * 3
    assert len(raised) == 3


def test_busy_is_true_while_something_is_under_way(runner: Runner, qtbot: QtBot) -> None:
    states: list[bool] = []
    runner.busy.connect(states.append)
    for _ in range(3):
        runner.execute(lambda: None)
    qtbot.waitUntil(lambda: states[-1:] == [False])
    assert states[0] is True


def test_closing_finishes_the_commands_that_were_given(runner: Runner) -> None:
    done: list[int] = []
    gate = Gate()
    runner.execute(gate)
    for number in range(50):
        runner.execute(lambda number=number: number, then=done.append)
    gate.release.set()
    assert runner.close()
    assert done == list(range(50))


def test_an_answer_that_comes_at_the_end_and_wants_more_stops_nothing(runner: Runner) -> None:
    owner, answered = QObject(), threading.Event()
    kept: list[str] = []

    def go_on(_answer: object) -> None:
        runner.execute(current_thread, owner=owner)

    runner.ask(current_thread, then=go_on, owner=owner)
    runner.ask(answered.set, then=lambda _: None, owner=owner)
    runner.execute(current_thread, then=kept.append, owner=owner)
    assert answered.wait(5)
    assert runner.close()
    assert kept == [WRITER_THREAD]


def test_closing_gives_up_on_a_stuck_writer_and_names_what_was_lost(
    runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    gate = Gate()
    runner.execute(gate)
    runner.execute(Changing())
    assert gate.entered.wait(5)
    assert not runner.close(timeout_s=0.02)
    assert "not carried out: Changing" in caplog.text
    gate.release.set()


def test_a_command_after_the_end_is_an_error(runner: Runner) -> None:
    runner.close()
    with pytest.raises(RuntimeError, match="after the runner was closed"):
        runner.execute(Changing())


def test_a_function_on_the_wrong_thread_is_found() -> None:
    with pytest.raises(AssertionError, match="not on omsdesk-writer"):
        assert_thread(WRITER_THREAD)


def test_the_runner_refuses_to_be_used_from_another_thread(runner: Runner) -> None:
    errors: list[str] = []

    def use() -> None:
        try:
            runner.execute(Changing())
        except AssertionError as error:
            errors.append(str(error))

    thread = threading.Thread(target=use, name="intruder")
    thread.start()
    thread.join()
    assert errors == ["on intruder, not on the GUI thread"]
