"""Phrases that lean towards things staying as they are, each with how far (below 0)."""

from understanding.text.phrases import any_of

SUSTAIN_TALK: tuple[tuple[str, int], ...] = (
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
        r"\b(?:leave (?:me|it|things)|rather (?:just )?(?:stay|keep|not|sit)|"
        r"stay (?:as|the way|in)|"
        r"keep (?:smoking|drinking|things|going as)|carry on (?:smoking|drinking|as))\b",
        -2,
    ),
    (
        r"\b(?:my (?:knees?|hips?|back|pain|legs?|chest|breathing|fatigue) (?:\w+ )?(?:will not|"
        r"cannot|stops?|does not|do not)|in too much pain|pain is too)\b",
        -1,
    ),
)
