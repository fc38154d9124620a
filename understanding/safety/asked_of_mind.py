"""Questions about the mind and about others, and the short answers to them that tell of danger."""

from __future__ import annotations

from understanding.safety.answers import (
    ASIDES,
    HARM,
    MANY,
    MEANS,
    NOT_SO,
    NOW,
    SO,
    SWALLOWED,
    TODAY,
    UNDER_16,
    YOU,
    Answered,
    row,
)
from understanding.safety.finding import Category

OF_MIND: tuple[Answered, ...] = (
    row("took too many", Category.OVERDOSE, NOW,
         r".*\bhow (?:many|much)\b.*\b(?:did|have) (?:you|he|she|they) (?:take|taken|"
         r"swallow\w*|have)\b",
         MANY),
    row("has the means near", Category.SUICIDE_IMMEDIATE, NOW,
         rf".*\bwhere (?:are|is|did you (?:put|keep|leave)) (?:the|they|those|it|your) ?"
         rf"(?:{MEANS})\b(?! (?:kept|for|each|every|so))"
         rf"|.*\b(?:do|have) you (?:have |got |still have |still got )?(?:them|those|"
         rf"(?:the|any) (?:{MEANS}))\b.*\b(?:near|with you|on you|beside you|to hand|now|"
         rf"in the house|there)\b"
         rf"|.*\b(?:are|is) (?:they|it|(?:the|those) (?:{MEANS})) (?:\w+ ){{0,2}}?(?:near|with you|"
         rf"beside you|to hand|within reach)\b",
         r"(?!.*\b(?:no|not|none|never|nowhere|away|gone|threw|thrown|flushed|binned|gave|given|"
         r"chemist|handed|locked|neighbour|sister|brother|friend|usual|review)\b)(?:" + SO +
         r"|.*\b(?:hands?|pocket|drawer|bag|lap|bed|bedside|table|beside|here|next to|in front of|"
         r"upstairs|downstairs|kitchen|cupboard|shed|loft|car|garage|under|all|boxes|holding|"
         r"with me|on me|near)\b)"),
    row("tells what was swallowed", Category.OVERDOSE, NOW,
         r"(?!.*\b(?:today's|usual|each day|every day|remember|help\w*|for (?:it|that|the pain)|"
         r"on time)\b)"
         r".*\b(?:what (?:is it that )?(?:have|has|did|did the) (?:you|he|she|they|\w+) "
         r"(?:take|taken|swallow\w*|drink|drunk)|what is it (?:that )?you(?:'ve| have) taken)\b",
         SWALLOWED),
    row("tells when it was swallowed", Category.OVERDOSE, NOW,
         r"(?!.*\b(?:usual|morning ones|last dose|each|every|normally|due|statin|inhaler)\b)"
         r".*\b(?:when|how long ago) (?:did|was it that|have) (?:you|he|she|they|the \w+) "
         r"(?:take|taken|took|swallow\w*|drink|drank) (?:them|it all|all|the lot|those)\b",
         r"(?!.*\b(?:not|never|usual|supposed|prescribed|one)\b)"
         r".*\b(?:all|lot|just now|ago|since|minutes?|hours?|morning|tonight|earlier|dinner|"
         r"everything|whole|packets?|boxes)\b"),
    row("took them just now", Category.OVERDOSE, NOW,
         r"^(?!.*\b(?:manage|remember|usual|have you (?:had|taken) your|each day|every day|"
         r"as planned|for your|on time|today's)\b)"
         r".*\byou (?:have |had |just )*(?:took|taken|swallowed|had) (?:some|a lot of|all|"
         r"lots of|too "
         r"many|the|your|those|several|\w+) ?(?:tablets|pills|painkillers|paracetamol|"
         r"medication)\b",
         SO + "|" + MANY),
    row("took what may do harm", Category.OVERDOSE, NOW,
         r".*\b(?:have|did) you (?:taken?|swallow(?:ed)?|had) (?:any\w*|something)\b.*"
         r"\b(?:worr|harm|hurt|besides|too much)",
         r"(?!.*\b(?:no|not|nothing|usual|own|two|one)\b)(?:" + SO + "|" + MANY + ")"),
    row("took more than the label says", Category.OVERDOSE, NOW,
         r".*\b(?:did|have) you (?:take|taken) (?:more|extra|too many)\b", SO),
    row("the alarm goes on", Category.OVERDOSE, NOW,
         r".*\balarm\b.*\b(?:still|going|beeping|stopped)\b", r"(?:^(?:yes|it is)\b|.*\bstill\b)"),
    row("did something to hurt themselves now", Category.SUICIDE_IMMEDIATE, NOW,
         rf"{YOU} .*\b(?:{HARM}|kill|end) (?:yourself|your life)\b.*\b(?:tonight|today|"
         rf"just now|already)\b", SO),
    row("has thought about how", Category.SUICIDE_IMMEDIATE, NOW,
         r".*\b(?:thought about|thinking (?:about|of)|worked out|know|planned|decided) (?:how|when|"
         r"where) you (?:would|might|will)\b",
         r"(?!.*\b(?:never|nothing|not|no)\b)(?:" + SO + r"|.*\b(?:got|have|bag|drawer|shed|bought|"
         r"ordered|came|arrived|delivered|saved|saving|stash\w*|picked|chosen|found|hid|hidden|"
         r"ready|planned|plan)\b)"),
    row("cannot promise to be safe", Category.SUICIDE_IMMEDIATE, NOW,
         r".*\b(?:will you be|keep yourself|stay|promise) safe\b", NOT_SO),
    row("thinks of ending their life", Category.SUICIDE_THOUGHTS, TODAY,
         r"(?!.*\b(?:would you like|leaflet|bereaved)\b).*\b(?:ending your life|"
         r"kill(?:ing)? yourself|want(?:ing)? to die|of dying|suicid\w*|"
         r"better off dead|not (?:wake|waking) up|these thoughts|mean your life|"
         r"wish you were dead|wish (?:to be|you had) d\w+)\b",
         SO + r"|.*\b(?:never|not) (?:really )?leave\b"
         r"|.*\b(?:sorted|planned|arranged|decided|ready) for\b|(?:the )?(?:day|date) is\b"
         # Whoever does not know is asked straight out.
         r"|" + ASIDES + r"(?:i )?(?:do not know|am not sure|not sure|no idea)"
         r"(?: (?:any ?more|really|now|to be honest|honestly))?$"),
    row("does not see themselves here", Category.SUICIDE_THOUGHTS, TODAY,
         r".*\b(?:see yourself here|be here (?:at|next|in)|glad (?:you|to have) (?:woke|"
         r"woken))\b", NOT_SO),
    row("has hurt themselves", Category.SELF_HARM, TODAY,
         rf"{YOU} .*\b(?:{HARM})(?:ting|ming|ing)? yourself\b(?! when)",
         SO + r"|" + ASIDES + r"(?:early |just )*(?:this mornin\w*|last night|earlier|just now|"
         r"an hour ago)\b"),
    row("did not keep from hurting themselves", Category.SELF_HARM, TODAY,
         r".*\bwithout (?:hurting|harming|cutting) yourself\b",
         ASIDES + r"(?:no\b|not\b|nope|nearly|almost|until|only|.*\b(?:slips?|twice|once|"
         r"until|bar)\b)"),
    row("must do what the voices say", Category.PSYCHOSIS, TODAY,
         r".*\b(?:what they tell you|do what (?:they|he|she|it) says?|voices? tell\w* you)\b",
         SO + r"|.*\bcannot say no\b"),
    row("he is here now", Category.ABUSE, NOW,
         r".*\b(?:is|are) (?:he|she|they|your \w+) (?:in the house|there|with you|near|at home|"
         r"in the room)\b.*now\b",
         SO + r"|.*\b(?:outside|next room|through the|down ?stairs|up ?stairs|at the door|"
         r"in the kitchen)\b"),
    row("does not feel safe at home", Category.ABUSE, TODAY,
         r".*\bfeel safe (?:at home|with|there|in)\b",
         r"(?!.*\b(?:i|am|do) (?:feel )?safe\b)" + NOT_SO),
    row("is hurt or afraid", Category.ABUSE, TODAY,
         r".*\b(?:anyone|anybody|someone|somebody|he|she|they)\b.*\b(?:hurt(?:s|ing)? you|"
         r"hit(?:s|ting)? you|"
         r"made you feel afraid|threaten\w* you|afraid of (?:him|her|them)|frighten\w* you)\b",
         SO + r"|^(?:only|just|if|not) (?:when|if|i|after|so|where)\b"
         r"|^(?:my|him|her|he|she) (?:man|husband|wife|son|daughter|partner|carer|dad|"
         r"mum|brother)\b"),
    row("the baby is not safe with them", Category.HARM_TO_OTHERS, NOW,
         r".*\b(?:baby|child|children|wean)\b.*\bsafe with you\b", NOT_SO),
    row("means to hurt somebody", Category.HARM_TO_OTHERS, NOW,
         r".*\b(?:going to|mean to|want to|planning to) (?:hurt|harm|kill|attack) (?:him|her|"
         r"them|some\w+|your \w+)\b", SO),
    row("nobody is with the children", Category.CHILD, TODAY,
         r".*\b(?:some\w+|any\w+|who is|an adult) (?:with|looking after|"
         r"watching) the (?:children|kids|weans?|baby|wee \w+)\b",
         NOT_SO),
    row("is under 16", Category.CHILD, TODAY, r".*\b(?:how old are you|what age are you|"
         r"your age)\b", UNDER_16),
    row("is at school", Category.CHILD, TODAY, r".*\b(?:work or (?:study|school)|at school|"
         r"what year are you|do during the (?:day|week))\b",
         ASIDES + r"(?:i am |just |only )*(?:in )?(?:year (?:[7-9]|10|seven|eight|nine|ten)|"
         r"(?:s|secondary )[1-3]|p(?:rimary )?[1-7])$"),
    row("thinks they would be better off", Category.SUICIDE_THOUGHTS, TODAY,
         r".*\bburden\b", r".*\b(?:they|he|she|everybody|everyone|family|kids|folk)\b.*"
         r"\b(?:better off|happier without)\b"),
    row("has a day in mind", Category.SUICIDE_IMMEDIATE, NOW,
         # "When would you like to do it?" is asked of every walk.
         r".*\b(?:when|what day|how soon)\b.*\b(?:end your life|kill yourself|end it|die|"
         r"think(?:ing)? of doing it)\b",
         ASIDES + r"(?:on |this |next |maybe |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day"
         r"|.*\b(?:tonight|the night|today|tomorrow|morn|this week\w*|at the weekend|soon|"
         r"after (?:my|the|he|she))\b"),
    row("born too lately", Category.CHILD, TODAY,
        r".*\b(?:born|birthday|date of birth|your year)\b",
        ASIDES + r"(?:i was )?(?:born )?(?:in )?(?:\d{1,2}\w{0,2} )?(?:\w+ )?20(?:1[1-9]|2\d)\b"),
    row("is not 16 yet", Category.CHILD, TODAY,
         r".*\bare you (?:over )?16\b(?! or over, and happy)",
         ASIDES + r"(?:no|not|nope|nearly|almost|soon|next|in (?:a|two|three|six)|under)\b"),
)  # fmt: skip
