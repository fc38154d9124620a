"""Answers that are none: a puzzled question back, a laugh, a wish for ideas or to be heard."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

#: A longer message says something besides.
_SHORT = 7

_PUZZLED = re.compile(
    r"(?:(?:och|eh|sorry|so|and|but|wait|hang on|anyway|well|right|hen|pal)[\s,]+)*"
    + any_of(r"""
        (what|how|which|who|when|where)( \w+)?
        (what|which) (plan|goal|one|thing|question|number|scale|step)
        (what|how) (do|did|does) (you|it|that|this) (mean|even mean|ask|want|say)( \w+)?
        what (was|were|am|is) (i|you|we)( (on|saying|sayin|talking|asking|about|again))+
        where (was|were|are) (i|we)( \w+)?
        (amount|number|sort|kind|part|bit|how much|how often) (of|about|for) (what|it|that)
        how (much|many|often|far|long) (of )?what
        (do|did) (i|you) (say|mean|ask) (what|that)
        (i )?(do not|don't) (get|understand|follow)( (it|that|this|you|the question|what you mean))?
        i'm lost | lost me( there)? | you('ve| have)? lost me | not with you | no idea what you mean
        mean what | like what
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|son|doll|please|now|like|again))*\W*"
)
_UNSURE = (
    r"(?:i )?(?:really )?(?:do not|cannot) (?:really )?(?:know|say|think)"
    r"(?: of (?:anything|any|one|a thing))?|i am not sure|not (?:very |really |too )?sure|dunno|"
    r"(?:i have )?(?:no|not an?) (?:idea|clue)"
)
_SOME = r"(?:(?:a|an|some|any|one|more|your|few|couple of|little|small|good|wee|other|the) ?)*"
_IDEAS = r"(?:ideas?|suggestions?|tips?|hints?|pointers?|options|thoughts|examples?)"
#: Said bare, only what asks for them: "good idea", "the idea" and "just thoughts" are answers.
_IDEAS_BARE = any_of("""
    ((any|some|more|a few|few|a couple of|couple of|your|any of your|the|the other|other) (good |
        wee |little |small |simple |other |more )*)?(ideas|suggestions|tips|hints|pointers|options|
        examples)
    (any|another|your) (good |other |wee )*(idea|suggestion|tip|hint|pointer|example)
    (a|an|one) (good |wee |little |small |quick )?(example|suggestion|tip|hint|pointer)
    (a|an|one) (good |wee |little |small )?idea (for (me|us)|to (start|begin)( with)?|please|pls|
        plz)
    (any|your|any other) thoughts
""")
_WANTS_IDEAS = re.compile(
    rf"\W*(?:(?:och|oh|well|so|right|ok|just|aye|eh|yes|please|but|and|hmm|um|{_UNSURE})"
    r"[\s,.]+)*"
    + any_of(rf"""
        {_IDEAS_BARE}( (for|to help) (me|us))?( to (start|begin)( with)?)?( (would|
            might)( really)? (help|be (good|great|nice)))?
        ((do |have |has )?you |have (?=any |some ))(have |got |know )?(any |some |an? )?(good |
            other )?{_IDEAS}( (for|to help) (me|us))?
        {_SOME}{_IDEAS} (would|might)( really)? (help|be (good|great|nice))
        (please |can you |could you |would you |will you )*(suggest|recommend|think of|offer|
            name)( (me|us))? ({_SOME}{_IDEAS}|something|anything|one|a few|some|what (i|to)
            ?(could|can|might)? ?(do|try)?)( for (me|us))?
        what (do|would|did) you (think|suggest|recommend|reckon|advise|say)( that)? (i|we) (should|
            could|can|might|ought to) (do|try|start with)
        (please |can you |could you |would you |will you )*help me( to)? (think|find|come up|choose|
            pick|get)( up)?( of| with| out)? (something|anything|one|what|an idea|ideas|some)(
            (to do|i (could|can) (do|try)|ideas))?
        what (can|kin|could) (i|a|ah) (do|dae|try)( (about|for|with) (it|that|this))?
        (please )?(give|gie|show) (me |us )?(some|a few|them|yours|one or two)( of (them|yours))?
        some
        (please )?((can|could|would|will) )?(you )?(give|gie|gies|tell) (me |us )?{_SOME}{_IDEAS}
        (please |could you |can you |just )*(give|gie|gies|tell) (me |us )?((a|some|any|one|your|
            wee|little|small|quick|good|best|bit of) )+(tips?|hints?|pointers?|advice|suggestions?)
        what (can|could|should|would|do) (i|you) (do|try|suggest|recommend)( about it| for it)?
        what would you (do|suggest|try|say)
        what (do|have) (other people|others|other folk|folk|people)( like me)? (do|try|tried|done)
        you (tell|say) me | you decide | you pick | you choose
        for example | such as( what)? | whatever you (think|like|suggest|reckon)
        ask me (something|anything|a question|questions|some questions|whatever you (like|want))
        what (are )?my options | what options are there
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|then|please|pls|plz|though|maybe|to try|at all|coach))*\W*"
)
#: "I want something practical": no goal, and no thing to do as yet.
_PRACTICAL = re.compile(
    r"\W*(?:(?:och|well|so|right|ok|just|yes|no|please|but|and)[\s,]+)*"
    + any_of(r"""
        (i )?((just|really|only) )?(want|need|would like|like|am looking for|looking for|am after|
            after|prefer)( (some|a|an|any|more|something|the|
            few))* (practical|useful|concrete|simple|
            real|small)( (thing|things|tip|tips|advice|idea|ideas|help|step|steps|stuff))?( (that|
            what|which))?( (i|we) can (do|try|use)| to (do|try))?( (at home|now|myself|today))*
        (i )?((just|really|only) )?(want|need|would like|am looking for|looking for|
            am after)( (some|
            a|an|any|more|few))* (tips?|advice|ideas?|suggestions?|pointers)( ((for|about|
            on) )?(what|
            that|how) (i|we|to)( [a-z']+){1,5})?
        (something|anything|some things?|things?) (practical|useful|concrete|(i|we) can (do|try)|
            to (do|try))( (i can (do|try)|to (do|try)))?
        (practical|useful|concrete) (things?|tips?|advice|ideas?|steps?)( please)?
        (give|tell|show)( me| us)?( (some|a|any|the|few))* (practical|useful|simple)( (thing|things|
            tip|tips|advice|idea|ideas|step|steps))?
        what (i|we) (can|could|should|must) (do|try)( (for|about) (it|that|this))?
        (have|is there|are there|do you have)( (you|any|some|something|anything))* (practical|tips?|
            ideas?|advice|suggestions?)( (for|about) [a-z' ]{2,30})?
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|then|please|though|now))*\W*"
)
_CANNOT_TELL = re.compile(rf"\W*(?:(?:och|oh|well|yes|ok|no|hmm|um)[\s,]*)*(?:{_UNSURE})?\W*")
_ASKS_APART = re.compile(r"[.,;!?]+\s+|\n+")
_SAYS_NOTHING = re.compile(
    r"\W*(?:(?:och|well|so|ok|aye|eh)[\s,]+)*"
    + any_of("""
        (lol|lmao|rofl|haha\\w*|hehe\\w*|ha ha|omg|wow|meh|pfft|tut|whatever|right then)
        bla(h)?( bla(h)?)*
        (i am|am|i'm|im)? ?dead | ok then | if you say so | so what | big deal
        (that's|thats) (funny|gas|hilarious|a good (one|yin))
    """)
    + r"(?:[\s,]+(?:lol|lmao|haha|hen|pal|mate|though|then))*\W*"
)
_ONLY_TELLS = re.compile(
    r"\b"
    + any_of("""
        (just|only) (want|wanted|wanting|need|needed|needing)( to| a)? (tell|vent|moan|
            rant|listened to|be heard|
            let off steam|off ?load)
        (just|only) (want|wanted|need|needed) (somebody|someone|anybody|
            anyone|to be|a friendly ear) ?(to (listen|talk to|hear( me)?|tell)|heard|listened to)?
        (just|only) (venting|moaning|letting off steam|sounding off|telling you)
        get (it|that|this|all this|all that) off my chest
        (do not|not) (want|need|looking for|after) (a |any |your |another )?(plans?|
            advice|goals?|tips|solutions?|fixing)
        (do not|not) (want|need) (you )?to (fix|solve|change) (it|anything|me)
        not (here |looking |asking )(for|to) (a plan|advice|be fixed|change anything)
    """)
    + r"\b"
)
_RECAP = re.compile(
    r"\W*(?:(?:och|well|so|see|tell me|ok|right|wait|hang on|and|but|before we go on)[\s,]+)*"
    + any_of("""
        what (have|did|do) you (\\w+ )?(understood|understand|heard|hear|got|get|
            noted|note|written|picked up|taken (from|in)|make)( down| of (it|that|this|all that|
            all this)| from (that|me|all that))?( so far| up to now)?
        (can|could|will|would) you (please )?(sum|recap|summarise|go over|read)( it| that| this|
            me)?( all)?( up| back| over| again)?( what (i|we|you) (\\w+ )?\\w+)?( so far| to me)?
        (sum|recap|summarise)( it| that| this)?( all)?( up)?( so far)?
        where (have we got( to)?|are we( at| up to)?( with (it|this))?)( so far| now)?
        read (it|that|my plan) back( to me)?
        what( is| was|'s|s)? (my|the|this) plan( then| now)?( so far| again)?
        what have (i|we) (said|told you|agreed|decided|got)( so far)?
        (tell me |say )?what (we|you) have( got)? so far
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|then|please|now|again))*\W*"
)
#: A longer message tells a tale round it, which is an answer.
_LONGEST_ASIDE = 20

# Said against what the coach has just named: "no" must stand before it.
_NOT_MY_GOAL = re.compile(
    r"\b(?:(?:that's|thats|that is|it's|this is|that was) (?:just |really )?(?:not|no|never) |"
    r"(?:isn't|isnae|wasn't|wasnae) )"
    r"(?:my goal|what (?:i|i'm|im|i am|i'd|i've)(?: was)? (?:after|want(?:ed)?|looking for|like|"
    r"asked for|told you))\b"
)


def asks_back(text: str) -> bool:
    """Tell whether somebody asks what is meant rather than answering: "amount of what?"."""
    english = in_english(text)
    return len(english.split()) <= _SHORT and bool(_PUZZLED.fullmatch(english))


def wants_ideas(text: str) -> bool:
    """Tell whether somebody asks for ideas: "gie me some ideas", "you tell me"."""
    english = in_english(text)
    if _WANTS_IDEAS.fullmatch(english):
        return True
    # "I want something practical. What can I do?": every clause of it asks, or cannot tell.
    parts = [part for part in _ASKS_APART.split(english) if re.search(r"\w", part)]
    asks = [part for part in parts if not _CANNOT_TELL.fullmatch(part)]
    return bool(asks) and all(
        _WANTS_IDEAS.fullmatch(part) or _PRACTICAL.fullmatch(part) for part in asks
    )


def says_nothing(text: str) -> bool:
    """Tell whether a message holds no answer of any kind: "lol", "im dead", "whatever"."""
    return bool(_SAYS_NOTHING.fullmatch(in_english(text)))


def only_tells(text: str) -> bool:
    """Tell whether somebody wants to be heard and no plan made: "I just wanted to tell someone"."""
    english = in_english(text)
    return len(english.split()) <= _LONGEST_ASIDE and bool(_ONLY_TELLS.search(english))


def asks_for_a_recap(text: str) -> bool:
    """Tell whether somebody asks what was understood so far: "where have we got to?"."""
    return bool(_RECAP.fullmatch(in_english(text)))


def denies_the_goal(text: str) -> bool:
    """Tell whether what was taken for their goal is denied: "that's no ma goal"."""
    return bool(_NOT_MY_GOAL.search(in_english(text)))
