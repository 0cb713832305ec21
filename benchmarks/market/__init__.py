"""A small hiring market whose truth is known: does what we say hold for weak and strong seekers alike?"""
