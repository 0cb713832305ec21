"""The English of postings and résumés: headings, cues, verbs, months, kinds of words.

Tables only. Another language is another package with the same names.
"""
