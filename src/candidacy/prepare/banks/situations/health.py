"""What would you do if …, for health and care."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "A colleague falls far behind on a shift and will not ask for help, while your own round is full "
        "too. What do you do?"
    ),
    Theme.COMMUNICATION: (
        "At handover you have two minutes, and {person} had a bad night with much to tell. What do you pass "
        "on, and how?"
    ),
    Theme.CONFLICT: (
        "A relative raises their voice at you because nobody has come to {person} for half an hour. What do "
        "you say, and what do you do next?"
    ),
    Theme.PRESSURE: (
        "Two people have called in sick, bells are ringing and the doctor wants you at once. How do you get "
        "through the next hour?"
    ),
    Theme.PRIORITISING: (
        "{person} needs the toilet, another is in pain, and the phone rings with test results. What do you "
        "do first, and why?"
    ),
    Theme.DETAIL: "You notice that the dose on the chart is not the one you remember from yesterday. What do you do?",
    Theme.INITIATIVE: (
        "You see that {people} wait too long for a drink in the afternoon, and nobody has been asked to "
        "change it. What would you do?"
    ),
    Theme.HONESTY: "A neighbour of yours asks how {person} in your care is doing. What do you answer?",
    Theme.CUSTOMER: "{person} says the food is cold again and that nobody here listens. What do you do?",
    Theme.EMPATHY: "{person} says quietly that they do not want to be a burden any more. How do you respond?",
    Theme.LEADERSHIP: (
        "You are in charge of the shift, and two experienced colleagues refuse to swap tasks. How do you settle it?"
    ),
    Theme.LEARNING: (
        "A new device arrives on your day off, and today you are meant to use it with {person}. How do you go about it?"
    ),
    Theme.FLEXIBILITY: (
        "Half an hour before the end you are asked to help in another unit you hardly know. What do you say and do?"
    ),
    Theme.RELIABILITY: "Your train is cancelled and your shift begins in forty minutes. What do you do, step by step?",
    Theme.ORGANISATION: (
        "You have eight {people} to look after this morning, each with their own times. How do you lay out "
        "your morning?"
    ),
    Theme.PROBLEM_SOLVING: "{person} has not eaten properly for three days and nobody knows why. How do you find out?",
    Theme.CREATIVITY: (
        "{person} refuses to wash, day after day, and the usual words do not help. What else could you try?"
    ),
    Theme.CULTURE: (
        "{person} wants care only in a way your routine does not allow for, because of their faith. How do "
        "you handle it?"
    ),
    Theme.SAFETY: (
        "A colleague starts to lift {person} alone, without the hoist, because it is quicker. What do you do?"
    ),
    Theme.PATIENCE: "{person} asks you the same question for the tenth time this morning. How do you answer?",
    Theme.RESILIENCE: (
        "Someone you cared for over months has died, and the next call bell is ringing. How do you carry on?"
    ),
    Theme.INDEPENDENCE: (
        "You are alone on the floor at night and {person} seems more confused than usual. What do you do, "
        "and when do you call?"
    ),
    Theme.DECISIONS: (
        "{person} refuses their medicine and gets upset. The nurse or doctor is not to be reached for twenty "
        "minutes. What do you do?"
    ),
    Theme.PERSUASION: (
        "{person} will not get up and walk, though it is part of the care plan. How do you win them over "
        "without forcing them?"
    ),
    Theme.TEACHING: "A new colleague is to learn from you today how to help {person} to dress. How do you show it?",
}
