"""How a plan went, and how a signpost went, from what a person says at a check-in."""

import re

from understanding.barriers import read_barrier
from understanding.controls import read_control
from understanding.numbers import EVERYDAY_NUMBER, value_of
from understanding.words import in_english

_LONGEST = 1_500
_N = EVERYDAY_NUMBER

# "2 out of 3", "three of the five days": how much of the plan.
_SHARE = re.compile(
    rf"(?<![\d/])(?P<did>{_N}|none|once|twice) ?(?:times |days |walks |goes |sessions |nights |mornings )?(?:out of|of|/|from) ?"
    rf"(?:the |my |them )?(?P<planned>{_N})(?! ?(?:%|pm|am))\b"
)
_INSTEAD_OF = re.compile(
    rf"(?P<did>{_N}|once|twice|every day) ?(?:\w+ )?(?:instead of|rather than|not|when i (?:said|planned)|and i only planned) (?:the |my |just )?(?P<planned>{_N}|once|twice)\b"
)
_PLANNED_DID = re.compile(
    rf"(?:planned|said|meant to do|aimed for|was meant to be|supposed to be|goal was) (?:to do |to go )?(?P<planned>{_N}|once|twice)\b.{{0,25}}\b(?:did|managed|got|done|went) (?:it )?(?P<did>{_N}|once|twice)\b"
)

_MORE = re.compile(
    r"\b(?:more than (?:i |we )?(?:planned|said|expected|thought|i thought|agreed|the plan|that|my goal|i was|i had)|even more|and then some|and more|(?:an |some )extra|did extra|extra (?:day|walk|one|mile|time|session)s?|"
    r"twice as (?:much|many|far|long)|(?:further|longer|farther|oftener|faster) than|went (?:further|over|beyond|farther)|double(?:d)?\b|beat (?:my|the) (?:goal|target|plan)|over (?:my|the) (?:goal|target)|exceeded|"
    r"above and beyond|did more|done more|and kept going|could not stop|every single day when|every day instead|bonus|surpassed|overshot|better than (?:planned|i planned|the plan))\b"
)
_CHANGED = re.compile(
    r"\b(?:instead(?! of (?:the |my )?\d)|swapped|switched|changed (?:it|the plan|my plan|plans|my mind|to)|change of plan|different plan|did (?:something|a) (?:else|different)|rather than (?:the |go|walk|do|a )|"
    r"made it (?:into )?(?:shorter|smaller|easier|a)|adapted|tweaked|turned it into|moved it (?:to|from)|in place of|new plan|replaced|went for (?:a|the) \w+ rather|ended up doing|adjusted)\b"
)
_PARTLY = re.compile(
    r"\b(?:partly|partially|part of it|part way|some of (?:it|the|them|my)|(?:did|managed|done|got) (?:\w+ ){0,2}(?:some|a bit|a little|half|most|a few|a couple|bits)|bits (?:of it|and (?:bobs|pieces))|half(?: of it| way| done| the)?|most (?:of (?:it|them|the)|days|nights|mornings)|"
    r"nearly (?:all|every|there|did)|almost (?:all|every|there)|not (?:every|all|the whole|as (?:much|many|often|far)|quite (?:all|every|as))|only (?:did |managed |got |went |walked |the )?(?:once|twice|one|two|three|four|a|\d|half|some|part)|"
    r"(?:once|twice|a few times|a couple of times|one day|two days|three days|\d (?:days|times)) (?:but|then|and then|only|anyway|was all|was enough|so far|instead)|missed (?:a|one|two|some|the odd|a couple|a few|\d|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|"
    r"(?:apart from|except(?: for)?|bar|other than) (?:\w+ )?(?:\w+day|one|two|the|once|last|a|yesterday)|started (?:it |off )?(?:but|well|then|ok)|(?:good|great|fine|ok) (?:start|at first|to begin with)|on and off|hit and miss|up and down|mixed|so-so|sort of|kind of|ish|"
    r"(?:did|managed|went|got|walked|done) (?:it |out |to it )?(?:once|twice|one|two|a couple|a few|the first|\d (?:of|days|times) ?(?:but|then|only))|not as much as|did not (?:do|manage|get) (?:it )?(?:all|every|the whole)|could have (?:done|been) (?:more|better)|some days|(?:the )?odd day|a (?:little )?bit(?: of it)?|tried (?:but|my best|a bit)|gave up (?:half|after|on)|a few (?:times|days))\b"
)
_VERBS = (
    r"(?:do|done|did|go|gone|been|manage|managed|get|got|start|started|walk|walked|swim|try|tried|make|made|happen|keep|kept|stick|stuck|bother|bothered|finish|finished|have|had|"
    r"complete|completed|achieve|take|cook|practise|exercise|phone|move|eat|attempt|leave|step)"
)
_NOT_DONE = re.compile(
    rf"\b(?:(?:did|have|could|has|was|had|do|am|can|would) ?not (?:\w+ ){{0,2}}{_VERBS}|cannot say i (?:did|have)|(?:never|not) (?:even |really |actually )?(?:got|did|went|done|happened|managed|made|started|tried|bothered|yet|been|left|round|this week|once|a single|the chance)|"
    r"did not|have not|could not|never|forgot|skipped (?:it|them|the|my)|nothing (?:done|happened|at all|this week|to report|yet)|zero|none(?: of it| at all)?|no(?: chance| luck| joy| go)|failed|total (?:fail|washout|write off)|went out the window|fell (?:by|through|apart|off)|"
    r"not (?:at all|a thing|a chance|one bit|yet|this week|this time|really|good|great|so good|done|happened|a bit of it)|no(?:t)? managed|ended up (?:not|in bed|on the|doing nothing|staying)|hee haw|gave it a miss|put it off|let (?:it|myself|you) (?:slip|slide|down)|did nothing|0 (?:times|days)|not been (?:out|near|able|doing|going)|been in bed|in hospital)\b"
)
_DONE = re.compile(
    r"\b(?:did (?:it|them|that|my|the|all|what|exactly|every|everything|\w+ (?:walks?|times|days|minutes|sessions|lengths))|done|(?:have|i) (?:\w+ )?(?:done|did|managed|completed|finished|achieved)|managed(?: it| them| all| to| my| the| every| fine)?|(?:went|been|walked|swam|cycled|danced|cooked|stretched|practised|exercised|took) (?:\w+ )*?(?:all|every|each|three|four|five|\d|to|for|on|out|as|"
    r"my|the|it)|all (?:of (?:it|them)|done|five|four|three|seven|week|the days|days|good)|every (?:day|time|single|one|morning|night|evening)|stuck (?:to|with|at|in)|kept (?:to|it up|at it|going|up)|completed|achieved|smashed|nailed|cracked|hit (?:my|the) (?:goal|target)|as (?:planned|agreed|i said|promised|we said)|"
    r"(?:went|going|gone) (?:\w+ )?(?:well|great|fine|good|ok|brilliantly|to plan|brilliant|smoothly|swimmingly)|(?:it|that) was (?:great|good|fine|brilliant|easy|ok)|like (?:i|we) (?:said|planned|agreed)|no (?:bother|problem|problems)(?: at all)?|success|finished|job done|tick|yes i|got (?:it|them|my|the \w+) (?:done|in|finished)|got out (?:every|for|all|on)|followed (?:it|the|through)|full marks|met my (?:goal|target)|"
    r"100%|made it (?:to|every|all|out)|could not have gone better|stayed on track)\b"
)
# At any other time only what is said of the plan itself counts.
_OF_THE_PLAN = re.compile(
    r"\b(?:my (?:walks?|plan|goal|exercises?|swim|stretches|target|class|steps|session)|the (?:plan|walks?|exercises|goal|class|stretches|session)|what (?:i|we) (?:said|planned|agreed)|(?:managed|did|done|do|manage|stuck to|kept to|forgot|skipped) (?:it|them|that)|as planned|like (?:i|we) (?:said|planned|agreed))\b"
)
_FUTURE = re.compile(
    r"\b(?:will|going to|would|might|could(?! not)|can|want to|plan to|hope to|if|need to|should|how|what)\b"
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


def _last_part(english: str) -> str:
    return re.split(r"\bbut\b|[.;!]\s", english)[-1]


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


_NOT_TRIED = re.compile(
    r"\b(?:(?:have|had|has|did|could)(?: not| no) (?:\w+ ){0,2}(?:phone|phoned|called|call|rung|ring|been|gone|go|tried|try|contacted|contact|got round|get round|had (?:a|the) (?:chance|time)|bothered|bother|emailed|looked|done|do|messaged|booked|managed|made it|"
    r"rang|got|started|used|needed)|not (?:yet|tried|been|phoned|called|contacted|got round|bothered|done|had the chance|gone|looked|rung)|never (?:\w+ )?(?:phoned|called|went|tried|got round|bothered|rang|contacted|did|made it|looked|been)|forgot|lost the (?:number|details|leaflet|card)|"
    r"(?:been |was |still |keep )?meaning to|(?:keep|kept) putting it off|chickened out|bottled it|lost my nerve|(?:will|going to) (?:phone|call|ring|try|go|do it|contact|give)|too (?:scared|nervous|shy|busy|tired) to (?:phone|call|ring|go|try)|have not a chance|did not (?:fancy|feel)|on my list|changed my mind)\b"
)
_NOT_REACHED = re.compile(
    r"\b(?:no (?:answer|reply|response|one (?:answers?|answered|picks?|picked|there|in|replied|got back))|nobody (?:answers?|answered|picks?|picked|there|in|replied|got back)|(?:could|can|did) ?not (?:\w+ )?(?:get (?:through|hold|an answer|a hold)|reach|find (?:it|the|them|anyone|a number)|contact|speak to)|"
    r"answer(?:ing)? ?(?:phone|machine)|voice ?mail|rang (?:and rang|out|off)|(?:rings|ringing) out|line (?:was|is|is always|was always) (?:\w+ )?(?:dead|busy|engaged)|engaged|number (?:was |is |does not |did not |not |has )(?:\w+ )?(?:wrong|work|dead|working|recognised|out|changed|in use)|wrong number|"
    r"(?:it|they|place|door|office|hall|group|centre|shop)(?:'s| is| was| are| were| has| have)?(?: \w+)? (?:shut|closed|locked|gone|shut down|closed down|moved|stopped running|folded)|(?:email|message) (?:bounced|never (?:got|went))|(?:on )?hold for|kept on hold|cut (?:me )?off|does not exist|website (?:was |is )?(?:down|broken|dead|not working)|"
    r"not (?:picking|answering|there any ?more|running)|they (?:never|do not|did not) (?:answer|pick|reply|answered|picked|replied)|never (?:answered|picked up|get through|answer|got through))\b"
)
_WAITING = re.compile(
    r"\b(?:wait(?:ing)? (?:list|to hear|for (?:a|them|an|my|the)|on (?:a|them|an))|waiting|on the (?:list|waiting)|(?:they|she|he|someone|somebody)(?:'d|'ll| said| are| is| will| would| going to| to| they'd| they'll| she'd| they)* (?:phone|call|ring|get back|be in touch|contact|email|let me know|write)(?:ing)?|left (?:a|my|them a) (?:message|number|name|details|voicemail)|"
    r"(?:got|have|given|gave me|made|booked|have got) (?:me )?(?:an? )?(?:appointment|date|place|slot|assessment|first (?:session|meeting|class))|(?:booked|signed|put) (?:me |my name )?(?:in|up|down|on)|referr(?:ed|al)|(?:starts?|starting|start) (?:on |next |in |from )|not heard (?:back|anything|a thing|from)|heard nothing|no word|have not (?:heard|got back)|emailed (?:them|her|him)|"
    r"filled (?:in|out) (?:the|a|their)|self[- ]referred|applied|going (?:next|on|for the first)|i go (?:next|on)|first (?:one|session|class|meeting|appointment) is|meeting (?:them|her|him) (?:on|next)|contacted them)\b"
)
_UNSUITABLE = re.compile(
    r"\b(?:not (?:\w+ )?(?:suitable|for me|right for me|eligible|my (?:thing|scene|cup of tea)|what i (?:need|needed|was|am|wanted|want)|for (?:people|folk|someone|my age|men|women)|in my area|local|the right|a good fit|accessible|entitled|old enough|ill enough|bad enough|my kind)|(?:did|does|would|do) not (?:\w+ )?(?:suit|fit|apply|qualify|cover|take|meet|work for me|cater|allow|do (?:my|it in|that|people|home|evenings))|"
    r"too (?:far|dear|expensive|young|old|late|early|fast|hard|many stairs|religious|noisy|busy|big)|(?:only|just) (?:for|takes?|open to|do|does|on|in|run|runs|during) (?:\w+ )*(?:women|men|under|over|people|folk|families|mums|veterans|weekdays?|daytime|mornings?|glasgow|edinburgh|work|young|cancer|the day|school|working|older|\w+days?|residents|city|online)|(?:women|men|ladies)[- ]only|"
    r"(?:over|under)[- ](?:\d\d|sixties|fifties)s?|wrong (?:area|age|postcode|kind|sort|place|type|time|one)|outwith|out of (?:my )?area|no (?:lift|ramp|wheelchair|parking|bus)|(?:they|it) (?:said|told me) (?:i |they )(?:could not|cannot|did not|do not|was not|am not|was too|was the wrong)|turned me (?:away|down)|full up|fully booked|no (?:places|spaces|room)|they are full|cannot (?:afford|get (?:there|to|in|up))|when i (?:work|am at work|am working)|"
    r"clashes with|during my work|nothing like what|not what i)\b"
)
_NO_HELP = re.compile(
    r"\b(?:(?:did|does|has|have|was|were|is|are)(?: not|n't) (?:\w+ )*?(?:help(?:ed|ful|ing)?|any (?:good|use|better|help)|much (?:good|use|cop|better|help)|make (?:any|a|much)|useful|worth|do (?:much|anything|a thing)|work(?:ed)?|get much|great|brilliant|the best|impressed|learn|really)|no (?:help|use|good|better|difference|further|wiser)|useless|waste of (?:time|a|my)|"
    r"pointless|rubbish|hopeless|not (?:much|very|really|that|any) (?:help(?:ful)?|use(?:ful)?|good|great|better|cop)|made (?:no|it|me|things) (?:difference|worse|odds)|(?:felt|was|am|feel) (?:\w+ )?(?:worse|fobbed|let down|dismissed|ignored|judged|rushed|disappointed|none the wiser)|fobbed|same as (?:before|ever)|hated|a let ?down|got nothing|nothing (?:new|changed|came)|did nothing|disappointing|not listen|do not listen|told me nothing|terrible|awful|leaflets?)\b"
)
_HELPED = re.compile(
    r"\b(?:help(?:ed|ing|s|ful)?(?! me find)|brilliant|great|good|useful|lovely|fantastic|amazing|excellent|braw|magic|worth(?:while| it)?|made (?:a|all the|such a|a real|a big) (?:\w+ )?difference|(?:feel|feeling|felt) (?:\w+ )?(?:better|good|lighter|calmer|welcome|listened|heard|less|at home|part|more)|(?:really |quite )?(?:enjoy(?:ed|ing)?|loved?|liked?) (?:it|the|them|that|going|every)|"
    r"going (?:back|again|every)|sorted|learn(?:ed|t)|got (?:me )?(?:a|the|my|some|sorted|help|advice|support|money)|(?:very |so |dead |really )?(?:kind|supportive|nice|friendly|welcoming)|made (?:pals|friends|new)|not (?:bad|half)|listened|glad i (?:went|phoned|called)|best thing|ok|fine|recommend)\b"
)


def read_signpost_outcome(text: str, *, asked: str | None) -> str | None:
    """How a signposted service went, or None.

    One of helped, went_no_help, contacted_waiting, could_not_reach, not_suitable, not_tried. Read
    only after the question `signpost_outcome`: the words are too common to mean this elsewhere.
    """
    if asked != "signpost_outcome":
        return None
    english = in_english(text)[:_LONGEST]
    if not english or english.rstrip().endswith("?"):
        return None
    if _NOT_REACHED.search(_last_part(english)):
        return "could_not_reach"
    control = read_control(text, asked="yes_no")
    if control in {"yes", "no"}:
        # "Did you get in touch, and did it help?": a bare yes or no.
        if control == "no":
            return "went_no_help" if _NO_HELP.search(english) else "not_tried"
        return "helped"
    if control not in {None, "pause", "thanks"}:
        return None
    last = _last_part(english)
    # What comes after "but" says how it ended.
    for part in dict.fromkeys((last, english)):
        if found := _signpost_part(part):
            return found
    return None


def _signpost_part(part: str) -> str | None:
    went = re.search(r"\b(?:went|been|tried it|go to|was there|saw (?:them|her|him)|spoke)\b", part)
    if _NOT_REACHED.search(part):
        return "could_not_reach"
    if _UNSUITABLE.search(part):
        return "not_suitable"
    if _NO_HELP.search(part):
        return "went_no_help"
    not_tried = _NOT_TRIED.search(part)
    waiting = _WAITING.search(part)
    if waiting and not (not_tried and not_tried.start() < waiting.start()):
        return "contacted_waiting"
    if re.search(r"\bnot heard\b", part):
        return "contacted_waiting"
    if not_tried:
        return "not_tried"
    if _HELPED.search(part):
        return "helped"
    return "helped" if went and re.search(r"\b(?:again|weekly|every|regular)", part) else None
