"""What would you do if …, for personal services."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "A colleague's client is waiting, and the colleague is late. You have ten minutes. What do you do?",
    Theme.COMMUNICATION: (
        "{person} shows you a picture of something that will not suit or work for them. What do you say?"
    ),
    Theme.CONFLICT: "{person} is unhappy with the result and raises their voice in front of others. What do you do?",
    Theme.PRESSURE: (
        "You are running half an hour late and the book is full until the evening. How do you handle the day?"
    ),
    Theme.PRIORITISING: (
        "The phone rings, somebody walks in and your client is waiting under the timer. What comes first?"
    ),
    Theme.DETAIL: "Before you start, you notice a mark or a reaction on the skin of {person}. What do you do?",
    Theme.INITIATIVE: "Tuesday mornings are always empty. What would you try?",
    Theme.HONESTY: "{person} tells you something private, and their friend asks you about it. What do you answer?",
    Theme.CUSTOMER: "{person} comes for the first time and is nervous. How do you make them feel at ease?",
    Theme.EMPATHY: "{person} begins to cry while you are working. What do you do?",
    Theme.LEADERSHIP: (
        "You stand in for the manager and two colleagues both want the same time off. How do you settle it?"
    ),
    Theme.LEARNING: "A new treatment, style or method is asked for that you have not done yet. How do you get there?",
    Theme.FLEXIBILITY: "Two regulars have been booked for the same time. What do you do?",
    Theme.RELIABILITY: "You feel a cold coming on and you have a full day of clients tomorrow. What do you do?",
    Theme.ORGANISATION: "You take over the stock and the order list. How do you see to it that nothing runs out?",
    Theme.PROBLEM_SOLVING: "The same result goes wrong for several clients. How do you find out why?",
    Theme.CREATIVITY: "{person} says: do something new with me. How do you go about it?",
    Theme.CULTURE: (
        "{person} asks for a private space or for a person of their own sex for religious reasons. What do you do?"
    ),
    Theme.SAFETY: "{person} wants something that their health or their age does not allow. What do you say?",
    Theme.PATIENCE: "{person} is never quite satisfied and asks for one more change. How do you stay friendly?",
    Theme.RESILIENCE: "A client leaves you a harsh review in public. How do you take it, and what do you do?",
    Theme.INDEPENDENCE: "You are alone on the floor or at the pool and somebody gets hurt. What do you do?",
    Theme.DECISIONS: "{person} arrives twenty minutes late and the next one is on time. What do you do?",
    Theme.PERSUASION: (
        "A good product or course would help {person}, and they think you only want to sell. How do you advise them?"
    ),
    Theme.TEACHING: "How would you show {person} something they can do by themselves at home?",
}
