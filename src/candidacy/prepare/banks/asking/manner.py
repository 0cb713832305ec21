"""How themes of how one goes about work and oneself are asked about."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Asking, Theme

ASKING: dict[Theme, Asking] = {
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
}
