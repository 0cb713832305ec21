"""A zip file whose members unpack within bounds."""

from __future__ import annotations

import io
import zipfile
import zlib

from candidacy.fit.documents import Media
from candidacy.kernel.refusals import BrokenDocument, LockedDocument, TooMuchToRead, UnknownFormat

MEMBER_LIMIT = 20_000_000
"""Bytes of one unpacked member that is read; a 300-page thesis unpacks to about 5 million."""
TOTAL_LIMIT = 60_000_000
RATIO_LIMIT = 200
"""Unpacked to packed size from `RATIO_FROM` bytes on; word processors' XML packs 10 to 40 to one."""
RATIO_FROM = 4_000_000
MEMBERS_LIMIT = 10_000
_ENCRYPTED = 0x1
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    IndexError,
)


class Archive:
    """The members of a zip in memory; no member is ever written anywhere, so its path does no harm."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._members = {info.filename: info for info in self._zip.infolist()}
        except _FAULTS as fault:
            raise BrokenDocument(f"{name} is a damaged archive.") from fault
        if len(self._members) > MEMBERS_LIMIT:
            raise TooMuchToRead(f"{name} holds more than {MEMBERS_LIMIT} parts.")

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str) -> bytes:
        """The unpacked bytes of a member.

        Raises BrokenDocument for a missing or damaged one, LockedDocument for an encrypted one, TooMuchToRead past
        the limits above.
        """
        info = self._members.get(member)
        if info is None:
            raise BrokenDocument(f"{self._name} lacks its part {member}.")
        if info.flag_bits & _ENCRYPTED:
            raise LockedDocument(f"{self._name} is encrypted.")
        if info.file_size > MEMBER_LIMIT:
            raise TooMuchToRead(f"{self._name} unpacks to far more than a document needs.")
        content = self._unpack(info)
        self._count(len(content), info.compress_size)
        return content

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as stream:
                return stream.read(MEMBER_LIMIT + 1)
        except _FAULTS as fault:
            raise BrokenDocument(f"{self._name} is damaged in its part {info.filename!r}.") from fault

    def _count(self, unpacked: int, packed: int) -> None:
        self._unpacked += unpacked
        too_dense = unpacked > RATIO_FROM and unpacked > RATIO_LIMIT * max(packed, 1)
        if unpacked > MEMBER_LIMIT or self._unpacked > TOTAL_LIMIT or too_dense:
            raise TooMuchToRead(f"{self._name} unpacks to far more than a document needs.")


def media_of_archive(data: bytes, name: str) -> Media:
    """DOCX or ODT, by the parts of the archive.

    Raises UnknownFormat for any other archive, and what `Archive` raises.
    """
    archive = Archive(data, name)
    if "word/document.xml" in archive:
        return Media.DOCX
    if "[Content_Types].xml" in archive:
        if any(part in archive for part in ("xl/workbook.xml", "ppt/presentation.xml")):
            raise UnknownFormat(f"{name} is a spreadsheet or a presentation.")
        return Media.DOCX
    if "content.xml" in archive:
        kind = archive.read("mimetype") if "mimetype" in archive else b"opendocument.text"
        if b"opendocument.text" in kind:
            return Media.ODT
    raise UnknownFormat(f"{name} is an archive, not a document.")
