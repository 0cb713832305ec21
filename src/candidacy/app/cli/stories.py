"""`candidacy story`."""

from __future__ import annotations

from typing import Annotated

import typer

from candidacy.app.cli.home import JSON, KEY, answer, at_home, coloured


def story(
    title: Annotated[str, typer.Argument(metavar="[TITLE]", help="Its name; left out, your stories are listed.")] = "",
    situation: Annotated[
        str | None, typer.Option("--situation", metavar="WORDS", help="Where and when it was.")
    ] = None,
    task: Annotated[str | None, typer.Option("--task", metavar="WORDS", help="What was yours to do.")] = None,
    action: Annotated[str | None, typer.Option("--action", metavar="WORDS", help="What you did.")] = None,
    result: Annotated[str | None, typer.Option("--result", metavar="WORDS", help="What came of it.")] = None,
    learned: Annotated[str | None, typer.Option("--learned", metavar="WORDS", help="What you learned.")] = None,
    shows: Annotated[
        list[str] | None,
        typer.Option("--shows", metavar="WORDS", help="What it shows of you; may be given more than once."),
    ] = None,
    key: KEY = None,
    as_json: JSON = False,
) -> None:
    """Keep a story of yours, or list them. A story of the same title is added to."""
    home = at_home()
    from candidacy.app.desk.stories import add_to_story, stories  # noqa: PLC0415 - Django is not needed for --help
    from candidacy.app.paper.search.as_json import story_json, whole  # noqa: PLC0415
    from candidacy.app.paper.search.as_text import stories_text  # noqa: PLC0415

    if title:
        kept = add_to_story(
            seeker=home.seeker, title=title, situation=situation, task=task, action=action, result=result, learned=learned,
            competencies=shows, now=home.now, key=key,
        )  # fmt: skip
        text = "Saved:\n" + stories_text([kept], coloured())
        answer(text=text, values=whole(saved=True, story=story_json(kept)), as_json=as_json)
    else:
        known = stories(seeker=home.seeker)
        values = whole(stories=[story_json(one) for one in known])
        answer(text=stories_text(known, coloured()), values=values, as_json=as_json)
