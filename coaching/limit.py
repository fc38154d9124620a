"""The limits a person may state; every idea and plan is bound by them."""

from enum import Enum


class Limit(str, Enum):
    """What must fit: money, getting about, energy, caring for someone, pain, time."""

    COST = "cost"
    TRAVEL = "travel"
    ENERGY = "energy"
    CARING = "caring"
    PAIN = "pain"
    TIME = "time"
