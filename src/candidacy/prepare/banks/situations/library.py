"""What would you do if …, for libraries, archives and museums."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "A colleague at the desk sends every hard question to you. How do you deal with it?",
    Theme.COMMUNICATION: (
        "{person} asks for a blue book about gardens they saw last year. How do you find out what they need?"
    ),
    Theme.CONFLICT: (
        "Two visitors quarrel about noise, and one of them wants you to throw the other out. What do you do?"
    ),
    Theme.PRESSURE: "A school class arrives early, the self-service machine fails and the queue grows. What do you do?",
    Theme.PRIORITISING: (
        "There is a queue at the desk, the phone rings and a trolley of returns blocks the door. What comes first?"
    ),
    Theme.DETAIL: (
        "You find that two records in the catalogue describe the same item in different ways. What do you do?"
    ),
    Theme.INITIATIVE: "You notice that one shelf is hardly ever used. What would you do with it?",
    Theme.HONESTY: "A parent asks what their teenage child has borrowed. What do you answer?",
    Theme.CUSTOMER: "{person} needs an article by tomorrow that you do not hold. What do you do?",
    Theme.EMPATHY: "{person} comes in every day to stay warm, and others complain about it. How do you handle it?",
    Theme.LEADERSHIP: "You are in charge on Saturday, and two helpers do not turn up. How do you run the day?",
    Theme.LEARNING: (
        "A new database or catalogue system comes next month, and readers will ask you about it. How do you get ready?"
    ),
    Theme.FLEXIBILITY: (
        "The speaker for tonight's event cancels at five o'clock and forty people are coming. What do you do?"
    ),
    Theme.RELIABILITY: (
        "You are the one with the keys, and you see on the way that you will be late to open. What do you do?"
    ),
    Theme.ORGANISATION: "A gift of six hundred unsorted books arrives. How do you go about it?",
    Theme.PROBLEM_SOLVING: (
        "An item shows as available and is not on the shelf. How do you look for it, and what if it does not turn up?"
    ),
    Theme.CREATIVITY: "You have a free table, no budget and a quiet month. How do you bring people in?",
    Theme.CULTURE: "{person} who is new to the country and its language wants to join. How do you help?",
    Theme.SAFETY: "A young child is alone in the building at closing time. What do you do?",
    Theme.PATIENCE: (
        "{person} comes for help with the same form on the computer for the fifth time. How do you go about it?"
    ),
    Theme.RESILIENCE: (
        "An event you prepared for weeks brings three people. How do you take it, and what do you do next?"
    ),
    Theme.INDEPENDENCE: (
        "You are the only one at the desk and somebody asks a question outside anything you know. What do you do?"
    ),
    Theme.DECISIONS: "A visitor demands that a book be taken off the shelf because it offends them. What do you do?",
    Theme.PERSUASION: "A teenager says that books are not for them. What do you say or show them?",
    Theme.TEACHING: (
        "You have twenty minutes to show a group how to tell a good source from a bad one. How do you do it?"
    ),
}
