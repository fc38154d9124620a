"""Questions about the body, and the short answers to them that tell of danger."""

from __future__ import annotations

from understanding.safety.answers import (
    ASIDES,
    CANNOT,
    CHEST,
    FACE,
    NOW,
    OUT,
    SO,
    STILL,
    TODAY,
    Answered,
    able_to,
    row,
    whether_gone,
)
from understanding.safety.finding import Category

OF_BODY: tuple[Answered, ...] = (
    row("signs of a stroke stay", Category.STROKE, NOW, whether_gone(FACE),
         # Gone, and come twice: it comes again.
         STILL + r"|.*\b(?:twice|(?:two|three|2|3|several|a few) times|came and went|"
                  r"comes and goes|on and off)\b"),
    row("names the sign of a stroke", Category.STROKE, NOW,
         r"(?=.*\bdroop)(?=.*\b(?:arm|hand)\b)(?=.*\b(?:speech|words|speak)).*",
         r"(?!.*\b(?:no|not|none|never|nothing|neither|years?|always|usual|since \d+)\b)"
         r".*\b(?:face|mouth|arms?|hand|leg|speech|words|side|all|both)\b"),
    row("cannot do what a stroke takes", Category.STROKE, NOW,
         able_to(r"both (?:arms|hands)|smile|feel (?:your|the|his|her) (?:hand|arm|leg|foot|face)|"
                  r"speak (?:clearly|properly)|see (?:clearly|properly|straight)|grip|"
                  r"squeeze"), CANNOT),
    row("pain in the chest stays", Category.CHEST, NOW, whether_gone(CHEST + "|"
         r"spray"), STILL),
    row("swelling of the throat stays", Category.ANAPHYLAXIS, NOW,
         whether_gone(r"throat|tongue|lips|swelling in your face|swollen face|epi ?pen"), STILL),
    row("cannot swallow", Category.ANAPHYLAXIS, NOW,
         able_to("swallow (?:your|his|her) (?:spit|saliva)"), CANNOT),
    row("still out cold or fitting", Category.UNCONSCIOUS, NOW,
         rf"(?=.*\b(?:has|have|is|did|was|are)\b)(?=.*\b(?:{OUT})).*", STILL),
    row("cannot be woken", Category.UNCONSCIOUS, NOW,
         able_to(r"wake|waken|rouse|hear you|answer you|open (?:his|her)")
         + r"|does (?:he|she) (?:answer|respond|react|open)", CANNOT),
    row("sugar stays low", Category.DIABETES, NOW,
         whether_gone(r"shak(?:ing|es|y)|low sugar|sugar dropped|hypo|sweating"), STILL),
    row("breath smells of ketones", Category.DIABETES, NOW,
         r".*\bbreath\b.*\bsmell\w*\b|.*\bsmell\w*\b.*\bbreath\b",
         r".*\b(?:fruit\w*|pear drops?|nail varnish|acetone|sweets?|pears)\b"),
    row("cannot keep fluids down or swallow", Category.DIABETES, NOW,
         able_to(r"keep .*(?:down|fluids)|swallow"), CANNOT),
    row("bleeding goes on", Category.BLEEDING, NOW, whether_gone("bleed(?:ing)?|"
         r"blood"), STILL),
    row("rash that does not fade", Category.SEPSIS, NOW, r".*\b(?:rash|spots)\b.*\bfade|"
         r".*\bfade\b.*\b(?:rash|spots)\b|.*\bglass on\b", STILL),
    row("no water passed", Category.SEPSIS, NOW,
         r".*\b(?:passed (?:any )?(?:water|urine)|had a pee|peed|been for a pee)\b",
         ASIDES + r"(?:no\b|not\b|nope|none|nothing|never|.*\b(?:drop|since yesterday)\b)"),
    row("makes no sense", Category.SEPSIS, NOW, r".*\bmaking sense\b", CANNOT),
    row("breath has not settled", Category.BREATHING, NOW,
         r"(?=.*\b(?:breath\w*|inhaler|puffer|nebuliser|wheez\w*))"
         r"(?=.*\b(?:settled?|eased?|passed|gone|help(?:ed)?|better|any easier)\b).*", STILL),
    row("too little breath for a sentence", Category.BREATHING, NOW,
         # "… or so bad that you can't finish a sentence?" is another question.
         r"(?m)^(?!.*\b(?:usual|so bad|cannot|can't)\b).*\b(?:say|speak|finish|get through|manage) "
         r"(?:a |one )?(?:whole |full )?sentence\b",
         CANNOT),
    row("too bad to finish a sentence", Category.BREATHING, NOW,
         r".*\busual\b.*\bfinish a sentence\b",
         r"(?!.*\b(?:not (?:so|that|too)|usual|i can|no)\b)"
         r".*\b(?:cannot|finish|last one|so bad|too bad|the third)\b"),
    row("breath is not the usual", Category.BREATHING, TODAY,
         r"(?!.*\b(?:worse|different|change)).*\bbreath\w*\b.*\b(?:usual\w*|same as|normal)\b",
         ASIDES + r"(?:no\b(?! (?:worse|different|change))|not\b(?! worse)|nope|worse|"
         r".*(?<!no )(?<!not )\b(?:worse|tighter)\b)"),
    row("breath is worse than the usual", Category.BREATHING, TODAY,
         r".*\bbreath\w*\b.*\b(?:worse|different)\b.*\b(?:usual\w*|normal)\b"
         r"|.*\busual\b.*\bworse\b",
         r"(?!.*\b(?:usual|same|everyday|always|normal|ever)\b)(?:" + SO + r"|.*\bworse\b)"),
    row("the baby has not moved", Category.PREGNANCY, TODAY,
         r".*\b(?:baby|bump)\b.*\b(?:mov(?:ed|ing|ements?)|kick\w*)\b",
         ASIDES + r"(?:no\b|not\b|nope|hardly|barely|less|once|.*\b(?:less|since|quiet\w*|"
         r"only)\b)"),
    row("bleeding while pregnant", Category.PREGNANCY, TODAY,
         r".*\bany (?:bleeding|fluid|waters)\b", SO),
    row("blood comes through", Category.BLEEDING, NOW,
         r".*\bwhere (?:is|s) (?:the|all the|your|his|her)? ?(?:blood|bleeding) (?:coming|from)\b|"
         r".*\bhow (?:much|bad is the) (?:blood|bleeding)\b",
         r".*\b(?:down to|dripping|running|pouring|pumping|spurting|everywhere|soaked|soaking|"
         r"puddle|pool|all over|cupful|through|lots?|loads|a lot|mouth|ears?|bottom|back passage|"
         r"neck|head|stomach)\b"),
    row("no breath seen", Category.UNCONSCIOUS, NOW,
         r".*\b(?:is (?:he|she|the \w+) breathing(?! all right)|does (?:he|she) breathe)\b"
         r"(?!.*\b(?:usual\w*|normal\w*|worse|better|easier)\b)",
         ASIDES + r"(?:no\b|not\b|nope|hardly|barely|cannot (?:tell|see|feel)|"
         r"do not (?:think|know)|"
         r".*\b(?:not that i can|gurgl\w*|gasp\w*|every now and|snor\w*|stopped))"),
    row("not himself, asked whether awake", Category.UNCONSCIOUS, NOW,
         r".*\b(?:is|are) (?:he|she|they|your \w+|the \w+) (?:awake|conscious|talking|with you|"
         r"responding|alert)\b",
         r"(?!.*\b(?:fine|ok|chatting|sitting up|laughing|asleep in|better|yes|wide awake)\b)"
         r"(?:" + CANNOT + r"|.*\b(?:just (?:lying|stares|staring|lies|looking)|limp|floppy|"
         r"eyes (?:are )?open but|nobody in|staring|looking through|snoring|grey|blue))"),
    row("will not swallow", Category.DIABETES, NOW,
         r".*\b(?:swallow|drink something|take (?:some )?(?:sugar|juice|the gel|lucozade))\b",
         r".*\b(?:(?:will|would|does|can) ?not (?:swallow|take|drink|open|have)|spits?|dribbl\w*|"
         r"just (?:stares|staring|looks|looking)|clenched)\b"),
    row("lips of no good colour", Category.BREATHING, NOW,
         r".*\bcolour\b.*\b(?:lips|face|tongue|skin|fingers|he|she)\b",
         ASIDES + r"(?!.*\b(?:not|no|never|pink|normal|usual)\b).*\b(?:blue|bluish|grey|greyish|"
         r"purple|white|ashen|dusky|waxy)\b"),
    row("speech is slurred", Category.STROKE, NOW,
         r".*\b(?:how is|what is) (?:his|her|your) speech\b",
         r"(?!.*\b(?:not|fine|ok|normal|years?|always|since the)\b).*\b(?:slur\w*|drunk|full|"
         r"thick|mumbl\w*|garbled|gibberish|nonsense|jumbled|mush|wrong words)\b"),
    row("ketones are high", Category.DIABETES, NOW, r".*\bketones?\b.*",
         r"(?!.*\b(?:negative|none|nothing|clear|trace|zero|normal|fine)\b)"
         r".*(?:\b(?:[3-9]|two|2|three|four) ?(?:plus\w*|\+|pluses|plusses|crosses)|\+\+|"
         r"(?<![.\d])\b(?:[3-9](?:\.\d)?|1\d(?:\.\d)?)\b(?! ?(?:hours|days|weeks|oclock|am|pm|"
         r"months))|\b(?:high|dark|purple|large|off the scale|through the roof)\b)"),
    row("face is drooping", Category.STROKE, NOW,
         r".*\b(?:what is|what's|anything|something) (?:\w+ )?(?:different|wrong|changed|up)\b",
         r".*\b(?:the|his|her|my) (?:droop|face (?:is |has )?(?:gone|dropped|drooping|slid\w*))\b"),
)  # fmt: skip
