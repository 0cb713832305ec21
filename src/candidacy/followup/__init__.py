"""The room of what comes next: few things to do, and what may stay out of sight until its day."""
