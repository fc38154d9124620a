"""How a plan went, from what a person says at a check-in."""

import re

from understanding.barriers import read_barrier
from understanding.controls import read_control
from understanding.numbers import EVERYDAY_NUMBER, value_of
from understanding.words import in_english

_LONGEST = 1_500
_N = EVERYDAY_NUMBER

# "2 out of 3", "three of the five days": how much of the plan.
_SHARE = re.compile(
    rf"(?<![\d/])(?P<did>{_N}|none|once|twice) ?(?:times |days |walks |goes |sessions |nights |"
    rf"mornings )?(?:out of|of|/|from) ?"
    rf"(?:the |my |them )?(?P<planned>{_N})(?! ?(?:%|pm|am))\b"
)
_INSTEAD_OF = re.compile(
    rf"(?P<did>{_N}|once|twice|every day) ?(?:\w+ )?(?:instead of|rather than|not|when i (?:said|"
    rf"planned)|and i only planned) (?:the |my |just )?(?P<planned>{_N}|once|twice)\b"
)
_PLANNED_DID = re.compile(
    rf"(?:planned|said|meant to do|aimed for|was meant to be|supposed to be|goal was) (?:to do |"
    rf"to go )?(?P<planned>{_N}|once|twice)\b.{{0,25}}\b(?:did|managed|got|done|"
    rf"went) (?:it )?(?P<did>{_N}|once|twice)\b"
)

_MORE = re.compile(
    r"\b(?:more than (?:i |we )?(?:planned|said|expected|thought|i thought|agreed|the plan|that|"
    r"my goal|i was|i had)|even more|and then some|and more|(?:an |some )extra|did extra|"
    r"extra (?:day|walk|one|mile|time|session)s?|"
    r"twice as (?:much|many|far|long)|(?:further|longer|farther|oftener|faster) than|"
    r"went (?:further|over|beyond|farther)|double(?:d)?\b|beat (?:my|the) (?:goal|target|plan)|"
    r"over (?:my|the) (?:goal|target)|exceeded|"
    r"above and beyond|did more|done more|and kept going|could not stop|every single day when|"
    r"every day instead|bonus|surpassed|overshot|better than (?:planned|i planned|the plan))\b"
)
_CHANGED = re.compile(
    r"\b(?:instead(?! of (?:the |my )?\d)|swapped|switched|changed (?:it|the plan|my plan|plans|"
    r"my mind|to)|change of plan|different plan|did (?:something|a) (?:else|different)|"
    r"rather than (?:the |go|walk|do|a )|"
    r"made it (?:into )?(?:shorter|smaller|easier|a)|adapted|tweaked|turned it into|"
    r"moved it (?:to|from)|in place of|new plan|replaced|went for (?:a|the) \w+ rather|"
    r"ended up doing|adjusted)\b"
)
_PARTLY = re.compile(
    r"\b(?:partly|partially|part of it|part way|some of (?:it|the|them|my)|(?:did|managed|done|"
    r"got) (?:\w+ ){0,2}(?:some|a bit|a little|half|most|a few|a couple|bits)|bits (?:of it|"
    r"and (?:bobs|pieces))|half(?: of it| way| done| the)?|most (?:of (?:it|them|the)|days|"
    r"nights|mornings)|"
    r"nearly (?:all|every|there|did)|almost (?:all|every|there)|not (?:every|all|the whole|"
    r"as (?:much|many|often|far)|quite (?:all|every|as))|only (?:did |managed |got |went |"
    r"walked |the )?(?:once|twice|one|two|three|four|a|\d|half|some|part)|"
    r"(?:once|twice|a few times|a couple of times|one day|two days|three days|\d (?:days|"
    r"times)) (?:but|then|and then|only|anyway|was all|was enough|so far|instead)|missed (?:a|"
    r"one|two|some|the odd|a couple|a few|\d|friday|monday|tuesday|wednesday|thursday|saturday|"
    r"sunday)|"
    r"(?:apart from|except(?: for)?|bar|other than) (?:\w+ )?(?:\w+day|one|two|the|once|last|a|"
    r"yesterday)|started (?:it |off )?(?:but|well|then|ok)|(?:good|great|fine|ok) (?:start|"
    r"at first|to begin with)|on and off|hit and miss|up and down|mixed|so-so|sort of|kind of|"
    r"ish|"
    r"(?:did|managed|went|got|walked|done) (?:it |out |to it )?(?:once|twice|one|two|a couple|"
    r"a few|the first|\d (?:of|days|times) ?(?:but|then|only))|not as much as|did not (?:do|"
    r"manage|get) (?:it )?(?:all|every|the whole)|could have (?:done|been) (?:more|better)|"
    r"some days|(?:the )?odd day|a (?:little )?bit(?: of it)?|tried (?:but|my best|a bit)|"
    r"gave up (?:half|after|on)|a few (?:times|days))\b"
)
_VERBS = (
    r"(?:do|done|did|go|gone|been|manage|managed|get|got|start|started|walk|walked|swim|try|"
    r"tried|make|made|happen|keep|kept|stick|stuck|bother|bothered|finish|finished|have|had|"
    r"complete|completed|achieve|take|cook|practise|exercise|phone|move|eat|attempt|leave|step)"
)
_NOT_DONE = re.compile(
    rf"\b(?:(?:did|have|could|has|was|had|do|am|can|would) ?not (?:\w+ ){{0,2}}{_VERBS}|"
    rf"cannot say i (?:did|have)|(?:never|not) (?:even |really |actually )?(?:got|did|went|done|"
    rf"happened|managed|made|started|tried|bothered|yet|been|left|round|this week|once|a single|"
    rf"the chance)|"
    r"did not|have not|could not|never|forgot|skipped (?:it|them|the|my)|nothing (?:done|"
    r"happened|at all|this week|to report|yet)|zero|none(?: of it| at all)?|no(?: chance| luck|"
    r" joy| go)|failed|total (?:fail|washout|write off)|went out the window|fell (?:by|through|"
    r"apart|off)|"
    r"not (?:at all|a thing|a chance|one bit|yet|this week|this time|really|good|great|so good|"
    r"done|happened|a bit of it)|no(?:t)? managed|ended up (?:not|in bed|on the|doing nothing|"
    r"staying)|hee haw|gave it a miss|put it off|let (?:it|myself|you) (?:slip|slide|down)|"
    r"did nothing|0 (?:times|days)|not been (?:out|near|able|doing|going)|been in bed|"
    r"in hospital)\b"
)
_DONE = re.compile(
    r"\b(?:did (?:it|them|that|my|the|all|what|exactly|every|everything|\w+ (?:walks?|times|days|"
    r"minutes|sessions|lengths))|done|(?:have|i) (?:\w+ )?(?:done|did|managed|completed|finished|"
    r"achieved)|managed(?: it| them| all| to| my| the| every| fine)?|(?:went|been|walked|swam|"
    r"cycled|danced|cooked|stretched|practised|exercised|took) (?:\w+ )*?(?:all|every|each|three|"
    r"four|five|\d|to|for|on|out|as|"
    r"my|the|it)|all (?:of (?:it|them)|done|five|four|three|seven|week|the days|days|good)|"
    r"every (?:day|time|single|one|morning|night|evening)|stuck (?:to|with|at|in)|kept (?:to|"
    r"it up|at it|going|up)|completed|achieved|smashed|nailed|cracked|hit (?:my|the) (?:goal|"
    r"target)|as (?:planned|agreed|i said|promised|we said)|"
    r"(?:went|going|gone) (?:\w+ )?(?:well|great|fine|good|ok|brilliantly|to plan|brilliant|"
    r"smoothly|swimmingly)|(?:it|that) was (?:great|good|fine|brilliant|easy|ok)|like (?:i|"
    r"we) (?:said|planned|agreed)|no (?:bother|problem|problems)(?: at all)?|success|finished|"
    r"job done|tick|yes i|got (?:it|them|my|the \w+) (?:done|in|finished)|got out (?:every|for|"
    r"all|on)|followed (?:it|the|through)|full marks|met my (?:goal|target)|"
    r"100%|made it (?:to|every|all|out)|could not have gone better|stayed on track)\b"
)
# At any other time only what is said of the plan itself counts.
_OF_THE_PLAN = re.compile(
    r"\b(?:my (?:walks?|plan|goal|exercises?|swim|stretches|target|class|steps|session)|"
    r"the (?:plan|walks?|exercises|goal|class|stretches|session)|what (?:i|we) (?:said|planned|"
    r"agreed)|(?:managed|did|done|do|manage|stuck to|kept to|forgot|skipped) (?:it|them|that)|"
    r"as planned|like (?:i|we) (?:said|planned|agreed))\b"
)
_FUTURE = re.compile(
    r"\b(?:will|going to|would|might|could(?! not)|can|want to|plan to|hope to|if|need to|should|"
    r"how|what)\b"
)


def _amount(said: str) -> float:
    named = {"none": 0.0, "once": 1.0, "twice": 2.0, "every day": 7.0}
    return named[said] if said in named else value_of(said)


def _by_numbers(english: str) -> str | None:
    """What was done against what was planned, where both figures are named."""
    for pattern in (_PLANNED_DID, _INSTEAD_OF, _SHARE):
        match = pattern.search(english)
        if match is None:
            continue
        did, planned = _amount(match["did"]), _amount(match["planned"])
        if planned <= 0 or (pattern is _SHARE and planned == 10):
            continue
        if did == 0:
            return "not_done"
        return "partly" if did < planned else "done" if did == planned else "more_than_planned"
    return None


def read_outcome(text: str, *, asked: str | None) -> str | None:
    """How a goal went: done, more_than_planned, partly, not_done, changed_plan, or None.

    After the question `outcome` a bare "yes" is done, "no" is not done, and a barrier by itself
    ("my knees were bad") is not done. At any other time only words about the plan count.
    """
    english = in_english(text)[:_LONGEST]
    if not english or english.rstrip().endswith("?"):
        return None
    if asked != "outcome" and (not _OF_THE_PLAN.search(english) or _FUTURE.search(english)):
        return None
    control = read_control(text, asked="yes_no")
    if control in {"yes", "no"} and asked == "outcome" and not _MORE.search(english):
        partly = _PARTLY.search(english) or re.search(r"\bnot (?:every|all|quite)", english)
        return "partly" if partly else "done" if control == "yes" else "not_done"
    if control not in {None, "yes", "no"}:
        return (
            "partly"
            if asked == "outcome" and re.search(r"\b(?:sort|kind) of|yes and no", english)
            else None
        )
    if by_numbers := _by_numbers(english):
        return by_numbers
    denied = _NOT_DONE.search(english)
    if _MORE.search(english) and not re.search(r"\bnot (?:\w+ )?(?:more|extra|double)", english):
        return "more_than_planned"
    if _CHANGED.search(english):
        return "changed_plan"
    if _PARTLY.search(english):
        return "partly"
    if denied:
        rest = english[: denied.start()] + " " + english[denied.end() :]
        did_some = re.search(r"\bbut (?:i )?(?:did|managed|went|got|walked)\b", english)
        did_first = _DONE.search(english[: denied.start()]) and "but" in rest
        return "partly" if did_some or did_first else "not_done"
    if _DONE.search(english):
        return "done"
    if asked == "outcome" and read_barrier(text, asked="outcome"):
        return "not_done"
    return None
