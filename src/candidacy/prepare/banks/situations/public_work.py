"""What would you do if …, for public service and safety."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "A colleague handles a situation in a way you would not have chosen, in public. What do you do then, and later?"
    ),
    Theme.COMMUNICATION: (
        "You have to give a clear instruction to someone who is upset and does not listen. How do you do it?"
    ),
    Theme.CONFLICT: "Somebody refuses to follow a rule, films you and insults you. What do you do?",
    Theme.PRESSURE: "Several calls or cases come in at once, and each of them could be serious. How do you work?",
    Theme.PRIORITISING: "You have ten files or visits and time for six. How do you choose?",
    Theme.DETAIL: "You see that a colleague's report leaves out something you both saw. What do you do?",
    Theme.INITIATIVE: "Complaints come from the same place every week. What would you do beyond answering them?",
    Theme.HONESTY: "An acquaintance asks you to look something up for them, just this once. What do you answer?",
    Theme.CUSTOMER: "{person} is sent to you in error and is already angry. What do you do for them?",
    Theme.EMPATHY: "You have to bring {person} bad news. How do you go about it?",
    Theme.LEADERSHIP: "You are the senior person on the spot, and your team looks to you. What do you do first?",
    Theme.LEARNING: "A new law or rule applies from Monday. How do you make sure that you apply it properly?",
    Theme.FLEXIBILITY: "You are moved to another post for the week, with an hour's notice. How do you get ready?",
    Theme.RELIABILITY: (
        "You are asked to cover for a colleague who is late without leave, and to say nothing. What do you do?"
    ),
    Theme.ORGANISATION: "You have to plan a public event or an inspection with several services. What is on your list?",
    Theme.PROBLEM_SOLVING: "Two witnesses or two papers tell you opposite things. How do you find out more?",
    Theme.CREATIVITY: "The usual sign, letter or fine has no effect. What else could be tried?",
    Theme.CULTURE: "{person} does not speak your language and is frightened of uniforms or offices. What do you do?",
    Theme.SAFETY: "You arrive first at a place that may not be safe. What do you do, and what do you not do?",
    Theme.PATIENCE: "{person} comes to the counter every week with the same complaint. How do you deal with them?",
    Theme.RESILIENCE: "You have had a hard and ugly shift. How do you look after yourself before the next one?",
    Theme.INDEPENDENCE: "You are alone at your post and something happens that no instruction covers. What do you do?",
    Theme.DECISIONS: "You may warn or you may punish, and both would be within the rules. How do you decide?",
    Theme.PERSUASION: "A group does not want to leave the place. How do you get them to go without force?",
    Theme.TEACHING: "A new colleague has learned all the rules and freezes in front of people. How do you help them?",
}
