"""The HTML file is well formed, whole in itself, reachable by keyboard and ear, and cannot be broken from inside."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.app.paper.as_html import brief_html
from candidacy.app.paper.markup import VOID, escaped
from candidacy.app.paper.plain import one_line
from candidacy.kernel.problems import Problem
from candidacy.prepare.values import Brief, Question, QuestionKind
from tests.app.paper.samples import ALL, HOSTILE, LIBRARY, LONG, Wanted, brief_of


class Page(HTMLParser):
    """Reads a page and fails where an element is not closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def every(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


TEXT = {"p", "span", "a", "ul", "ol", "li", "dl", "dt", "dd", "div", "q", "cite", "h1", "h2", "h3"}
TABLE = {"table", "caption", "thead", "tbody", "tr", "th", "td"}
FRAME = {"html", "head", "meta", "title", "style", "body", "header", "main", "nav", "footer", "section"}
KNOWN = TEXT | TABLE | FRAME | {"details", "summary", "input", "label"}


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_only_known_elements_and_attributes(brief: Brief) -> None:
    page = Page(brief_html(brief))
    assert {name for name, _ in page.elements} <= KNOWN
    used = {key for _, attributes in page.elements for key in attributes}
    assert not {key for key in used if key.startswith("on") or key in {"src", "style", "srcset", "action"}}


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_nothing_is_fetched(brief: Brief) -> None:
    page = Page(brief_html(brief))
    assert all(link["href"].startswith("#") for link in page.every("a"))
    style = re.search("<style>(.*?)</style>", brief_html(brief), re.DOTALL)
    assert style
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_the_policy_lets_in_this_style_and_nothing_else() -> None:
    text = brief_html(HOSTILE)
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style
    fingerprint = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = next(meta["content"] for meta in Page(text).every("meta") if "http-equiv" in meta)
    assert policy == f"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'"


@pytest.mark.parametrize("brief", ALL.values(), ids=ALL)
def test_every_requirement_quote_and_question_is_there(brief: Brief) -> None:
    shown = one_line("".join(Page(brief_html(brief)).texts))
    for finding in brief.fit.findings:
        assert one_line(finding.requirement.quote.text) in shown
        for quote in [link.quote for link in finding.evidence] + ([finding.closest] if finding.closest else []):
            assert one_line(quote.text) in shown
    assert all(one_line(question.text) in shown for question in brief.questions)


def test_landmarks_headings_and_links() -> None:
    page = Page(brief_html(LIBRARY))
    assert page.every("html") == [{"lang": "en"}]
    assert [len(page.every(tag)) for tag in ("h1", "main", "nav", "footer", "table")] == [1, 1, 1, 1, 1]
    names = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert {link["href"][1:] for link in page.every("a")} <= set(names)
    assert page.every("a")[0] == {"class": "skip", "href": "#main"}
    assert {one["aria-labelledby"] for one in page.every("section")} <= set(names)
    assert [one["for"] for one in page.every("label")] == [one["id"] for one in page.every("input")]


def test_headings_never_skip_a_level() -> None:
    levels = [int(name[1]) for name, _ in Page(brief_html(LONG)).elements if re.fullmatch("h[1-6]", name)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_no_score_is_shown() -> None:
    assert "0.8" not in "".join(text for text in Page(brief_html(LIBRARY)).texts if "--paper" not in text)


def contrast(first: str, second: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((light(first), light(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_every_colour_of_text_can_be_read_in_light_and_dark() -> None:
    schemes = re.findall(r":root \{(.*?)\}", brief_html(LIBRARY), re.DOTALL)[:2]
    for scheme in schemes:
        colours = dict(re.findall(r"--(\w+): (#\w{6})", scheme))
        for text in ("ink", "soft", "accent"):
            for ground in ("paper", "sheet", "wash"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@given(st.text())
def test_escaped_text_reads_back_as_what_is_visible(text: str) -> None:
    assert "<" not in escaped(text)
    assert html.unescape(escaped(text)) == html.unescape(html.escape(html.unescape(escaped(text))))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=80), min_size=8, max_size=8))
def test_no_text_in_any_field_breaks_the_page(words: list[str]) -> None:
    Page(brief_html(brief_with(words)))


def test_half_a_sign_is_shown_as_a_missing_one() -> None:
    text = brief_html(brief_with(["\ud800 left", "\udfff", "a", "b", "c", "d", "e", "f"]))
    text.encode()
    assert "\ufffd left" in text


def brief_with(words: list[str]) -> Brief:
    asked = Question(words[0], QuestionKind.KNOWLEDGE, words[1], None, (), (words[2],), words[3])
    wanted = [Wanted(words[4] or "a", words[5]), Wanted(words[6] or "b", closest=words[7])]
    made = brief_of(
        words[0] or "t", words[1], wanted, questions=[asked], name=words[2], files=(words[3], words[7] + "p")
    )
    return replace(made, it_is=words[4], it_is_not=words[5], problems=(Problem("x", words[6], words[7]),))
