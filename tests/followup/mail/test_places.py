"""Where a talk is held: by the calendar or by the words; never a place that the mail does not say."""

from __future__ import annotations

import time
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from candidacy.followup.mail import Kind, ReadMail, read_mail
from tests.followup.mail.letters import invited, letter

INVITED = "We would like to invite you to an interview"
TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d"
AT_TEN = "on Tuesday 31 March at 10am"


def read_of(body: str) -> ReadMail:
    read = read_mail(letter(body), "a.eml")
    if read.place:
        quote = read.place_quote
        assert quote is not None
        assert read.text[quote.span.start : quote.span.end] == quote.text
        assert read.place == quote.shown
    return read


def place(body: str) -> str:
    return read_of(body).place


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("at our Leeds office, 12 Quay Street, LS1 4XX", "our Leeds office, 12 Quay Street, LS1 4XX"),
        ("in Room 2.14 of the Civic Centre", "Room 2.14 of the Civic Centre"),
        (f"{AT_TEN} at our Leeds office, 12 Quay Street, LS1 4XX", "our Leeds office, 12 Quay Street, LS1 4XX"),
        ("at our Leeds office (12 Quay Street, LS1 4XX)", "our Leeds office (12 Quay Street, LS1 4XX)"),
        (f"at Harbour House, 410 Harbor Ave, Suite 200, Portland, OR 97205, {AT_TEN}", "Harbour House, 410 Harbor Ave, Suite 200, Portland, OR 97205"),
        ("in der Lindenstraße 14, 10969 Berlin", "der Lindenstraße 14, 10969 Berlin"),
        ("at 14 rue des Lilas, 75011 Paris", "14 rue des Lilas, 75011 Paris"),
        ("at our clinic, Plot 12, Sector 18, Gurugram 122015", "our clinic, Plot 12, Sector 18, Gurugram 122015"),
        ("at Elm Grove Primary School, 3 Mill Lane, Cork", "Elm Grove Primary School, 3 Mill Lane, Cork"),
        ("at the Blue Lantern Restaurant, 5 Harbour Street, Galway", "the Blue Lantern Restaurant, 5 Harbour Street, Galway"),
        ("on the 3rd floor of Quayside House", "the 3rd floor of Quayside House"),
        ("in the Boardroom at Northgate Library", "the Boardroom at Northgate Library"),
        ("at Gate 3 of the Northgate depot", "Gate 3 of the Northgate depot"),
        ("at our King Street branch", "our King Street branch"),
        ("for the post of Night Porter on Tuesday 31 March at 2pm at the Grand Pavilion Hotel", "the Grand Pavilion Hotel"),
        ("at 10.30 in Room 4 of the Annexe Building", "Room 4 of the Annexe Building"),
        ("at Keizersgracht 100, 1015 CV Amsterdam", "Keizersgracht 100, 1015 CV Amsterdam"),
        ("at 7 Wattle Road, Ballarat VIC 3350", "7 Wattle Road, Ballarat VIC 3350"),
        ("over Microsoft Teams", "Microsoft Teams"),
        ("via Zoom", "Zoom"),
    ],
)  # fmt: skip
def test_an_address_or_a_room_in_a_sentence(words: str, meant: str) -> None:
    assert place(f"Dear Ann,\n\n{INVITED} {words}.\n\nKind regards,\nJo") == meant


@pytest.mark.parametrize(
    ("body", "meant"),
    [
        (f"{INVITED} {AT_TEN}.\n\nVenue: The Old Mill, Dyer's Lane, Hebden\nPlease bring your passport.", "The Old Mill, Dyer's Lane, Hebden"),
        (f"{INVITED}.\n\nDate: 31 March\nTime: 10:00\nLocation:\nQuayside House\n12 Quay Street\nLeeds LS1 4XX\n\nSee you then.", "Quayside House 12 Quay Street Leeds LS1 4XX"),
        (f"{INVITED} {AT_TEN}.\n\nLocation: Civic Centre\nRoom: 2.14\nParking: behind the house", "Civic Centre Room: 2.14"),
        (f"{INVITED} {AT_TEN}.\nJoin here: {TEAMS}", TEAMS),
        (f"{INVITED} {AT_TEN}. You can join the video call with this link: https://talk.harrowfoods.example/r/7f3.", "https://talk.harrowfoods.example/r/7f3"),
        (f"{INVITED} {AT_TEN}, by video: https://meet.google.com/abc-defg-hij.", "https://meet.google.com/abc-defg-hij"),
        (f"{INVITED} {AT_TEN}.\nhttps://harrow.zoom.us/j/98765432100?pwd=x", "https://harrow.zoom.us/j/98765432100?pwd=x"),
        (f"{INVITED} {AT_TEN}.\nClick here to join: {TEAMS}\nLearn more: https://aka.ms/JoinTeamsMeeting | Meeting options: https://teams.microsoft.com/meetingOptions/?x=1", TEAMS),
        (f"{INVITED} {AT_TEN} at the farmers' co-op. Address: Unit 4, Harbour Road, Galway, H91 X2YZ.", "Unit 4, Harbour Road, Galway, H91 X2YZ"),
        (f"{INVITED} by phone {AT_TEN}. I'll ring you on 0113 496 0123.", "I'll ring you on 0113 496 0123"),
        (f"{INVITED} {AT_TEN}. Ms Okafor will call you at 10am sharp on +44 (0)20 7946 0018.", "Ms Okafor will call you at 10am sharp on +44 (0)20 7946 0018"),
        (f"{INVITED} {AT_TEN}. Please come to the main reception at Harbour Hospital, Dock Road.", "the main reception at Harbour Hospital, Dock Road"),
        (f"{INVITED} {AT_TEN}. The address is 12 Quay Street, Leeds, LS1 4XX.", "12 Quay Street, Leeds, LS1 4XX"),
    ],
)  # fmt: skip
def test_a_label_a_link_or_a_number(body: str, meant: str) -> None:
    assert place(f"Dear Ann,\n\n{body}\n\nKind regards,\nJo") == meant


@pytest.mark.parametrize(
    "body",
    [
        f"{INVITED} {AT_TEN}.",
        f"{INVITED} {AT_TEN} at our office.",
        f"{INVITED} {AT_TEN} at the same place as before.",
        f"{INVITED} in March.",
        f"{INVITED} at 10 on Monday.",
        f"{INVITED} with Dr Amara Osei, Head of Nursing at St Brigid's Hospital, {AT_TEN}.",
        f"{INVITED} {AT_TEN}. We are in the process of moving to Quayside House, so please ask.",
        f"{INVITED} {AT_TEN} in connection with your application to the Department of Works.",
        f"{INVITED} {AT_TEN}. Location: TBC",
        f"{INVITED} {AT_TEN}. Venue: to be confirmed",
        f"{INVITED} {AT_TEN}.\nWhere: wherever suits you",
        f"{INVITED} for the role of Barista at our Leeds branch, 12 Quay Street, LS1 4XX.",
        f"{INVITED} {AT_TEN}. The job is based at our Leeds office, 12 Quay Street, LS1 4XX.",
        f"{INVITED} {AT_TEN}. Free parking is at Dock Street Garage, 4 Dock Street, Leeds.",
        f"{INVITED} {AT_TEN}. Thank you for coming to an interview at our Leeds office, 12 Quay Street, last week.",
        f"{INVITED} {AT_TEN}.\n\nRole: Night Porter\nLocation: Leeds\nSalary: 28,000 a year",
        f"{INVITED} {AT_TEN}, at our Leeds office or our York office.",
        f"{INVITED} {AT_TEN}, at our Leeds office, 12 Quay Street, LS1 4XX, or by video at https://meet.google.com/abc-defg-hij.",
        f"{INVITED} {AT_TEN}. If you cannot come, join at https://meet.google.com/abc-defg-hij.",
        f"{INVITED}. Choose a slot at https://book.harrowfoods.example/x.",
        f"{INVITED} {AT_TEN}. Test your set-up at https://zoom.us/test before you join.",
        f"{INVITED} {AT_TEN}. Join: http://teams.microsoft.com/l/meetup-join/1",
        f"{INVITED} {AT_TEN}. Join: javascript:alert(1)",
        f"{INVITED} {AT_TEN}.\nJoin link: javascript:alert(1)",
        f"{INVITED} {AT_TEN}.\nWhere: data:text/html,hello",
        f"{INVITED} {AT_TEN}. Join: https://teams.microsoft.com@evil.example/meet/1",
        f"{INVITED} {AT_TEN}.\nVenue: <b onclick=x>Room 2</b>",
        f"{INVITED} {AT_TEN}. Ring us on 0113 496 0123 with any questions.",
        f"{INVITED}. I'll ring you on 0113 496 0123 to arrange a time.",
        f"{INVITED} {AT_TEN}. We will call you on 31.03.2026.",
        f"{INVITED} {AT_TEN}. It will not be held at our Leeds office, 12 Quay Street.",
        f"{INVITED} {AT_TEN}. Please send your passport to 12 Quay Street, Leeds, LS1 4XX.",
        "Thank you for applying at our Leeds office, 12 Quay Street, LS1 4XX. We regret that we will not take it further.",
    ],
)
def test_no_place_is_invented(body: str) -> None:
    assert place(f"Dear Ann,\n\n{body}\n\nKind regards,\nJo Bell\nHarrow Foods, 9 High Street, Hull, HU1 2AB") == ""


def test_who_invites_is_not_where() -> None:
    body = "We would like to invite you to an interview at Harbour Hospital on Tuesday 31 March at 10am.\n\nJo Bell\nHarbour Hospital"
    assert read_mail(letter(body, sender="Harbour Hospital <jobs@harbourhospital.example>"), "a").place == ""


def test_of_a_moved_talk_the_new_place_is_meant() -> None:
    moved = "We have to move your interview. It will no longer be held in Room 3 of the Civic Centre; we will meet in Room 5 of Quayside House instead."
    assert place(moved) == "Room 5 of Quayside House"
    read = read_of("We have to move your interview from Thursday 26 March at 10am to Friday 27 March at 3pm.")
    assert (read.kind, read.place, read.place_quote) == (Kind.RESCHEDULED, "", None)


def located(location: str, body: str = "We invite you to an interview, details in the calendar entry.") -> ReadMail:
    return read_mail(
        invited(body, f"BEGIN:VEVENT\r\nDTSTART:20260331T140000Z\r\nLOCATION:{location}\r\nEND:VEVENT"), "a.eml"
    )


def test_the_calendar_goes_before_the_words() -> None:
    assert located("Mill Lane 3\\, Hull").place == "Mill Lane 3, Hull"
    assert located("Leeds").place_quote is None
    both = located("Mill Lane 3\\, Hull", f"{INVITED} at our Leeds office, 12 Quay Street, LS1 4XX.")
    assert both.place == "Mill Lane 3, Hull"
    quoted = located("Mill Lane 3\\, Hull", f"{INVITED} at Mill Lane 3, Hull.")
    assert quoted.place_quote
    assert quoted.place_quote.text == "Mill Lane 3, Hull"


def test_a_calendar_that_only_names_the_program_leaves_the_link_to_the_words() -> None:
    assert located("Microsoft Teams Meeting", f"{INVITED}. Join here: {TEAMS}").place == TEAMS
    assert located("Microsoft Teams Meeting").place == "Microsoft Teams Meeting"


@pytest.mark.parametrize(
    "location",
    [
        "", "TBC", "Online", "x" * 10_000, "Room 2 " * 1500, "javascript:alert(1)", "<script>alert(1)</script>", "&lt;b&gt;Room 2",
        "http://teams.microsoft.com/meet/1", "ftp://a.example/x", "file:///etc/passwd", "https://a@b.example/join",
        "to be confirmed", "https://xn--80ak6aa92e.example:99999/j", "See description", "someone@harrowfoods.example",
    ],
)  # fmt: skip
def test_what_is_no_place_in_a_calendar_is_left_out(location: str) -> None:
    assert located(location).place == ""


def test_what_cannot_be_seen_is_no_part_of_a_place() -> None:
    assert located("Room\x07 2\u202e\u200b of the Civic\\nCentre").place == "Room 2 of the Civic Centre"
    assert place(f"{INVITED} in Room\u202e 2.14\u200b of the Civic Centre.") == "Room 2.14 of the Civic Centre"


def test_the_place_in_html_mail_is_what_is_shown() -> None:
    page = f"<p>{INVITED} {AT_TEN} at <b>Quayside House</b>, 12 Quay Street, Leeds.</p><p style='display:none'>Venue: Nowhere</p>"
    assert read_mail(letter("", html=page), "a.eml").place == "Quayside House, 12 Quay Street, Leeds"


@pytest.mark.parametrize(
    "words", ["at the Hall ", "Venue: A\n", "Venue:\n\n", "I will call you on 0113 ", "(12 ", "https://zoom.us/j/1 ", "Where: https://", "in Room 2, "]
)  # fmt: skip
def test_no_long_mail_takes_long(words: str) -> None:
    start = time.process_time()
    read_of(f"{INVITED} {words * (90_000 // len(words))}")
    assert time.process_time() - start < 4


WORDS = "at in our the Leeds office, 12 Quay Street LS1 4XX Room 2.14 ( ) or if Venue: Where: https://zoom.us/j/1 https://[ Join We will call you on 0113 496 0123 on Zoom . , \n \n\n 10:30 Tuesday March interview meet".split(" ")  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_a_place_is_always_an_exact_part_of_the_text_and_on_one_line(words: str) -> None:
    read = read_of(f"{INVITED} {words}")
    assert "\n" not in read.place


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_location_is_a_safe_place_or_none(words: str) -> None:
    found = located(words.replace("\r", "").replace("\n", "\\n")).place
    assert found == " ".join(found.split())
    assert not {"<", ">"} & set(found)


def page(words: str, *links: str) -> bytes:
    behind = "".join(f'<p><a href="{link}">Click here to join</a></p>' for link in links)
    return letter("", html=f"<html><body><p>Dear Ann,</p><p>{words}</p>{behind}</body></html>")


WRAPPED = f"https://eur03.safelinks.protection.outlook.com/?url={quote(TEAMS, safe='')}&data=05"


@pytest.mark.parametrize("link", [TEAMS, f" {TEAMS} ", WRAPPED])
def test_a_link_behind_words_is_where_a_video_talk_is(link: str) -> None:
    read = read_mail(page(f"{INVITED} {AT_TEN}.", link, "https://shop.example/"), "a.eml")
    assert (read.place, read.place_quote) == (TEAMS, None)
    named = read_mail(page(f"{INVITED} {AT_TEN} over Microsoft Teams.", link), "a.eml")
    assert named.place == TEAMS
    assert named.place_quote
    assert named.place_quote.text == "Microsoft Teams"


@pytest.mark.parametrize(
    ("words", "links", "meant"),
    [
        ("in Room 2.14 of the Civic Centre", (TEAMS,), "Room 2.14 of the Civic Centre"),
        ("", (TEAMS, "https://zoom.us/j/12345"), ""),
        ("", ("https://teams.microsoft.com/downloads", "javascript:alert(1)", "http://zoom.us/j/12345"), ""),
        ("", ("https://zoom.us.evil.example/j/1",), ""),
        ("", ("https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)",), ""),
        ("", ("https://[x.safelinks.protection.outlook.com/?url=",), ""),
    ],
)
def test_a_place_in_words_goes_before_links_and_of_several_links_none_is_taken(
    words: str, links: tuple[str, ...], meant: str
) -> None:
    assert read_mail(page(f"{INVITED} {words} {AT_TEN}.", *links), "a.eml").place == meant


def test_a_link_in_a_quoted_mail_or_hidden_is_not_the_place() -> None:
    html = f'<p>{INVITED} {AT_TEN}.</p><div class="gmail_quote"><a href="{TEAMS}">Join</a></div><p style="opacity:0"><a href="{TEAMS}">Join</a></p>'
    assert read_mail(letter("", html=html), "a.eml").place == ""


@pytest.mark.parametrize("name", ["DESCRIPTION:Join here:", "X-GOOGLE-CONFERENCE:", "CONFERENCE;VALUE=URI:"])
def test_a_link_that_only_the_calendar_part_names_is_taken(name: str) -> None:
    event = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260331T090000Z\r\nLOCATION:Microsoft Teams Meeting\r\n{name}{TEAMS}\r\nEND:VEVENT"
    assert read_mail(invited(f"{INVITED} {AT_TEN}.", event), "a.eml").place == TEAMS
