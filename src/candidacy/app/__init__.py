"""The application: what touches files, processes and people. Faces ask the desk; the desk asks the rooms."""
