"""One candidacy: where it stands, what happened, the brief, the papers, the people."""
