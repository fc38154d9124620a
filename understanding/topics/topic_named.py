"""What somebody would rather talk about, named in the very wish: "can we talk about my sleep"."""

import re

from understanding.text.words import in_english, readable

__all__ = ["topic_named", "wants_something_new"]

_LEAD = (
    r"\W*(?:(?:no|naw|nah|aye|yes|och|ach|oh|well|but|sorry|wait|actually|please|hang on|and|so|ok|"
    r"okay|hi|hiya|hello|right|never mind|nevermind|forget (?:it|that)|leave (?:it|"
    r"that))[\s,.;:!-]+)*"
)
_I = r"(?:i|ah|a|we)"
_WISH = re.compile(
    rf"{_LEAD}(?:(?:{_I}(?:'d| would| wid)? ?(?:just |really |rather |actually )*(?:want|wanted|"
    rf"wanna|"
    rf"wantae|need|like|love|prefer)?(?: to| tae)?\s*|(?:can|could|cud|kin) (?:{_I}|you|"
    rf"ye) (?:please )?|"
    rf"let's |lets |id (?:rather|like to) |want to |wanted to )(?:just |maybe )?"
    rf"(?:(?:talk|chat|speak|blether)(?: (?:to you|tae ye))? (?:about|aboot)|discuss|work (?:on|"
    rf"at)|"
    rf"focus on|deal with|look at))\s+(.{{3,160}})",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,.!?]+(?:instead|now|the now|just now|today|the day|this time|please|if (?:that's|"
    r"thats) (?:ok|"
    r"okay|alright|fine)|thanks|for a change|rather|first)\W*$",
    re.IGNORECASE,
)
#: Nothing is named by these.
_NAMES_NOTHING = re.compile(
    r"(?:it|to|that|this|something|somethin|anything|things|stuff|another|other|a different|"
    r"different|you|"
    r"someone|somebody|a person|people|a human|else|new|what|who|how|why|when|where|the plan|"
    r"my plan|"
    r"my goals?|a goal|a new|the goal|nothing|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|"
    r"saturdays?|sundays?|tomorrow|next)\b",
    re.IGNORECASE,
)
_LONGEST = 30


def topic_named(text: str) -> str | None:
    """What they would talk about, in their own words; None where the wish names nothing."""
    said = readable(text).strip()
    if len(said.split()) > _LONGEST:
        return None
    found = _WISH.fullmatch(said)
    if found is None:
        return None
    words = found[1].strip(" .,!?")
    while (shorter := _TAIL.sub("", words)) != words:
        words = shorter
    if not words or _NAMES_NOTHING.match(in_english(words)):
        return None
    return words


_SOMETHING_NEW = re.compile(
    rf"{_LEAD}(?:(?:i(?:'d| would)? (?:just |really )*(?:want|like|need|wanted)(?: to)? |"
    rf"i would rather |"
    rf"can (?:i|we) |could (?:i|we) |let's |want |wanting |time for |ready for )?"
    rf"(?:try |do |have |pick |set |start |start on |go for |have a go at |work on |make )?)"
    rf"(?:something (?:else|new|different)|(?:a |an )?(?:new|different|another|other) (?:goal|plan|"
    rf"target|thing))(?: (?:instead|now|please|this time|to work on|to do|to try))*\W*",
    re.IGNORECASE,
)


def wants_something_new(text: str) -> bool:
    """Tell whether a whole message wishes for another goal and names none: "want a new goal"."""
    return _SOMETHING_NEW.fullmatch(in_english(text)) is not None
