"""What `candidacy debrief add` can be told."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.asks import GROUPS
from candidacy.app.cli.completing import among

PARTS = (
    "asked", "well", "better", "learned", "people", "promises", "next_steps", "forecast", "felt_wrong", "notes",
)  # fmt: skip
OneOf = list[str] | None
"""One value; a list, so that a second one can be told of instead of taking the place of the first."""
ONCE = {
    "held": "", "well": "", "better": "", "why": "", "next_time": "", "about": "", "learned": "", "group": "workplace", "to": "",
    "met": "", "role": "", "talk": "", "promise": "", "next_step": "", "by": "", "warmth": "",
}  # fmt: skip
"""What can be said once in a command, and what counts where it is not said."""
ROUND = Annotated[
    int | None,
    typer.Option("--round", metavar="NUMBER", help="Which interview; left out, the last one. 0 is a first call."),
]
HELD = Annotated[
    OneOf, typer.Option("--held", metavar="WHEN", help="The day it was, where the record has none or another.")
]
ASKED = Annotated[
    list[str] | None, typer.Option("--asked", metavar="WORDS", help="What they asked; may be given more than once.")
]
WENT = Annotated[
    list[str] | None,
    typer.Option("--went", metavar="WORDS", help="How the answer went; one for each --asked, in order."),
]
WELL = Annotated[OneOf, typer.Option("--well", metavar="WORDS", help="What went well.")]
BETTER = Annotated[OneOf, typer.Option("--better", metavar="WORDS", help="What could be better.")]
WHY = Annotated[OneOf, typer.Option("--why", metavar="WORDS", help="Why, for --well or --better.")]
NEXT_TIME = Annotated[
    OneOf, typer.Option("--next-time", metavar="WORDS", help="What you will do next time, for --well or --better.")
]
ABOUT = Annotated[
    OneOf, typer.Option("--about", metavar="QUESTION", help="The question it was about, for --well or --better.")
]
LEARNED = Annotated[OneOf, typer.Option("--learned", metavar="WORDS", help="What you learned of them.")]
GROUP = Annotated[
    OneOf,
    typer.Option(
        "--group", metavar="GROUP", help=f"Of what, for --learned: {', '.join(GROUPS)}.", autocompletion=among(GROUPS)
    ),
]
TO = Annotated[
    OneOf, typer.Option("--to", metavar="ASK", help="It answers this question of yours: its id, or words of it.")
]
MET = Annotated[OneOf, typer.Option("--met", metavar="NAME", help="Whom you met.")]
ROLE = Annotated[OneOf, typer.Option("--role", metavar="WORDS", help="What they do there, for --met.")]
TALK = Annotated[OneOf, typer.Option("--talk", metavar="WORDS", help="What you talked about, for --met.")]
PROMISE = Annotated[OneOf, typer.Option("--promise", metavar="WORDS", help="What you promised.")]
THEIRS = Annotated[bool, typer.Option("--theirs", help="They promised it, for --promise.")]
NEXT_STEP = Annotated[OneOf, typer.Option("--next", metavar="WORDS", help="What happens next.")]
BY = Annotated[OneOf, typer.Option("--by", metavar="WHEN", help="By what day, for --promise or --next.")]
EXPECT = Annotated[
    int | None, typer.Option("--expect", metavar="NUMBER", help="Of 20 such people, how many go on, do you think?")
]
WRONG = Annotated[
    list[str] | None,
    typer.Option("--wrong", metavar="FACT", help="Something that felt wrong: what was said or done."),
]
MINUTES = Annotated[int | None, typer.Option("--minutes", metavar="NUMBER", help="How long it took.")]
WARMTH = Annotated[OneOf, typer.Option("--warmth", metavar="WORDS", help="How warm it was. It moves no number.")]
SKIP = Annotated[
    list[str] | None,
    typer.Option("--skip", metavar="PART", help=f"Leaves out a part: {', '.join(PARTS)}.", autocompletion=among(PARTS)),
]
