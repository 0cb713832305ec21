"""The course of a mock interview: who asks what, how long there is, what presses, and the words for every moment of it."""
