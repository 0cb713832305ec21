"""What a newcomer does, by mouse or by keyboard alone."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import FileChooser, Page, expect

EXAMPLE = Path(__file__).resolve().parents[2] / "src" / "candidacy" / "app" / "example"
MOST_TABS = 120
NAME = """() => {
  const one = document.activeElement;
  const label = one.labels && one.labels[0] ? one.labels[0].innerText : "";
  return (label || one.innerText || "").trim();
}"""


class Hands:
    """A person with a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, name: str) -> None:
        """Press the link or button that begins with these words."""
        said = re.compile(f"^{re.escape(name)}")
        self.page.get_by_role("link", name=said).or_(self.page.get_by_role("button", name=said)).first.click()

    def write(self, label: str, words: str) -> None:
        """Write into the field."""
        self.page.get_by_label(re.compile(f"^{re.escape(label)}")).first.fill(words)

    def choose(self, label: str, option: str) -> None:
        """Choose from a list."""
        self.page.get_by_label(re.compile(f"^{re.escape(label)}")).first.select_option(label=option)

    def give(self, label: str, file: Path) -> None:
        """Give a file."""
        self.page.get_by_label(re.compile(f"^{re.escape(label)}")).first.set_input_files(file)


class Keys(Hands):
    """A person with a keyboard only."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.file: Path | None = None
        # Listened for from the beginning: the browser takes a while to hand its file chooser over to a listener.
        page.on("filechooser", self._choose)

    def to(self, name: str) -> None:
        """Go on by Tab until what is focused begins with these words; what is focused can be seen."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(NAME).startswith(name):
                assert self.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
                return
        raise AssertionError(f"no way by Tab to “{name}”")

    def press(self, name: str) -> None:
        """Press it by Enter."""
        self.to(name)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def write(self, label: str, words: str) -> None:
        """Type the words; a day is typed as its parts."""
        self.to(label)
        self.page.keyboard.insert_text(words) if "-" not in words or " " in words else self._day(words)

    def _day(self, words: str) -> None:
        day = date.fromisoformat(words)
        self.page.keyboard.type(f"{day:%m%d%Y}")

    def choose(self, label: str, option: str) -> None:
        """Type the beginning of the option."""
        self.to(label)
        self.page.keyboard.type(option[:12])

    def give(self, label: str, file: Path) -> None:
        """Open the chooser of the system by Enter."""
        self.to(label)
        self.file = file
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_label(re.compile(f"^{re.escape(label)}"))).to_have_value(re.compile(f"{file.name}$"))

    def _choose(self, chooser: FileChooser) -> None:
        if self.file is not None:
            chooser.set_files(self.file)


def newcomer(hands: Hands) -> None:
    """Add a posting and a résumé, see the brief, record an interview, a verbal offer and a fall-through."""
    page = hands.page
    hands.press("Add a job")
    hands.write("The posting", (EXAMPLE / "posting.md").read_text("utf-8"))
    hands.give("Your résumé", EXAMPLE / "cv.md")
    hands.press("Save")
    expect(page.get_by_role("heading", name="Questions to expect, and why")).to_be_visible()
    expect(page.get_by_text("Cut stock errors from 9% to 2%").first).to_be_visible()
    hands.press("← Library Assistant")
    recorded(hands, "I applied")
    hands.press("An interview is set")
    hands.write("Day of the interview", (date.today() + timedelta(2)).isoformat())  # noqa: DTZ011 - as the person's calendar has it
    hands.press("Save")
    expect(page.get_by_text("Saved: An interview is set.")).to_be_visible()
    recorded(hands, "I had the interview")
    recorded(hands, "They offered it by word of mouth")
    expect(page.locator(".meaning")).to_contain_text("not")
    hands.press("It fell through")
    hands.choose("Why", "They stopped hiring")
    hands.press("Save")
    expect(page.get_by_text("Saved: It fell through.")).to_be_visible()
    expect(page.locator(".stage")).to_have_text("Ended")
    expect(page.get_by_text("The job is yours")).to_have_count(0)


def recorded(hands: Hands, what: str) -> None:
    """Record it for today in two taps."""
    hands.press(what)
    hands.press("Save")
    expect(hands.page.get_by_text(f"Saved: {what}.")).to_be_visible()
