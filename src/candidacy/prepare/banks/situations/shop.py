"""What would you do if …, for shops and customer service."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "A colleague leaves the refilling to you every day and takes the tills. How do you deal with it?",
    Theme.COMMUNICATION: (
        "{person} describes something they saw last year and does not know its name. How do you find out "
        "what they mean?"
    ),
    Theme.CONFLICT: (
        "{person} wants their money back without a receipt and begins to shout. What do you say, and what do you do?"
    ),
    Theme.PRESSURE: (
        "There is a queue to the door, one till fails and the phone rings. How do you get through the next half hour?"
    ),
    Theme.PRIORITISING: (
        "A delivery is waiting, {person} needs advice and the window has to be changed by noon. What comes first?"
    ),
    Theme.DETAIL: "At the end of the day the till is short by a small amount. What do you do?",
    Theme.INITIATIVE: "You notice that people keep asking for something you do not sell. What would you do with that?",
    Theme.HONESTY: "You see a colleague give a friend a discount that is not allowed. What do you do?",
    Theme.CUSTOMER: "{person} wants something that you do not have. How do you make sure they still leave content?",
    Theme.EMPATHY: "An elderly customer is ashamed because their card is refused. What do you do?",
    Theme.LEADERSHIP: (
        "You are in charge for the day and a member of the team keeps turning up late from breaks. How do you raise it?"
    ),
    Theme.LEARNING: "A new range comes in and customers will ask about it tomorrow. How do you get to know it?",
    Theme.FLEXIBILITY: (
        "You are asked to move to another department for the day, which you do not know. How do you go about it?"
    ),
    Theme.RELIABILITY: "You have the keys to open, and on the way you see that you will be late. What do you do?",
    Theme.ORGANISATION: "You are to get the floor ready for a sale that starts tomorrow. How do you plan the day?",
    Theme.PROBLEM_SOLVING: "One product keeps coming back as faulty. How do you find out what is going on?",
    Theme.CREATIVITY: "You may fill one table by the door with whatever you like. What do you put there, and why?",
    Theme.CULTURE: "{person} speaks hardly any of your languages and needs advice. How do you serve them?",
    Theme.SAFETY: "You see a spill by the entrance, and three people are waiting for you. What do you do?",
    Theme.PATIENCE: "{person} has tried on everything, asks more and more and buys nothing. How do you stay friendly?",
    Theme.RESILIENCE: (
        "The morning was full of unfriendly people and the next one is walking up. How do you start afresh?"
    ),
    Theme.INDEPENDENCE: "You are alone in the shop and you think you see somebody stealing. What do you do?",
    Theme.DECISIONS: "{person} wants an exception to the rules and your manager cannot be reached. How do you decide?",
    Theme.PERSUASION: (
        "{person} hesitates between the cheap one and the one that would suit them better. How do you advise them?"
    ),
    Theme.TEACHING: "A new temp starts on the busiest day of the year. What do you show them first?",
}
