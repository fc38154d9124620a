"""Telly, books, songs and games: "watching Casualty, someone's having a heart attack again".

Whoever sees themselves in it ("I want to go like her") is heard.
"""

import re

from understanding.danger.set_aside.kind import ONE_OF_US, Kind, phrases

__all__ = ["KINDS"]

_STORY = r"""
    corrie | coronation street | eastenders | emmerdale | hollyoaks | river city | holby
    (watch\w*|on|in|love|after|before|see|seen|saw|missed|the) casualty
    casualty (is|was|tonight|last night|on the)
    line of duty | silent witness | vera | taggart | rebus | happy valley | midsomer\w*
    call the midwife | the bill | peaky blinders | game of thrones | squid game | netflix
    box ?set | episode | series (one|two|three|four|five|\d) | soaps? | panto\w* | musical
    film | films | movie | the pictures | cinema | novel | audiobook | thriller | whodunnit
    (my|the|this|a|that|good|library) (book|story|play|opera|drama|crime drama)
    true crime | crime (drama|novel|thing|podcast) | documentary | podcasts? | radio (play|drama)
    (the|new|their|favourite|old) (song|album|band|gig|single|lyrics) | lyrics | karaoke
    playlist | sing(ing)? (along|it|the|a) | gta | fortnite | minecraft | call of duty
    playstation | xbox | (video|computer|board) game | murder mystery | cluedo | escape room
    on (the )?(telly|tv|screen|stage|radio)
"""
_OWN = re.compile(
    rf"\b(?!man\b|woman\b|lady\b|someone|somebody|people|folk|wife|husband|boy\b|"
    rf"girl\b){ONE_OF_US}\b"
    r"(?! (?:switch|turn|watch|lov|lik|hat|moan|shout|cannot stand|fell asleep)\w*)"
    r"|\bmy (?:wife|husband|boy|girl|man|chest|heart|arms?|head|life|wrists?)\b"
    r"|\bi (?:am (?:having|in|scared|dying|bleeding|going to|choking|not)|want|wish|cannot|feel|"
    r"felt|might|will|keep|took|have (?:taken|cut|a pain|pain)|collapsed|fainted|understand)\b"
    r"|\b(?:with|having|got)(?: a| an| my| this)? (?:\w+ )?(?:chest|pains?|crushing|tight\w*)\b"
    r"|\b(?:just |exactly )?like (?:her|him|them|that|in)\b|\b(?:same|ideas?|plan) (?:way|as|"
    r"from)\b"
    r"|\bcollaps\w+ (?:watching|during|in front)\b|\bthat's me\b|\bmake me\b|\b(?:till|until|"
    r"did not know|"
    r"realis\w+|since the (?:start|end|beginning)|(?:it|he|she)(?:\'s| has) been (?:going|like)|"
    r"talking about me|about me|to me|at me|my own|hear it)\b"
    # Beside the telly, not on it; "the wife" is one's own.
    r"|\bthe (?:wife|missus)(?:'s| is| has| was| just)\b|\b(?:granda|grandad|gran|granny|nana|mum|"
    r"maw|"
    r"dad|da)'s\b"
    r"|\b(?:a|an|the|this) (?:\w+ )?(?:pains?|ache|tightness|heaviness|numbness|lump|rash|fever)\b"
    r"|\b(?:door|downstairs|upstairs|outside|next row|in front|kitchen|close)\b"
    r"|\b(?:at|in) the (?:cinema|pictures|panto|theatre|gig|show|karaoke|musical|play)\b.*\b(?:is|"
    r"\w+'s|has|are|just) (?:\w+ )?\w+(?:ing|ed)\b"
)
#: Where people are: who falls ill there is nobody in a play.
_PLACE = (
    r"\b(?:at|in|into|to) (?:the |a |my |our )?(?:\w+ )?(?:cinema|pictures|panto\w*|theatre|gig|"
    r"show|"
    r"karaoke|musical|play|choir|escape room|film)\b"
)

KINDS = (
    Kind(
        name="stories",
        opens=phrases(_STORY),
        never=_OWN,
        leads=re.compile(rf"^(?!.*{_PLACE})"),
        goes_along=re.compile(
            r"^(?:then |where |who |when |another )?(?:someone|somebody|everyone|everybody|a|an|"
            r"one "
            r"of (?:them|the)|two|three|half|the (?:husband|wife|killer|man|woman|villain|"
            r"detective|"
            r"doctor|whole|baddie|baddies|hero|heroine|boy|girl|mother|father|son|main|poor|first|"
            r"last|wee)|all|another|killed|shot|stabbed|murdered|drowned|put a gun|just killed|"
            r"people|loads|so many)\b(?! of (?:us|my))"
            r"|^i (?:was|got|get|played|am|died)\b.*\b(?:act|scene|panto|play|game|level|round|"
            r"boss)\b"
            r"|\b(?:in|on) (?:that|it|every)(?: place| one| week| episode)?$"
        ),
    ),
)
