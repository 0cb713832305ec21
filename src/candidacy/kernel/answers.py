"""How each refusal leaves the program: one table from its code to the exit code and the HTTP status, for every face."""

from __future__ import annotations

from typing import NamedTuple

from candidacy.kernel.change_refusals import (
    ChangedMeanwhile,
    ChangedSince,
)
from candidacy.kernel.hearing_refusals import RecogniserMissing, SpeechModelBroken, SpeechModelNotThere, WordsNotHeard
from candidacy.kernel.mail_refusals import MailTooDeep, MailTooLarge, NoMailThere, NotAMail, TooManyMails
from candidacy.kernel.model_refusals import (
    ExtraMissing,
    ModelAltered,
    ModelBroken,
    ModelNotFetched,
    ModelNotThere,
    ModelUnknown,
)
from candidacy.kernel.note_refusals import (
    GapsLeft,
    HeaderInjection,
    NoOfferOnRecord,
    NotAnAddress,
    NothingToThankFor,
)
from candidacy.kernel.odds_refusals import (
    ForecastMade,
    ForecastStays,
    NoSuchAssumption,
    NotACountry,
    NotAFigure,
    NothingAwaited,
    NothingToDraw,
    OddsHidden,
)
from candidacy.kernel.refusals import (
    AppOpen,
    BadUse,
    BrokenArchive,
    BrokenDocument,
    BrokenEvents,
    CannotWrite,
    DiskFull,
    EmptyDocument,
    FileNotThere,
    FileTooLarge,
    KeyUsedBefore,
    LockedDocument,
    NoRequirements,
    NotAList,
    NotConfirmed,
    NotEmpty,
    NotFound,
    NothingToRead,
    NothingToUndo,
    PortTaken,
    ScannedDocument,
    SeveralFit,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreTooNew,
    TooMuchToRead,
    UnclearDate,
    UnknownFormat,
    UnreadableTable,
    UnusableText,
)
from candidacy.kernel.sound_refusals import (
    DecoderMissing,
    ListeningStopped,
    NoSound,
    SoundBroken,
    SoundTooLong,
    TooMuchToHear,
)


class Answer(NamedTuple):
    """How a refusal leaves the program."""

    exit_code: int
    http_status: int


ANSWERS: dict[str, Answer] = {
    "refused": Answer(1, 400),
    BadUse.code: Answer(2, 400),
    FileNotThere.code: Answer(10, 404),
    FileTooLarge.code: Answer(11, 413),
    EmptyDocument.code: Answer(12, 422),
    ScannedDocument.code: Answer(13, 422),
    LockedDocument.code: Answer(14, 422),
    BrokenDocument.code: Answer(15, 422),
    UnknownFormat.code: Answer(16, 415),
    TooMuchToRead.code: Answer(17, 422),
    NoRequirements.code: Answer(18, 422),
    CannotWrite.code: Answer(19, 507),
    ModelNotThere.code: Answer(50, 404),
    ModelBroken.code: Answer(51, 422),
    ModelUnknown.code: Answer(52, 422),
    ModelNotFetched.code: Answer(53, 502),
    ModelAltered.code: Answer(54, 502),
    ExtraMissing.code: Answer(55, 501),
    BrokenEvents.code: Answer(20, 422),
    NotAList.code: Answer(21, 422),
    NotFound.code: Answer(22, 404),
    SeveralFit.code: Answer(23, 409),
    UnusableText.code: Answer(24, 422),
    UnclearDate.code: Answer(25, 422),
    KeyUsedBefore.code: Answer(26, 409),
    NothingToUndo.code: Answer(27, 409),
    DiskFull.code: Answer(28, 507),
    StoreReadOnly.code: Answer(29, 507),
    StoreBusy.code: Answer(30, 503),
    StoreDamaged.code: Answer(31, 500),
    StoreTooNew.code: Answer(32, 500),
    NothingToRead.code: Answer(33, 409),
    BrokenArchive.code: Answer(34, 422),
    NotEmpty.code: Answer(35, 409),
    UnreadableTable.code: Answer(36, 422),
    NotConfirmed.code: Answer(37, 409),
    PortTaken.code: Answer(60, 409),
    AppOpen.code: Answer(61, 409),
    ChangedSince.code: Answer(62, 409),
    ChangedMeanwhile.code: Answer(63, 409),
    NoSuchAssumption.code: Answer(40, 422),
    NotACountry.code: Answer(41, 422),
    NotAFigure.code: Answer(42, 422),
    NothingAwaited.code: Answer(43, 409),
    ForecastMade.code: Answer(44, 409),
    OddsHidden.code: Answer(45, 409),
    NothingToDraw.code: Answer(46, 409),
    ForecastStays.code: Answer(47, 409),
    NoSound.code: Answer(70, 422),
    SoundBroken.code: Answer(71, 422),
    SoundTooLong.code: Answer(72, 413),
    DecoderMissing.code: Answer(73, 501),
    RecogniserMissing.code: Answer(74, 501),
    WordsNotHeard.code: Answer(75, 422),
    SpeechModelNotThere.code: Answer(76, 404),
    SpeechModelBroken.code: Answer(77, 422),
    TooMuchToHear.code: Answer(78, 422),
    ListeningStopped.code: Answer(79, 500),
    NotAMail.code: Answer(80, 415),
    MailTooLarge.code: Answer(81, 413),
    MailTooDeep.code: Answer(82, 422),
    NoMailThere.code: Answer(83, 404),
    TooManyMails.code: Answer(84, 413),
    HeaderInjection.code: Answer(100, 422),
    NotAnAddress.code: Answer(101, 422),
    GapsLeft.code: Answer(102, 409),
    NothingToThankFor.code: Answer(103, 409),
    NoOfferOnRecord.code: Answer(104, 409),
}
