"""What was said, written down on this machine: two recognisers behind one shape, samples in and a transcript out."""
