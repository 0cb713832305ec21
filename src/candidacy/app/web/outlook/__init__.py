"""The whole search: what lies ahead, the flow so far, where it is stuck, was it luck, and how odds are wanted."""
