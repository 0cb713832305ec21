"""The words every room shares: places in a text, quotes, problems and refusals.

It knows nothing of any room, any file or any clock.
"""
