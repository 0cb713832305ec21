"""Made-up mails with what they mean: the first half the rules were written with, the later half they never saw."""
