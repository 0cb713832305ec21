"""A wish in several parts gives each part a key of its own, and none where it has none."""

from __future__ import annotations

from candidacy.app.wish_keys import key_of_part


def test_each_part_has_a_key_of_its_own() -> None:
    assert key_of_part("k1", "letter") == "k1:letter"
    assert key_of_part("k1", "letter") != key_of_part("k1", "sent")


def test_without_a_key_no_part_has_one() -> None:
    assert key_of_part(None, "letter") is None
    assert key_of_part("", "letter") is None
