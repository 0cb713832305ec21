"""Lines for a terminal: wrapped, indented and, where wished, coloured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from candidacy.app.paper.plain import columns, one_line, shorten, wrap

NARROWEST = 40
SHORTEST_QUOTE = 16

BOLD, DIM, ACCENT = "1", "2", "33"


class Sheet:
    """Lines written so far, each no wider than the sheet."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width = max(width, NARROWEST)
        self._colour = colour
        self._lines: list[str] = []

    def __str__(self) -> str:
        return "\n".join(self._lines) + "\n"

    def blank(self) -> None:
        """Leave one line free, never two."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def heading(self, text: str) -> None:
        """Start a section with its heading, and a rule on the rest of the line."""
        self.blank()
        self.write(text, style=BOLD)
        room = self.width - columns(wrap(text, self.width)[-1]) - 1
        self._lines[-1] += " " + self._styled("─" * room, DIM) if room > 0 else ""

    def subheading(self, text: str) -> None:
        """Start a group within a section."""
        self.write(text, style=ACCENT)

    def write(self, text: str, *, indent: int = 0, first: str = "", style: str = "") -> None:
        """Write the text, each line indented, `first` standing in the indent of the first line."""
        for at, line in enumerate(wrap(text, self.width - indent)):
            margin = first if at == 0 else ""
            space = " " * (indent - columns(margin))
            self._lines.append(margin + space + self._styled(line, style))

    def cut(self, text: str, *, indent: int, first: str = "", lines: int = 1, style: str = "") -> None:
        """Write as much of the text as goes on so many lines."""
        # Two columns a line are kept back because a line may end early where the next word does not fit.
        room = (self.width - indent) * lines - (lines - 1) * 8
        self.write(shorten(text, room), indent=indent, first=first, style=style)

    def quote(self, text: str, place: str, *, indent: int, lead: str = "") -> None:
        """Write the quote, shortened to what goes on one line beside its place."""
        margin, tail = " " * indent + lead, f" {shorten(place, self.width // 2)}"
        room = self.width - columns(margin) - columns(tail) - 2
        if room < SHORTEST_QUOTE:
            self._lines.append(f"{margin}“{shorten(text, self.width - columns(margin) - 2)}”")
            self._lines.append(" " * indent + self._styled(tail.strip(), DIM))
        else:
            self._lines.append(f"{margin}“{shorten(text, room)}”" + self._styled(tail, DIM))

    def items(self, texts: Iterable[str], *, mark: str = "-") -> None:
        """Write the texts as a list."""
        for text in texts:
            self.write(text, indent=2 + columns(mark) - 1, first=mark)

    def terms(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Write names and what they stand for, the latter lined up."""
        indent = 2 + max((columns(one_line(name)) for name, _ in pairs), default=0)
        for name, text in pairs:
            self.write(text, indent=min(indent, self.width // 3), first=shorten(name, self.width // 3 - 2))

    def _styled(self, line: str, style: str) -> str:
        return f"\x1b[{style}m{line}\x1b[0m" if self._colour and style else line
