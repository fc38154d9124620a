"""Phrases that lean towards a change (above 0) or towards things staying as they are (below 0)."""

from understanding.phrases import any_of

# Said as they stand, whatever the parse: phrases that lean one way. A clause's weights add up.
PHRASES: tuple[tuple[str, int], ...] = (
    # desire, ability, reasons and need, for the change
    (
        r"\b(?:i am|we are) (?:really |very |so |quite |pretty )?(?:keen|ready|willing|determined|"
        r"motivated|excited|looking forward|up for|open to|happy to)\b",
        2,
    ),
    (r"\b(?:would|i) (?:really |quite )?(?:like|love|prefer) to (?!stay|keep|carry|see you)", 2),
    (
        r"\b(?:i would not mind|i want|i wish|i hope|hoping to|hopefully|i fancy|"
        r"i am wanting) (?!to (?:stay|keep|die|smoke|drink|carry on|be left))",
        2,
    ),
    (
        r"\b(?:fed up|sick|tired|sick and tired) (?:with |of )?(?:being|feeling|living|this|it|"
        r"always|not|having|the|my weight|smoking|sitting)\b",
        2,
    ),
    (
        r"\bfor (?:my|the) (?:kids|children|child|weans?|grandchildren|grandkids|grandson|"
        r"granddaughter|son|daughter|family|wife|husband|partner|health|own good|sake|future|heart|"
        r"lungs|back|baby)\b",
        2,
    ),
    (
        r"\b"
        + any_of("""
            so (that )?i can
            so i could | be able to | get back to | keep up with | play with | be there for
            see them grow | live longer | feel better | feel good | be healthier | be fitter
            healthier | fitter | get fit | get healthy
        """)
        + r"\b",
        2,
    ),
    (
        r"\b(?:would|will|might|could|does|really|it|has|that) (?:really |probably |definitely |"
        r"maybe )?(?:help(?:s|ed)?|do me good|be good for|make (?:me|a difference|it easier))\b",
        2,
    ),
    (
        r"\b(?:save|saving) (?:\w+ ){0,2}(?:money|cash)\b|\bmore energy\b|\bbetter (?:for me|sleep|"
        r"mood|health|breathing|life)\b|\bbreathe (?:better|easier)\b",
        2,
    ),
    (
        r"\b(?:bad|terrible|not good|awful|harmful) for (?:me|my|you|your|us)\b|\b(?:ruining|"
        r"killing|harming|hurting|damaging|affecting) (?:my|me|our)\b",
        2,
    ),
    (
        r"\b(?:worr(?:y|ies|ied)|scared|afraid|frightened|concerned) (?:about |for |of |"
        r"that )(?:my |the |what |it |getting |having |losing |dying|ending|not |i )",
        1,
    ),
    (
        r"\b(?:need|have|got|ought|must) (?:to )?(?:do something|change|get (?:moving|fit|out|my|"
        r"on top|back)|lose|cut|stop|quit|start|try|sort|look after|be more|move more|eat better|"
        r"make)\b",
        2,
    ),
    (
        r"\bi (?:really )?(?:should|ought to|must)\b(?! not)|\bit is time\b|\bit's time\b|"
        r"\babout time\b|\bsomething has to change\b|\bcannot go on like this\b",
        2,
    ),
    (
        r"\b(?:it's|it is|this is|health is|that's|that is) (?:\w+ )?(?:important|worth it|possible|"
        r"doable|manageable)\b",
        1,
    ),
    # commitment, activation and steps taken
    (
        r"\bi (?:will|am going to|shall|plan to|intend to|mean to|aim to|promise|swear|commit|"
        r"am planning|am aiming)\b(?! not| never| probably not| miss| be honest| say)",
        2,
    ),
    (
        any_of(r"""
            \blet's (do|try|give|go|start|see)\b
            \bi could (\w+ )?(try|walk|start|go|do|cut|join|ask|swap|use|take|maybe|get|give)\b
            \bi (can|could) (do|manage|try|start|see myself)\b
        """),
        2,
    ),
    (
        r"\b(?:i have|i) (?:already |just |finally |recently |now |even )*"
        + any_of("""
            started | managed | signed up | joined
            cut (down|back|out)
            cutting (down|back)
            booked | bought
            been (walking|trying|doing|going|swimming|eating|cutting)
            walked | swam | stopped | quit | lost | swapped
            gave up(?! on| trying| hope| it| after| before| again| because)
            given up (the )?(fags|smoking|drink)
            switched | began | set
        """)
        + r"\b",
        2,
    ),
    (
        r"\b(?:i am|been) (?:already |now |currently |slowly )?(?:trying|working on|cutting down|"
        r"doing|walking|exercising|using|eating better|getting better|making progress|down to)\b",
        2,
    ),
    (
        r"\bproud\b|\bstep in the right direction\b|\bgoing (?:really |very )?well\b|"
        r"\bworked (?:well|for me)\b|\bmade (?:a|the) (?:\w+ )?difference\b",
        2,
    ),
    (
        any_of(r"""
            \bi (am going to|will|would|could|can|might|may|shall) (definitely |certainly |
                probably )?(give|try|look into|think about|consider|have a go)\b
            \bgive (it|that) a (go|try|bash|shot|chance)\b
        """),
        2,
    ),
    (r"\b(?:i miss|i used to (?:love|enjoy|like)|i loved|wish i (?:could|had|was))\b", 1),
    (
        r"\b(?:regret|guilty|ashamed|embarrassed|disgusted|hate (?:being|feeling|that|how|smoking|"
        r"the smell|it when|myself for))\b",
        2,
    ),
    # sustain: desire, ability, reasons, need and commitment, for staying as things are
    (
        r"\bdo not (?:really |even |particularly )?"
        + any_of("""
            want | wish | need | plan | intend | fancy | care
            see (the point|why|how)
            feel (like|ready|able|up to|the need)
            think i (can|could|will|need|should|would)
            have (the|any|a) (time|energy|money|will|willpower|motivation)
        """)
        + r"\b",
        -3,
    ),
    (
        r"\b(?:i am|we are) (?:just |really )?not "
        + any_of("""
            ready | interested | keen | bothered | going to | able
            sure i (can|want|will)
            willing | planning | motivated | up to | up for | that bothered | prepared | giving
            stopping | changing | convinced | there yet | a gym
        """)
        + r"\b",
        -3,
    ),
    (
        r"\b"
        + any_of("""
            cannot | could not | unable to
            never (could|manage|managed|stick|been able|works|worked|lasts)
            will not
            would not (be able|manage|want|work|like)
            will never | would never | am never going
        """)
        + r"\b(?! (?:wait|go on|keep going|complain|believe|carry on|afford to (?:keep|carry|"
        r"smoke)))",
        -2,
    ),
    (
        r"\b"
        + any_of("""
            no point | what's the point | pointless | waste of time | not worth
            too (hard|late|old|far gone|much|difficult|tired|sore|busy|stressed|lazy|expensive|
                set in my ways)
            nothing (works|helps|helped|worked|will)
            never works
            does not (work|help)
            did not (work|help|last|stick)
        """)
        + r"\b",
        -2,
    ),
    (
        r"\b(?:happy|fine|ok|okay|content|comfortable|alright) (?:as i am|the way (?:i am|it is|"
        r"things are)|with (?:how|the way|my|it)|as (?:it|things) (?:is|are))\b",
        -3,
    ),
    (
        r"\b(?:i|really|just|quite|still|do) (?:enjoy|love|like) (?:it|my|the|a|smoking|drinking|"
        r"eating|sitting|having|being|how)\b(?! (?:idea|sound|thought) of (?:walking|stopping|"
        r"quitting))",
        -2,
    ),
    (
        r"\b"
        + any_of("""
            helps me (relax|cope|calm|unwind|sleep|concentrate|deal|get through|de-?stress)
            relaxes me | calms me
            my (only|one|wee|little) (pleasure|treat|vice|comfort|enjoyment)
            comfort eat
            keeps me (sane|calm|going)
            stress relief
            relieves? (my )?stress
            takes the edge off
        """)
        + r"\b",
        -2,
    ),
    (
        any_of(r"""
            \b(hard|difficult|tough|a struggle|struggling|struggle|impossible|tricky|not easy|
                challenging) (to|for me|with|when|because|at|getting|giving|stopping|not|it)\b
            \b(it is|it's|that's|it was|find it|is|so|very|too|really|find) (\w+ )?(hard|
                difficult|tough|a struggle|impossible|tricky)\b
        """),
        -1,
    ),
    (
        any_of(r"""
            \b(gave up|give up|given up|giving up) (on|trying|hope|it|after|before|again)\b
            \b(relapsed|fell off the wagon|back to square one|went back to|end up back|
                slipped back|back on the (fags|drink))\b
        """),
        -2,
    ),
    (
        r"\b"
        + any_of(r"""
            tried (\w+ ){0,3}(before|everything|many times|loads|already|times)
            been there | no will ?power | no motivation | no energy
            cannot be (bothered|arsed|fashed)
            not bothered
            could not be (bothered|arsed)
            no interest | no intention | no desire | no time | no way
        """)
        + r"\b",
        -2,
    ),
    (
        r"\b(?:crave|craving|cravings|addicted|addiction|addictive|habit|tempted|temptation|"
        r"withdrawal|withdrawals|triggers?|urge|urges)\b",
        -1,
    ),
    (
        r"\b"
        + any_of("""
            not (a|that big a|really a|much of a) (problem|priority|big deal|issue)
            not (that |so |very )?(bad|important)
            (do|does) not (bother|matter|affect)
            never (done|did) me any harm
            not (hurting|harming) (anyone|anybody|me)
            could be worse | got to die of something
            other things to worry about
            bigger (things|problems)
        """)
        + r"\b",
        -2,
    ),
    (
        r"\b(?:leave (?:me|it|things)|rather (?:just )?(?:stay|keep|not|sit)|stay (?:as|the way|in)|"
        r"keep (?:smoking|drinking|things|going as)|carry on (?:smoking|drinking|as))\b",
        -2,
    ),
    (
        r"\b(?:my (?:knees?|hips?|back|pain|legs?|chest|breathing|fatigue) (?:\w+ )?(?:will not|"
        r"cannot|stops?|does not|do not)|in too much pain|pain is too)\b",
        -1,
    ),
)
