"""What an interview shows of a person, point by point, each by observable things only; no grade for any of it."""

from candidacy.rehearse.said.points.session import session_points
from candidacy.rehearse.said.points.take import points
from candidacy.rehearse.said.points.values import Missing, Observed, Point, PointName, Pressed, Take

__all__ = ["Missing", "Observed", "Point", "PointName", "Pressed", "Take", "points", "session_points"]
