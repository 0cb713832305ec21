"""What a language model is told to do with a letter, and what of its answer is a letter."""

from __future__ import annotations

import re

from candidacy.followup.notes.values import Tone

WISH = """You rewrite a short letter of a person who looks for work, so that it reads as that person would say it.
Keep every fact, name, number and day exactly as it is. Add none, and no praise, promise or question that is not there. Keep what stands
in square brackets. Keep the greeting, the close and the name. Use plain words, short sentences and at most as many words as there are. {tone}
Answer with the letter alone."""
TONES = {
    Tone.PLAIN: "It sounds plain and friendly.",
    Tone.WARM: "It sounds warm, as one speaks to somebody one liked.",
    Tone.FORMAL: "It sounds formal and polite.",
}
_FENCE = re.compile(r"```\w*\n?|<think>.*?</think>", re.DOTALL)
_LEAD = re.compile(r"^(?:sure|certainly|of course|here(?:'s| is| it is))[^\n]*:\s*\n+", re.IGNORECASE)


def wish_for(tone: Tone) -> str:
    """Return what the model is told."""
    return WISH.format(tone=TONES[tone])


def letter_in(answer: str) -> str:
    """Return the letter without what models write around one: fences, thoughts, "Here is the letter:"."""
    bare = _FENCE.sub("", answer.replace("\r\n", "\n")).strip()
    return _LEAD.sub("", bare).strip()
