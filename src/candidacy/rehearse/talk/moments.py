"""The words for every moment of the interview: plain sentences that a page shows and a screen reader speaks, no markup in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from candidacy.rehearse.talk.people import spoken_time
from candidacy.rehearse.talk.values import Interview, Role


class Moment(StrEnum):
    """What is going on."""

    BEFORE = "before"
    MICROPHONE_ASKED = "microphone_asked"
    MICROPHONE_REFUSED = "microphone_refused"
    MICROPHONE_SILENT = "microphone_silent"
    MICROPHONE_LOUD = "microphone_loud"
    MICROPHONE_GOOD = "microphone_good"
    ASKING = "asking"
    NO_VOICE = "no_voice"
    THINKING = "thinking"
    THOUGHT = "thought"
    RECORDING = "recording"
    TIME_LEFT = "time_left"
    TIME_UP = "time_up"
    INTERRUPTED = "interrupted"
    SILENCE = "silence"
    PAUSED = "paused"
    SAVED = "saved"
    FOLLOW_UP = "follow_up"
    RETAKE = "retake"
    TYPING = "typing"
    YOUR_QUESTIONS = "your_questions"
    OVER = "over"
    LEFT = "left"
    FOUND_AGAIN = "found_again"


@dataclass(frozen=True, slots=True)
class Now:
    """What a caption may need to know: which question of how many, who speaks, and how many seconds there are."""

    number: int = 0
    of: int = 0
    role: Role = Role.LEAD
    seconds: float | None = None


NOTHING = Now()


def caption(moment: Moment, now: Now = NOTHING) -> str:
    """Return the words for a moment; without seconds nothing is said of time."""
    who = f"{now.role[:1].upper()}{now.role[1:]}"
    text = _CAPTIONS[moment]
    if now.seconds is not None and moment in _TIMED:
        text = f"{text} {_TIMED[moment]}"
    return text.format(number=now.number, of=now.of, who=who, time=spoken_time(now.seconds or 0))


_CAPTIONS: dict[Moment, str] = {
    Moment.BEFORE: "This is practice, for you alone. Nothing is recorded before you press Start. You can stop at any moment.",
    Moment.MICROPHONE_ASKED: "Your browser may ask whether this page may use the microphone. The sound stays on this machine.",
    Moment.MICROPHONE_REFUSED: "There is no microphone to use. You can type your answers instead, or allow the microphone in the browser.",
    Moment.MICROPHONE_SILENT: "Nothing comes through yet. Say a few words, come nearer, or choose another microphone.",
    Moment.MICROPHONE_LOUD: "The sound is too loud and gets cut off. Move a little away from the microphone.",
    Moment.MICROPHONE_GOOD: "Your voice comes through well.",
    Moment.ASKING: "Question {number} of {of}. {who} asks:",
    Moment.NO_VOICE: "There is no voice in this browser. The question stands here to be read.",
    Moment.THINKING: "This time is for you to think. You need not use all of it.",
    Moment.THOUGHT: "The time to think is over. Begin when you are ready; nobody counts the seconds.",
    Moment.RECORDING: "Recording.",
    Moment.TIME_LEFT: "There is some time left.",
    Moment.TIME_UP: "The time is up. Finish your sentence; what you say is still kept.",
    Moment.INTERRUPTED: "{who} interrupts. Answer the short question; the recording goes on.",
    Moment.SILENCE: "Nobody says anything just now. You may add something, or hold the silence: both are fine.",
    Moment.PAUSED: "Paused. Nothing is recorded until you go on.",
    Moment.SAVED: "Your answer is saved on this machine.",
    Moment.FOLLOW_UP: "{who} asks further:",
    Moment.RETAKE: "Say it again if you like. Your earlier take is kept until you delete it.",
    Moment.TYPING: "Type your answer as you would say it. Only the words are looked at then.",
    Moment.YOUR_QUESTIONS: "Now you ask. Choose two or three of your questions and say them aloud.",
    Moment.OVER: "That was the interview. Nobody has heard it but you. What it showed is ready when you want it.",
    Moment.LEFT: "You have stopped. What you recorded so far is kept, and you can go on later or delete it.",
    Moment.FOUND_AGAIN: "The page was closed in the middle of an answer. What you had said by then is here.",
}
_TIMED: dict[Moment, str] = {
    Moment.THINKING: "There are {time}.",
    Moment.RECORDING: "There are {time} for this answer.",
    Moment.TIME_LEFT: "About {time}.",
}


LEAVE = "Stop here"
LEAVE_WHY = "You can stop at any moment. What you recorded is kept until you delete it."


def present(interview: Interview) -> tuple[str, ...]:
    """Return who will speak, one sentence each."""
    return tuple(f"{role[:1].upper()}{role[1:]} will speak with you." for role in interview.roles)


def about_minutes(interview: Interview) -> tuple[int, int]:
    """Return how many minutes it takes at least and at most, answers of one to two minutes taken, or the time there is for them.

    Half a minute is added for each question asked; the thinking time may be left unused. The lengths are recruiters' advice
    (no study found, research/science.md §4).
    """
    asked = [step for step in interview.steps if step.question is not None]
    low = sum(min(60.0, step.answer_s or 60.0) + 30 for step in asked)
    high = sum((step.answer_s or 120.0) + step.thinking_s + 30 for step in asked)
    return max(1, round(low / 60)), max(1, round(high / 60) + 1)
