"""What would you do if …, for software, data and design."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "You think that a colleague's design is wrong, and the rest of the team likes it. What do you do?",
    Theme.COMMUNICATION: (
        "You have to explain to people from another field why something will take three weeks. How do you do it?"
    ),
    Theme.CONFLICT: "Two teams blame each other for the same failure, and you are in the room. What do you do?",
    Theme.PRESSURE: (
        "Something you released fails on a Friday evening, and people are waiting. What do you do in the "
        "first half hour?"
    ),
    Theme.PRIORITISING: (
        "Three people each tell you that theirs is urgent, and you can do one today. How do you decide?"
    ),
    Theme.DETAIL: "The numbers look right, but the sum is off by a tiny share. What do you do?",
    Theme.INITIATIVE: "You see that everybody works around the same small fault. What would you do about it?",
    Theme.HONESTY: "You find an old mistake of yours in results that others have already used. What do you do?",
    Theme.CUSTOMER: "{person} asks for something that would not solve their real problem. What do you do?",
    Theme.EMPATHY: "A new colleague has been stuck for two days and has asked nobody. How do you help?",
    Theme.LEADERSHIP: (
        "You are to lead a piece of work in which you are not the one who knows most. How do you go about it?"
    ),
    Theme.LEARNING: (
        "You are given a task in a tool or a method that is new to you, due in two weeks. How do you start?"
    ),
    Theme.FLEXIBILITY: "Halfway through, the aim of the project changes. What do you keep, and what do you throw away?",
    Theme.RELIABILITY: "You see that your estimate was wrong by half. Whom do you tell, when, and how?",
    Theme.ORGANISATION: (
        "You take over something that was never written down, from a person who has left. How do you start?"
    ),
    Theme.PROBLEM_SOLVING: (
        "Something fails once a week, and nobody can make it happen on purpose. How do you go after it?"
    ),
    Theme.CREATIVITY: "You have a tenth of the budget that the usual way would take. How do you think about it?",
    Theme.CULTURE: "Your colleagues sit in four countries, and some never speak up in calls. What would you change?",
    Theme.SAFETY: (
        "You find that private data can be seen by people who should not see it. What do you do, and in what order?"
    ),
    Theme.PATIENCE: "A review of your work comes back with forty remarks, for the second time. How do you take it?",
    Theme.RESILIENCE: "Half a year of work is stopped. How do you go on, and what do you take with you?",
    Theme.INDEPENDENCE: "You work alone on a question for a month. How do others know where you stand?",
    Theme.DECISIONS: (
        "There are two ways: one is quick and will cost you later, one is slow and sound. How do you decide?"
    ),
    Theme.PERSUASION: (
        "You want time to clean something up that nobody outside the team can see. How do you make the case?"
    ),
    Theme.TEACHING: (
        "You are to bring a beginner to the point where they can work alone. What does the first week look like?"
    ),
}
