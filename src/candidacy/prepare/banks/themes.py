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
