"""Whatever is written into a letter, it is refused by name or read back as it was meant, with the headers we set and no other."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from fuzz.mutation import mutated
from fuzz.written import LETTERS, letter
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.notes.checking import problems_of
from candidacy.followup.notes.letters import accepting_letter
from candidacy.followup.notes.values import Addressee, Occasion, Offered, gaps_in

STEERING = st.sampled_from(
    ["\r\n", "\r", "\n", "\u2028", "\x85", "\x00", "\ud800", "\u202e", "\u2067", "Bcc: x@y.example", "=?utf-8?q?=0A?=", " =?utf-8?q?x=0D=0ABcc:_x@y.example?= ", "[a ...]", ".", "--", '"', "\\", "<", ">", "@", ",", ";", "(", "Łódź", "汉字", " " * 90, "x" * 1200, "a@b.example"]
)  # fmt: skip
ANY = st.lists(STEERING | st.text(max_size=12), max_size=6).map("".join)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(ANY, ANY, ANY, ANY)
def test_any_words_in_a_letter(subject: str, name: str, own: str, body: str) -> None:
    parts = (subject, name, "ana@hill.example", own, "sam@example.org", body)
    letter("\x1e".join(one.replace("\x1e", "") for one in parts).encode("utf-8", "surrogatepass"))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(ANY, ANY)
def test_any_address_of_a_letter(address: str, own: str) -> None:
    parts = ("Thanks", "Ana", f"{address}@hill.example", "Sam", f"sam@{own}.example", "Dear Ana")
    letter("\x1e".join(one.replace("\x1e", "") for one in parts).encode("utf-8", "surrogatepass"))


def test_damaged_letters() -> None:
    chance = random.Random(7)
    for seed in LETTERS:
        for _ in range(150):
            letter(mutated(seed, chance))


@given(st.text("[]…. \nab", max_size=40))
def test_a_place_to_fill_in_is_one_wherever_it_is_looked_for(body: str) -> None:
    note = replace(
        accepting_letter(Occasion("Cook", "Elm", "Sam"), Addressee("Ana"), Offered(date(2026, 3, 2), True)), body=body
    )
    assert note.gaps == tuple(one.place for one in problems_of(note) if one.code == "gap")


def test_dots_that_people_type_are_a_place_to_fill_in() -> None:
    assert gaps_in("Dear [name...], from [your name …] [sic]") == ("[name...]", "[your name …]")
