"""One value of a feed at a time: what it must look like, and what can be put right."""

from __future__ import annotations

from directory.feeds.fields.counts import age, measure, numbers, whole
from directory.feeds.fields.reached import email, phone, url
from directory.feeds.fields.texts import LONGEST_ID, LONGEST_TEXT, identity, text, text_of_html
from directory.feeds.fields.times import day, days, is_later, moment, time_of_day
from directory.feeds.fields.trouble import Reader, Trouble, left_out, mended
from directory.feeds.fields.whereabouts import UK_LATITUDE, UK_LONGITUDE, postcode
from directory.feeds.fields.words import (
    location_type,
    referral,
    several,
    status,
    tags,
    ways,
    yes_or_no,
)

__all__ = [
    "LONGEST_ID",
    "LONGEST_TEXT",
    "UK_LATITUDE",
    "UK_LONGITUDE",
    "Reader",
    "Trouble",
    "age",
    "day",
    "days",
    "email",
    "identity",
    "is_later",
    "left_out",
    "location_type",
    "measure",
    "mended",
    "moment",
    "numbers",
    "phone",
    "postcode",
    "referral",
    "several",
    "status",
    "tags",
    "text",
    "text_of_html",
    "time_of_day",
    "url",
    "ways",
    "whole",
    "yes_or_no",
]
