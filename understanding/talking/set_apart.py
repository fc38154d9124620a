"""What is said to the coach and is kept nowhere: a protest, an apology, a greeting, an insult."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from understanding.talking.asked_along import ASKS_IF_BAD
from understanding.talking.doubt import doubts, part_after_doubt
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["Apart", "SetApart", "is_only_a_figure", "says_something_kind", "set_apart"]


class Apart(str, Enum):
    """Why words are no topic, goal, help, reason or part of a plan."""

    PROTEST = "protest"
    APOLOGY = "apology"
    GREETING = "greeting"
    INSULT = "insult"
    CHAT = "chat"
    HERE = "here"
    AGREES = "agrees"
    ENDS = "ends"
    FIGURE = "figure"
    DOUBT = "doubt"


@dataclass(frozen=True)
class SetApart:
    """A message parted into what is told and what is only said to the coach.

    Attributes:
        kinds: what was found beside.
        told: what is left, in the person's own words; "" where that is nothing.
    """

    kinds: frozenset[Apart]
    told: str

    @property
    def only(self) -> Apart | None:
        """The kind of a message that tells nothing; None where it may tell something."""
        if self.told or not self.kinds:
            return None
        return next(kind for kind in Apart if kind in self.kinds)


_CALLED = (
    r"(?:hen|pal|mate|son|doll|dear|love|coach|doc|doctor|robot|bot|man|wumman|woman|big man|lad|"
    r"there|you|yous|all|now|then|like|again|though|thanks|thank you|please|the noo)"
)
_BEFORE = (
    r"\W*(?:(?:och|ach|aw|oh|eh|well|so|and|but|aye|no|nope|nah|naw|yes|yeah|right|ok|okay|look|"
    r"listen|then|lol|lmao|haha|hey|wait|hang on|actually|honestly|god|jeez|christ|ffs|anyway|"
    r"sorry|hen|"
    r"pal|mate|son|doll|for (?:\w+ )?(?:sake|god's sake))[\s,.!]+)*"
)
_AFTER = rf"(?:[\s,]+(?:{_CALLED}|lol|haha|ffs|at all|eh|so it is|so it's|ken|honestly|really))*\W*"
_IS = r"(?: is|'s|s| was|'re)"
_SAID = (
    r"what (?:i|i'd|i'm|i am|i was)(?: would| am| was| had| have| actually| really)* "
    r"(?:said|say|saying|meant|mean|wanted|want|like|liked|asked|asked for|told you|typed|"
    r"wrote|after|talking about|on about|looking for)(?: at all| either)?"
)
_OF_OURS = (
    r"(?:my|the|a) (?:main |real |actual )?(?:goal|plan|problem|topic|point|thing|words?|reason|"
    r"issue|wish|question|help|one)"
)
_PROTEST = any_of(rf"""
    (i )?(did not|never|have not|had not)( ever| even)? (say|said|mean|meant|ask|asked|want|wanted|
        tell|told|agree|agreed|pick|choose)( you)?( for)?( that| it| this| anything( like that)?|
        so| any of (that|it)| to that| no such thing| them)*
    (who|when|where|what) (did i |made me )?(say|said|ask|asked)( for)? (that|it|anything)
    ((that|this|it){_IS}?( (just|really|all|so|completely|totally|definitely))* (not|no|
        never)( (quite|really|even|actually))* (it|right|true|that|so|correct|mine|
        {_SAID}|{_OF_OURS})( at all)?)
    ((that|this|it) (is not|was not|isn't|wasn't) (it|right|true|that|so|correct|mine|
        {_SAID}|{_OF_OURS})( at all)?)
    (it|that|this)( is not| isn't| was not| ain't)
    ((that|this|it|you){_IS}?( (just|really|all|so|completely|totally|pure|talking))* (wrong|wrang|
        nonsense|rubbish|mince|pish|a lie|havers|mixed up|back to front|backwards))
    (you( have|'ve| are|'re)?( just| still| keep| all)* (got|get|getting|have|heard|took|taken|
        picked|mixed|put|twisting|twisted)( that| it| me| this| my words| them)*( (up|
        down))*( all)?( (wrong|mixed up|words in my mouth|my words))+)
    ((that's |it's |you have (got )?the )?(wrong|wrang|incorrect)( (goal|plan|topic|thing|one|
        answer|word|way round|end of the stick))?)
    not (quite|it|that|right)
    ((my|the) )?goal (is|was) [\w ]{{1,40}} is it
    what are you (on about|talking about|saying|like)
    i( have)?( just| already| only)* (said|told)( you| that| this| so| it| all| already| twice|
        once| before| about it)*
    i (was|am)( just| only)* (asking|saying|telling)( you)?( (what|how|why|if|that|
        about)( [\w']+){{0,6}})?
    (i )?have not (said|picked|chosen|made|got|named) (one|any|anything|it|that|a plan|a goal)(
        yet)?
    ((that|it|this){_IS}? (not|no) (a|an|any|my)? ?(idea|plan|answer|way|help|choice|option)( at
        all)?)
    (i )?(only |just )*(meant|mean) (that )?(that|it|this) was (it|all|all of it)(( about (that|it|
        this)| for now| on that))*
    (i )?(did not|never) (mean|say|meant|said) (goodbye|bye|cheerio|to (stop|finish|end|go|leave|say
        goodbye))
    we( have|'ve| are|'re)? (got |getting |all )*(muddled|mixed up|crossed wires|confused|lost)(
        (here|somewhere|now))*
    you( have|'ve)? (misunderstood|misread|misheard|mistaken)( (me|that|it|what i (said|meant)))?
    (you have|you've) lost (me|it|what [\w ]{{1,30}}|the (plot|thread|place))
    (you )?(dafty|daftie|daft thing|daft article)
""")
_APOLOGY = any_of("""
    (i am |i'm )?(so |very |really |awful |dead |just |that )*(sorry|soz|apologies|
        my apologies)( (about|
        for|if|that|to (be|bother|go|keep|moan|have|hear|trouble)|i)( [\\w']+){0,9})?
    (please )?(accept )?my apologies
    (and |but )?(i )?(do |just |really )*hope (that )?(i am|i'm|it is|it's|this is|
        you do) not( (disturbing|bothering|troubling|keeping|waking|interrupting|annoying|mind|too|
        so|busy|a|bad|late|early|time|you|at|this|hour|me|asking|being|nuisance|bother|from|your|
        work|in|the|way|much|an|night))+
    (i )?(do|did|am) not (mean|meaning|want|wanting|like|try|trying)( to)? (moan|moaning|complain|
        go on|ramble|bother(?! (folk|people|any|them|her|him|my|the|nobody|
            others))|be|waste|sound|burden|whinge|upset|swear|offend|trouble|
        rant)( [\\w']+){0,6}
    (i know )?(i|i'm|i am)( (know|was|am|have been|keep|do|just|am just|always|like))* (moan\\w*|
        rambl\\w*|whing\\w*|going on( a bit)?|went on( a bit)?|go on( a bit)?|blether\\w*|
        witter\\w*|prattl\\w*|rant\\w*|waffl\\w*)( on)?( (a bit|again|too much|there|here))*
    (please )?(excuse|forgive|pardon|ignore|never mind|do not mind) (me|my( [\\w']+){1,4})
    (that|this) (was|is|got) (a lot|too much|long|a (bit of a )?(rant|ramble|moan)|very long)
    i am (just )?(only )?being (daft|silly|a pain|difficult|stupid|soft|awkward|a nuisance)
    (i am |i'm )?(such )?a (bother|nuisance|pain|moan|moaner)
    that (was|is) (rude|cheeky)( of me)?
""")
_GREETING = any_of(f"""
    (hi|hello|hullo|hiya|hey|yo|sup|heya|howdy|morning|mornin|evening|afternoon|alright|
        good (morning|afternoon|evening|day))( {_CALLED})*( (it's|its|it is) (only |just )?me)?(
        again)?( {_CALLED})*
    (what|whit|fit|how) like( (the day|today|are you|are you (the day|today)))?( {_CALLED})*
    (how are you|how's it going|how is it going|how you doing|what's up|how do)( {_CALLED})*
    (it's|its|it is|this is)? ?(only |just )?me( again| back)+
    (are |is )?(you|this thing|this)( (still|even|actually|awake|alive|really))* (there|here|
        awake|around|on|alive|up|working|listening)( {_CALLED})*
    (is )?(anybody|anyone|somebody) (still )?(there|here|home|in)
    (i am |i'm )?(back|back again|me again)( now)?
    long time no see | good to (see|hear from) you | nice to (meet|see) you
""")
_NAMES = (
    r"(?:numpty|eejit|idiot|fool|clown|dafty|rocket|tube|bampot|bawbag|prick|dick|moron|muppet|"
    r"balloon|halfwit|fanny|tit|arse|arsehole|bastard|bitch|cow|cunt|wanker|pest|plonker|"
    r"pillock|roaster|weapon|zoomer|heidbanger|stupid|thick|useless|pathetic|shite|shit|rubbish|"
    r"hopeless|a joke|dumb|mental|gormless)"
)
_SORTS = r"(?:bot|robot|thing|app|machine|coach|computer|program|phone|numpty|eejit|idiot)"
_ADJECTIVES = (
    r"(?:absolute|stupid|daft|useless|bloody|bluidy|fucking|fuckin|fkn|pure|total|utter|big|wee|"
    r"little|complete|thick|dumb|silly|proper|damn|just|only|so|a|an|such|glaikit|some)"
)
_INSULT = any_of(rf"""
    (you|ya|ye|yous)( (are|'re|were))?( {_ADJECTIVES})* ({_NAMES}|{_SORTS})
    you're( {_ADJECTIVES})* ({_NAMES}|{_SORTS})
    (what )?(a )?({_ADJECTIVES} )*({_ADJECTIVES}|{_NAMES}) ({_SORTS}|{_NAMES})
    (oh |aw )?(fuck|piss|sod|bugger|bog|feck|get)( right)? (off|you|this|it|that|yourself|
        to fuck|lost)
    (oh |for |aw )*(fuck|fucks|fuck's|fucking|god|god's|gods|heaven's|heavens|pete's|christ|
        christ's|any|ony|goodness|flip's) sake( (man|no|pal|hen|woman|wumman))*
    ffs | jesus( christ)? | christ( almighty)? | fuck( me)? | bloody hell | wtf
    omg | what the (fuck|hell|fu) | god almighty | jeez+
    (shut|shush)( up| it)( you)? | away( you)? and (boil|bile|shite|fuck|stop)( [\w']+){{0,3}}
    away you go | get tae | go away
""")
_CHAT = any_of("""
    ((please |can you |could you |will you |go on )*(tell|give|gie|sing|say|write|read|do)( (me|
        us|you))? (a|an|some|another|your) ([\\w']+ )?(joke|jokes|story|song|poem|laugh|riddle|
        fact|trick|impression|tune|quiz)s?)
    what's your (name|favourite|age|team)( [\\w']+){0,4} | how old are you
    (guess|ken|know) what
    (only |just )?(joking|kidding|testing|testing this|having a laugh|pulling your leg|messing|
        messing about|winding you up)
    (i am |i'm |am )?(only |just )+(joking|kidding|testing|having a laugh|messing( about)?)
    (can|could|will) you (keep|have) a secret
    test(ing)?( [\\w']+){0,2}
    asdf\\w* | blah( blah)*
""")
#: "I eat cake at night, is that bad?": what is asked of us is no part of what is told.
_CHAT = rf"(?:{_CHAT}|{ASKS_IF_BAD})"
_HERE = any_of("""
    (i am|i'm|am|im)( (just|only|still|now|currently))* (on|at|in|having|away for|waiting (on|for)|
        sitting (on|in|at))( (a|the|my|ma))?( (wee|quick|fag|tea|coffee|dinner|lunch|
            smoke))* (break|work|shift|bus|train|bath|loo|toilet|shop|shops|cuppa|lunch|dinner|
        tea|bed|kitchen|
        queue|surgery|waiting room|car|phone)( (now|just now|the now|the noo|at the moment))*
    (that's|thats|that is) me (just )?(away|awa|off|home|back|going|up|in|out)( (to|for|and|
        tae)( [\\w']+){1,5})?
    (i )?(got to|gotta|have to|need to|must) (go|run|dash|shoot)( (now|just now|the now))*
    (the |my |ma )?(kettle|dinner|tea|door|phone|bus|taxi|cat|dog|dug|postie)('s| is|
        s)?( just)? (on|here|ringing|going|boiled|burning|ready|coming|fine|barking|greeting|
        crying|needing)( (out|in|now|fed|the now))*
    brb | back in a (minute|sec|second|bit|tick) | two (minutes|ticks|secs) | hold on
    (give|gie) me (a|two|five) (minutes?|secs?|ticks?|moment)
    just (woke|waking|got) (up|in|home|back)
""")
_AGREES = any_of("""
    (it|that|this|all)?('s| is|s| was)? ?(all |just |quite )*(alright|all right|ok|okay|fine|grand|
        right|true|correct|no bother|no problem|good|brilliant|great)( (by|with) me)?
    no (bother|worries|problem|harm done) | same to you
    you (gave|give|gied|just gave|near gave|nearly gave) (me|us) (a|such a|some) (fright|scare|
        shock|laugh|start|turn|heart attack)
    (whatever|right whatever|ok whatever|whatever you (say|think|like|want)|if you (say|think) so|
        never mind|does not matter|doesn't matter|it does not matter|forget it|forget i asked)
    (exactly|correct|spot on|precisely|that's it|that is it|something like that|more or less)
    (i )?(see|understand|get it|got it|get that|hear you|know what you mean|agree|agreed)
""")
#: A thank-you, or a wish for the coach's good.
_KIND = any_of("""
    (many )?(thanks|thank you|cheers|ta)( (very much|so much|a lot|again|you|for (that|asking|
        listening|everything|caring|talking to me|getting back to me|checking in|hearing me out|
        being (here|there|patient|(so )?(kind|good|nice))|(the|your|all your|all the) (help|time|
        chat|patience|kindness|support|advice))))*
    (i )?(really )?appreciate (it|that|this|you|your (help|time|kindness))( (very much|so much|
        a lot))*
    god bless | (may )?(god |the lord )?bless (you|you all|yous|your (little |own )?(heart|
        soul|cotton socks))( and keep you)?
    (you|yous)('re| are|'ve been| have been) (very |so |awful |that |too |really )*(kind|good|nice|
        sweet|helpful|patient|a (gem|star|angel|treasure|darling|godsend|dear|good (soul|listener)|
        (great|big|real|good) help|help))( to me| to ask)?
    (that's|that is|it's|how) (very |so |awful |really )*(kind|good|nice|sweet|thoughtful) (of you|
        to (ask|say|hear))
    (i )?(hope|wish|trust) (you|yous)( and yours)?( (all|are|have|keep|keeping|stay|a|the|very|well|
        best|good|nice|lovely|happy|merry|great|safe|too|day|week|evening|night|health|
        luck|christmas|new year|of|in|every|happiness|as well))+
    have a (good|nice|lovely|great|happy|braw|safe|rare|merry) (day|one|week|weekend|evening|night|
        time|christmas|new year|easter|hogmanay)
    (all the|the|very) best( (to|of) (you|luck))*( and yours)? | best wishes | (best of |good )luck(
        to you| with it)?
    (take care|look after yourself|mind yourself|keep well|stay safe|take care of yourself)
    (happy|merry) (christmas|new year|easter|hogmanay|birthday|xmas|holidays)( to you)?
    (long|lang) may (your|yer) lum reek | haste you back | same to yourself
""")
_ENDS = any_of("""
    (good ?)?bye(( |-)bye)?( (for )?(now|the now))? | cheerio( (for )?(now|
        the now))? | ta ta | tatty bye
    (night|nighty?) night | good ?night | (see|catch|speak to|talk to) you( (later|soon|
        tomorrow|next week|again|then))*
    (that's|thats) (me|us)( (done|finished|for the (day|night)|for (today|now|tonight)))*
""")
_TABLES = (
    (Apart.PROTEST, _PROTEST),
    (Apart.APOLOGY, _APOLOGY),
    (Apart.GREETING, _GREETING),
    (Apart.INSULT, _INSULT),
    (Apart.CHAT, _CHAT),
    (Apart.HERE, _HERE),
    (Apart.AGREES, f"(?:{_AGREES}|{_KIND})"),
    (Apart.ENDS, _ENDS),
)
_KINDS = tuple((kind, re.compile(_BEFORE + table + r"(?![\w'])")) for kind, table in _TABLES)
_ANY = "(?:" + "|".join(table for _, table in _TABLES) + ")"
#: One after the other with no stop between: "it's alright you gave me a fright".
_ONLY_BESIDE = re.compile(rf"{_BEFORE}{_ANY}(?:[\s,]+(?:and |but )?{_ANY})?{_AFTER}")
_ONLY_KIND = re.compile(rf"{_BEFORE}{_KIND}(?:{_AFTER}(?:and |but )?{_KIND})*{_AFTER}")
#: A longer clause tells something.
_LONGEST = 120
#: Nothing but what stands round a sentence: it is neither told nor anything of its own.
_ONLY_ROUND = re.compile(
    _BEFORE
    + rf"(?:{_CALLED}|(?:no|nope|nah|aye|yes|yeah|ok|but|and|so|well|och|sorry|wait|right|eh|"
    r"lol|then)\b)?" + _AFTER
)
_BARE_SORRY = re.compile(r"\W*(?:och|ach|oh|no|aw|but|well)?\W*(?:so |very )?(?:sorry|soz)\b\W*")
_NUMBER = (
    r"(?:\d{1,3}(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|wan|twa|yin|fower|"
    r"sevin|fife)"
)
_FIGURE = re.compile(
    r"\W*(?:(?:och|oh|eh|well|aye|yes|no|maybe|mibbe|about|aboot|around|say|like|just|a|an|the|"
    rf"probably|it's|its|i'd say|put me at|call it)\W+)*(?<!\bno )(?<!\bnae ){_NUMBER}"
    rf"(?:\s*(?:-|/|or|to|tae|and)\s*"
    rf"{_NUMBER})?(?:\s*(?:/\s*10|out of (?:10|ten)|oot o' ?(?:10|ten)|%|percent))?"
    r"(?:\W+(?:i think|i suppose|maybe|mibbe|hen|pal|lol|then|probably|please))*\W*",
    re.IGNORECASE,
)
_RATED = re.compile(
    rf"{_FIGURE.pattern[:-3]}(?:\W+(?:maybe|mibbe|i think|i suppose|i'd say|probably))\W*"
    rf"|\W*(?:\w+\W+)?{_NUMBER}\s*(?:/\s*10|out of (?:10|ten)|oot o' ?(?:10|ten))(?:\W+maybe)?\W*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"[\s,]+(?:(?:you|u|ya|ye)\s+(?:{_ADJECTIVES}\s+)*(?:{_NAMES}|{_SORTS})|ffs|lol|lmao|haha|"
    r"for (?:fuck'?s?|god'?s|any|ony|heaven'?s|pete'?s|christ'?s?) sake)\W*$",
    re.IGNORECASE,
)
_END = re.compile(
    r"[.!?;]+(?=\s|$)|\.{2,}|…|,(?!\d)|\n|\s+-+\s+|\s+(?=(?:but|so)\s+(?:i|it|you|that|the)\b)"
)
#: Left standing in front, these join what is told to what was set apart.
_JOINS = re.compile(r"^(?:(?:but|and|so|cos|because|then|well)\b[\s,]*)+", re.IGNORECASE)


def says_something_kind(text: str) -> bool:
    """Tell whether a message thanks the coach or wishes it well, and says no more."""
    english = in_english(text).strip(" .,!?;:\"'")
    return len(english) <= _LONGEST and _ONLY_KIND.fullmatch(english) is not None


def is_only_a_figure(text: str) -> bool:
    """Tell whether a message is a place on a ruler and no words: "7", "och mibbe five"."""
    return bool(_FIGURE.fullmatch(readable(text)))


@lru_cache(maxsize=64)
def set_apart(text: str) -> SetApart:
    """Part a message: "no that's not it, it's my knees" tells "it's my knees", beside a protest.

    What is said to the coach ("lol didn't say that", "sorry to moan", "you still there, robot?",
    "u numpty") is taken out clause by clause. The text is given back as it was typed where none
    of it is of that sort; danger is looked for elsewhere, in the whole.
    """
    said = readable(text)
    if is_only_a_figure(said):
        return SetApart(frozenset({Apart.FIGURE}), "")
    whole = _kind_of(said)
    if whole is not None:
        return SetApart(frozenset({whole}), "")
    kinds: set[Apart] = set()
    kept: list[str] = []
    rounds = 0
    for start, end, after in _pieces(part_after_doubt(said)):
        piece = said[start:end]
        tail = _TAIL.search(piece)
        if tail:
            piece = piece[: tail.start()]
            kinds.add(Apart.INSULT if re.search(r"[\s,](?:you|u|ya|ye)\s", tail.group()) else
                      Apart.CHAT)  # fmt: skip
        kind = _kind_of(piece)
        if kind is None and _RATED.fullmatch(piece):
            kind = Apart.FIGURE  # "Four maybe. I've phoned before": a place on the ruler besides.
        if kind is None and doubts(piece):
            kind = Apart.DOUBT
        if kind is not None:
            kinds.add(kind)
        elif _ONLY_ROUND.fullmatch(in_english(piece)):
            if _BARE_SORRY.fullmatch(in_english(piece)):
                kinds.add(Apart.APOLOGY)
            rounds += 1
        else:
            kept.append(piece + after)
    if not kept:
        kinds.discard(Apart.DOUBT)  # Beside nothing it is the answer.
    if not kinds or (not kept and Apart.AGREES in kinds and len(kinds) == 1 and rounds == 0):
        return SetApart(frozenset(kinds), "" if kinds else said)
    return SetApart(frozenset(kinds), _JOINS.sub("", " ".join("".join(kept).split())).strip(" ,;"))


def _kind_of(piece: str) -> Apart | None:
    english = in_english(piece).strip(" .,!?;:\"'")
    if _BARE_SORRY.fullmatch(english):
        return Apart.APOLOGY
    if len(english) > _LONGEST or not _ONLY_BESIDE.fullmatch(english):
        return None
    found = [(match.end(), kind) for kind, one in _KINDS if (match := one.match(english))]
    return max(found, key=lambda one: one[0])[1] if found else Apart.CHAT


def _pieces(said: str) -> list[tuple[int, int, str]]:
    """Where each clause of a message begins and ends, and what stands after it."""
    found, start = [], 0
    for end in _END.finditer(said):
        if re.search(r"\w", said[start : end.start()]):
            found.append((start, end.start(), said[end.start() : end.end()]))
        start = end.end()
    if re.search(r"\w", said[start:]):
        found.append((start, len(said), ""))
    return found
