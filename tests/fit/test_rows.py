from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from candidacy.fit.rows import parse_rows

BYTES = st.integers(-127, 127)
TABLES = st.dictionaries(
    st.from_regex(r"[a-z:_]{1,8}", fullmatch=True), st.lists(BYTES, min_size=3, max_size=3), min_size=1
)


def written(table: dict[str, list[int]], scale: float) -> bytes:
    head = f"{len(table)} 3\n{' '.join(table)}\n".encode()
    numbers = array("b", [number for row in table.values() for number in row])
    return head + array("f", [scale] * len(table)).tobytes() + numbers.tobytes()


@given(TABLES)
def test_each_row_comes_back_by_its_name(table: dict[str, list[int]]) -> None:
    rows = parse_rows(written(table, 0.5))
    assert {name: rows.row(name) for name in table} == {
        name: tuple(0.5 * number for number in row) for name, row in table.items()
    }


def test_a_row_that_is_not_there_is_none() -> None:
    assert parse_rows(written({"here": [1, 2, 3]}, 1.0)).row("there") is None


def test_a_scale_that_looks_like_a_line_end_is_no_line_end() -> None:
    rows = parse_rows(written({"one": [1, 10, 13], "two": [10, 10, 10]}, 1.0))
    assert rows.row("two") == (10.0, 10.0, 10.0)
