"""How themes of working with and for others are asked about."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Asking, Theme

ASKING: dict[Theme, Asking] = {
    Theme.TEAMWORK: Asking(
        (
            "team player, teamwork, team work, team working, collaborat, cooperat, work with others, part of a "
            "team, in a team, within a team, work as a team, team environment, interpersonal, work well with, "
            "multidisciplinary, colleagues"
        ),
        (
            (
                "Tell me about a time {scene} when the team only managed because people helped each other. What was "
                "your part?"
            ),
            "Describe a colleague you found it hard to work with. How did you get the work done together?",
        ),
        (
            "What did the others do?",
            "What would your colleagues say about your part?",
            "What did you learn about working together?",
        ),
        "Choose one example and say clearly what you did yourself and what the others did.",
    ),
    Theme.COMMUNICATION: Asking(
        (
            "communicat, verbal, written, listening, listener, interpersonal skill, presentation skill, "
            "telephone manner, spoken, explain, articulate, liais, speaking"
        ),
        (
            (
                "Tell me about a time when you had to explain something difficult to {person}. How did you make sure "
                "it was understood?"
            ),
            "Give me an example of a message that went wrong between you and someone else. How did you put it right?",
        ),
        (
            "How did you know you had been understood?",
            "What did you change in the way you said it?",
            "How do you do it in writing?",
        ),
        "Pick an example where you changed your words for the listener, and say what happened then.",
    ),
    Theme.CONFLICT: Asking(
        (
            "conflict, complaint, difficult situation, de-escalat, mediat, challenging behaviour, challenging "
            "behavior, difficult customer, diplomac, diplomatic, tact, disput, aggressive"
        ),
        (
            "Tell me about a complaint or a quarrel you had to deal with. What did you say first, and how did it end?",
            "Describe a time {scene} when somebody was angry with you. How did you calm things down?",
        ),
        (
            "What were they really upset about?",
            "What did you do so that it would not happen again?",
            "Whom did you tell afterwards?",
        ),
        "Say what you heard, what you did and how it ended, without blaming anybody.",
    ),
    Theme.CUSTOMER: Asking(
        (
            "customer, client-focused, client focus, service-minded, service minded, customer service, service "
            "oriented, guest experience, helpful, welcoming, friendly, approachable, patient care, "
            "public-facing, serving people, user-focused, front-facing, personable, polite, courteous"
        ),
        (
            "Tell me about a time when {person} left happier than they came. What did you do?",
            "Describe a day when you could not give {person} what they wanted. How did you handle it?",
        ),
        (
            "How do you know they were happy?",
            "What did you do that was not strictly your job?",
            "What do you do when ten people are waiting?",
        ),
        "Use one real person you helped, what they needed and what they said afterwards.",
    ),
    Theme.EMPATHY: Asking(
        (
            "empath, compassion, caring, kind, sensitiv, understanding of people, understanding nature, "
            "person-centred, person-centered, dignity, respectful, respect for, warm, supportive, listening ear, "
            "non-judgemental"
        ),
        (
            "Tell me about somebody who was frightened or upset and how you helped them.",
            (
                "Describe a time when you had to see things from the side of {person}. What did you then do in "
                "another way?"
            ),
        ),
        (
            "How did you notice how they felt?",
            "What did you say, in your own words?",
            "How do you look after yourself on such days?",
        ),
        "Say what you noticed in the other person, and keep their name and story private.",
    ),
    Theme.LEADERSHIP: Asking(
        (
            "leadership, lead a team, leading, supervis, manage a team, managing people, people management, line "
            "management, motivate others, delegat, inspire, team leader, managing staff, manage staff"
        ),
        (
            "Tell me about a time when you had to lead other people through a hard stretch. What did you do yourself?",
            "Describe how you told someone in your team that their work was not good enough.",
        ),
        ("Who disagreed with you?", "How did you share out the work?", "What did the team think of it?"),
        "Give the size of the group, what you decided and what came of it.",
    ),
    Theme.CULTURE: Asking(
        (
            "cultural, culture aware, diversity, diverse, inclusion, inclusive, equality, different backgrounds, "
            "international environment, multicultural, all ages, intercultural, equal opportunit, "
            "anti-discriminat, all walks of life"
        ),
        (
            (
                "Tell me about a time when you worked with somebody whose background was very unlike yours. What did "
                "you learn?"
            ),
            "Describe a misunderstanding that came from different customs or languages. How did you clear it up?",
        ),
        (
            "What would you do in another way today?",
            "How do you find out what somebody needs?",
            "What do you do when you hear a hurtful remark?",
        ),
        "Speak of what you learned and did; leave out guesses about whole groups of people.",
    ),
    Theme.PERSUASION: Asking(
        (
            "persua, negotiat, influenc, convinc, sales skill, selling, upsell, up-sell, stakeholder, commercial "
            "awareness, target-driven, assertive, build relationships, relationship building, networking"
        ),
        (
            "Tell me about a time when you won somebody over who was against your idea at first.",
            "Describe how you got a person or a team to agree to something they did not want.",
        ),
        ("What was their side of it?", "What did you give up yourself?", "Did it last?"),
        "Say what mattered to the other side and how you found that out.",
    ),
    Theme.TEACHING: Asking(
        (
            "mentor, coach, train others, training others, train new, training new, teach, instruct, share "
            "knowledge, sharing knowledge, knowledge sharing, induct, onboard, demonstrate to, guide others, "
            "develop others"
        ),
        (
            "Tell me about somebody you showed how to do something at work. How did you go about it?",
            "Describe a person who was slow to learn what you taught. What did you change?",
        ),
        (
            "How did you know they could do it alone?",
            "What do you do when someone is too shy to ask?",
            "What did you write down for them?",
        ),
        "Name what you taught, to whom, and how you could tell that they had it.",
    ),
}
