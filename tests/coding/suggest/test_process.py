"""The suggestion process: lazy, killable, newest request only, plain lines, and a cache that may vanish."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from coding.language.encoder import load_encoder
from coding.suggest.client import Early, Failed, News, Result, SuggestionProcess, Working
from coding.suggest.inbox import Inbox
from coding.suggest.plain import Example, SuggestCode, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.vectors import FILE, Vectors, forget
from coding.suggest.wire import line, read_line, request_from, request_to

CODE = SuggestCode("Emotions/Anxiety", "emotion", "Anxiety", "Worry.", ("worry",), ("I was worried.",))
TEXT = "I was worried about it. We had lunch."
REQUEST = SuggestRequest((CODE,), (SuggestTurn("s", 0, len(TEXT), TEXT),))
PATIENCE = 60


class Ear:
    """Collects the news of a process."""

    def __init__(self, cache: Path | None = None) -> None:
        self.news: queue.Queue[News] = queue.Queue()
        self.process = SuggestionProcess(self.news.put, cache)

    def end(self) -> Result | Failed:
        """Wait for the end of a request, past its progress and what came early."""
        while isinstance(found := self.news.get(timeout=PATIENCE), Working | Early):
            assert isinstance(found, Early) or found.done <= found.total
        return found

    def early(self) -> Early:
        """Wait for what comes before the sentences are read."""
        while isinstance(found := self.news.get(timeout=PATIENCE), Working):
            assert found.done == 0
        assert isinstance(found, Early)
        return found


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ear]:
    one = Ear(tmp_path_factory.mktemp("cache"))
    yield one
    one.process.close()


@pytest.fixture
def ear(shared: Ear) -> Ear:
    """The one process of these tests, with nothing left to be told."""
    assert shared.news.empty()
    return shared


def _long(count: int) -> SuggestRequest:
    texts = [f"Sentence {n} is about a worry with the number {n * n} and more words." for n in range(count)]
    turns = tuple(SuggestTurn("s", n * 100, n * 100 + len(text), text) for n, text in enumerate(texts))
    return SuggestRequest((CODE,), turns, min_score=0)


def test_nothing_is_started_or_loaded_before_the_first_question() -> None:
    code = (
        "import sys; import coding.suggest.client, coding.suggest.service;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'spacy', 'scipy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert not Ear().process.running


def test_an_answer_comes_back_and_a_killed_process_is_started_again(ear: Ear) -> None:
    number = ear.process.ask("suggest", REQUEST)
    first = ear.end()
    assert isinstance(first, Result)
    assert first.id == number
    assert [one.quote for one in first.value] == ["I was worried about it."]
    _kill(ear)
    again = ear.process.ask("suggest", REQUEST)
    assert ear.end() == Result(again, "suggest", first.value)


def test_a_request_survives_the_death_of_the_process(ear: Ear) -> None:
    ear.process.ask("suggest", _long(300))
    assert isinstance(ear.news.get(timeout=PATIENCE), Working)
    _kill(ear)
    done = ear.end()
    assert isinstance(done, Result)
    assert done.value


def test_the_first_rows_come_before_any_sentence_is_encoded(ear: Ear) -> None:
    ear.process.ask("suggest", _long(700))
    rows = ear.early().value
    assert len(rows) > 0
    assert rows[0].because.cues
    full = ear.end()
    assert isinstance(full, Result)
    ear.process.ask("like", _long(701), texts=["A worry with a number."])
    assert len(ear.end().value) > 0  # type: ignore[union-attr]


def test_only_the_newest_request_of_a_job_is_told(ear: Ear) -> None:
    ear.process.ask("suggest", _long(1200))
    assert isinstance(ear.news.get(timeout=PATIENCE), Working)
    newest = ear.process.ask("suggest", REQUEST)
    done = ear.end()
    assert done.id == newest
    assert ear.news.empty()


def test_a_cancelled_request_is_silent_and_others_go_on(ear: Ear) -> None:
    ear.process.ask("suggest", _long(1200))
    assert isinstance(ear.news.get(timeout=PATIENCE), Working)
    ear.process.cancel("suggest")
    ear.process.ask("like", REQUEST, texts=["I was afraid of it."])
    done = ear.end()
    assert (done.job, done.value[0][0].text) == ("like", "I was worried about it.")  # type: ignore[union-attr]


def test_every_job_comes_back_as_what_it_is(ear: Ear) -> None:
    coded = SuggestRequest((CODE,), REQUEST.turns, (Example("s", 0, 23, TEXT[:23], (CODE.path,), True),))
    ear.process.ask("quality", coded, answers=[[CODE.path, True]])
    quality = ear.end()
    assert quality.value[0].accepted == 1  # type: ignore[union-attr]
    ear.process.ask("triage", coded)
    assert [one.quote for one in ear.end().value.passages] == ["We had lunch."]  # type: ignore[union-attr]
    ear.process.ask("propose", coded, code=CODE.path)
    assert ear.end().value.seeds == (TEXT[:23],)  # type: ignore[union-attr]


def test_a_known_problem_comes_back_as_a_sentence(ear: Ear) -> None:
    ear.process.ask("suggest", SuggestRequest((CODE,), REQUEST.turns, language="qq"))
    failed = ear.end()
    assert isinstance(failed, Failed)
    assert "no language rules" in failed.message


def test_a_process_that_always_dies_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    monkeypatch.setattr("coding.suggest.client.worker_command", lambda: [sys.executable, "-c", "exit(1)"])
    ear.process.ask("suggest", REQUEST)
    failed = ear.end()
    assert isinstance(failed, Failed)
    assert "stopped working" in failed.message
    ear.process.close()


def test_no_sign_in_a_text_breaks_a_line() -> None:
    text = 'a "quote"\n\u2028\udc80😀\x00'
    request = SuggestRequest((CODE,), (SuggestTurn("s", 0, len(text), text),), min_score=0.25)
    data = line(request_to(request))
    assert data.count(b"\n") == 1
    assert request_from(read_line(data)) == request


def test_the_inbox_keeps_the_newest_of_each_job_and_knows_the_stale() -> None:
    inbox = Inbox()
    old, new, other = ({"id": n, "job": job} for n, job in ((1, "suggest"), (2, "suggest"), (3, "like")))
    for message in (old, new, other):
        inbox.put(message)
    assert inbox.take() == new
    assert inbox.stale(old)
    assert not inbox.stale(new)
    inbox.put({"cancel": 3})
    assert inbox.stale(other)
    inbox.fill([])
    assert inbox.take() == other
    assert inbox.take() is None


def test_vectors_are_kept_by_hash_and_the_file_may_vanish(tmp_path: Path) -> None:
    encoder = load_encoder()
    folder = tmp_path / "vectors"
    first = Vectors(encoder, folder).encode(["It broke.", "We waited."])
    content = (folder / FILE).read_bytes()
    assert b"broke" not in content
    assert oct(os.stat(folder).st_mode & 0o777) == "0o700"
    seen: list[int] = []
    again = Vectors(encoder, folder)
    again.warm(["It broke."], lambda done, total: seen.append(total))
    assert seen == []
    assert np.array_equal(again.encode(["It broke.", "We waited."]), first)
    forget(folder)
    assert np.array_equal(Vectors(encoder, folder).encode(["We waited."])[0], first[1])
    (folder / FILE).write_bytes(b"not a cache" * 400)
    assert np.array_equal(Vectors(encoder, folder).encode(["We waited."])[0], first[1])


def _kill(ear: Ear) -> None:
    child = ear.process._child
    assert child is not None
    child.kill()
    child.wait()
