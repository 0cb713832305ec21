"""How themes of getting the work right are asked about."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Asking, Theme

ASKING: dict[Theme, Asking] = {
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
    Theme.DECISIONS: Asking(
        "decision, judgement, judgment, decisive, decide, common sense, sound mind, act on own authority, weigh up",
        (
            "Tell me about a decision you had to make without knowing everything you wanted to know.",
            "Describe a decision of yours that turned out wrong. What did you do then?",
        ),
        ("What else could you have done?", "Who was not happy with it?", "What did you go by?"),
        "Say what you knew, what you did not know, what you decided and why.",
    ),
}
