"""The brief: everything a seeker takes to one interview, made from a fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from candidacy.fit.values import Fit
from candidacy.prepare.asks import choose_asks
from candidacy.prepare.basis import basis_of
from candidacy.prepare.case import make_case
from candidacy.prepare.held import held_list
from candidacy.prepare.questions import questions_to_expect
from candidacy.prepare.readiness import make_readiness
from candidacy.prepare.sentences import it_is, it_is_not
from candidacy.prepare.stories import story_prompts
from candidacy.prepare.trades import trade_of
from candidacy.prepare.values import Brief, Dossier

NOTHING_OVERRULED: Mapping[str, str] = {}


def make_brief(
    fit: Fit, *, made_on: date, own_asks: Sequence[str] = (), overrule: Mapping[str, str] = NOTHING_OVERRULED
) -> Brief:
    """Return the preparation for one interview, from the fit and the seeker's own questions alone."""
    questions = questions_to_expect(basis_of(fit, made_on))
    case, stories = make_case(fit), story_prompts(fit)
    asks = choose_asks(fit.posting, trade_of(fit.posting), own_asks)
    dossier = Dossier((), (), (), "", ())
    return Brief(
        fit, made_on, it_is(fit), it_is_not(fit), questions, case, asks, held_list(fit.posting, own_asks, overrule),
        dossier, stories, make_readiness(fit, questions, case, stories, asks), (*fit.posting.problems, *fit.resume.problems),
    )  # fmt: skip
