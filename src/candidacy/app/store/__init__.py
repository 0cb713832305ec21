"""What is kept: the rows, the chain of events, the files. The only Django app with models; faces reach it by the desk."""
