"""Idioms that stand for an end of the ruler, or its middle: "in the bag", "pigs might fly".

An idiom counts only where it is all that a clause says: "it's in the bag, pal", but not "the
inhaler is in the bag". So there can be many of them, and none can be found by chance.
"""

import re
from functools import lru_cache

from understanding.text.numbers import NUMBER
from understanding.text.phrases import any_of

__all__ = ["idiom_on_the_scale"]

LOWEST, MIDDLE, HIGHEST = 0.0, 5.0, 10.0

_MATTERS_MOST = any_of(r"""
    all in$ | (i am |am )?all for it a (hundred|100) percent
    (as|so) (much|important|vital|needed) as (breathing|air|the air( i breathe)?|oxygen|life|
        life itself|
        my (life|next breath)|food and (water|drink)|eating|water|bread|sleep)
    like (air|breathing|oxygen)
    (would |will |could )?(give|swap|trade|lose|cut off|sell|pawn|mortgage)( up)? (my |ma |
        me )?((right|left|good|
        back|eye|hind|last|two|own) )*(arms?|legs?|teeth|kidney|eyes?|hand|penny|foot|shirt|
        tooth|house|car|soul|granny|grandmother|mother)( and (a )?(leg|arm))?( for it| to (do|have|
        manage|be able to) (it|that|this))?
    would (give|trade|swap)( up)? (anything|everything|all i have|all i('ve)? got|the world)( (
        for (it|that|this)|to (do|have|manage|get) (it|that|this|there)))?
    (would |will )?do (anything|everything|whatever it takes) (for (it|this)|to (do|have|manage|
        get) (it|that|this|there))
    nothing(,? and i mean nothing,?)?( else)?( in (the|this) (world|life))? (even |ever )?(
        comes? (close|near)|compares|matters? more|matters? as much|else matters|means more|
        is more important|counts more|ranks higher|tops it|beats it|above it)( to me| than this)*
    nothing else (matters|counts|will do|comes close|comes near it)
    (there is |there's )?(nothing|not a thing)( else)?( that)? i (would )?(want|care about|need|
        like|wish for)( any)? more
    (what|all|everything|the (only|one) thing)( that)? i( ever| really)? (live for|want|care about|
        think about|dream (about|of)|wish for)( in (the|this) world| these days)?
    (the|my) (only|one) thing that (matters|counts)( to me)?
    (walk|crawl|run|go) (over|through|across|on) (hot coals|coals|fire|broken glass|glass|walls|
        hell)( and back)?( for (it|that|this)| to (do|have|get) (it|that|this|there))?
    (move|shift) (heaven and earth|mountains)( for (it|that|this)| to (do|have|get) (it|that|this))?
    the be all and end all | (it's|it is|this is) my (whole |entire )?(life|world)
    (?<!means )everything
    (want (it|this|that) )?more than (you know|anything( (in (the|this)( whole)? (world|life)|else|
        at all|
        i have( ever)? (wanted|done|had)))*|(my (own )?)?life( itself)?|you'll ever know|
        you can know|you could know|i can (say|tell you)|words|
        gold|money|ever|i can put into words|life)
    (a )?(matter of )?life (or|and|and/or) death | do or die
    (i )?(cannot|could not) (live|do|manage|be) without it
    worth (its weight in gold|more than gold|everything|the world)
    with all my (heart|soul|might)( and soul)? | with every (bone|fibre) (in|of) my (body|being)
    from the bottom of my heart | heart and soul | body and soul
    (right )?(above|before|ahead of|over) (all|everything|anything)( else)?
    (right |up |way )*(at |on )?(the )?top of (the |my )?(pile|heap|tops|agenda|tree|list|bill|pops)
    (the )?(first|number one|no\.? ?1|top) (thing )?(on|of|in) (my|the) (list|mind|agenda)
    (my |the |it's |a )?number (one|1)( (thing|priority|on (my|the) list))?
    first and foremost | the world to me | all the world | the whole lot
    (means? |worth )?(the|all the) (world|earth|moon and stars)
    too? important ((to|for) me )?(not to|to (put off|leave|ignore|miss|skip|let go|lose|stop|
        give up|wait|risk|
        mess up|forget|fail))( me| it| this| now| any longer| on)*
    (the )?most (important|vital) thing( there is| of all| in (the world|my life)| i have)*
    i live for it | (it )?could not mean more | as good as it gets
""")
_MATTERS_LEAST = any_of(r"""
    (no|not) skin off (my|ma|anyone's|anybody's|any) (nose|back|bones?|teeth)
    (i )?(do not|could not|will not|would not|cannot|never|not) (really )?(give|care)( (a|an|
        one|two|no|three|even|tuppenny))* (docken|damn|hoots?|toss(es)?|monkeys?|fig|stuff|
        button|cuss|curse|tinker's \w+|jot|bit|monkey's|straw|rat's \w+|flying \w+|flip|whit|
        hee haw|
        hang|crap|shit|fuck|f\w+|farthing|bean|snuff|shite|feck|bugger|pin|rap)( about (it|that|
        this))?
    who (gives|cares)( (a|two|one|three))?( (damn|toss|hoots?|monkeys?|fig|stuff|jot|crap|shit))?
    could care less | (i )?(really )?could not care (any )?less
    (means?|matters?|is|worth)( absolutely| next to| precisely)? nothing( at all)?
    (does not|do not|not) mean (a|any) ?thing( at all)?
    not worth (a|the) (bean|button|light|penny|candle|jot|damn|straw|bother|fuss|hassle|toss)
    (the )?(least|last) of my (worries|problems|concerns|troubles|priorities|cares)
    (right |way )*(at )?(the )?(very )?bottom of (the |my )?(pile|heap|list|tops|agenda|ladder|bag|
        barrel|pack|class|table|league)
    (right |way )*(the )?(very )?last (thing )?on (my|the) (list|mind|agenda)
    (does|did|do|would) not( even| really)? (register|feature|figure|come into it|count|
        matter( a (bit|jot|toss|damn))?|enter my (head|mind)|cross my mind|bother me( at all)?)
    (not|nowhere)( even)? on (my|the) (radar|list|agenda|map)
    (makes?|made) no (odds|difference)( at all)? | no odds
""")
_SURELY = any_of(r"""
    in the bag | home and (dry|hosed) | hands down | no sweat | (a )?walk ?over
    (a |as easy as )?(piece|slice) of (cake|pie|pish|piss) | (a )?walk in the park
    (an? )?(doddle|dawdle|cinch|breeze|skoosh|scoosh|skoosh case|cakewalk|pushover|gimme|
        no-?brainer|
        ((dead|racing|absolute|copper-bottomed) )?cert(ainty)?|sure thing|sure bet|
        sure fire( thing| winner)?|safe bet|certainty|
        done deal|given|foregone conclusion|formality|banker|shoo-?in|slam dunk|cert)
    child's play | (as )?(easy|simple) as (pie|abc|a b c|anything|breathing|falling off a log)
    easy ?-?pea(s|z)y( lemon squea?[sz]y)?
    (could |can |would |will )?(do |manage |managing )?(it |this |that )?(easily )?(in my sleep|
        blindfolded?|standing on my head|on my head|with (my|both) eyes (shut|closed)|(with )?
        my eyes (shut|closed)|backwards|with (one|an) (arm|hand)( tied)?( behind my back)?)
    (standing on my head|in my sleep|blindfolded?|with my eyes (shut|closed)|with (one|a) (arm|
        hand) (tied )?behind my back),? i (could|can|would|will) (do|manage) (it|that|this)
    ((you )?(can|could|may|might|would|will) )?((safely |happily |gladly )?bet|stake|
        put|wager|lay)( (my|the|your|a|ma))? (house|farm|life|mortgage|shirt|wages|pension|boots|
        bottom dollar|last (penny|pound|dollar)|savings|money|a tenner|tenner)(( down)? on (it|me|
        that|this|(me )?doing it))?
    ((you )?(can|could|may) )?(bank|count|depend|rely|bet) on (it|me|that)
    ((you )?(can|could) )?take (it|that) to the bank | (you )?(can |could )?bet your \w+( \w+)?
    (consider|call) it done | (as )?good as done | (it's|it is|this is) happening
    signed,? sealed(,? and|,)? delivered | signed and sealed | nailed on
    (rock|stone|dead) (solid|certain|sure) | solid as a rock | watertight | cast[- ]iron
    iron[- ]clad
    (set|written|carved) in stone | (come )?hell or high water | come (rain or shine|what may)
    wild horses (would|could|will|can) not (stop|keep) (me|it)( away| from it)?
    (nothing|nobody|no one|naebody)( (is|'s) going to|( will|'ll)| would| could| can)? (stop|stops|
        stopping|hold|holding) me( now)?
    (there's |there is )?no stopping me( now)? | (just )?(you )?try (and |to )?stop(ping)? me
    (there's |there is )?no (ifs|if)( and| or|,)? (no )?buts( about it)?
    (not|no|without|beyond)( the| a| any)? (shadow|hint|flicker|scrap) of a? ?doubt
    (there's |there is |have )?(not (a|any)|no) (doubt|question)( (about it|in my (mind|head)|
        whatsoever|at all))*
    without fail | mark my words | (you )?(had |'d )?better believe it | sure of it
    (as )?(sure|certain) as( the)? (eggs?( (is|are) eggs?)?|night follows( the)? day|
        the day is long|
        sun (rises|comes up|will rise|sets|will come up)( in the (east|morning))?|
        i am (sitting|standing) here|death( and taxes)?|taxes|fate|hell|anything|day follows night|
        rain( in \w+)?|the tide( comes in)?|tomorrow|i (can|could|will ever) be|can be|
        christmas( comes)?|monday follows sunday|i live and breathe|my name( is \w+|'s \w+)?|
        two and two( (is|are|make) four)?)
    swear on my life | hand on heart,? (yes|definitely|certain|sure)
    no (way i will|chance i will|way i would) (not|fail)( do it)?
    (it |that )?(cannot|could not|will not) (fail|go wrong|miss)
    (completely|perfectly|supremely|entirely|wholly|a hundred percent|100 ?(%|percent)) (sure|
        confident|certain|convinced)
""")
_SURELY_NOT = any_of(r"""
    (and )?pigs (might|may|could|will|can|would|'ll|micht)?( just)? ?fly(ing)?
    (aye,? |yes,? )?when pigs (can )?fly | flying pigs
    (not|never|no)( in)?( a)? month of (sundays|fridays)
    (not|never)( ever)? in (a |an? )?((hundred|thousand|million|billion|zillion)( |-)?)+ years?
    (not|never) in (this|my|a) life ?time | (not|never) in (this|my) life
    (not|no) on (your|yer) (life|nelly|nellie) | (not|never) for love n?or money
    (not )?(when|until|till) hell freezes( over)? | hell will freeze( over)?( first)?
    (not |no |about )?(a |an )?(snowball|snaw ?ba'?|
        snowba')('?s)? (chance )?in hell('s chance)?( of it)?
    (not |no |about )?(a |an )?snowball'?s( chance)?( in hell)?
    (as much chance as a|like a) snowball in hell
    (not |no )?(a |an )?(cat|dog|cat's|cats|dog's|dugs|dug's)( in hell'?s?)? chance( in (
        hell|the world))?
    (like|as much (use|chance) as) a chocolate (teapot|fireguard)
    fat chance | (not |no )(a |the )?ghost of a chance | not (got )?a (hope|prayer)( in hell)?
    (have|has|got|have got|had)( not)?( got)? (not )?a prayer | no (earthly )?(hope|
        chance)( in hell)?
    no (hope|chance|way)( (at all|whatsoever|on earth|in this world|jose|hosay|of that|of it|
        no how))?
    no earthly | not an earthly | (zero|nil|no|not any) chance( (at all|whatsoever|of it))?
    dream on | in (my|your|ma|yer) dreams | (you must|you have got to|you have to) be (joking|
        kidding|
        having (me on|a laugh))
    (your|you're|you are|yer) (having|hivin) (a|me) (laugh|on)
    (that |it )?(is|'s)?( just)? ?not (going to happen|happening|going to be happening|doable|
        possible|on the cards)
    (that |it |this )?(will|would|could|can|'ll) (never|not)( ever)? (happen|be happening|come off)
    (that |it |this )?(is |'s )?(never|not ever)( ever)? (going to (happen|work)|happening)
    (it is |it's |that's )?(just |simply |physically |totally |completely )*(impossible|undoable|
        beyond me|out of the question|dead in the water|a non-?starter|a lost cause|a pipe ?dream|
        a pipe-dream)
    no can do | not (a|one) (ghost|whisker) of a (chance|hope) | chance would be a fine thing
    (the )?square root of (nothing|zero|bugger all|sod all|f\w+ all)
""")
_PART = r"(half|part|5|five|(5|five) (parts|bits))( of (me|it|the time)| the time)?"
_IN_BETWEEN = any_of(rf"""
    (just )?(like )?(toss|tossing|flip|flipping|flick|spin|spinning|throw)( of)? (a|the|me a) coin
    (a |the )?(toss|flip|flick|spin|turn) of (a|the) coin | (a )?coin (toss|flip)
    heads? or tails? | (an? )?(even|evens) (money|odds|stevens|chance|bet|shot)
    as likely as (not|no) | (an? )?(50|fifty)[- ]?percent
    half (in|yes|up|there|full|for),?( and)? half (out|no|down|not( there)?|empty|against)
    {_PART} [^,;.\d]{{2,30}}?,?( and| but| while)*( the)?( other)? {_PART}( [^,;.\d]{{2,30}}?)? (
        not|no|never|cannot)\b[^,;.\d]{{0,20}}
    (5|five) (for|yes|up),?( and)? (5|five) (against|no|down)
    (swings|goes|cuts|works|could (go|swing)) (both ways|either way|one way or (the )?(other|
        another))
    (on|sat on|sitting on|still on|right on) the fence | even[- ]?steven
    (right |bang |smack |slap |dead |plumb |somewhere )*(in |at |on )?(the )?(very )?(middle|centre|
        halfway)( of (the|your) (road|scale|line|ruler|pack|thing|way))?( mark| point| line)?
""")
#: Said of either ruler.
_NOTHING = any_of(r"""
    (absolutely |precisely |exactly |next to |sweet )?(nothing|nowt|nada|zilch|zip|zippo|
        nix)( (at all|
        whatsoever))?
    (bugger|sod|naff|bog|jack|damn|fuck|hee|eff|f)( |-)?(all|haw|squat)
    (jack|diddly)( |-)(shit|squat|diddly) | (sweet )?fanny adams | sweet (fa|f a|f\.a\.?)
    none( (at all|whatsoever))? | not (a|one) (thing|iota|jot|whit|scrap|bit|sausage|crumb)( of it)?
    rock bottom | (right |way )*(at |on )?(the )?(very |absolute )?(bottom|lowest)( of (
        the|your) (scale|ruler|line|ladder|chart|thing))?
    through the floor
    could not (be|get|go) (any )?(lower|further down)( (on|in|down) (my|the) \w+)?( if i tried)?
""")
_EVERYTHING = any_of(r"""
    (to )?the (max|hilt|full)( there is)? | all the way( up)?( to the top)? | full (whack|marks|
        throttle|
        steam ahead|tilt|pelt|beans|house|on)
    (as )?high(er)? (as|than) (a kite|the sky)( there)?
    the (most|maximum)( (i|you) can)?( (say|give|put|have|be|go|there is))?
    (right |way |up )*(at |on )?(the )?(very |absolute )?(top|max|maximum|highest)( of (the|
        your) (scale|
        ruler|line|ladder|chart|thing))?
    through and through
    could not (be|get|go) (any )?(higher|further up)( (on|in|up) (my|the) \w+)?( if i tried)?
""")

_ENDS: dict[str, tuple[tuple[str, float], ...]] = {
    "importance": (
        (_MATTERS_MOST, HIGHEST), (_EVERYTHING, HIGHEST), (_MATTERS_LEAST, LOWEST),
        (_NOTHING, LOWEST), (_IN_BETWEEN, MIDDLE),
    ),
    "confidence": (
        (_SURELY, HIGHEST), (_EVERYTHING, HIGHEST), (_SURELY_NOT, LOWEST),
        (_NOTHING, LOWEST), (_IN_BETWEEN, MIDDLE),
    ),
}  # fmt: skip
_LED_BY = (
    r"(?:(?:och|ach|aye|yes|yeah|well|oh|eh|um|so|ha|hm+|honestly|truthfully|frankly|to be honest|"
    r"it|it's|its|is|this|that's|that|i am|am|i would|would|i|say|for me|to me|just|really|simply|"
    r"pretty much|practically|basically|absolutely|totally|probably|about|i think|i guess|suppose|"
    r"at|as|like|a|my answer|my score|put me down|call it|you could|more like|always|definitely|"
    r"right|now|today|be|will|feels?|been|me|and|but|because|matters|means|same as|pal|hen|son|"
    r"mate|love|sure|how sure|how much|on a scale|of course|believe me|trust me|not going to lie|"
    r"going to|could|can|do it|the|doing (?:it|this|that)|managing (?:it|this|that)|this (?:one|"
    r"thing|plan)|to do (?:it|this|that)|me doing (?:it|this|that)|my chances?|the odds|odds|"
    r"chances)\b[,:]? ?)"
)
_TAILS = (
    r"(?:,? (?:to me|for me|with me|by me|about it|on it|on that|on this|of it|of that|of this|"
    r"of doing (?:it|that|this)|of me (?:doing|managing|sticking to) (?:it|that|this)|really|"
    r"honestly|to be honest|right now|just now|the now|now|today|at the moment|at present|hen|pal|"
    r"son|mate|love|doll|dear|darling|doc|doctor|lol|haha|ha|i think|i would say|i guess|i reckon|"
    r"i suppose|so it is|so i am|so i can|so it does|aye|yes|yeah|that i will|i will|for this|"
    r"for that|for it|this|it|please|thanks|all this|here|x+|sorry|i am afraid|in all honesty|"
    r"man|bud|duck|pet|lass|lad|flower|nurse|sir|miss|with this|with it|with that|when it comes to "
    r"(?:it|this|that)|that is|that's it|as far as i am concerned|if you ask me|"
    r"as things (?:stand|are)|i can (?:do|manage) (?:it|that|this)|you know|ken|like)\b)"
)
_CLAUSE_ENDS = re.compile(r"[.!;,:]+(?!\d)\s*|\s+-+\s+|\s+\bbut\b\s+")
#: "Is it set in stone" asks, with a mark or without.
_IS_ASKED = re.compile(
    r"\W*(?:is|are|was|does|do|will|would|can|could) (?:it|this|that|these|they)\b"
)
_MY = re.compile(r"\bma\b")
_A_FIGURE = re.compile(rf"\b(?!one\b){NUMBER}\b|\?")
#: As many words as words on the scale are looked for among.
_LONGEST = 16
_SHORT = 8


@lru_cache(maxsize=2)
def _of_the_ruler(asked: str) -> tuple[tuple[re.Pattern[str], float], ...]:
    return tuple(
        (re.compile(rf"\W*{_LED_BY}{{0,6}}?(?:{words}){_TAILS}{{0,4}}[^\w?]*"), place)
        for words, place in _ENDS[asked]
    )


def idiom_on_the_scale(english: str, *, asked: str) -> float | None:
    """The end of the ruler, or its middle, that a clause of `english` stands for by an idiom.

    `english` comes from `in_english`. None where no clause is an idiom and nothing besides, where
    two of them differ, and where a figure or a question stands beside it ("a ten? no chance").
    """
    if len(english.split()) > _LONGEST:
        return None
    english = _MY.sub("my", " ".join(english.split()))
    whole = _end_of(english, asked)
    if whole is not None:
        return whole
    # In a tale an idiom may be said of anything.
    if len(english.split()) > _SHORT:
        return None
    found = set()
    for clause in _CLAUSE_ENDS.split(english):
        place = _end_of(clause, asked)
        if place is not None:
            found.add(place)
        elif _A_FIGURE.search(clause):
            return None
    return found.pop() if len(found) == 1 else None


def _end_of(clause: str, asked: str) -> float | None:
    if _IS_ASKED.match(clause):
        return None
    return next(
        (place for words, place in _of_the_ruler(asked) if words.fullmatch(clause)),
        None,
    )
