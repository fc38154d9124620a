"""Asked instead of answered: say that again, who told you of me, what was the plan, my page."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

_START = (
    r"\W*(?:(?:och|oh|eh|so|and|but|well|right|ok|wait|sorry|hang on|no|yes|aye|please|now)"
    r"[\s,.!?]+)*"
)
_END = r"(?:[\s,]+(?:please|again|hen|pal|son|dear|coach|then|now|though|by the way|for me))*\W*"

_AGAIN = re.compile(
    _START
    + any_of("""
        (i )?beg (your|yer) pardon | pardon( me)? | sorry | come again | eh | excuse me
        (i )?beg your pardon[,.?! ]+((would|could|can|will) you )?(say|repeat|ask|put) (that|it)
        ((would|could|can|will) you )?(please )?(say|ask|put|repeat) (that|it|the question|
            (me )?that)( (once more|again|one more time|another way|differently|in plain words|
            in other words|simpler|more slowly))+
        (what|whit) (was|is) (that|it)( again)?([,.?! ]+(what|how|which) [\\w ]{1,20})?
        (what|how) (do|did) you (mean|say|ask)( by (that|it|this))?( again)?
        (what|whit) (do|did|d'?) ?(you|ye) mean( (by|with))? [\\w' ]{2,25}
        ((would|could|can|will) you )?(please )?repeat (that|it|the question)
        (i )?(did|do) not (catch|get|quite get|follow|understand)( that| it| the question)?
        what did you (say|ask|want to know)( me)?
        (what|whit)( (was|is))?( (that|it))? (that )?you asked( me)?
        like what | such as( what)? | do what | how much (of )?what | how often what
        what[,.?! ]+(how much|how often|when|do) (of )?what | what (kind|sort) of (thing|things)
        (what|how) (do|did|d'?) ?(you|ye) mean( by)?( (lower|higher|that|it|this|surer?|sure|small|
            step|ease|eases|it is for|helps?))*
        what (am|was) i (meant|supposed|to) ?(to )?(do|say|answer)
        (do|say) what[,.?! ]+(sorry[,.?! ]+)?((i )?(do|did) not (understand|follow|get)( (it|that))?
            [,.?! ]*)?(what (am|was) i (meant |supposed )?to (do|say))?
        (what|whit) does that mean | (what|which) (question|one) (was|is) (that|it)
    """)
    + _END
)
#: They missed it, or have lost it: nothing was wrong with its words.
_ONLY_AGAIN = re.compile(
    _START
    + any_of("""
        repeat( (that|it|the question))? | again | say (that|it)? ?again | come again
        one more time | once more | pardon( me)? | what did you ask( me)?
        what was (the|that|your) question( again)?
        ask (me )?(that )?again | what's the question( again)? | what was it( again)?
        ((can|could|will|would) you )?(please )?(repeat|ask|say) (that|it|the question)( again)?
    """)
    + _END
)
_WHO_TOLD = re.compile(
    r"\b"
    + any_of("""
        (did|has|have|does|will|would) (my|the|a) (doctor|gp|nurse|surgery|practice|consultant|
            hospital|
            physio|social worker|council|dwp|family|daughter|son|wife|husband|pharmacist)( (\\w+ )?
            (tell|told|tells|said|say|send|sent|give|gave|pass|passed) (you|ye|it|anything|this))
        who (told|tells) you( (about|of))? ?(me|my|this|that|all that)?
        how (do|did|does) you (know|get|find out|come to know)( (so much|all this|that|
            things))?( about| of) (me|my \\w+)
        (do|will|would|are|can) you (going to )?(tell|telling|report|pass|show|
            send)( this| it| that|
            what i say| anything)?( to)? (my|the) (doctor|gp|nurse|surgery|family|daughter|son|wife|
            husband|boss|work|dwp|council|social)
    """)
    + r"\b"
)
_PLAN = re.compile(
    _START
    + any_of("""
        (what|which) (plan|goal)([\\s,.?!]+(show|tell|give|gie) (me|us)( (it|that|the plan|
            my plan))?)?
        (can|could|may) i (see|have a look at|look at|get|have) (my|the|it|our)( (plan|goal)s?)?
        ((can|could|will|would) you )?(show|read|tell|give|gie) (me|us) (my|the|our|this) (plan|
            goal)s?
        (show|see|look at|view|read|read back|let (me|us) (see|read|look at|hear)) (my|the|
            our) plans?
        (my|our) plans? | where(('s| is)| did) (my|the|our) plans?( (go|gone|to))*
        (do|have) (i|we) (have |got |have got )?(a|any) plans?( yet)?
        (is|was) there (a|any|no|not a) plans?( (yet|for me|made|then|so far))*
        (what|whit)('s| is| was| were) (my|the|our|this) (plan|goal)s?
        (what|whit) (did|was|had) i (say|said|agree|agreed|promise|going|meant|supposed|plan|
            planned)( (that |to )?(i )?(would|was going to|will|do)( do)?)?
        (i )?(cannot|could not|do not|did not) (remember|mind|recall)( (what|which|even))* (i )?(
            said|agreed|planned|was meant to do|was supposed to do|had to do|was doing)( (to do|
            i would( do)?|i'd( do)?))?
        (i )?(cannot|could not|do not|did not) (remember|mind|recall)( what)? ((the|my|our) plan|it|
            the goal)( was)?
        remind me( (of|what))?( (my|the))?( (plan|goal))?( (is|was))?
    """)
    + _END
)
_VISIT = (
    r"(?:doctor|doctors|doctor's|gp|nurse|appointment|visit|hospital|clinic|surgery|consultant|"
    r"specialist|review|physio|dentist|rheumatologist)"
)
_GET_READY = re.compile(
    _START
    + any_of(rf"""
        (can we |could we |let us |let's |i want to |i'd like to )?(get|
            getting) ready( for (my |the |a |this )?{_VISIT})?( now)?
        (i was|we were|was|were) getting ready for (my |the |a )?{_VISIT}( \w+)?([\s,.]+(can|
            could|shall|will) we (go|get|come) back to (that|it|this))?
        (back to|go back to|let's go back to) (my|the) (page|sheet|visit|appointment)
    """)
    + _END
)
_PAGE = re.compile(
    r"\b(?:where(?:'s| is| has)|give me|gie me|show me|can i (?:have|get|see)|i want|send me) "
    r"(?:my|the|that) "
    rf"(?:page|sheet|notes|list)\b(?: (?:for|to take to) (?:my |the )?{_VISIT})?"
)
_SHEET = re.compile(
    r"\b(?:"
    r"(?:doctor|doctors|doctor's|gp|nurse|appointment|visit|hospital|clinic) (?:sheet|page|list|"
    r"notes)"
    rf"|(?:sheet|page|list|notes)(?: (?:thing|that i can))? (?:for|to (?:take|show)(?: to)?|to "
    rf"give) "
    rf"(?:the |my |a )?{_VISIT}"
    rf"|(?:write|get|put|note)(?: \w+)? (?:down |together |ready )?(?:some |the |a few |my |a list "
    rf"of )?"
    rf"(?:things|questions|notes|points|it)(?: down)? (?:for|to ask|to tell|to say to) (?:the |my |"
    rf"a )?"
    rf"{_VISIT}"
    rf"|what (?:to|i(?:'ll| will| should| want to| can)) (?:say|ask|tell)(?: to)? (?:the |my |a "
    rf")?{_VISIT}"
    r"|(?:get|getting|be|being|help me(?: to)?|like to) (?:ready|prepared?) for (?:\w+ ){0,3}"
    rf"{_VISIT}|(?:talk|speak|think) (?:about|through|over) (?:the|my|this|that) (?:\w+ ){{0,2}}"
    r"appointment"
    r"|(?:do|make|start|finish|see|have|want|get) (?:that|the|my) (?:sheet|page)\b"
    r"|(?:put|write|add|note|stick|get|pit|have)(?: [\w']+){1,8} on (?:the|that|my) (?:sheet|"
    r"page))\b"
)
#: Whoever names one of these has a visit in mind, and no physio's sheet of exercises.
_OF_A_VISIT = re.compile(
    r"\b(?:doctors?|gp|nurse|appointments?|visits?|hospital|clinic|surgery|consultant|specialist|"
    r"review|dentist|rheumatologist|ready|prepare|preparing)\b"
)
_NAMES_GETTING_READY = re.compile(
    r"\b(?:appointments?|sheet|page|(?<!waiting )list|notes?|ready|prepar\w+|write|wrote|written|"
    r"visit|before i (?:see|"
    r"go)|seeing (?:the|my)|going to (?:see|the)|what (?:to|should i|do i|will i) (?:say|ask|tell)|"
    r"remember to (?:ask|say|tell)|check-?up|review|consultation)\b"
)
_NO_SHEET = re.compile(r"\b(?:not|no|never|forget|stop)(?: \w+){0,3} (?:sheet|page|list)\b")
_REFUSES_PAGE = re.compile(
    r"\b(?:not|no|never|don't|stop|drop|forget|leave|bin|scrap|skip)\b(?: \w+){0,4}? "
    r"(?:page|sheet|form|list|questions)\b"
    r"|^\W*(?:what\W+)*(?:what|which) (?:page|sheet|form|visit)\b"
    r"|\b(?:never|not|did not) (?:even )?ask(?:ed)? (?:for (?:it|that|this|one)|me)\b"
    r"|\byou never asked\b|^\W*i (?:never|did not) ask(?:ed)?\W*$"
)
#: Of a visit that cannot be had there is nothing to get ready for.
_NO_VISIT_YET = re.compile(
    r"\b(?:getting|to get|cannot get|could not get|never get|waiting (?:for|on|months|weeks)|"
    r"wait (?:for|on)|trying for|no) (?:\w+ ){0,3}?appointments?\b"
)
_LATER = re.compile(
    _START
    + any_of("""
        (can|could|shall|will|may) (we|i|you) (come|go|get) back to (that|this|it)( (later|
            another time|
            tomorrow|some other time))*
        (i will|i'll|we will|we'll|let us|let's) (come|go|get) back to (that|this|
            it)( later| tomorrow)?
        (leave|park) (that|this|it) (for now|till later|for later|until later|for a bit|the now)
        (not now|later|another time|finish (it|this|that) (later|another time|tomorrow))
        (can|could) (we|i) (do|finish) (this|that|it|the rest) (later|another time|tomorrow)
    """)
    + _END
)
_ALL = re.compile(
    _START
    + any_of("""
        (that's|that is|that will be|that'll be|this is) (it|all|everything|me|the lot|about it|
            about all|me done|us|all of it|plenty)( (i (have|wanted to say|wanted|can think of)|
            there is|really|now|done|for (now|today|me)))*
        (nothing (else|more)|no more|i am done|i'm done|done|finished|i have said it all|all done)
    """)
    + r"(?:[\s,.]+(?:thanks|thank you|ta|cheers|really|now))*"
    + _END
)
_BYE = re.compile(
    _START
    + any_of("""
        (that's|that is|that'll be|that will be)( quite)? (enough|all|it|me|plenty|me done)( (for|
            done))?( (today|now|the day|this time|one day|me|for))*
        (i will|i'll|we will|let's|let us) (leave|stop|call) it (there|here|a day)( (for|today|
            now))*
        (i am|i'm) (off|away|going|done|tired|finished)( (now|for (today|now)))*
        (good ?bye|bye|cheerio|night|good night|see you|ta ta)( (then|now|later))*
    """)
    + r"(?:[\s,.!]+(?:thanks|thank you(?: very much| for (?:that|your (?:help|time)))?|ta|bye|"
    r"cheers|goodbye|cheerio|good ?night|for today|now))*" + _END
)
_OF_THE_COACH = re.compile(
    r"\b(?:you|your|yours|chats?|questions?|ask\w*|messages?|texts?|coach|app|check-?ins?|words?|"
    r"talk\w*|listen\w*|slower|slow|faster|fast|long|shorter|short|buttons?|numbers?|scale|less|"
    r"more|often|this|it|thing|nothing|better|simpler|plain\w*|repeat\w*|robot|machine|language|"
    r"english|scots|writ\w+|typing|emojis?)\b"
)
_OWN_NEWS = re.compile(
    r"\b(?:died|dead|passed away|lost my|lost him|lost her|funeral|grie\w+|miss (?:him|her|them)|"
    r"my (?:man|wife|husband|mum|mother|dad|father|son|daughter|sister|brother|friend|dog)\b.*"
    r"\b(?:died|gone|left|ill|cancer|hospital))\b"
)


_THATS = re.compile(r"\bthats\b")


def _fits(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.fullmatch(_THATS.sub("that's", in_english(text))) is not None


def asks_again(text: str) -> bool:
    """Tell whether they want the question again, or in other words: "I beg your pardon?"."""
    return _fits(_AGAIN, text)


def asks_who_told(text: str) -> bool:
    """Tell whether they ask what is known of them, by whom: "did the doctor tell ye aboot me?"."""
    return _WHO_TOLD.search(in_english(text)) is not None


def asks_for_plan(text: str) -> bool:
    """Tell whether they ask what their plan or goal is: "whit plan, show us it"."""
    return _fits(_PLAN, text)


def asks_to_get_ready(text: str) -> bool:
    """Tell whether they want to get ready for a visit: "get ready", "a list for the doctor"."""
    if _fits(_GET_READY, text):
        return True
    english = in_english(text)
    return bool(_SHEET.search(english)) and not _NO_SHEET.search(english)


def speaks_of_a_visit(text: str) -> bool:
    """Tell whether a visit is named, or getting ready: "whatever it says on the sheet" does not."""
    return _OF_A_VISIT.search(in_english(text)) is not None


def names_a_visit(text: str) -> bool:
    """Tell whether getting ready is spoken of: a page, or an appointment to prepare for."""
    english = in_english(text)
    wants = re.search(r"\b(?:ready|prepar\w+|sheet|page|write|notes?)\b", english)
    if _NO_VISIT_YET.search(english) and not wants:
        return False
    return bool(_NAMES_GETTING_READY.search(english))


def refuses_page(text: str) -> bool:
    """Tell whether they never wanted the page for a visit: "whit page", "stop the page"."""
    return _REFUSES_PAGE.search(in_english(text)) is not None


def asks_for_page(text: str) -> bool:
    """Tell whether they want the page for their visit: "where's my page for the doctor"."""
    return _PAGE.search(in_english(text)) is not None


def leaves_for_later(text: str) -> bool:
    """Tell whether they would come back to this another time."""
    return _fits(_LATER, text)


def that_is_all(text: str) -> bool:
    """Tell whether they have said all they want to: "that's everything"."""
    return _fits(_ALL, text)


def ends_the_day(text: str) -> bool:
    """Tell whether they take their leave: "That is enough for today. Thank you."."""
    return _fits(_BYE, text)


def is_of_the_coach(text: str) -> bool:
    """Tell whether words said for feedback are any: not grief, nor news of their own."""
    english = in_english(text)
    return _OF_THE_COACH.search(english) is not None and _OWN_NEWS.search(english) is None


_PLAINLY_YES = re.compile(
    r"\W*(?:(?:yes|yeah|yep|och|oh|sure|well)[\s,]+)*(?:defo|deffo|def|totally|for sure|"
    r"for certain|"
    r"certain|100 ?%|no bother|nae bother|nae danger|no danger|easy(?: peasy)?|sure am|dead sure|"
    r"too right|without a doubt|no doubt|of course(?: i (?:can|could))?|pure sure|aw day|"
    r"all day long|no problem|nae problem|i know i can)\W*"
)


def is_very_sure(text: str) -> bool:
    """Tell whether a "how sure?" is answered by a yes that leaves no doubt: "yeah defo"."""
    return _fits(_PLAINLY_YES, text)


_THE_ONE = re.compile(
    r"\b(?:the|that|yon) ([\w' -]{2,30}?) (?:one|yin|wan|1)\b"
    r"|\bthe ([\w-]{3,20})(?: (?:then|please|sounds \w+|would do|will do))?$"
)
#: Another word for what a card says.
_OTHER_WORDS = {
    "phone": ("phone", "call", "ring", "telephone", "line"),
    "online": ("online", "web", "video", "chat"),
    "walking": ("walk",),
    "exercise": ("exercise", "active", "movement"),
    "cheap": ("free",),
}


def named_in(text: str, cards: list[str]) -> int | None:
    """The one card of several whose words a pick names: "the phone yin then". None if unclear.

    A word that more than one card has tells nothing, unless one card has it in its first line.
    """
    found = _THE_ONE.search(in_english(text))
    if found is None:
        return None
    for word in re.findall(r"[\w-]{3,}", found[1] or found[2]):
        ways = _OTHER_WORDS.get(word, (word,))
        for shown in ([card.split("\n")[0] for card in cards], cards):
            fit = [
                place
                for place, card in enumerate(shown)
                if any(re.search(rf"\b{re.escape(way)}", card.casefold()) for way in ways)
            ]
            if len(fit) == 1:
                return fit[0]
    return None


def only_asks_again(text: str) -> bool:
    """Tell whether the question is to be put again as it was: "what was the question?"."""
    return _ONLY_AGAIN.fullmatch(in_english(text)) is not None
