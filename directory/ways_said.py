"""The ways by which help must come, as somebody puts it: "only on the phone"."""

from __future__ import annotations

import re

from understanding.text.words import in_english

_PHONE = re.compile(
    r"(?:\b|(?='))(?:(?:only|just|do it|be|rather|prefer\w*|but|a voice) (?:it )?"
    r"(?:on|by|over) the (?:tele)?phone|(?:only|just|do it|rather|prefer\w*|(?:have|need) (?:it )?"
    r"to be) by "
    r"(?:tele)?phone|(?:on|by|over) the (?:tele)?phone (?:only|would do|please|is best|suits)|"
    r"by (?:tele)?phone|"
    r"(?:a |the )?(?:tele)?phone ?call (?:would|is|will) (?:do|be|suit|fine)|"
    r"(?:would|could|can|'d) take a (?:phone )?call|(?:speak|talk) to "
    r"(?:someone|somebody|a person) (?:on|over|by) the (?:tele)?phone|"
    r"a voice (?:on|down|at the end of) the (?:phone|line))\b"
)
_ONLINE = re.compile(
    r"\b(?:(?:keep|do|have|rather|only|just|prefer\w*) (?:it |be |that )?(?:to be )?online|"
    r"online (?:only|if|is best|suits|please|would)|(?:over|on|by) (?:zoom|video))\b"
)
_IN_PERSON = re.compile(
    r"(?<!not )\b(?:face[- ]to[- ]face|in person|in the flesh|in the same room)\b|"
    r"\b(?:not (?:on |over |by |through )?|no (?:on|over|by|through) )(?:the |a )?"
    r"(?:phone|line|online|zoom|screens?|computer|video)\b|"
    # "A class, in the room": said by itself.
    r"(?:^|[,;.] )(?:(?:and|but|really|actually|there) )*in the room(?=$|[,;.]| with)|"
    r"\b(?:no|hate) (?:zoom|screens)\b|\b(?:no|not) an? (?:video|screen|app|computer)\b|"
    r"\b(?:not|never|rather not) (?:want|like|fancy|wanting)(?: to)?(?: \w+){0,3} (?:on|over|by|"
    r"through|down) (?:the |a )?(?:phone|line|screen|video|zoom|internet)\b|"
    # "I will not do it on a screen", "the phone is no use to me", "real folk, in a hall".
    r"\b(?:not|never|cannot|no good|no use|hopeless|rubbish|hate)(?: \w+){0,4} (?:on|over|by|"
    r"through|down|at|to) (?:the |a |my )?(?:screens?|video|zoom|laptop|tablet|computer)\b|"
    r"\b(?:on |over |by )?(?:the |a )?(?:tele)?(?:phone|screen|zoom|video|online|computer|internet)"
    r"(?:'s| is| are|s are) (?:no|not|nae) (?:use|good|help|for me|the same|enough|what i)|"
    # "I'd sooner go to a class than anything on a screen", "rather meet folk than sit online".
    r"\b(?:sooner|rather|prefer\w*)\b[^.!?]{0,60}\b(?:than|instead of|to|over)(?: \w+){0,4} "
    r"(?:(?:on|at|through|over|down|by|in front of) (?:a |the |my |another )?(?:screens?|"
    r"(?:tele)?phone|zoom|video|laptop|computer|internet|line|tablet)|online|web ?sites?|apps?|"
    r"zoom|emails?|video calls?|phone calls?)\b|"
    r"\bnot (?:just )?(?:online|virtual)\b|\b(?:with|see|meet|among|beside) (?:real|actual|living|"
    r"live) (?:folk|people|person|humans?|faces?)\b|\b(?:real|actual) (?:folk|people|room|hall|"
    r"faces?)\b|\bin a (?:real |proper |church |village )?hall\b(?! (?:for hire|of))|\bin the room "
    r"with\b|"
    r"\bnot (?:another|a|some) (?:help ?line|phone ?line|phone number|web ?site|webchat)\b"
)
# They stay in: whatever comes to them or is reached from the chair will do.
_AT_HOME = re.compile(
    r"\b(?:(?:cannot|not able to|do not|does not|will not|never|not) (?:leave|get out of|go out of|"
    r"get out|go out) (?:of )?(?:the |my |his |her )(?:house|flat|home|bed|door)|"
    r"(?:without|makes me|not) (?:leave|leaving) (?:the |my )(?:house|flat|home)|housebound|"
    r"(?:never|not|cannot get|no longer get|hardly) (?:out )?over the door(?:step)?|"
    r"(?:cannot|not able to|do not|does not|never) (?:get|go) out (?:to (?:anything|things|places|"
    r"groups|classes)|at all|much|any ?more|these days|now\b)|"
    r"bed ?bound|from (?:my |the )?(?:bed|sofa|couch|own chair|own home)|"
    r"(?:not|cannot|never|hate) (?:\w+ ){0,3}?(?:face[- ]to[- ]face|in person)|cannot face (?:a "
    r"room|people|going out|folk|a group)|"
    r"cannot go out|(?:do|doing|done|join|joining|something|anything|class|group|help|exercise|it|"
    r"learn|chat)(?: \w+){0,3} from (?:my |our )(?:own )?(?:house|flat|home|kitchen|living room|"
    r"armchair|chair)|from my own (?:house|flat|home|kitchen|living room|armchair|chair)(?! to\b)|"
    r"(?:have|has|'d have|need|needs) to come to (?:me|us|her|him|my|the house|the door)|"
    # "Nobody comes to my door" is told by who would gladly go out.
    r"(?:could|can|would|will|who|that|someone|somebody|anyone|anybody|volunteer|nurse|to) (?:who |"
    r"that |would |could |can |will )*comes? (?:out )?to (?:the|my|our|her|his) (?:house|home|door|"
    r"flat))\b"
)
#: Who must come in to them, whatever else would do.
_COMES_IN = re.compile(
    r"\b(?:some ?one|some ?body|a person|people|folk|a visitor|who|any ?one|any ?body|an officer|"
    r"an? "
    r"adviser|a worker|a nurse|a volunteer|they|you|he|she) (?:(?:would|could|can|who|to|just|"
    r"maybe|will|need|needs|have|"
    r"has|'d|then|please) )*(?:come|came|comes|call|called|calls|pop|popped|drop|dropped|go|visit|"
    r"sit) "
    r"(?:in (?:and|an|to|for|by|once|with)\b|by (?:the|my|our|her|his) (?:house|home|flat|door)|"
    r"round (?:to|and|for)\b|(?:out )?to (?:him|her|me|us|them)\b(?! (?:by|on))|here\b|"
    r"in\b(?=[,.;!?]|$)|"
    r"(?:me|him|her|us) (?:here|at home|in the house))|"
    r"\ba (?:face|knock|chap|body|person|friendly face|visit(?:or)?) at (?:the|my|her|his) "
    r"(?:door|house)|"
    r"\b(?:home visits?|visits? (?:at|to) (?:the|my|her|his) (?:house|home))\b|"
    r"\b(?:the|a) \w+ (?:to|can|could) come to (?:me|us|him|her)\b"
)
#: They are fetched and go out after all.
_IS_FETCHED = re.compile(
    r"\b(?:come|comes|came|call|calls) (?:to the (?:house|door) )?(?:for|and (?:get|gets|fetch|"
    r"collect|"
    r"pick|take|lift))\b|\b(?:fetch|collect|pick|lift|uplift)\w*(?: \w+){0,2} (?:from|at|up)\b|"
    r"\btake (?:him|her|me|us)\b[^.!?]{0,40}\b(?:home|back)\b"
)
_AFTER_ALL_AT_HOME = re.compile(
    r"\b(?:not (?:been |put a foot )?(?:past|over|out|beyond|through)(?: of)? (?:the |my |his |"
    r"her )?"
    r"(?:own )?(?:front |garden )?(?:gate|door|doorstep|step))\b|"
    r"\bcannot (?:go|get|come|make it) (?:to |along to |out to )?(?:any|a|the|your|classes|clinics|"
    r"groups|you\b)(?: \w+){0,2}(?:clinics?|class(?:es)?|groups?|meetings?|sessions?|\byou)?\b"
    r"(?=(?: or \w+)?(?:[.,;!?]|$| because| since))"
)
_NO_PHONE = re.compile(
    r"\b(?:not|no|never|rather not|without|cannot|hopeless|terrified|useless|scared)(?: \w+){0,4} "
    r"(?:(?:a |the |any )?(?:help ?lines?|phone ?lines?)|(?:on|through|over|by|down|of|at) (?:a |"
    r"the )?"
    r"(?:tele)?phones?|phone (?:calls?|any ?one|any ?body|folk|people)|ring (?:any ?one|any ?body|"
    r"folk))\b"
    r"(?! (?:or|and) a (?:face|visit))|"
    r"\b(?:phone|mobile|line)(?:'s| is| has been| was)? (?:cut off|been cut off|dead|broken|away|"
    r"no use)\b"
)
_NO_SCREEN = re.compile(
    r"\b(?:not|no|never|rather not|cannot|hate|without)(?: \w+){0,6} (?:a |the |any )?(?:screens?|"
    r"zoom|"
    r"video|online|internet|computers?|laptops?|smart ?phones?|tablets?|webcam)\b|"
    r"\bno (?:internet|computer|smart ?phone|wi-?fi)\b"
)
_HATES = re.compile(r"\b(?:hate|no|not|cannot (?:do|use)|can not|never)(?: \w+){0,2} $")
AT_HOME = frozenset({"phone", "online", "home_visit"})


def ways_in_text(text: str) -> frozenset[str]:
    """The only ways that will do, as a message puts it; empty where nothing is said of it."""
    english = in_english(text)
    if _IS_FETCHED.search(english) and not _COMES_IN.search(_IS_FETCHED.sub(" ", english)):
        return frozenset()
    found = _named(english)
    if found & {"phone", "online", "home_visit"}:
        if _NO_PHONE.search(english):
            found -= {"phone"}
        if _NO_SCREEN.search(english) and found - {"online"}:
            found -= {"online"}
    elif not found and _NO_PHONE.search(english):
        found = frozenset({"in_person", "online", "home_visit"})
    return found


def _named(english: str) -> frozenset[str]:
    """The ways that a message in plain English names, before what it refuses."""
    found = set()
    if any(not _HATES.search(english[: said.start()]) for said in _PHONE.finditer(english)):
        found.add("phone")
    if any(not _HATES.search(english[: said.start()]) for said in _ONLINE.finditer(english)):
        found.add("online")
    visit = _COMES_IN.search(english) is not None
    if visit and found:
        found.add("home_visit")
    if not found and not visit and _IN_PERSON.search(english) and not _AT_HOME.search(english):
        return frozenset({"in_person"})
    if found:
        return frozenset(found)
    at_home = visit or _AT_HOME.search(english) or _AFTER_ALL_AT_HOME.search(english)
    return AT_HOME if at_home else frozenset()
