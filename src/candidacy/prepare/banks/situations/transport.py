"""What would you do if …, for transport, warehouses and cleaning."""

from __future__ import annotations

from candidacy.prepare.banks.themes import Theme

SITUATIONS: dict[Theme, str] = {
    Theme.TEAMWORK: (
        "Your colleague loads or cleans half as fast as you, and the job is counted for both. What do you do?"
    ),
    Theme.COMMUNICATION: (
        "At handover you see that something was not done and the next shift will pay for it. What do you "
        "say, and to whom?"
    ),
    Theme.CONFLICT: "Someone on your route or site shouts at you for blocking the way. What do you do?",
    Theme.PRESSURE: (
        "You are an hour behind, the phone rings again and again, and two stops are still to come. How do you go on?"
    ),
    Theme.PRIORITISING: "An urgent order comes in while you are in the middle of another. What do you finish first?",
    Theme.DETAIL: "The count on the paper and the count on the pallet differ by one. What do you do?",
    Theme.INITIATIVE: (
        "You see that the same walk or drive is made twice every day for nothing. What would you do about it?"
    ),
    Theme.HONESTY: "You scratch a vehicle or break something and nobody has seen it. What do you do?",
    Theme.CUSTOMER: "{person} is not where they should be, and you have ten more stops or rooms to go. What do you do?",
    Theme.EMPATHY: "You find somebody upset or unwell on your way, and your time is tight. What do you do?",
    Theme.LEADERSHIP: (
        "You are asked to lead the shift, and an older colleague does not like it. How do you deal with it?"
    ),
    Theme.LEARNING: "A new scanner, machine or vehicle comes in. How do you get to the point where you use it safely?",
    Theme.FLEXIBILITY: "Your route or area is changed on the morning itself. What do you do before you start?",
    Theme.RELIABILITY: "You are the only one on the early shift, and your car will not start. What do you do?",
    Theme.ORGANISATION: (
        "You have a full load, or a full building, and a fixed end of shift. How do you plan your order of work?"
    ),
    Theme.PROBLEM_SOLVING: (
        "Parcels, keys or stock go missing in the same place again and again. How would you find out why?"
    ),
    Theme.CREATIVITY: "The lift is broken and it all has to be on the third floor by noon. What do you do?",
    Theme.CULTURE: (
        "In your team five languages are spoken. How do you make sure that everyone has understood the safety briefing?"
    ),
    Theme.SAFETY: (
        "You are told to drive, lift or climb although something on the machine is not right. What do you do?"
    ),
    Theme.PATIENCE: (
        "You stand in a queue at the gate for an hour and cannot do anything about it. How do you handle it?"
    ),
    Theme.RESILIENCE: "It is the third week of overtime in the busiest season. How do you keep your work safe?",
    Theme.INDEPENDENCE: (
        "You are on your own, the address or room is wrong and the office does not pick up. What do you do?"
    ),
    Theme.DECISIONS: (
        "The weather turns, and you have to choose between being late and taking a risk. How do you decide?"
    ),
    Theme.PERSUASION: "A colleague refuses to wear the vest or the gloves. How do you get them to do it?",
    Theme.TEACHING: "A new person walks along with you for a day. What do you show them before anything else?",
}
