"""Values in, paper out: a brief as text, JSON, HTML or PDF, and several briefs side by side.

It holds no rule of the domain. It only arranges what the rooms found and says it in plain words.
"""
