"""What lies ahead, the calendar to take along, its secret address, and how it is to be."""
