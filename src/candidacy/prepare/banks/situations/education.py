"""What would you do if …, for schools and childcare."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "You and a colleague disagree in front of the {people} about how strict to be. What do you do then, "
        "and afterwards?"
    ),
    Theme.COMMUNICATION: "You have to tell a parent that things are not going well for their child. How do you begin?",
    Theme.CONFLICT: (
        "Two of the {people} fight, each says the other started it, and the rest are watching. What do you do?"
    ),
    Theme.PRESSURE: (
        "A colleague is out, the room is loud, and an inspector walks in. What do you do in the next five minutes?"
    ),
    Theme.PRIORITISING: "{person} is crying, another has a nosebleed, and a parent is at the door. What comes first?",
    Theme.DETAIL: "You find that the register and the number of children in the room do not agree. What do you do?",
    Theme.INITIATIVE: "The reading corner stands empty week after week. What would you do about it?",
    Theme.HONESTY: "{person} tells you something worrying and asks you to promise not to tell anyone. What do you say?",
    Theme.CUSTOMER: "A parent says that they never hear from you what their child does all day. How do you answer?",
    Theme.EMPATHY: "{person} who is usually lively has been silent all week. How do you approach them?",
    Theme.LEADERSHIP: "You lead a trip, and one of the adults keeps looking at their phone. What do you do?",
    Theme.LEARNING: (
        "You are to cover a subject or age group that you have never taught. How do you prepare by tomorrow?"
    ),
    Theme.FLEXIBILITY: "Your plan for the lesson does not work: half of the group is lost after ten minutes. What now?",
    Theme.RELIABILITY: (
        "A colleague leaves you alone with the group for longer than agreed, and not for the first time. "
        "What do you do?"
    ),
    Theme.ORGANISATION: "You have a trip with thirty children in three weeks. What is on your list?",
    Theme.PROBLEM_SOLVING: (
        "{person} does well when you sit beside them and stops as soon as you leave. How do you find out why?"
    ),
    Theme.CREATIVITY: (
        "The projector is broken and you have twenty-five restless children in front of you. What do you do with them?"
    ),
    Theme.CULTURE: (
        "A family asks that their child take no part in an activity because of their beliefs. How do you handle it?"
    ),
    Theme.SAFETY: "At pick-up time a person you do not know says that they have come for {person}. What do you do?",
    Theme.PATIENCE: "{person} has asked you to explain the same step for the fourth time. What do you do now?",
    Theme.RESILIENCE: "A lesson went badly, and you have the same group again tomorrow. How do you go into it?",
    Theme.INDEPENDENCE: "You are alone with the group and {person} runs out of the room. What do you do?",
    Theme.DECISIONS: (
        "{person} says that they feel ill just before a test, as last time. Do you send them home? How do you decide?"
    ),
    Theme.PERSUASION: "{person} refuses to start the work at all and others begin to look. How do you win them over?",
    Theme.TEACHING: (
        "How would you explain something you know well to a group in which some can do it already and some "
        "cannot at all?"
    ),
}
