"""The room's own words as data: questions, scenes, asks, advice and the word lists that read a quote."""
