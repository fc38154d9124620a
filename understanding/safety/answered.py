"""Danger that a short answer tells only beside the question: "still droopy", "not a drop", "12".

A row says which question is meant and which answers to it tell of danger. Most questions ask
whether a sign has gone, whether something can still be done, or whether something is so; the
answers to each of these three are alike, whatever the sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from understanding.phrases import any_of
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read

#: A longer answer says for itself what it means.
WORDS_OF_A_SHORT_ANSWER = 14
_SURE = 0.7
_ASIDES = r"^(?:(?:um|well|oh|och|naw|honestly|sorry|eh|hm+|actually|i am afraid|,) ?)*"

#: It has not gone: no; still there; worse; gone and back.
_STILL = (
    _ASIDES
    + r"(?:(?:no|not|nope|never|hardly|barely)\b(?! (?:more|longer|pain|problem|bother|worries)\b)"
    r"|(?:it )?(?:has|have|is|did|does|are) not\b(?! (?:back|there|sore|hurting))"
    r"|.*\b(?:still\b(?! (?:gone|away|fine|better|ok))|worse|same|bigger|tighter|spreading|"
    r"(?:come|came|comes|coming|back|start(?:s|ed)?) (?:on )?(?:again|back)|then back|"
    r"goes again|again now|cannot|not (?:gone|settled|settling|stopped|stopping|shifting|easing|"
    r"better|clear|clearer|cleer|right|yet|quite|really|away)|only (?:a bit|half|one)|"
    r"pumping|pouring|soaking|through the (?:towel|bandage|dressing)|drooping|droopy|squint))"
)
#: It cannot be done.
_CANNOT = (
    _ASIDES + r"(?:(?:no|not|nope|never|hardly|barely|only|just the) ?\b(?! (?:problem|bother))"
    r"|.*\b(?:cannot|could not|will not|does not|do not|is not|not (?:really|safely|yet|a)|"
    r"only (?:the )?(?:one|wan|half|a bit)|one (?:side|arm|of them)|dead|numb|like somebody else|"
    r"no (?:waking|response|answer)|nothing stays|keep(?:s)? (?:coming|slipping|dropping)|"
    r"falls?|slides?|drops?|i have (?:tried|shook|shouted)))"
)
#: It is so: a yes of any kind, or "sometimes".
_SO = _ASIDES + any_of("""
    (yes|yeah|yep|aye|y)\\b(?! (i am )?(fine|safe|ok|okay|sure i am not))
    (i|he|she|it|they|you know i) (do|does|am|is|are|have|has|did|might|will|would)\\b(?! (not|
        safe|fine|ok|okay|all right)\\b)
    (sometimes|often|maybe|perhaps|possibly|probably|a bit|a little|now and (then|again))\\b
    (some|most|every|all) (night|day|time|week)s?\\b
    (kind|sort) of\\b | (all|half) the time\\b | (a lot|constantly|always|mostly|nearly)\\b
    (who is not|would not you be|what do you think|guess so|think so|suppose so|i suppose|
        must do)\\b
    on purpose\\b | (both|the lot|plenty|too often)\\b
    that is (exactly )?(it|right|what i mean)\\b
    (of course|definitely|correct|exactly|sadly|afraid so)\\b(?! not)
""")  # fmt: skip
#: It is not so, or cannot be promised.
_NOT_SO = _ASIDES + any_of("""
    (no|not|nope|never|none|nobody|no one)\\b(?! (danger|problem|worries|bother|need))
    (i )?(doubt|cannot (say|promise|be sure)|could not (say|promise)|do not know|will not|
        would not)\\b
    would not (bank|bet) on it\\b | just (the|me|them)\\b | (only|some|most) (days|nights|times)\\b
    (sometimes|depends|if|hopefully|maybe|probably not|unlikely)\\b
""")  # fmt: skip
_UNDER_16 = _ASIDES + (
    r"(?:i am |i will be |am |just |only |nearly |almost |about |turned )*(?:[5-9]|1[0-5]|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?: and a half)?"
    r"(?: years? old| years)?\b(?! ?(?:stone|st|kg|months?|weeks?|days?|0|th))"
)
_MANY = _ASIDES + any_of("""
    .*\\b(all|lot|whole|box|boxes|packets?|strips?|bottle|handfuls?|dozens?|half of|most of|
        too many)\\b
    .*\\b(lost count|do not know|no idea|not sure|did not count|cannot mind|enough to)\\b
    .*\\bmore than (i|she|he|you|the)\\b
    (about |maybe |like |near |nearly |over |i took |took )*([89]|[1-9][0-9]+)\\b(?! ?(mg|ml|mcg|
        am|pm|[:.]))
    (about |maybe |near |over |i took )*(eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty)
""")  # fmt: skip
#: What is told of as taken: much of it, or what nobody takes.
_SWALLOWED = (
    r"(?!.*\b(?:usual|prescribed|one|a couple|two (?:tablets|paracetamol|painkillers)|inhaler|"
    r"nothing|only my|my own)\b)"
    r".*\b(?:all|lot|whole|box|boxes|packets?|strips?|bottle|handfuls?|dozens?|loads|everything|"
    r"bleach|antifreeze|weedkiller|battery|batteries|"
    r"(?:1[0-9]|[2-9][0-9]|twenty|thirty|forty|fifty))\b(?! ?(?:mg|ml|mcg|am|pm))"
)
_MEANS = r"tablets|pills|paracetamol|knife|blade|blades|rope|gun|razor|insulin|they"


@dataclass(frozen=True)
class Answered:
    """A question about a sign of danger, and the answers to it that tell of danger."""

    name: str
    category: Category
    level: Level
    asked: re.Pattern[str]
    told: re.Pattern[str]


def _row(name: str, category: Category, level: Level, asked: str, told: str) -> Answered:
    return Answered(name, category, level, re.compile(asked), re.compile(told))


_GONE = (
    r"(?:gone|eased?|passed|settled?|stopped|better|cleared|clearer|easier|worn off|shifted|"
    r"helped?|touch(?:ed)? it|back to|come round|fade[ds]?|how (?:is|are)|come down|"
    r"any (?:less|better))"
)
_ABLE = r"(?:can (?:you|he|she|they|it)|able to|could (?:you|he|she)|is (?:he|she) able)"
_YOU = r"(?:are|have|do|did|were) you"


def _whether_gone(sign: str) -> str:
    """A question that asks whether the sign has gone, in either order."""
    return rf"(?=.*\b(?:{sign}))(?=.*\b{_GONE}\b).*"


def _able_to(what: str) -> str:
    return rf"{_ABLE}\b.*\b(?:{what})"


_CHEST = r"chest|heart|tightness|pressure|palpitations"
_FACE = r"(?:your|his|her) (?:face|mouth|arms?|speech|words|eyesight)|numbness|droop\w*"
_OUT = (
    r"come round|woken|conscious|"
    r"(?:the|a|his|her|your) (?:fit|seizure) (?:stopped|over|past|passed)"
)
_HARM = r"hurt|harm|cut|burn"
_NOW, _TODAY = Level.EMERGENCY, Level.URGENT

#: The gravest first: the first row that fits speaks.
ANSWERED = (
    _row("signs of a stroke stay", Category.STROKE, _NOW, _whether_gone(_FACE),
         # Gone, and come twice: it comes again.
         _STILL + r"|.*\b(?:twice|(?:two|three|2|3|several|a few) times|came and went|"
                  r"comes and goes|on and off)\b"),
    _row("names the sign of a stroke", Category.STROKE, _NOW,
         r"(?=.*\bdroop)(?=.*\b(?:arm|hand)\b)(?=.*\b(?:speech|words|speak)).*",
         r"(?!.*\b(?:no|not|none|never|nothing|neither|years?|always|usual|since \d+)\b)"
         r".*\b(?:face|mouth|arms?|hand|leg|speech|words|side|all|both)\b"),
    _row("cannot do what a stroke takes", Category.STROKE, _NOW,
         _able_to(r"both (?:arms|hands)|smile|feel (?:your|the|his|her) (?:hand|arm|leg|foot|"
         r"face)|"
                  r"speak (?:clearly|properly)|see (?:clearly|properly|straight)|grip|"
                  r"squeeze"), _CANNOT),
    _row("pain in the chest stays", Category.CHEST, _NOW, _whether_gone(_CHEST + "|"
         r"spray"), _STILL),
    _row("swelling of the throat stays", Category.ANAPHYLAXIS, _NOW,
         _whether_gone(r"throat|tongue|lips|swelling in your face|swollen face|epi ?pen"), _STILL),
    _row("cannot swallow", Category.ANAPHYLAXIS, _NOW,
         _able_to("swallow (?:your|his|her) (?:spit|saliva)"), _CANNOT),
    _row("still out cold or fitting", Category.UNCONSCIOUS, _NOW,
         rf"(?=.*\b(?:has|have|is|did|was|are)\b)(?=.*\b(?:{_OUT})).*", _STILL),
    _row("cannot be woken", Category.UNCONSCIOUS, _NOW,
         _able_to(r"wake|waken|rouse|hear you|answer you|open (?:his|her)")
         + r"|does (?:he|she) (?:answer|respond|react|open)", _CANNOT),
    _row("sugar stays low", Category.DIABETES, _NOW,
         _whether_gone(r"shak(?:ing|es|y)|low sugar|sugar dropped|hypo|sweating"), _STILL),
    _row("breath smells of ketones", Category.DIABETES, _NOW,
         r".*\bbreath\b.*\bsmell\w*\b|.*\bsmell\w*\b.*\bbreath\b",
         r".*\b(?:fruit\w*|pear drops?|nail varnish|acetone|sweets?|pears)\b"),
    _row("cannot keep fluids down or swallow", Category.DIABETES, _NOW,
         _able_to(r"keep .*(?:down|fluids)|swallow"), _CANNOT),
    _row("bleeding goes on", Category.BLEEDING, _NOW, _whether_gone("bleed(?:ing)?|"
         r"blood"), _STILL),
    _row("rash that does not fade", Category.SEPSIS, _NOW, r".*\b(?:rash|spots)\b.*\bfade|"
         r".*\bfade\b.*\b(?:rash|spots)\b|.*\bglass on\b", _STILL),
    _row("no water passed", Category.SEPSIS, _NOW,
         r".*\b(?:passed (?:any )?(?:water|urine)|had a pee|peed|been for a pee)\b",
         _ASIDES + r"(?:no\b|not\b|nope|none|nothing|never|.*\b(?:drop|since yesterday)\b)"),
    _row("makes no sense", Category.SEPSIS, _NOW, r".*\bmaking sense\b", _CANNOT),
    _row("breath has not settled", Category.BREATHING, _NOW,
         r"(?=.*\b(?:breath\w*|inhaler|puffer|nebuliser|wheez\w*))"
         r"(?=.*\b(?:settled?|eased?|passed|gone|help(?:ed)?|better|any easier)\b).*", _STILL),
    _row("too little breath for a sentence", Category.BREATHING, _NOW,
         # "… or so bad that you can't finish a sentence?" is another question.
         r"(?m)^(?!.*\b(?:usual|so bad|cannot|can't)\b).*\b(?:say|speak|finish|get through|manage) "
         r"(?:a |one )?(?:whole |full )?sentence\b",
         _CANNOT),
    _row("too bad to finish a sentence", Category.BREATHING, _NOW,
         r".*\busual\b.*\bfinish a sentence\b",
         r"(?!.*\b(?:not (?:so|that|too)|usual|i can|no)\b)"
         r".*\b(?:cannot|finish|last one|so bad|too bad|the third)\b"),
    _row("breath is not the usual", Category.BREATHING, _TODAY,
         r"(?!.*\b(?:worse|different|change)).*\bbreath\w*\b.*\b(?:usual\w*|same as|normal)\b",
         _ASIDES + r"(?:no\b(?! (?:worse|different|change))|not\b(?! worse)|nope|worse|"
         r".*(?<!no )(?<!not )\b(?:worse|tighter)\b)"),
    _row("breath is worse than the usual", Category.BREATHING, _TODAY,
         r".*\bbreath\w*\b.*\b(?:worse|different)\b.*\b(?:usual\w*|normal)\b"
         r"|.*\busual\b.*\bworse\b",
         r"(?!.*\b(?:usual|same|everyday|always|normal|ever)\b)(?:" + _SO + r"|.*\bworse\b)"),
    _row("the baby has not moved", Category.PREGNANCY, _TODAY,
         r".*\b(?:baby|bump)\b.*\b(?:mov(?:ed|ing|ements?)|kick\w*)\b",
         _ASIDES + r"(?:no\b|not\b|nope|hardly|barely|less|once|.*\b(?:less|since|quiet\w*|"
         r"only)\b)"),
    _row("bleeding while pregnant", Category.PREGNANCY, _TODAY,
         r".*\bany (?:bleeding|fluid|waters)\b", _SO),
    _row("took too many", Category.OVERDOSE, _NOW,
         r".*\bhow (?:many|much)\b.*\b(?:did|have) (?:you|he|she|they) (?:take|taken|"
         r"swallow\w*|have)\b",
         _MANY),
    _row("has the means near", Category.SUICIDE_IMMEDIATE, _NOW,
         rf".*\bwhere (?:are|is|did you (?:put|keep|leave)) (?:the|they|those|it|your) ?"
         rf"(?:{_MEANS})\b(?! (?:kept|for|each|every|so))"
         rf"|.*\b(?:do|have) you (?:have |got |still have |still got )?(?:them|those|"
         rf"(?:the|any) (?:{_MEANS}))\b.*\b(?:near|with you|on you|beside you|to hand|now|"
         rf"in the house|there)\b"
         rf"|.*\b(?:are|is) (?:they|it|(?:the|those) (?:{_MEANS})) (?:\w+ ){{0,2}}?(?:near|"
         rf"with you|"
         rf"beside you|to hand|within reach)\b",
         r"(?!.*\b(?:no|not|none|never|nowhere|away|gone|threw|thrown|flushed|binned|gave|given|"
         r"chemist|handed|locked|neighbour|sister|brother|friend|usual|review)\b)(?:" + _SO +
         r"|.*\b(?:hands?|pocket|drawer|bag|lap|bed|bedside|table|beside|here|next to|in front of|"
         r"upstairs|downstairs|kitchen|cupboard|shed|loft|car|garage|under|all|boxes|holding|"
         r"with me|on me|near)\b)"),
    _row("tells what was swallowed", Category.OVERDOSE, _NOW,
         r"(?!.*\b(?:today's|usual|each day|every day|remember|help\w*|for (?:it|that|the pain)|"
         r"on time)\b)"
         r".*\b(?:what (?:is it that )?(?:have|has|did|did the) (?:you|he|she|they|\w+) "
         r"(?:take|taken|swallow\w*|drink|drunk)|what is it (?:that )?you(?:'ve| have) taken)\b",
         _SWALLOWED),
    _row("tells when it was swallowed", Category.OVERDOSE, _NOW,
         r"(?!.*\b(?:usual|morning ones|last dose|each|every|normally|due|statin|inhaler)\b)"
         r".*\b(?:when|how long ago) (?:did|was it that|have) (?:you|he|she|they|the \w+) "
         r"(?:take|taken|took|swallow\w*|drink|drank) (?:them|it all|all|the lot|those)\b",
         r"(?!.*\b(?:not|never|usual|supposed|prescribed|one)\b)"
         r".*\b(?:all|lot|just now|ago|since|minutes?|hours?|morning|tonight|earlier|dinner|"
         r"everything|whole|packets?|boxes)\b"),
    _row("blood comes through", Category.BLEEDING, _NOW,
         r".*\bwhere (?:is|s) (?:the|all the|your|his|her)? ?(?:blood|bleeding) (?:coming|from)\b|"
         r".*\bhow (?:much|bad is the) (?:blood|bleeding)\b",
         r".*\b(?:down to|dripping|running|pouring|pumping|spurting|everywhere|soaked|soaking|"
         r"puddle|pool|all over|cupful|through|lots?|loads|a lot|mouth|ears?|bottom|back passage|"
         r"neck|head|stomach)\b"),
    _row("no breath seen", Category.UNCONSCIOUS, _NOW,
         r".*\b(?:is (?:he|she|the \w+) breathing|does (?:he|she) breathe)\b"
         r"(?!.*\b(?:usual\w*|normal\w*|"
         r"worse|better|easier)\b)",
         _ASIDES + r"(?:no\b|not\b|nope|hardly|barely|cannot (?:tell|see|feel)|"
         r"do not (?:think|know)|"
         r".*\b(?:not that i can|gurgl\w*|gasp\w*|every now and|snor\w*|stopped))"),
    _row("not himself, asked whether awake", Category.UNCONSCIOUS, _NOW,
         r".*\b(?:is|are) (?:he|she|they|your \w+|the \w+) (?:awake|conscious|talking|with you|"
         r"responding|alert)\b",
         r"(?!.*\b(?:fine|ok|chatting|sitting up|laughing|asleep in|better|yes|wide awake)\b)"
         r"(?:" + _CANNOT + r"|.*\b(?:just (?:lying|stares|staring|lies|looking)|limp|floppy|"
         r"eyes (?:are )?open but|nobody in|staring|looking through|snoring|grey|blue))"),
    _row("will not swallow", Category.DIABETES, _NOW,
         r".*\b(?:swallow|drink something|take (?:some )?(?:sugar|juice|the gel|lucozade))\b",
         r".*\b(?:(?:will|would|does|can) ?not (?:swallow|take|drink|open|have)|spits?|dribbl\w*|"
         r"just (?:stares|staring|looks|looking)|clenched)\b"),
    _row("lips of no good colour", Category.BREATHING, _NOW,
         r".*\bcolour\b.*\b(?:lips|face|tongue|skin|fingers|he|she)\b",
         _ASIDES + r"(?!.*\b(?:not|no|never|pink|normal|usual)\b).*\b(?:blue|bluish|grey|greyish|"
         r"purple|white|ashen|dusky|waxy)\b"),
    _row("speech is slurred", Category.STROKE, _NOW,
         r".*\b(?:how is|what is) (?:his|her|your) speech\b",
         r"(?!.*\b(?:not|fine|ok|normal|years?|always|since the)\b).*\b(?:slur\w*|drunk|full|"
         r"thick|mumbl\w*|garbled|gibberish|nonsense|jumbled|mush|wrong words)\b"),
    _row("took them just now", Category.OVERDOSE, _NOW,
         r"(?!.*\b(?:manage|remember|usual|each day|every day|as planned|for your|on time|"
         r"today's)\b)"
         r".*\byou (?:have |had |just )*(?:took|taken|swallowed|had) (?:some|a lot of|all|"
         r"lots of|too "
         r"many|the|your|those|several|\w+) ?(?:tablets|pills|painkillers|paracetamol|"
         r"medication)\b",
         _SO + "|" + _MANY),
    _row("took what may do harm", Category.OVERDOSE, _NOW,
         r".*\b(?:have|did) you (?:taken?|swallow(?:ed)?|had) (?:any\w*|something)\b.*"
         r"\b(?:worr|harm|hurt|besides|too much)",
         r"(?!.*\b(?:no|not|nothing|usual|own|two|one)\b)(?:" + _SO + "|" + _MANY + ")"),
    _row("ketones are high", Category.DIABETES, _NOW, r".*\bketones?\b.*",
         r"(?!.*\b(?:negative|none|nothing|clear|trace|zero|normal|fine)\b)"
         r".*(?:\b(?:[3-9]|two|2|three|four) ?(?:plus\w*|\+|pluses|plusses|crosses)|\+\+|"
         r"(?<![.\d])\b(?:[3-9](?:\.\d)?|1\d(?:\.\d)?)\b(?! ?(?:hours|days|weeks|oclock|am|pm|"
         r"months))|"
         r"\b(?:high|dark|purple|large|off the scale|through the roof)\b)"),
    _row("took more than the label says", Category.OVERDOSE, _NOW,
         r".*\b(?:did|have) you (?:take|taken) (?:more|extra|too many)\b", _SO),
    _row("the alarm goes on", Category.OVERDOSE, _NOW,
         r".*\balarm\b.*\b(?:still|going|beeping|stopped)\b", r"(?:^(?:yes|it is)\b|.*\bstill\b)"),
    _row("did something to hurt themselves now", Category.SUICIDE_IMMEDIATE, _NOW,
         rf"{_YOU} .*\b(?:{_HARM}|kill|end) (?:yourself|your life)\b.*\b(?:tonight|today|"
         rf"just now|already)\b", _SO),
    _row("has thought about how", Category.SUICIDE_IMMEDIATE, _NOW,
         r".*\b(?:thought about|thinking (?:about|of)|worked out|know|planned|decided) (?:how|when|"
         r"where) you (?:would|might|will)\b",
         r"(?!.*\b(?:never|nothing|not|no)\b)(?:" + _SO + r"|.*\b(?:got|have|bag|drawer|shed|"
         r"bought|"
         r"ordered|came|arrived|delivered|saved|saving|stash\w*|picked|chosen|found|hid|hidden|"
         r"ready|planned|plan)\b)"),
    _row("cannot promise to be safe", Category.SUICIDE_IMMEDIATE, _NOW,
         r".*\b(?:will you be|keep yourself|stay|promise) safe\b", _NOT_SO),
    _row("thinks of ending their life", Category.SUICIDE_THOUGHTS, _TODAY,
         r"(?!.*\b(?:would you like|leaflet|bereaved)\b).*\b(?:ending your life|"
         r"kill(?:ing)? yourself|want(?:ing)? to die|of dying|suicid\w*|"
         r"better off dead|not (?:wake|waking) up|these thoughts|mean your life|"
         r"wish you were dead|wish (?:to be|you had) d\w+)\b",
         _SO + r"|.*\b(?:never|not) (?:really )?leave\b"
         r"|.*\b(?:sorted|planned|arranged|decided|ready) for\b|(?:the )?(?:day|date) is\b"
         # Whoever does not know is asked straight out.
         r"|" + _ASIDES + r"(?:i )?(?:do not know|am not sure|not sure|no idea)"
         r"(?: (?:any ?more|really|now|to be honest|honestly))?$"),
    _row("does not see themselves here", Category.SUICIDE_THOUGHTS, _TODAY,
         r".*\b(?:see yourself here|be here (?:at|next|in)|glad (?:you|to have) (?:woke|"
         r"woken))\b", _NOT_SO),
    _row("has hurt themselves", Category.SELF_HARM, _TODAY,
         rf"{_YOU} .*\b(?:{_HARM})(?:ting|ming|ing)? yourself\b(?! when)",
         _SO + r"|" + _ASIDES + r"(?:early |just )*(?:this mornin\w*|last night|earlier|just now|"
         r"an hour ago)\b"),
    _row("did not keep from hurting themselves", Category.SELF_HARM, _TODAY,
         r".*\bwithout (?:hurting|harming|cutting) yourself\b",
         _ASIDES + r"(?:no\b|not\b|nope|nearly|almost|until|only|.*\b(?:slips?|twice|once|"
         r"until|bar)\b)"),
    _row("must do what the voices say", Category.PSYCHOSIS, _TODAY,
         r".*\b(?:what they tell you|do what (?:they|he|she|it) says?|voices? tell\w* you)\b",
         _SO + r"|.*\bcannot say no\b"),
    _row("he is here now", Category.ABUSE, _NOW,
         r".*\b(?:is|are) (?:he|she|they|your \w+) (?:in the house|there|with you|near|at home|"
         r"in the room)\b.*now\b",
         _SO + r"|.*\b(?:outside|next room|through the|down ?stairs|up ?stairs|at the door|"
         r"in the kitchen)\b"),
    _row("does not feel safe at home", Category.ABUSE, _TODAY,
         r".*\bfeel safe (?:at home|with|there|in)\b",
         r"(?!.*\b(?:i|am|do) (?:feel )?safe\b)" + _NOT_SO),
    _row("is hurt or afraid", Category.ABUSE, _TODAY,
         r".*\b(?:anyone|anybody|someone|somebody|he|she|they)\b.*\b(?:hurt(?:s|ing)? you|"
         r"hit(?:s|ting)? you|"
         r"made you feel afraid|threaten\w* you|afraid of (?:him|her|them)|frighten\w* you)\b",
         _SO + r"|^(?:only|just|if|not) (?:when|if|i|after|so|where)\b"
         r"|^(?:my|him|her|he|she) (?:man|husband|wife|son|daughter|partner|carer|dad|"
         r"mum|brother)\b"),
    _row("the baby is not safe with them", Category.HARM_TO_OTHERS, _NOW,
         r".*\b(?:baby|child|children|wean)\b.*\bsafe with you\b", _NOT_SO),
    _row("means to hurt somebody", Category.HARM_TO_OTHERS, _NOW,
         r".*\b(?:going to|mean to|want to|planning to) (?:hurt|harm|kill|attack) (?:him|her|"
         r"them|some\w+|your \w+)\b", _SO),
    _row("nobody is with the children", Category.CHILD, _TODAY,
         r".*\b(?:some\w+|any\w+|who is|an adult) (?:with|looking after|"
         r"watching) the (?:children|kids|weans?|baby|wee \w+)\b",
         _NOT_SO),
    _row("is under 16", Category.CHILD, _TODAY, r".*\b(?:how old are you|what age are you|"
         r"your age)\b", _UNDER_16),
    _row("is at school", Category.CHILD, _TODAY, r".*\b(?:work or (?:study|school)|at school|"
         r"what year are you|do during the (?:day|week))\b",
         _ASIDES + r"(?:i am |just |only )*(?:in )?(?:year (?:[7-9]|10|seven|eight|nine|ten)|"
         r"(?:s|secondary )[1-3]|p(?:rimary )?[1-7])$"),
    _row("thinks they would be better off", Category.SUICIDE_THOUGHTS, _TODAY,
         r".*\bburden\b", r".*\b(?:they|he|she|everybody|everyone|family|kids|folk)\b.*"
         r"\b(?:better off|happier without)\b"),
    _row("has a day in mind", Category.SUICIDE_IMMEDIATE, _NOW,
         # "When would you like to do it?" is asked of every walk.
         r".*\b(?:when|what day|how soon)\b.*\b(?:end your life|kill yourself|end it|die|"
         r"think(?:ing)? of doing it)\b",
         _ASIDES + r"(?:on |this |next |maybe |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day"
         r"|.*\b(?:tonight|the night|today|tomorrow|morn|this week\w*|at the weekend|soon|"
         r"after (?:my|the|he|she))\b"),
    _row("face is drooping", Category.STROKE, _NOW,
         r".*\b(?:what is|what's|anything|something) (?:\w+ )?(?:different|wrong|changed|up)\b",
         r".*\b(?:the|his|her|my) (?:droop|face (?:is |has )?(?:gone|dropped|drooping|slid\w*))\b"),
    _row("is not 16 yet", Category.CHILD, _TODAY,
         r".*\bare you (?:over )?16\b(?! or over, and happy)",
         _ASIDES + r"(?:no|not|nope|nearly|almost|soon|next|in (?:a|two|three|six)|under)\b"),
)  # fmt: skip

_LAST_QUESTION = re.compile(r"(?:^|(?<=[.?!])\s+)([^.?!]*\?)[^?]*$")


def answered(text: str, before: str) -> Finding | None:
    """What a short answer tells beside the coach's question; None where nothing was asked.

    Args:
        text: what the person typed.
        before: the coach's last line; its whole is read, for "How is it now?" hangs on what
            was said before.
    """
    if not _LAST_QUESTION.search(before):
        return None
    answer = read(text).text.strip(" .?!")
    if not answer or len(answer.split()) > WORDS_OF_A_SHORT_ANSWER:
        return None
    for row in _asked_in(before.lower()):
        if row.told.search(answer):
            return Finding(row.category, row.level, "words", (row.name,), _SURE)
    return None


@lru_cache(maxsize=4096)
def _asked_in(line: str) -> tuple[Answered, ...]:
    """The rows whose question a line asks; the coach's lines come again and again."""
    return tuple(row for row in ANSWERED if row.asked.search(line))
