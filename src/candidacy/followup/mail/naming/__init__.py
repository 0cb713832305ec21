"""Whom and what a mail speaks of: the employer and the job, as far as it names them."""

from candidacy.followup.mail.naming.employers import employer_of
from candidacy.followup.mail.naming.jobs import job_of

__all__ = ["employer_of", "job_of"]
