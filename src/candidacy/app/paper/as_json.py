"""The brief as one JSON object for scripts; every key is explained in docs/reference/brief-json.md."""

from __future__ import annotations

from typing import Any, TypeAlias

from candidacy import __version__
from candidacy.fit.documents import Document
from candidacy.fit.values import Break, EvidenceLink, Finding, Month, Position, Posting, Resume, Years
from candidacy.kernel.problems import Problem
from candidacy.kernel.quotes import Quote
from candidacy.prepare.values import Brief, CasePoint, Dossier, DossierFact, Question, Readiness, StoryPrompt

Json: TypeAlias = dict[str, Any]

FORMAT_VERSION = 1
"""Grows when a key is taken away or changes its meaning; new keys may come at any time."""


def brief_json(brief: Brief) -> Json:
    """Return the whole brief as values that JSON can hold, quotes exactly as they stand in the documents."""
    return {
        "version": FORMAT_VERSION,
        "made_by": f"candidacy {__version__}",
        "made_on": brief.made_on.isoformat(),
        "it_is": brief.it_is,
        "it_is_not": brief.it_is_not,
        "before": [{"title": part.title, "lines": list(part.lines)} for part in brief.before],
        "matcher": brief.fit.matcher,
        "documents": _documents(brief),
        "posting": _posting(brief.fit.posting),
        "resume": _resume(brief.fit.resume),
        "requirements": [_requirement(finding) for finding in brief.fit.findings],
        "questions": [_question(question) for question in brief.questions],
        "case": [_case_point(point) for point in brief.case],
        "asks": [{"text": ask.text, "group": str(ask.group), "why": ask.why} for ask in brief.asks],
        "held": [{"text": held.text, "reason": held.reason, "overruled": held.overruled} for held in brief.held],
        "dossier": _dossier(brief.dossier),
        "stories": [_story(story) for story in brief.stories],
        "readiness": _readiness(brief.readiness),
        "problems": [_problem(problem) for problem in brief.problems],
    }


def quote_json(quote: Quote) -> Json:
    """Return the exact words with the document, the page and the characters where they stand."""
    return {
        "quote": quote.text,
        "document": quote.document,
        "page": quote.page,
        "start": quote.span.start,
        "end": quote.span.end,
    }


def _documents(brief: Brief) -> list[Json]:
    posting = brief.fit.posting.document
    own = [_document(document, "seeker") for document in brief.fit.resume.documents]
    return [*own, _document(posting, "posting")]


def _document(document: Document, role: str) -> Json:
    return {"name": document.name, "role": role, "media": str(document.media), "sha256": document.sha256}


def _posting(posting: Posting) -> Json:
    return {
        "title": posting.title,
        "employer": posting.employer,
        "document": posting.document.name,
        "notes": [{"kind": str(note.kind), **quote_json(note.quote)} for note in posting.notes],
    }


def _resume(resume: Resume) -> Json:
    return {
        "name": resume.name,
        "months_worked": resume.months_worked,
        "positions": [_position(position) for position in resume.positions],
        "gaps": [_break(stretch) for stretch in resume.gaps],
        "overlaps": [_break(stretch) for stretch in resume.overlaps],
    }


def _position(position: Position) -> Json:
    return {
        "title": position.title,
        "employer": position.employer,
        "section": str(position.section),
        "first_month": _month(position.start),
        "last_month": _month(position.end),
        "present": position.present,
        "year_only": position.year_only,
        **quote_json(position.quote),
    }


def _break(stretch: Break) -> Json:
    return {
        "months": stretch.months,
        "first_month": _month(stretch.start),
        "last_month": _month(stretch.end),
        "before": stretch.before,
        "after": stretch.after,
    }


def _month(month: Month | None) -> str | None:
    return None if month is None else f"{month.year:04}-{month.month:02}"


def _requirement(finding: Finding) -> Json:
    wanted = finding.requirement
    return {
        "id": wanted.id,
        **quote_json(wanted.quote),
        "kind": str(wanted.kind),
        "level": str(wanted.level),
        "heading": wanted.heading,
        "parts": list(wanted.parts),
        "any_part": wanted.any_part,
        "years": _years(wanted.years),
        "years_shown": finding.years_shown,
        "support": str(finding.support),
        "evidence": [_evidence(link) for link in finding.evidence],
        "closest": None if finding.closest is None else quote_json(finding.closest),
        "missing": list(finding.missing),
    }


def _years(years: Years | None) -> Json | None:
    return None if years is None else {"min": years.low, "max": years.high, "counts": years.counts}


def _evidence(link: EvidenceLink) -> Json:
    return {
        **quote_json(link.quote),
        "claim": link.claim,
        "strength": str(link.strength),
        "reason": link.reason,
        "score": link.score,
    }


def _question(question: Question) -> Json:
    return {
        "text": question.text,
        "kind": str(question.kind),
        "why": question.why,
        "requirement": question.requirement,
        "quotes": [quote_json(quote) for quote in question.quotes],
        "follow_ups": list(question.follow_ups),
        "prepare": question.prepare,
    }


def _case_point(point: CasePoint) -> Json:
    return {"text": point.text, "requirement": point.requirement, "evidence": quote_json(point.evidence)}


def _dossier(dossier: Dossier) -> Json:
    return {
        "facts": [_fact(fact) for fact in dossier.facts],
        "culture": [quote_json(quote) for quote in dossier.culture],
        "to_find_out": [{"text": wish.text, "where": wish.where} for wish in dossier.to_find_out],
        "workplace": dossier.workplace,
        "advice": [{"topic": one.topic, "text": one.text, "reason": one.reason} for one in dossier.advice],
    }


def _fact(fact: DossierFact) -> Json:
    return {
        "topic": fact.topic,
        "text": fact.text,
        "evidence": None if fact.quote is None else quote_json(fact.quote),
    }


def _story(story: StoryPrompt) -> Json:
    return {
        **quote_json(story.quote),
        "has": list(story.has),
        "lacks": list(story.lacks),
        "prompt": story.prompt,
        "serves": list(story.serves),
    }


def _readiness(readiness: Readiness) -> Json:
    return {
        "minutes": readiness.minutes,
        "in_place": list(readiness.in_place),
        "missing": [{"text": item.text, "minutes": item.minutes, "why": item.why} for item in readiness.missing],
    }


def _problem(problem: Problem) -> Json:
    return {"code": problem.code, "text": problem.text, "place": problem.place}
