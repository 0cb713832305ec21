"""The English of spoken answers: tables only."""
