"""The pages: one folder a room. A page asks the desk and shows the answer; it holds no rule of its own."""
