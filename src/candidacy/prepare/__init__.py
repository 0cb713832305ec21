"""The preparation for one interview, made from a fit: questions, case, asks, dossier, readiness, brief.

It computes on frozen values alone and writes nothing that the seeker's documents or the posting do not say.
"""
