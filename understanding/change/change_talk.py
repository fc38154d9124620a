"""Phrases that lean towards a change, each with how far (above 0)."""

from understanding.text.phrases import any_of

CHANGE_TALK: tuple[tuple[str, int], ...] = (
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
        r"\b(?:it's|it is|this is|health is|that's|that is) "
        r"(?:\w+ )?(?:important|worth it|possible|"
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
)
