"""What the made voices say: answers of several trades, a phrase a line, so that every pause between phrases is known."""

from __future__ import annotations

DEVELOPMENT: tuple[str, ...] = (
    """I worked three years on the surgical ward of a small hospital
in my first winter we had more falls than any other ward
I kept a list of every fall for six weeks
most of them happened between four and six in the morning
so I asked the night staff what those two hours were like
they told me that the round for the toilets had been dropped
I wrote one page about it and gave it to the ward sister
she let me try a short round at half past four
we did it for eight weeks with two of us on each night
the falls went from eleven a month to four
the other wards took it over in the spring
what I learned is to count before I complain
and to ask the people who are there at night""",
    """the van would not start on a Monday morning
there were nine deliveries waiting on the ramp
I rang the first three customers before I rang the garage
because they had taken the morning off to be at home
two of them could wait until the afternoon
for the third I borrowed the car of my manager
it took four trips and everything arrived before noon
afterwards I asked for a second battery in the store
it cost ninety pounds and has been used five times
nobody had asked me to do that
but I do not like to be surprised twice by the same thing
that is how I try to work
and it is what I would bring to this depot""",
    """our bakery threw away a third of the bread on Tuesdays
I had been there for about four months
the owner thought it was the weather
I wrote down what was left on every shelf for a month
it turned out that the school was closed on Tuesdays
the sandwiches went to the school and not to the street
we baked forty loaves fewer on that day
and we put the dough in the cold room for Wednesday
the waste fell from thirty kilos to nine
that paid for a second oven within a year
I would do the measuring a little earlier today
and I would show the numbers to the whole team""",
)

FRESH: tuple[str, ...] = (
    """the year I started the club had lost half of its members
people said that the hall was cold and the music too loud
I went from door to door with a short list of questions
sixty households answered and most of them agreed
they wanted something for children on Saturday mornings
I found two students who could teach a dance class
the council paid for the heating after my second letter
we opened in October with twelve children
by Christmas there were forty five
their parents stayed for coffee and some of them joined
I kept the accounts myself so I know what it cost
it was four hundred pounds for the first season
that is the project I am most proud of""",
    """when I took over the night shift the line stopped twice an hour
every stop was written down as operator error
I did not believe that because I had stood there myself
so I filmed the filler for one whole week
the bottles tipped whenever the belt was wet
nobody had looked at the drain below the washer
it was blocked by a label the size of my hand
the fitter cleared it in twenty minutes
after that we had one stop in a shift
the output rose by eighteen percent in the first month
I changed the form as well
it now asks for the place before it asks for a person
people began to write what really happened""",
    """my hardest pupil never spoke in the first term
her mother told me that she sang at home
so I stopped asking her questions in front of the class
instead I gave every group a short text to record
she was the one who pressed the button and read aloud
in January she asked me whether she could read again
by the summer she had played the lead in our small play
I cannot say that it was only my idea
the librarian had noticed the same thing
but I wrote down what worked and shared it with the others
three teachers use the recordings now
and I would bring them to your school as well""",
    """I look after the payroll for two hundred and thirty people
last autumn the new software lost the overtime of one depot
I saw it because the total was too round
I compared every line with the time sheets by hand
thirty seven people had been paid too little
I told my director before lunch and the depot after lunch
we paid the difference within two days
then I built a small check that compares the totals each month
it has caught four mistakes since then
one of them was my own
I think that trust in the numbers is the whole job
that is why I want to work in your team""",
    """the garden had been closed to visitors for nine years
there was no plan of what grew where
I walked through it every Friday with an old gardener
he knew the names and I wrote them on small labels
we found eleven trees that nobody had on paper
the county gave us money because of two of them
with that we repaired the wall and the lower path
volunteers came from the village and from the college
I made the rota and the tea
in May we opened for the first time with a band
nine hundred people came on one afternoon
I learned how to ask for help in a clear way
and how to say no when the path was not safe""",
    """my manager had promised a delivery date without asking us
we had four weeks for something that takes seven
I drew the whole work on a wall with coloured paper
then I asked which part the customer would use first
it was the booking page and almost nothing else
so we built that part and left the reports for later
I called the customer every Thursday at nine
they saw each week what was ready and what was not
we delivered the first part two days early
the reports came a month later and nobody minded
since then we always ask what is needed first
it sounds simple but it saved us from a bad summer""",
)

SECOND: tuple[str, ...] = (
    """the first thing I did was ask for the old invoices
six boxes of them stood under the stairs
my colleague thought we should burn the lot
I sorted them by supplier and then by month
fifty six were missing and eleven had been paid twice
it came to just over three thousand pounds
the suppliers sent back most of it within six weeks
one of them thanked us for asking so politely
since then each invoice gets a stamp and a second pair of eyes
it takes half a minute and it stops arguments
the accountant says it is the best thing we did last year
if I had to do it again I would start with the biggest""",
    """a guest had lost her passport two hours before her flight
she was crying in the lobby and could not speak
I fetched a chair and a glass of water
we went through her day step by step
she had paid for petrol at the last exit
I phoned the station and the cashier looked beneath the till
it was there and a taxi brought it back
the whole thing cost us nineteen euros
she wrote a letter to the head office
my boss read it out at the staff breakfast
I was a little embarrassed but also pleased
what helped was to do one thing after another""",
    """our harvest was late because the pickers were short of crates
each row stopped for a quarter of an hour
I watched who carried what and how far
the empty crates were stacked at the top of the hill
so people walked up with nothing and down with too much
we moved the stack to the middle path
and we sent the tractor twice instead of once
that evening we had picked a tonne more
nobody had to run and nobody was cross
the farmer asked me to plan the next field as well
I drew it on the back of a feed sack
it still hangs in the office""",
)
"""With the voices beside them in made.py: chosen on, in November 2026, when the first three sets had been seen."""

LAST: tuple[str, ...] = (
    """the bus stop outside our surgery had been moved
old people had to cross the main road without a light
I counted forty crossings on one wet afternoon
two of them ended with somebody on the ground
I took photographs and asked a nurse to sign my notes
the council answered after the third letter
they sent a young engineer with a measuring wheel
she stood there for an hour and then shook her head
the stop came back to our side in March
we put a bench beside it from our own tips
nobody has fallen there since
that taught me to write things down while they are fresh""",
    """I was asked to train five new drivers in a fortnight
three of them had never driven anything larger than a van
the handbook was two hundred pages of small print
I cut it down to twelve cards with one picture each
every morning we did a single card in the yard
in the afternoon they drove and I kept quiet
at the end of each trip they marked themselves
most were harder on themselves than I would have been
all five passed and four are still with us
the other depots asked for the cards
I gave them away because it makes the roads safer
next time I would let the drivers draw the pictures""",
    """the freezer failed on the hottest night of August
I was the only one with a key and I lived closest
the vaccines had to be moved before six o'clock
I rang the hospital and they offered half a shelf
a neighbour lent me three cool boxes full of ice
I wrote the temperature on tape every ten minutes
not a single dose was lost
the next week I asked for an alarm with a telephone
it was refused at first because of the price
so I showed what one shelf of vaccines is worth
the alarm has called me twice so far
both times it was only the door""",
    """when I joined the theatre the box office closed at five
people who worked could not buy a ticket from us
the chairman believed that they all had computers
I stood outside for a week and talked to those who came late
half of them wanted to see a seat plan on paper
we opened until eight on Thursdays as a test
the first evening brought seven people and the second thirty
by winter it was our strongest day
I trained two students so that it would not depend on me
we lost a little on wages and won it back three times over
the chairman now buys his own tickets there
I like work where you can see who it is for""",
)
"""Looked at once, for the page."""

FILLERS = "um uh um uh um um uh um uh um"
