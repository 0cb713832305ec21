import pytest

from candidacy.odds.rates import ASSUMPTIONS, ROWS, assumed, channel_odds, pace_of, rate_for, road_from, usual_wait
from candidacy.odds.values import Channel, Sector, Seniority, Stage, Tag


@pytest.mark.parametrize(
    ("stage", "channel", "a", "b", "low", "high"),
    [
        (Stage.APPLICATION, Channel.COLD, 2, 48, 0.01, 0.08),
        (Stage.APPLICATION, Channel.REFERRED, 2.7, 7.3, 0.11, 0.46),
        (Stage.SCREEN, Channel.COLD, 6, 13, 0.19, 0.46),
        (Stage.FINAL, Channel.COLD, 7, 14, 0.21, 0.47),
        (Stage.VERBAL_OFFER, Channel.COLD, 18, 2, 0.81, 0.97),
        (Stage.WRITTEN_OFFER, Channel.COLD, 28, 2, 0.87, 0.98),
    ],
)
def test_defaults_of_the_research_stand(
    stage: Stage, channel: Channel, a: float, b: float, low: float, high: float
) -> None:
    prior = rate_for(stage, channel)
    assert (prior.a, prior.b) == pytest.approx((a, b), abs=0.01)
    assert (prior.chance().low, prior.chance().high) == pytest.approx((low, high), abs=0.0051)


def test_every_rate_has_a_source_or_says_that_it_is_ours() -> None:
    for row in ROWS:
        assert bool(row.sources) != (row.tag is Tag.ASSUMED)
        assert all(one.year >= 2017 and one.address.startswith("https://") for one in row.sources)
        assert row.tag is not Tag.ASSUMED or (row.rate_by and row.strength_by)


def test_the_row_of_the_own_country_is_narrower_and_an_unlisted_one_wider() -> None:
    own, unknown, elsewhere = (rate_for(Stage.APPLICATION, country=one) for one in ("DE", None, "JP"))
    assert own.mean == pytest.approx(0.054)
    assert own.strength > unknown.strength > elsewhere.strength
    assert unknown.mean == pytest.approx(elsewhere.mean)
    assert rate_for(Stage.APPLICATION, sector=Sector.POLICE).strength < unknown.strength


def test_graduates_have_rows_of_their_own() -> None:
    assert rate_for(Stage.FINAL, seniority=Seniority.GRADUATE).mean == pytest.approx(0.45)


def test_the_channel_is_felt_at_the_application_only() -> None:
    for stage in Stage:
        same = rate_for(stage, Channel.REFERRED).mean == pytest.approx(rate_for(stage).mean)
        assert same is (stage is not Stage.APPLICATION)
    assert channel_odds(Channel.ACQUAINTANCE, {"weak_tie": 3.0})[0] == 3.0


def test_an_assumption_can_be_changed_by_its_name_and_says_so() -> None:
    changed = {"verbal_to_written": 0.5}
    assert rate_for(Stage.VERBAL_OFFER, assumptions=changed).mean == pytest.approx(0.5)
    assert assumed("verbal_to_written", changed).why == "changed by you"
    with pytest.raises(KeyError):
        assumed("no such name")
    assert all(name == one.name and one.why and one.unit for name, one in ASSUMPTIONS.items())


def test_the_road_agrees_with_the_published_rate_from_interview_to_offer() -> None:
    to_final, to_offer = road_from(Stage.INTERVIEW)
    interview, final = rate_for(Stage.INTERVIEW).mean, rate_for(Stage.FINAL).mean
    assert interview * (to_offer.share + to_final.share * final) == pytest.approx(0.27, abs=0.005)
    for stage in Stage:
        assert sum(turn.share for turn in road_from(stage)) == pytest.approx(1)


def test_the_usual_wait_of_a_referral_is_the_one_of_the_research() -> None:
    assert usual_wait(Stage.APPLICATION).shares == pytest.approx((0.04, 0.46, 0.50))
    assert usual_wait(Stage.APPLICATION, Channel.REFERRED).shares == pytest.approx((0.27, 0.38, 0.35), abs=0.005)
    assert pace_of(Sector.GOVERNMENT) == 1.6
    assert pace_of(None) == 1
