"""What would you do if …, for kitchens and hotels."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "Another section falls behind during service while yours is under control for the moment. What do you do?"
    ),
    Theme.COMMUNICATION: (
        "A guest has a nut allergy, and the order has already gone in. Whom do you tell, and in what words?"
    ),
    Theme.CONFLICT: (
        "A guest says loudly that the food is bad and that they will not pay. What do you say, and what do you do?"
    ),
    Theme.PRESSURE: (
        "The room is full, the dishwasher breaks down and a table of twelve walks in. How do you get through "
        "the next hour?"
    ),
    Theme.PRIORITISING: (
        "Three orders come in at once, a delivery stands at the door and the phone is ringing. What first?"
    ),
    Theme.DETAIL: "A delivery comes in and the fridge thermometer shows more than it should. What do you do?",
    Theme.INITIATIVE: "You see that a lot of one dish comes back uneaten, evening after evening. What would you do?",
    Theme.HONESTY: "You see a colleague take a bottle home from the store. What do you do?",
    Theme.CUSTOMER: "{person} has waited forty minutes and their food is still not there. What do you say?",
    Theme.EMPATHY: "{person} sits alone, has hardly touched the food and seems upset. What do you do?",
    Theme.LEADERSHIP: (
        "You run the shift and two of your people are quarrelling in front of the guests. How do you deal with it?"
    ),
    Theme.LEARNING: "The menu changes on Monday and half of the dishes are new to you. How do you get ready?",
    Theme.FLEXIBILITY: (
        "The supplier has sent the wrong fish and service starts in an hour. What do you do with the menu?"
    ),
    Theme.RELIABILITY: (
        "You wake up with a stomach upset on the busiest day of the week. What do you do, and whom do you tell?"
    ),
    Theme.ORGANISATION: "You have eighty covers tonight and two hours to set up. How do you lay out your work?",
    Theme.PROBLEM_SOLVING: "The same dish keeps going out too late. How do you find out why?",
    Theme.CREATIVITY: (
        "Ten portions of vegetables are left over, and a vegan guest has just been seated. What could you offer?"
    ),
    Theme.CULTURE: "{person} asks whether a dish is halal or kosher, and you are not certain. What do you do?",
    Theme.SAFETY: "A colleague uses one board for raw chicken and for salad because it is quicker. What do you do?",
    Theme.PATIENCE: "{person} changes their order for the third time while others wait. How do you stay friendly?",
    Theme.RESILIENCE: "Service went badly and you were shouted at. You are on again tomorrow. How do you go into it?",
    Theme.INDEPENDENCE: "You open alone in the morning, and the oven does not start. What do you do?",
    Theme.DECISIONS: (
        "You are not sure whether a sauce from yesterday is still good, and it is on tonight's menu. How do you decide?"
    ),
    Theme.PERSUASION: "{person} cannot make up their mind, and the dish they want is off. How do you help them choose?",
    Theme.TEACHING: "A new colleague starts tonight and has never held a station. What do you show first, and how?",
}
