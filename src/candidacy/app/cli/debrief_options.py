"""What `candidacy debrief add` can be told."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.asks import GROUPS
from candidacy.app.cli.completing import among

PARTS = (
    "asked", "well", "better", "learned", "people", "promises", "next_steps", "forecast", "felt_wrong", "notes",
)  # fmt: skip
ROUND = Annotated[
    int | None,
    typer.Option("--round", metavar="NUMBER", help="Which interview; left out, the last one. 0 is a first call."),
]
HELD = Annotated[str, typer.Option("--held", metavar="WHEN", help="The day it was, where no interview is on record.")]
ASKED = Annotated[
    list[str] | None, typer.Option("--asked", metavar="WORDS", help="What they asked; may be given more than once.")
]
WENT = Annotated[
    list[str] | None,
    typer.Option("--went", metavar="WORDS", help="How the answer went; one for each --asked, in order."),
]
WELL = Annotated[str, typer.Option("--well", metavar="WORDS", help="What went well.")]
BETTER = Annotated[str, typer.Option("--better", metavar="WORDS", help="What could be better.")]
WHY = Annotated[str, typer.Option("--why", metavar="WORDS", help="Why, for --well or --better.")]
NEXT_TIME = Annotated[
    str, typer.Option("--next-time", metavar="WORDS", help="What you will do next time, for --well or --better.")
]
ABOUT = Annotated[
    str, typer.Option("--about", metavar="QUESTION", help="The question it was about, for --well or --better.")
]
LEARNED = Annotated[str, typer.Option("--learned", metavar="WORDS", help="What you learned of them.")]
GROUP = Annotated[
    str,
    typer.Option(
        "--group", metavar="GROUP", help=f"Of what, for --learned: {', '.join(GROUPS)}.", autocompletion=among(GROUPS)
    ),
]
TO = Annotated[
    str, typer.Option("--to", metavar="ASK", help="It answers this question of yours: its id, or words of it.")
]
MET = Annotated[str, typer.Option("--met", metavar="NAME", help="Whom you met.")]
ROLE = Annotated[str, typer.Option("--role", metavar="WORDS", help="What they do there, for --met.")]
TALK = Annotated[str, typer.Option("--talk", metavar="WORDS", help="What you talked about, for --met.")]
PROMISE = Annotated[str, typer.Option("--promise", metavar="WORDS", help="What you promised.")]
THEIRS = Annotated[bool, typer.Option("--theirs", help="They promised it, for --promise.")]
NEXT_STEP = Annotated[str, typer.Option("--next", metavar="WORDS", help="What happens next.")]
BY = Annotated[str, typer.Option("--by", metavar="WHEN", help="By what day, for --promise or --next.")]
EXPECT = Annotated[
    int | None, typer.Option("--expect", metavar="NUMBER", help="Of 20 such people, how many go on, do you think?")
]
WRONG = Annotated[
    list[str] | None,
    typer.Option("--wrong", metavar="FACT", help="Something that felt wrong: what was said or done."),
]
MINUTES = Annotated[int | None, typer.Option("--minutes", metavar="NUMBER", help="How long it took.")]
WARMTH = Annotated[str, typer.Option("--warmth", metavar="WORDS", help="How warm it was. It moves no number.")]
SKIP = Annotated[
    list[str] | None,
    typer.Option("--skip", metavar="PART", help=f"Leaves out a part: {', '.join(PARTS)}.", autocompletion=among(PARTS)),
]
