"""Everything can be taken out in one file and put back to an equal state; what is damaged is refused."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from candidacy.app.desk.carrying import export_all, import_all
from candidacy.app.desk.erasing import erase_candidacy, erase_seeker
from candidacy.app.desk.looking import candidacies
from candidacy.app.desk.noting import note_candidacy
from candidacy.app.desk.papers_kept import documents, paper_of
from candidacy.app.desk.recording import FIRST_YEAR, LAST_YEAR, record, undo
from candidacy.app.desk.taking_back import would_be_undone
from candidacy.app.store import opening
from candidacy.app.store.events import broken_chains
from candidacy.app.store.models import Change, Letter
from candidacy.app.store.rows import rows_of
from candidacy.kernel.refusals import BrokenArchive, FileNotThere, NotEmpty, NothingToUndo
from candidacy.ledger.events import Detail, When
from candidacy.ledger.kinds import What
from tests.app.moments import NOW, TODAY
from tests.app.store.search import filled
from tests.samples import sampled

Carry = Callable[[UUID], UUID]


@pytest.fixture
def carry(home: Path, tmp_path: Path) -> Carry:
    """Take everything out, erase it here, and put it back."""

    def carried(seeker: UUID) -> UUID:
        export_all(seeker=seeker, to=tmp_path / "all.zip", now=NOW)
        erase_seeker(seeker=seeker, now=NOW)
        return import_all(seeker=opening.home_seeker(NOW), source=tmp_path / "all.zip")

    return carried


def test_what_is_taken_out_comes_back_equal(seeker: UUID, carry: Carry) -> None:
    filled(seeker)
    rows, seen = rows_of(seeker), candidacies(seeker=seeker, today=TODAY)
    papers = {one.id: paper_of(seeker=seeker, document=one.id) for one in documents(seeker=seeker)}
    assert all(rows.values()), "the made-up search fills every table"
    back = carry(seeker)
    assert back == seeker
    assert rows_of(back) == rows
    assert candidacies(seeker=back, today=TODAY) == seen
    assert {one.id: paper_of(seeker=back, document=one.id) for one in documents(seeker=back)} == papers
    assert broken_chains() == {}


def test_an_import_takes_no_earlier_states_in(seeker: UUID, carry: Carry) -> None:
    filled(seeker)
    assert Change.objects.exists()
    assert would_be_undone(seeker=carry(seeker))
    assert not Change.objects.exists()


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)


def whole(words: str) -> Detail:
    """Return a detail that says what any event needs."""
    return Detail(text=(words.strip() and words) or "Words", day=TODAY, name="References", reason="funding")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(list(What)), st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)), WORDS, st.booleans()
    ),
    max_size=12,
)


@sampled(5, 15, allow=HealthCheck)
@given(STEPS)
def test_any_history_comes_back_equal(seeker: UUID, carry: Carry, steps: list[tuple[What, object, str, bool]]) -> None:
    seeker = opening.home_seeker(NOW)
    job = note_candidacy(seeker=seeker, employer="Elm", title="Cook", now=NOW)
    for what, day, words, back in steps:
        record(seeker=seeker, candidacy=job.id, what=what, when=When(day), detail=whole(words), now=NOW)  # type: ignore[arg-type]
        if back:
            with contextlib.suppress(NothingToUndo):
                undo(seeker=seeker, now=NOW)
    rows = rows_of(seeker)
    assert rows_of(carry(seeker)) == rows
    erase_seeker(seeker=seeker, now=NOW)


def test_an_erased_candidacy_is_carried_as_a_bare_link(seeker: UUID, carry: Carry) -> None:
    one, _ = filled(seeker)
    erase_candidacy(seeker=seeker, candidacy=one.id, now=NOW)
    rows = rows_of(seeker)
    assert rows_of(carry(seeker)) == rows
    assert broken_chains() == {}


def test_an_import_goes_only_into_an_empty_place(seeker: UUID, tmp_path: Path) -> None:
    filled(seeker)
    export_all(seeker=seeker, to=tmp_path / "all.zip", now=NOW)
    rows = rows_of(seeker)
    with pytest.raises(NotEmpty):
        import_all(seeker=seeker, source=tmp_path / "all.zip")
    assert rows_of(seeker) == rows


def test_what_is_no_archive_is_refused_and_changes_nothing(seeker: UUID, tmp_path: Path) -> None:
    bad = tmp_path / "bad.zip"
    with pytest.raises(FileNotThere):
        import_all(seeker=seeker, source=bad)
    for data in (b"", b"PK\x03\x04 nothing", b"{}"):
        bad.write_bytes(data)
        with pytest.raises(BrokenArchive):
            import_all(seeker=seeker, source=bad)
    assert opening.home_seeker(NOW) == seeker


def test_a_byte_changed_anywhere_in_the_archive_is_refused_or_does_no_harm(seeker: UUID, tmp_path: Path) -> None:
    filled(seeker)
    whole, bad = tmp_path / "all.zip", tmp_path / "bad.zip"
    export_all(seeker=seeker, to=whole, now=NOW)
    rows, data = rows_of(seeker), whole.read_bytes()
    erase_seeker(seeker=seeker, now=NOW)
    for place in range(7, len(data), max(1, len(data) // 60)):
        bad.write_bytes(data[:place] + bytes([data[place] ^ 16]) + data[place + 1 :])
        fresh = opening.home_seeker(NOW)
        try:
            back = import_all(seeker=fresh, source=bad)
        except BrokenArchive:
            continue
        assert rows_of(back) == rows
        erase_seeker(seeker=back, now=NOW)


@pytest.mark.parametrize("place", [12, 16], ids=["its length", "its place"])
def test_a_directory_said_to_begin_outside_the_file_is_damage(seeker: UUID, tmp_path: Path, place: int) -> None:
    filled(seeker)
    whole, bad = tmp_path / "all.zip", tmp_path / "bad.zip"
    export_all(seeker=seeker, to=whole, now=NOW)
    erase_seeker(seeker=seeker, now=NOW)
    data = bytearray(whole.read_bytes())
    end = data.rindex(b"PK\x05\x06") + place
    data[end : end + 4] = (2**31).to_bytes(4, "little")
    bad.write_bytes(data)
    with pytest.raises(BrokenArchive):
        import_all(seeker=opening.home_seeker(NOW), source=bad)


def test_a_file_that_cannot_be_opened_is_not_called_damaged(seeker: UUID, tmp_path: Path) -> None:
    for source in (tmp_path / "none.zip", tmp_path):
        with pytest.raises(FileNotThere):
            import_all(seeker=seeker, source=source)


def test_rows_that_were_changed_with_their_digest_break_the_chain(seeker: UUID, tmp_path: Path) -> None:
    filled(seeker)
    whole, bad = tmp_path / "all.zip", tmp_path / "bad.zip"
    export_all(seeker=seeker, to=whole, now=NOW)
    erase_seeker(seeker=seeker, now=NOW)
    import hashlib
    import json

    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(bad, "w") as new:
        text = old.read("rows.json").replace(b"Wombat talk", b"Wombat walk")
        manifest = json.loads(old.read("manifest.json")) | {"rows_sha256": hashlib.sha256(text).hexdigest()}
        for name in old.namelist():
            told = {"rows.json": text, "manifest.json": json.dumps(manifest).encode()}
            new.writestr(name, told.get(name) or old.read(name))
    with pytest.raises(BrokenArchive):
        import_all(seeker=opening.home_seeker(NOW), source=bad)
    shutil.rmtree(tmp_path / "home", ignore_errors=True)


def test_a_follow_up_of_an_archive_of_before_is_still_set(seeker: UUID, tmp_path: Path) -> None:
    job = note_candidacy(seeker=seeker, employer="Gull Inn (invented)", title="Waiter", now=NOW).id
    told = {"seeker_id": seeker, "candidacy_id": job, "made": NOW}
    Letter.objects.create(**told, kind="follow_up", due=TODAY)
    Letter.objects.create(**told, kind="withdrawing", sent=NOW)
    path, old = tmp_path / "all.zip", tmp_path / "old.zip"
    export_all(seeker=seeker, to=path, now=NOW)
    with zipfile.ZipFile(path) as new, zipfile.ZipFile(old, "w") as made:
        rows = json.loads(new.read("rows.json"))
        for one in rows["letter"]:
            del one["set_at"], one["edited"]
        text = json.dumps(rows).encode()
        manifest = {
            **json.loads(new.read("manifest.json")),
            "format": 5,
            "rows_sha256": hashlib.sha256(text).hexdigest(),
        }
        made.writestr("rows.json", text)
        made.writestr("manifest.json", json.dumps(manifest))
    erase_seeker(seeker=seeker, now=NOW)
    import_all(seeker=opening.home_seeker(NOW), source=old)
    kept = Letter.objects.order_by("kind").values_list("kind", "set_at", "edited")
    assert [*kept] == [("follow_up", NOW, NOW), ("withdrawing", None, None)]
