"""The app on one's own machine: started once, found again by a second start, stopped by Ctrl-C."""
