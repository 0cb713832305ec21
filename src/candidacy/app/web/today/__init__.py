"""The page of today: at most three things to do, then what is parked."""
