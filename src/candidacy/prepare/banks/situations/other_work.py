"""What would you do if …, for any work."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "A colleague does less than their share, and the whole team feels it. What do you do?",
    Theme.COMMUNICATION: (
        "You have to explain something you know well to somebody who has never heard of it. How do you begin?"
    ),
    Theme.CONFLICT: "{person} is angry about something that was not your fault. What do you say, and what do you do?",
    Theme.PRESSURE: (
        "One person is ill, something breaks down and everybody wants you at once. How do you get through "
        "the next hour?"
    ),
    Theme.PRIORITISING: "Three people need something from you by noon and you can do two. What do you do?",
    Theme.DETAIL: "Just before it goes out, you see a small mistake that most people would miss. What do you do?",
    Theme.INITIATIVE: (
        "You notice that something is done in a slow way because it has always been done so. What would you do?"
    ),
    Theme.HONESTY: "You have made a mistake that nobody has seen. What do you do?",
    Theme.CUSTOMER: "{person} wants something you cannot give them. How do you make sure they still feel well treated?",
    Theme.EMPATHY: "You notice that someone beside you has been very quiet for days. What do you do?",
    Theme.LEADERSHIP: (
        "You are asked to lead a group in which some have been here much longer than you. How do you begin?"
    ),
    Theme.LEARNING: "You are given a task you have never done. What do you do on the first day?",
    Theme.FLEXIBILITY: (
        "In the middle of the day you are told to drop your work and do something else. How do you handle it?"
    ),
    Theme.RELIABILITY: "You see that you cannot keep a promise you made. What do you do?",
    Theme.ORGANISATION: "You take over work from somebody who has left no notes. How do you start?",
    Theme.PROBLEM_SOLVING: "Something goes wrong again and again and nobody knows why. How do you find out?",
    Theme.CREATIVITY: "The usual way is too slow or too dear this time. How do you look for another one?",
    Theme.CULTURE: "You work beside somebody whose customs you do not know. How do you find a good way together?",
    Theme.SAFETY: "You see somebody do a thing that could hurt them or others. What do you do?",
    Theme.PATIENCE: "Someone asks you for the same thing for the fifth time. How do you answer?",
    Theme.RESILIENCE: "Something you worked on for weeks comes to nothing. How do you go on?",
    Theme.INDEPENDENCE: (
        "Nobody can be reached and something has to be settled now. How do you decide what you may do alone?"
    ),
    Theme.DECISIONS: "You have to choose, and you know only half of what you would like to know. What do you go by?",
    Theme.PERSUASION: "You have a better way of doing something, and the others do not want to change. What do you do?",
    Theme.TEACHING: "A new colleague is to learn your work from you in one week. How do you go about it?",
}
