"""What a posting asks for and what a seeker's documents show of it, quote by quote.

Everything here is computed from bytes and values: no file, no clock, no network.
"""
