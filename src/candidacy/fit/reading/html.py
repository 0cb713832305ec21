"""Web pages: a posting's text from the data that the page carries, or from what it shows."""

from __future__ import annotations

import re

from candidacy.fit.documents import Document, Fact, Media
from candidacy.fit.reading.decoding import decoded_page
from candidacy.fit.reading.draft import Draft, visible
from candidacy.fit.reading.html_lines import Shown, write
from candidacy.fit.reading.html_tree import Node, tree
from candidacy.fit.reading.job_posting import FACT_LENGTH, Posting, job_posting
from candidacy.fit.reading.main_content import main_content

PAGE_LIMIT = 8_000_000
"""Characters of a page that are parsed; the heaviest job boards send 2 million."""
TEASER_SHARE = 0.4
"""Data with less of the prose than this is a teaser, where the page shows `TEASER_FROM` characters or more."""
TEASER_FROM = 600
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\])\s*$")


def read_html(data: bytes, name: str) -> Document:
    """The posting on a page: its text as it is shown, and its facts where the page states them as data.

    Raises EmptyDocument where a browser would show nothing, as with pages that a program fills later.
    """
    draft = Draft(name, Media.HTML, data)
    page = decoded_page(data)
    if page.problem:
        draft.problem(*page.problem)
    if len(page.text) > PAGE_LIMIT:
        draft.problem("text_cut", "The page is longer than a posting may be; the rest was left out.")
    root = tree(page.text[:PAGE_LIMIT])
    posting = job_posting(root)
    content = main_content(root)
    write(_better(posting, content), draft)
    return draft.finish(_with_title(posting.facts if posting else (), root))


def _better(posting: Posting | None, content: list[Shown]) -> list[Shown]:
    """The prose of the data, unless the page itself shows much more."""
    if posting is None or not posting.lines:
        return content
    shown = sum(len(line.words) for line in content)
    cut_off = _CUT_OFF.search(posting.lines[-1].words) is not None and shown > posting.length
    teaser = shown >= TEASER_FROM and posting.length < TEASER_SHARE * shown
    return content if teaser or cut_off else list(posting.lines)


def _with_title(facts: tuple[Fact, ...], root: Node) -> tuple[Fact, ...]:
    if any(fact.name == "title" for fact in facts):
        return facts
    title = _title(root)
    return (Fact("title", title), *facts) if title else facts


def _title(root: Node) -> str:
    heading = root.first("h1")
    candidates = [heading.words() if heading else ""]
    candidates += [
        node.get("content") for node in root.nodes() if node.tag == "meta" and node.get("property") == "og:title"
    ]
    title = root.first("title")
    candidates.append(title.words() if title else "")
    return next((visible(one)[:FACT_LENGTH] for one in candidates if visible(one)), "")
