"""A seeker's mail read: bytes in, what each message says about a candidacy out, with the sentence that says so.

Nothing here opens a file, looks at a clock or reaches a network; the fence runs it in a child that could not do so.
"""

from candidacy.followup.mail.door import read_mail
from candidacy.followup.mail.kinds import Kind
from candidacy.followup.mail.values import ReadMail

__all__ = ["Kind", "ReadMail", "read_mail"]
