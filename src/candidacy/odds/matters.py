"""The name under which a note carries "yes" where it may matter in law: such notes are kept dated and never weighed."""

MATTERS = "may_matter_in_law"
