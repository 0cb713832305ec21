"""How Django is set up: what all profiles share (`base`) and the profile of one's own machine (`home`)."""
