"""What would you do if …, for social and community work."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: "You and a partner agency see the same case in quite different ways. How do you get to a plan?",
    Theme.COMMUNICATION: "You have to tell {person} that their application was refused. How do you do it?",
    Theme.CONFLICT: "Somebody in your group session insults another. What do you do, then and afterwards?",
    Theme.PRESSURE: "Two crises come in on one afternoon and a report is due at five. How do you handle it?",
    Theme.PRIORITISING: "You have twenty open cases and time for five this week. How do you choose?",
    Theme.DETAIL: "You find that a date in a case file is wrong, and a decision was based on it. What do you do?",
    Theme.INITIATIVE: "Several people bring you the same problem within a month. What do you make of it?",
    Theme.HONESTY: (
        "{person} tells you something in confidence that points to a danger for a child. What do you say and do?"
    ),
    Theme.CUSTOMER: "{person} has missed three appointments. What do you do before you close the case?",
    Theme.EMPATHY: "{person} says: you cannot understand this, you have never lived it. How do you answer?",
    Theme.LEADERSHIP: "You coordinate volunteers and one of them goes far beyond their role. How do you raise it?",
    Theme.LEARNING: "A case touches a law or an illness you know little about. How do you get up to speed by tomorrow?",
    Theme.FLEXIBILITY: (
        "The room for tonight's group has fallen through and fifteen people are on their way. What do you do?"
    ),
    Theme.RELIABILITY: "You promised to call back today, and there is nothing new to tell. What do you do?",
    Theme.ORGANISATION: "You take over a caseload with poor notes. How do you go through your first week?",
    Theme.PROBLEM_SOLVING: (
        "{person} gets the same letter of refusal again and again. How do you find out what goes wrong?"
    ),
    Theme.CREATIVITY: "Nobody comes to the drop-in any more. What would you try?",
    Theme.CULTURE: "A family sees help from outside as a shame. How do you work with them?",
    Theme.SAFETY: "On a home visit the mood turns, and you no longer feel safe. What do you do?",
    Theme.PATIENCE: "{person} makes the same harmful choice again after months of work. How do you go on with them?",
    Theme.RESILIENCE: "A case you put your heart into ends badly. How do you come back the next morning?",
    Theme.INDEPENDENCE: (
        "You are out on your own and have to decide whether to stay or to call for help. What do you go by?"
    ),
    Theme.DECISIONS: "You have worrying signs and no proof. What do you do, and whom do you bring in?",
    Theme.PERSUASION: (
        "A landlord or an employer has had enough of {person}. How do you get them to give one more chance?"
    ),
    Theme.TEACHING: "You are to run a workshop on money or forms for people who hate school. How do you do it?",
}
