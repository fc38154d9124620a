"""What takes a cue of a suicide plan away."""

from understanding.safety.suicide_unless import ACCIDENT
from understanding.text.phrases import any_of

_PROTECTED = any_of("""
    as (usual|normal|prescribed|i should|directed)
    every (day|morning|night)
    with (breakfast|food|water|me|a|my)
    on time | before bed
    (to|for) (the|my) (chemist|pharmacy|doctor|holiday|review|appointment)
    regularly | properly | remember | each | like i
""")

PLAN_UNLESS: dict[str, str] = {
    "gets it over with": any_of("""
        excuses | putting it off | first run | trainers | walk\\w* | class | gym | swim\\w*
        paperwork
        garage | loft | phone call | couch to | exercises | list | form | essay | hoover\\w*
    """),
    "intends to act": any_of(rf"""
        with (this|the|that) (app|chat|bot|coach|class|group|gym|contract)
        {ACCIDENT} | {_PROTECTED}
        tak(e|ing) (my|the|these|them|every) (\w+ ){{0,2}}?(tablets|pills|meds|paracetamol|
            insulin|morphine) (on|at|every|in the|to|with|before|after|as|today|this|now|
            back|when)
    """),
    "act with a time": any_of(rf"""
        {ACCIDENT} | {_PROTECTED}
        tak(e|ing) (my|the|these|them|every) (\w+ ){{0,2}}?(tablets|pills|meds|paracetamol|
            insulin|morphine) (today|now|this|tonight|after)
        (call|chat|session|meeting|marriage|relationship|subscription|contract)
    """),
    "means ready": any_of("""
        empty | returned | return | taken back | take back
        to the (pharmacy|chemist)
        money
        for (the|my) holiday
        in (a|the|my) (dosette|box|cupboard|drawer|fridge|tin|bag|kitchen)
        (to )?(go|last|get through)
        in case (i run|the)
    """),
    "goodbye for good": any_of(r"""
        leaving do | party | retir\w+ | moving house | new job | airport
        till (tomorrow|next|monday)
        until (tomorrow|next|monday)
        see you (tomorrow|next|soon|later)
        for now | funeral
        (dog|dug|cat|pup|budgie|pony|horse|rabbit|hamster)
        to (alcohol|smoking|fags|sugar|chocolate|bread|the (fags|drink|car|house))
        (she|he|they|nurse|staff|teacher) (said|never said|says)
        have a (nice|good|lovely)
        thanks? for (the chat|today|your help)
    """),
    "means in hand": (
        r"(?:climbing|skipping|tug of war|curtain|boat|swing|fishing|washing|shaving|shave|"
        r"chickens|resistance)"
    ),
    "at a high or dangerous place": (
        r"(?:waiting (?:for|on) (?:the|my|a) (?:bus|train)|walking|jogging|traffic|photo|"
        r"view|picnic|fishing|lovely|beautiful|holiday|watching|ducks|seals|bus|car|driving|"
        r"stuck)"
    ),
    "asks how to die": r"(?:game|minecraft|weeds|character|novel|plants?)",
    "note or letter": any_of("""
        sick note | fit note | shopping | milkman | about the | my carer | home help
        postie | cleaner | complaint | council | landlord | dwp | pip | benefits? | school
        employer | job | solicitor | consultant | appointment | christmas | thank you
        love letters? | santa | recipe
        my (mp|msp|gp|doctor)
        canada | australia | abroad | pen ?pals? | stamps | in (america|spain|ireland|england)
        clinic | hospital | voice notes? | lecture | meeting | questions | he left
        she left | they left | he wrote | she wrote | dad left | mum left | son left
        brother left
    """),
    "tablets lined up": (
        r"(?:dosette|for the week|nurse|pharmacist|carer|routine|remember|every (?:morning|"
        r"night|day))"
    ),
}
