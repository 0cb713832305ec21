"""The wordings of thank-you notes, by tone. {day}, {matter}, {concern} and {evidence} are the only things put into them."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.followup.notes.values import Tone


@dataclass(frozen=True, slots=True)
class Frames:
    """The wordings of one tone; any opening goes with any answer and any closing."""

    greeting: str
    openings: tuple[str, ...]
    answers: tuple[str, ...]
    """Where the seeker's own sentence answers a concern."""
    quotings: tuple[str, ...]
    """Where a line of the résumé answers it."""
    closings: tuple[str, ...]
    awaiting: tuple[str, ...]
    """Closings where a day was named by which there is news."""
    farewell: str


FRAMES: dict[Tone, Frames] = {
    Tone.PLAIN: Frames(
        "Dear {name},",
        (
            "Thank you for talking with me{day}. What we said about {matter} helped me to picture the work.",
            "Thank you for your time{day}. Our talk about {matter} has stayed with me.",
            "I want to thank you for our talk{day}. It was good to speak about {matter}.",
            "Thank you for the interview{day}. I have gone on thinking about {matter}.",
        ),
        (
            "You wanted to know about {concern}. {evidence}",
            "You asked me about {concern}. {evidence}",
            "One more word on {concern}. {evidence}",
        ),
        (
            "You wanted to know about {concern}. This line of my résumé is about that: “{evidence}”.",
            "You asked me about {concern}. In my résumé it is this line: “{evidence}”.",
            "One more word on {concern}. It is what I meant in my résumé by “{evidence}”.",
        ),
        (
            "If anything is still open, please ask me.",
            "If you need anything else from me, a line is enough.",
            "I look forward to hearing from you.",
        ),
        (
            "You said there would be news by {until}. If anything is still open before then, please ask me.",
            "I look forward to hearing from you by {until}, as you said.",
            "Until {until}, if you need anything else from me, a line is enough.",
        ),
        "Kind regards,",
    ),
    Tone.WARM: Frames(
        "Hello {name},",
        (
            "It was good to meet you{day}, thank you. I enjoyed talking about {matter}.",
            "Thank you for our talk{day}. Of all we spoke about, {matter} has stayed with me most.",
            "Many thanks for your time{day}. Talking about {matter} made the job more real to me.",
            "Thank you for talking with me{day}. I liked what we said about {matter}.",
        ),
        (
            "You were wondering about {concern}. {evidence}",
            "About {concern}, since you asked. {evidence}",
            "I also wanted to come back to {concern}. {evidence}",
        ),
        (
            "You were wondering about {concern}. This is the line of my résumé I should have pointed to: “{evidence}”.",
            "About {concern}, since you asked. It is this line of my résumé: “{evidence}”.",
            "I also wanted to come back to {concern}. My résumé has it here: “{evidence}”.",
        ),
        (
            "If there is anything else you would like to know, just ask.",
            "Do write or call if something is still open.",
            "I would be glad to hear from you.",
        ),
        (
            "You said I would hear by {until}. If there is anything else you would like to know, just ask.",
            "I will be glad to hear from you by {until}, as you said.",
            "Do write or call before {until} if something is still open.",
        ),
        "Best wishes,",
    ),
    Tone.FORMAL: Frames(
        "Dear {name},",
        (
            "I would like to thank you for the interview{day}. Our conversation about {matter} gave me a clearer picture of the post.",
            "Thank you for taking the time to interview me{day}. I found what we discussed about {matter} most useful.",
            "Please accept my thanks for our conversation{day}, in particular about {matter}.",
            "Thank you for our conversation{day}. I have considered further what we said about {matter}.",
        ),
        (
            "You raised the question of {concern}. {evidence}",
            "May I add a word on {concern}. {evidence}",
            "With regard to {concern}, please allow me to add the following. {evidence}",
        ),
        (
            "You raised the question of {concern}. The relevant line of my résumé reads: “{evidence}”.",
            "May I add a word on {concern}. I had in mind this line of my résumé: “{evidence}”.",
            "With regard to {concern}, I would refer you to this line of my résumé: “{evidence}”.",
        ),
        (
            "Should you need anything further, please let me know.",
            "I remain at your disposal for any further question.",
            "I look forward to your reply.",
        ),
        (
            "Should you need anything further before {until}, please let me know.",
            "I look forward to your reply by {until}, as you mentioned.",
            "Until {until} I remain at your disposal for any further question.",
        ),
        "Yours sincerely,",
    ),
}
PROMISED = {
    Tone.PLAIN: "I have not forgotten what I promised you: {mine}.",
    Tone.WARM: "And I have not forgotten what I promised: {mine}.",
    Tone.FORMAL: "I will also see to what I promised you: {mine}.",
}
