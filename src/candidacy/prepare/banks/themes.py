"""The themes of soft skills: how postings name them and how interviewers ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """What a soft-skill requirement is about."""

    TEAMWORK = "working in a team"
    COMMUNICATION = "communication"
    CONFLICT = "conflict and complaints"
    PRESSURE = "pressure"
    PRIORITISING = "setting priorities"
    DETAIL = "care over detail"
    INITIATIVE = "initiative"
    HONESTY = "honesty and confidentiality"
    CUSTOMER = "serving people well"
    EMPATHY = "empathy"
    LEADERSHIP = "leading others"
    LEARNING = "learning"
    FLEXIBILITY = "flexibility"
    RELIABILITY = "reliability"
    ORGANISATION = "organisation"
    PROBLEM_SOLVING = "solving problems"
    CREATIVITY = "creativity"
    CULTURE = "working across cultures"
    SAFETY = "safety"
    PATIENCE = "patience"
    RESILIENCE = "resilience"
    INDEPENDENCE = "working alone"
    DECISIONS = "decisions"
    PERSUASION = "persuading"
    TEACHING = "teaching others"


@dataclass(frozen=True, slots=True)
class Asking:
    """How a theme is asked about: signs in a posting, two questions about the past, what comes next, how to prepare."""

    signs: str
    past: tuple[str, str]
    follow_ups: tuple[str, ...]
    prepare: str


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
    Theme.PRESSURE: Asking(
        (
            "pressure, stress, fast-paced, fast paced, busy environment, deadline, high volume, demanding "
            "environment, keep calm, remain calm, stay calm, calm"
        ),
        (
            "Tell me about the busiest time you have had {scene}. How did you keep your work right?",
            "Describe a time when you had to finish something with far too little time. What did you do?",
        ),
        (
            "What did you leave until later, and why?",
            "How did you notice that the pressure was getting to you?",
            "What would you do in another way now?",
        ),
        "Describe the day in two sentences, then what you did first, second and third.",
    ),
    Theme.PRIORITISING: Asking(
        (
            "priorit, multitask, multi-task, multiple tasks, competing demands, juggle, workload, several tasks, "
            "time management, manage your time, manage own time"
        ),
        (
            "Give me an example of a day when several things were urgent at once. How did you decide what came first?",
            "Tell me about a time when your plan for the day fell apart. What did you put first, and who had to wait?",
        ),
        (
            "Who had to wait, and what did you tell them?",
            "Did you ask anyone before deciding?",
            "Looking back, was the order right?",
        ),
        "Name the three things, the order you chose and the reason for it.",
    ),
    Theme.DETAIL: Asking(
        (
            "detail, accura, precis, meticulous, thorough, error-free, quality of work, careful, proofread, "
            "exact, conscientious"
        ),
        (
            "Tell me about a mistake you found before it did any harm. How did you spot it?",
            "Describe a piece of work where everything had to be exactly right. How did you check it?",
        ),
        (
            "How do you check your own work when you are tired?",
            "What did the mistake teach you?",
            "How long does that checking take you?",
        ),
        "Bring one example with something that can be counted: how many, how often, how few mistakes.",
    ),
    Theme.INITIATIVE: Asking(
        (
            "initiative, proactive, self-starter, self-motivated, self motivated, motivated, drive, can-do, can "
            "do attitude, enthusias, energetic, hands-on, positive attitude, hardworking, hard-working, hard "
            "working, work ethic, ambitious"
        ),
        (
            "Tell me about something you improved without being asked. What made you start?",
            "Give me an example of work you took on because you saw it needed doing.",
        ),
        ("Whom did you ask before you began?", "What changed because of it?", "Is it still done that way?"),
        "Say what you saw, what you did and what is different since.",
    ),
    Theme.HONESTY: Asking(
        (
            "confidential, honest, integrity, trustworthy, discreet, discretion, ethic, data protection, gdpr, "
            "sensitive information, handle cash, professionalism, professional manner, privacy"
        ),
        (
            (
                "Tell me about a time when you had to keep something to yourself although people asked. What did you "
                "say to them?"
            ),
            "Describe a mistake of your own that nobody had noticed yet. What did you do?",
        ),
        ("Who needed to know, and who did not?", "What did it cost you?", "Where do you draw the line?"),
        "Tell it without naming anyone: the way you tell it is part of the answer.",
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
    Theme.LEARNING: Asking(
        (
            "willing to learn, willingness to learn, eager to learn, keen to learn, learn new, fast learner, "
            "quick learner, learn quickly, learning, own development, professional development, curious, "
            "curiosity, open to feedback, self-development, up to date, continuing"
        ),
        (
            "Tell me about the last thing you had to learn for work. How did you go about it?",
            "Describe a piece of criticism that helped you. What did you change?",
        ),
        ("How long did it take you?", "What was hardest about it?", "What are you learning now?"),
        "Name the thing, how you learned it and when you first used it.",
    ),
    Theme.FLEXIBILITY: Asking(
        (
            "flexib, adapt, versatil, open to change, changing environment, changing priorities, varied, change "
            "at short notice, agile mindset, cope with change"
        ),
        (
            "Tell me about a time when plans changed at the last minute. What did you do?",
            "Describe a change at work you did not like at first. How did you deal with it?",
        ),
        ("What did you have to drop?", "How did others take it?", "When would you say no to a change?"),
        "Say what the plan was, what changed and what you did within the first hour.",
    ),
    Theme.RELIABILITY: Asking(
        (
            "reliab, punctual, dependab, responsible, committed, commitment, conscientious, timekeeping, time "
            "keeping, trusted to, good attendance, accountab, dedicated, dedication"
        ),
        (
            "Tell me about a time when others counted on you and it was hard to keep your word.",
            "Give me an example of something you are trusted with and how you came to be trusted with it.",
        ),
        (
            "What happens when you cannot keep a promise?",
            "Whom do you tell, and when?",
            "How would your last manager put it?",
        ),
        "Think of something that can be checked: attendance, keys, cash, opening up, deadlines kept.",
    ),
    Theme.ORGANISATION: Asking(
        (
            "organis, organiz, planning skill, structured, orderly, tidy, methodical, systematic, "
            "well-organised, administrative skill, plan own work, planning"
        ),
        (
            "Tell me how you kept track of your work in your last job. Give me one real week.",
            "Describe something with many parts that you had to organise. How did you keep it together?",
        ),
        (
            "What slipped through all the same?",
            "What do you use: paper, a calendar, a list?",
            "How would somebody else find their way in your work?",
        ),
        "Describe the tool you really use and one day on which it saved you.",
    ),
    Theme.PROBLEM_SOLVING: Asking(
        (
            "problem solv, problem-solv, solve problem, solving, troubleshoot, analytical, analys, critical "
            "thinking, fault finding, solution, resourceful, logical, investigat"
        ),
        (
            "Tell me about a problem at work that nobody had an answer to. How did you find one?",
            "Describe a fault or problem that kept coming back. How did you get to the bottom of it?",
        ),
        ("What did you try that did not work?", "How did you know it was really solved?", "Whom did you ask?"),
        "Say what you looked at first, what you ruled out and what solved it.",
    ),
    Theme.CREATIVITY: Asking(
        "creativ, innovat, imagination, imaginative, new ideas, design flair, original, inventive, think outside",
        (
            "Tell me about an idea of yours that was taken up at work.",
            "Describe a time when the usual way did not work and you had to think of another.",
        ),
        ("What did people say at first?", "What did it cost, and what did it bring?", "What became of it?"),
        "Choose an idea that was really tried, even a small one, and say what came of it.",
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
    Theme.SAFETY: Asking(
        (
            "safety, safe working, health and safety, risk assess, ppe, hazard, infection control, food hygiene, "
            "hygiene, safeguarding, safe environment, safe practice, coshh, security aware"
        ),
        (
            "Tell me about something unsafe that you saw at work. What did you do about it?",
            "Describe a time when doing it safely took longer and someone wanted it done fast.",
        ),
        ("Whom did you report it to?", "What is written down about it where you worked?", "What has changed since?"),
        "Name the danger, what you did at once and whom you told.",
    ),
    Theme.PATIENCE: Asking(
        (
            "patience, patient and, patient with, patient manner, even-tempered, calm and patient, patient "
            "attitude, be patient, patient approach, tolerant"
        ),
        (
            "Tell me about someone who needed far more of your time than planned. How did you stay patient?",
            "Describe a piece of work where the result was slow to come. How did you keep going?",
        ),
        ("What helped you stay calm?", "Who had to wait meanwhile?", "When is it right to stop?"),
        "Choose one person or one long task and say what you did again and again.",
    ),
    Theme.RESILIENCE: Asking(
        (
            "resilien, perseveran, persisten, determination, determined, setback, robust, tenacious, tenacity, "
            "emotional strength, cope with, stamina, physically fit, physical demands, bounce back"
        ),
        (
            "Tell me about something at work that went badly and how you got over it.",
            "Describe a stretch of work that wore you down. What kept you going?",
        ),
        ("Who helped you?", "What do you do now when you see it coming?", "What did you learn about yourself?"),
        "Choose something that is over, say what you did to get through it, and what you learned.",
    ),
    Theme.INDEPENDENCE: Asking(
        (
            "independent, independently, work alone, working alone, own initiative, unsupervised, minimal "
            "supervision, minimum supervision, autonom, lone working, self-directed, self-sufficient, without "
            "supervision, manage own work, self-disciplined"
        ),
        (
            "Tell me about a time when you were on your own and had to manage without asking anybody.",
            "Give me an example of work you planned, did and checked yourself from beginning to end.",
        ),
        ("When would you have called for help?", "How did others know where things stood?", "Who checked the result?"),
        "Show both sides: what you settled alone, and what you would always ask about.",
    ),
    Theme.DECISIONS: Asking(
        "decision, judgement, judgment, decisive, decide, common sense, sound mind, act on own authority, weigh up",
        (
            "Tell me about a decision you had to make without knowing everything you wanted to know.",
            "Describe a decision of yours that turned out wrong. What did you do then?",
        ),
        ("What else could you have done?", "Who was not happy with it?", "What did you go by?"),
        "Say what you knew, what you did not know, what you decided and why.",
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
