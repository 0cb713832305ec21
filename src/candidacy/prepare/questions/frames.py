"""How interviewers word a question about a requirement, in each form its words can take."""

from __future__ import annotations

from candidacy.prepare.phrase import Frame

GAP: tuple[Frame, ...] = (
    Frame(
        "This job means {x}. We do not see it in your résumé: what have you done that comes close?",
        "We work with {x}, and we do not see it in your résumé. What comes closest in your work so far?",
        "We are looking for {x}. What in your working life would you count towards that?",
        "Our posting says {x}. We do not see that in your résumé: what comes closest?",
    ),
    Frame(
        "How would you find your way into {x}, if it is new to you?",
        "How would you get to know {x}, if that is new to you?",
        "How would you make up for not having {x} yet?",
        "We wrote {x}. How near do you come to that?",
    ),
    Frame(
        "Which part of your past work comes nearest to {x}?",
        "Where have you come across {x} so far, even on the edge of your work?",
        "You do not seem to have {x} yet. What do you bring instead?",
        "When you read {x} in our posting, what of your own past came to mind?",
    ),
    Frame(
        "What help would you need from us until you were sure of {x}?",
        "What would you need from us to get started with {x}?",
        "What would help you most while you gain {x}?",
        "One line of our posting is {x}. What would help you to get there?",
    ),
    Frame(
        "Suppose {x} fell to you in your first week. What would you do, and whom would you ask?",
        "Suppose {x} came up in your first week. What would you do, and whom would you ask?",
        "",
        "You will have read {x} in our posting. How do you stand there?",
    ),
    Frame(
        "How soon could you take on {x} by yourself, and what would you do to get there?",
        "What do you know about {x}, and where does your knowledge end?",
        "Others we see may have {x}. Why should we choose you all the same?",
        "Here is a line of our posting: {x}. What can you tell us about that?",
    ),
    Frame(
        "Have you ever tried your hand at {x}, at work or outside it?",
        "Have you had anything to do with {x}, at work or outside it?",
        "Is there any {x} that you left out of your résumé?",
        "Is there something you left out of your résumé that belongs here: {x}?",
    ),
)

EDUCATION_GAP: tuple[Frame, ...] = (
    Frame(
        "",
        "We ask for {x}. What have you learned that could stand in its place?",
        "",
        "Our posting says {x}. What have you learned that could stand in its place?",
    ),
    Frame(
        "",
        "How did you learn what this job needs without {x}?",
        "",
        "We wrote {x}. How did you learn what this job needs?",
    ),
    Frame(
        "",
        "Are you on the way to {x}, or would you be ready to work towards that?",
        "",
        "Would you be ready to work towards this: {x}?",
    ),
)

LICENCE_GAP: tuple[Frame, ...] = (
    Frame(
        "",
        "We ask for {x}. Do you have that, or could you have it by the time you start?",
        "",
        "Our posting says {x}. Do you have that, or could you have it by the time you start?",
    ),
    Frame("", "How do things stand with {x}?", "", "How do things stand here: {x}?"),
    Frame(
        "",
        "What would it take for you to get {x}, and how long?",
        "",
        "We wrote {x}. What would it take you to get that, and how long?",
    ),
)

LICENCE_CHECK: tuple[Frame, ...] = (
    Frame(
        "",
        "About {your_x}: is that current, and can you show it to us?",
        "",
        "Our posting says {x}. Is yours current, and can you show it to us?",
    ),
    Frame("", "How long is {your_x} still valid?", "", "How long is yours still valid: {x}?"),
)

LANGUAGE_CHECK: tuple[Frame, ...] = (
    Frame(
        "Where have you used this in daily work: {x}?",
        "Where have you used {x} in daily work?",
        "",
        "Our posting says {x}. Where have you used that in daily work?",
    ),
    Frame(
        "",
        "Could we speak about your last job for a moment in the language we ask for: {x}?",
        "",
        "Could we go over that for a moment in the language we ask for: {x}?",
    ),
    Frame(
        "",
        "How sure are you in {x} on the telephone and in writing?",
        "",
        "We wrote {x}. How sure are you on the telephone and in writing?",
    ),
)

AVAILABILITY: tuple[Frame, ...] = (
    Frame(
        "The job means {x}. Does that work for you?",
        "We need {x}. Does that work for you?",
        "",
        "Our posting says {x}. Does that work for you?",
        "The job means {x}. Does that work for you?",
    ),
    Frame("How do you feel about {x}?", "How do you feel about {x}?", "", "We wrote {x}. How do you feel about that?"),
    Frame(
        "Have you done {x} before, and how did you find it?",
        "What should we know about you when it comes to {x}?",
        "",
        "What should we know about you when it comes to this: {x}?",
        "Have you done {x} before, and how did you find it?",
    ),
)

CULTURE: tuple[Frame, ...] = (
    Frame(
        "You will find {x} among the things we care about. What does that look like in your daily work?",
        "We look for {x}. What does that look like in your daily work?",
        "",
        "We say {x} about how we work. What does that look like in your own daily work?",
        "You will find {x} among the things we care about. What does that look like in your daily work?",
    ),
    Frame(
        "Where have you seen people take {x} seriously?",
        "How would somebody who works with you notice {x}?",
        "",
        "Where have you seen people live by words such as these: {x}?",
        "Where have you seen people take {x} seriously?",
    ),
    Frame(
        "What do you need around you so that {x} comes easily?",
        "What does {x} mean to you?",
        "",
        "What do words such as these mean to you: {x}?",
        "What do you need around you so that {x} comes easily?",
    ),
)


PAST_SOFT: tuple[Frame, ...] = (
    Frame(
        "Tell me about a time when {x} made the difference.",
        "Tell me about a time when {x} made the difference.",
        "",
        "We wrote {x}. Tell me about a time when you showed that.",
        "Tell me about a time when {x} made the difference.",
    ),
    Frame(
        "Where in your last job did {x} matter most? Give me an example.",
        "Where in your last job did {x} matter most? Give me an example.",
        "",
        "Our words were {x}. Give me an example from your last job that fits them.",
        "Where in your last job did {x} matter most? Give me an example.",
    ),
    Frame(
        "Who could tell us about you and {x}, and what would they say?",
        "Who could tell us about you and {x}, and what would they say?",
        "",
        "Who could tell us how far this is true of you: {x}?",
        "Who could tell us about you and {x}, and what would they say?",
    ),
)

SELF_SOFT: tuple[Frame, ...] = (
    Frame(
        "How good are you at {x}? Tell us where you still want to get better.",
        "How would you judge yourself on {x}, and what would you like to do better?",
        "",
        "How would you judge yourself by our words {x}, and what would you like to do better?",
        "How good are you at {x}? Tell us where you still want to get better.",
    ),
)

KNOWING: tuple[Frame, ...] = (
    Frame(
        "What do you look out for in {x}?",
        "How would you explain {x} to somebody who starts tomorrow?",
        "",
        "What matters most in this, in your view: {x}?",
    ),
    Frame(
        "Talk us through {x}, step by step.",
        "What goes wrong most often with {x}, and how can it be avoided?",
        "",
        "Talk us through this, step by step, as you would do it: {x}?",
    ),
    Frame(
        "What are the commonest mistakes in {x}, and how do you avoid them?",
        "What do you do yourself when it comes to {x}, and what do you leave to others?",
        "",
        "What are the commonest mistakes here, and how do you avoid them: {x}?",
    ),
)

PART: tuple[Frame, ...] = (
    Frame(
        "Part of it is {x}. Where have you done that?",
        "Part of it is {x}. Where have you used or done that?",
        "Part of it is {x}. Where did you gain that?",
        "Part of it is {x}. Where have you done that?",
    ),
    Frame(
        "What can you tell us about {x}?",
        "How far have you got with {x}?",
        "",
        "How do you stand with this point: {x}?",
    ),
)

LANGUAGE_GAP: tuple[Frame, ...] = (
    Frame(
        "",
        "How far have you got with {x}, in speaking and in writing?",
        "",
        "We ask for this: {x}. How far have you got with that, in speaking and in writing?",
    ),
    Frame(
        "",
        "We do not find {x} in your papers. Have you learned it, and where?",
        "",
        "Our posting says {x}. Where have you learned that?",
    ),
)
