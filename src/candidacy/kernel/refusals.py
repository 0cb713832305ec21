"""Refusals: what the program will not do, in one sentence, with what to do next.

Every refusal is a class with a stable `code`; the table in `answers.py` says how each leaves the program.
"""

from __future__ import annotations

from candidacy.kernel.refusal import Refusal as Refusal  # noqa: PLC0414 - says that it is handed on


class FileNotThere(Refusal):
    """The path names no file that can be opened."""

    code = "file_not_there"
    next_step = "Check the path, or drag the file into the terminal window to paste it."


class FileTooLarge(Refusal):
    """The file is larger than any résumé or posting needs to be."""

    code = "file_too_large"
    next_step = "Save only the pages you need as a new, smaller file."


class EmptyDocument(Refusal):
    """There is no text in the document at all."""

    code = "empty_document"
    next_step = "Open the file to see whether it is the right one, or paste its text into a .txt file."


class ScannedDocument(Refusal):
    """The pages are pictures of text, which this program does not read."""

    code = "scanned_document"
    next_step = (
        "Ask for the original file, run it through a text recognition (OCR) tool, or paste its text into a .txt file."
    )


class LockedDocument(Refusal):
    """The document needs a password."""

    code = "locked_document"
    next_step = "Open it with its password, save a copy without one, and use the copy."


class BrokenDocument(Refusal):
    """The file is damaged or is not what its name says."""

    code = "broken_document"
    next_step = "Open it in the program it came from and save it again, or paste its text into a .txt file."


class UnknownFormat(Refusal):
    """The file is of a kind this program does not read."""

    code = "unknown_format"
    next_step = "Save it as PDF, DOCX, ODT, HTML, Markdown, plain text or JSON Resume."


class TooMuchToRead(Refusal):
    """Reading the document took more time or memory than is allowed."""

    code = "too_much_to_read"
    next_step = "Save only the pages you need as a new file, or paste their text into a .txt file."


class NoRequirements(Refusal):
    """The text given as a posting asks for nothing that can be found."""

    code = "no_requirements"
    next_step = "Check that the first file is the résumé and the second the posting, and that the posting is whole."


class BrokenEvents(Refusal):
    """The file given as a list of events is not JSON."""

    code = "broken_events"
    next_step = "Check that it is a JSON file, such as docs/reference/standing-json.md shows."


class NotAList(Refusal):
    """The JSON holds something other than a list of events."""

    code = "not_a_list"
    next_step = 'Give a list of rows such as [{"date": "2026-03-01", "what": "applied"}].'


class CannotWrite(Refusal):
    """The result could not be written where it was wanted."""

    code = "cannot_write"
    next_step = "Name a file in a folder that you may write to."


class BadUse(Refusal):
    """The options given do not fit together."""

    code = "bad_use"
    next_step = "See `candidacy --help`, or `--help` after the name of a command."


class NotFound(Refusal):
    """Nothing of this name or number is kept here."""

    code = "not_found"
    next_step = "See `candidacy list` for the candidacies and their numbers."


class SeveralFit(Refusal):
    """The words fit more than one thing that is kept."""

    code = "several_fit"
    next_step = "Use its number, or more of its words."


class UnusableText(Refusal):
    """A text is missing, far too long, or holds characters that cannot be kept."""

    code = "unusable_text"
    next_step = "Write it again in plain words, and keep what is long as a document."


class UnusableSetting(UnusableText):
    """A time zone, a number, a server or another setting is given something that it cannot be."""

    code = "unusable_setting"
    next_step = "Give what the sentence names; nothing was changed."


class UnclearDate(Refusal):
    """The words name no day, or could mean several."""

    code = "unclear_date"
    next_step = 'Write it as 2026-03-31, "31 march", "tomorrow 14:00", "in two weeks" or "last friday".'


class KeyUsedBefore(Refusal):
    """The key of this command was used for another one."""

    code = "key_used_before"
    next_step = "Give every new wish a key of its own, or leave the key out."


class NothingToUndo(Refusal):
    """There is nothing on record that could be taken back."""

    code = "nothing_to_undo"
    next_step = "See `candidacy show` for what is on record."


class NothingToRead(Refusal):
    """A brief needs a posting and a résumé, and one of them was never kept."""

    code = "nothing_to_read"
    next_step = "Keep it first: `candidacy documents --add FILE --kind resume`, or `--kind posting` with the candidacy."


class BrokenArchive(Refusal):
    """The file is no export or backup of this program, or it is damaged."""

    code = "broken_archive"
    next_step = "Use another copy of it; nothing was changed."


class NotEmpty(Refusal):
    """An import or a restore would be mixed with what is already here."""

    code = "not_empty"
    next_step = "Name an empty data folder with CANDIDACY_HOME, or erase what is here first (after an export)."


class UnreadableTable(Refusal):
    """The table has no columns that say which job and which employer."""

    code = "unreadable_table"
    next_step = 'Say which column is which, as in --column employer="Name of firm" --column title="Post".'


class NotConfirmed(Refusal):
    """Erasing cannot be undone, and it was not confirmed."""

    code = "not_confirmed"
    next_step = "Make an export first if you may want it back; then say the same again with --yes."


class DiskFull(Refusal):
    """There is no room left to save; what was saved before is safe."""

    code = "disk_full"
    next_step = "Make room on the disk and do it again; what was saved before is still there."


class StoreReadOnly(Refusal):
    """The data folder cannot be written."""

    code = "store_read_only"
    next_step = "Check that the data folder is yours and may be written, or name another with CANDIDACY_HOME."


class StoreBusy(Refusal):
    """Another program holds the data for too long."""

    code = "store_busy"
    next_step = "Wait a moment and do it again."


class StoreDamaged(Refusal):
    """The data is not what was saved."""

    code = "store_damaged"
    next_step = (
        "Change nothing, and run `candidacy restore` with the last good backup; the damaged file is kept beside it."
    )


class StoreTooNew(Refusal):
    """The data was written by a later version."""

    code = "store_too_new"
    next_step = "Install the newest version of Candidacy."


class PortTaken(Refusal):
    """Another program listens on the port asked for."""

    code = "port_taken"
    next_step = "Leave --port out, and a free one is found."


class AppOpen(Refusal):
    """The app runs with the data that is to be replaced."""

    code = "app_open"
    next_step = "Stop the app with Ctrl-C in the window it was started in, then do it again."
