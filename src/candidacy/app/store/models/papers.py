"""Documents kept by content: the bytes lie in files named by their digest, the rows say what they are."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from candidacy.app.store.models.candidacies import DIGEST, SHORT, Candidacy
from candidacy.app.store.models.owned import Owned


class Document(Owned):
    """A file of the seeker's, kept as it was and never overwritten: a new version is a new document."""

    name = models.CharField(max_length=SHORT)
    kind = models.CharField(max_length=20)
    """résumé, letter, posting, offer or other: the value of `kept.PaperKind`."""
    sha256 = models.CharField(max_length=DIGEST)
    size = models.PositiveBigIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "sha256", "kind"], name="one_document_a_content")
        ]


class Reading(Owned):
    """The text that a version of the reader found in a document, or why it could not be read."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE)
    version = models.CharField(max_length=40)
    answer = models.TextField()
    """The document as the fence sends it: JSON, checked again whenever it is used."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["document", "version"], name="one_reading_a_version")]


class Attachment(Owned):
    """A document in play in a candidacy."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    document = models.ForeignKey(Document, on_delete=models.CASCADE)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["candidacy", "document"], name="one_attachment_a_document")
        ]


class Posting(Owned):
    """The employer's text for a candidacy; the latest one kept is the one in force."""

    candidacy = models.ForeignKey(Candidacy, on_delete=models.CASCADE)
    document = models.ForeignKey(Document, on_delete=models.CASCADE)
    title = models.CharField(max_length=SHORT, blank=True)
    employer = models.CharField(max_length=SHORT, blank=True)
    """Title and employer as the posting gives them."""
