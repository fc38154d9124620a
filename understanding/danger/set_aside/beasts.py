"""Animals: "fox got three of my hens, blood and feathers all over", "the old dog's being put down".

A beast that harms a person is no such thing, nor one that somebody harms to frighten a person.
"""

import re

from understanding.danger.set_aside.kind import ONE_OF_US, Kind, phrases

__all__ = ["BEAST", "KINDS"]

BEAST = (
    r"(?:dogs?|dugs?|pups?|puppy|puppies|cats?|kittens?|kitty|horses?|pony|ponies|mares?|foals?|"
    r"hens|cockerels?|rooster|chickens|cows?|coos?|calf|calves|heifers?|bullocks?|cattle|sheep|"
    r"yowes?|ewes?|tups?|lambs?|pigs?|piglets?|goats?|donkeys?|rabbits?|bunny|bunnies|hamsters?|"
    r"gerbils?|guinea pigs?|ferrets?|budgies?|parrots?|cockatiels?|canary|goldfish|koi|tortoises?|"
    r"fox|foxes|bees|wasps|ducks|ducklings?|geese|pheasants?|pigeons?|hedgehogs?|badgers?|deer|"
    r"stags?|seals?|swans?|spaniels?|labradors?|collies?|terriers?|westies?|greyhounds?|whippets?|"
    r"retrievers?|alsatians?|beagles?|staffies?|poodles?|snakes?|lizards?|geckos?|mouse|mice|"
    r"slugs|snails|spiders?|salmon|trout|lobsters?|crabs?)"
)
_WHOSE = (
    r"(?:(?:no|yes|well|och|oh|sorry|also|today|yesterday|last night|this morning|after the vet|"
    r"when|since|once|as|if|my|our|the|this|that|a|an|his|her|their|your|wee|old|big|poor|young|"
    r"fat|daft|black|white|ginger|one of|two of|three|two|both|all|one|half|of|next door's|"
    r"\w+'s)\W+){0,6}"
)
_HARMS_A_BEAST = (
    r"\b(?:he|she|they|husband|partner|boyfriend|man|ex|dad|father|son|stepdad|somebody|someone)"
    r"(?: has| had|'s| just| went and)* (?:kill|kick|hurt|strangl|drown|poison|throw|threw|hung|"
    r"hang|beat|stab|shot|shoot|burn|punch|starv)\w*\b"
    r"|\bi (?:\w+ )?(?:kill|kick|hurt|strangl|drown|stab|beat)\w*\b"
    r"|\b(?:to (?:scare|frighten|punish|spite|warn|get at) (?:me|us)|punish\w*|a warning|in front "
    r"of (?:me|us|the)|(?:me|i am|i'm|will be|i'll be) next|said i(?:'m|'d be| am| would be) next)"
    # All ill at once, beast and people: fumes.
    r"|\b(?:all|both) of us\b|\bwe(?:'re| are| all feel| both feel| have all)\b.*\b(?:sick|dizzy|"
    r"ill|heads?|headaches?)\b|\bsore heads?\b|\bheadaches?\b|\bsplitting heads?\b|\bfumes\b|"
    r"\bmonoxide\b|\bi (?:am|feel) (?:\w+ )?(?:sick|dizzy|drunk|drowsy|sleepy)\b"
)

KINDS = (
    Kind(
        name="beasts",
        opens=re.compile(
            rf"^{_WHOSE}{BEAST}\b(?! (?:attack|bit\b|bite|kick|tramp|scratch|allerg|hair|poo\b))"
            rf"|\b{BEAST}\b.*\b(?:vet|vets|put (?:down|to sleep)|to sleep|rescue centre|kennels?|"
            r"coop|hutch|byre)\b|\b(?:vet|vets|put (?:down|to sleep)|putting|"
            rf"rehom\w+|lambing|calving|farrowing)\b.*\b{BEAST}\b"
        ),
        never=re.compile(
            rf"\b{ONE_OF_US}\b|\bi (?:am|feel|cannot|want|wish|will|might|could|would|have been|"
            r"fell|got|took (?!(?:him|her|it|them|the)\b)|collaps\w+|faint\w+|could not)\b"
            r"|\b(?:hit|hits|hurt|hurts|choked|threatens?|raped) (?:me|us)\b|\bmy (?:own )?(?:life|"
            r"chest|heart|head|legs?|throat|wrists?)\b"
            # "Rolled on her", "kicked him": somebody lay beneath it.
            r"|\b(?:on|over|at|into|kicked|bit|gored|butted|trampled|threw|crushed|stung) "
            r"(?:her|him|them)(?! (?:\w+ )?(?:calf|foal|lamb|pups?|tail|paws?|hoof|side))\b"
            # A beast has none of these, or what is said of them is said of somebody bitten.
            r"|\b(?:face|hands?|fingers?|thumbs?|lips?|cheek|arms?)\b"
            r"|\b(?:nothing|nobody|no reason|live for|stay for)\b|\b(?:want|going|"
            r"wish) to (?:die|go with|join|be with|follow)\b|\bblack dog\b"
            # Death looked easy, or enviable.
            r"|\b(?:easy|easier|lucky|envy|jealous)\b"
        ),
        leads=phrases(r"""
            vets? | blood | bleed\w* | hurt | sick | ill | poorly | poor | died | dead | dying | die
            collaps\w* | seizures? | fits? | fitting | stung | sting\w* | overdos\w* | limp\w*
            put (down|to sleep) | to sleep | attack\w* | kill\w* | got | ate | eaten | swallow\w*
            chok\w* | broke\w* | cut | wheez\w* | lame | unconscious | stopped | drown\w* | hit
            kicked the bucket | passed | poison\w* | swarm\w* | lump | op | operation | buried
            bury\w* | lost | old | stood | rolled | kicked | crush\w* | prolaps\w* | shot | cut
            torn | tangled | stuck | strimmed | mangled | mauled | worried | run over
        """),
        goes_along=re.compile(
            r"^(?!.*\b(?:chest|i|my)\b).*\b(?:her|its|paws?|pads?|tail|beak|hoof|udder|fleece|"
            r"wing|muzzle|"
            r"claws?|fur|coat)\b|^(?:(?:it|she|he|they|its|his|her|their|this|that)\b(?! (?:me|"
            r"hit|hits|says?|said|"
            r"kept|will not let|threat\w*|told|wants?|left)\b)|(?:the )?vets?\b|poor\b|"
            r"(?:choked|died|bled|fell|was|got|had|has|is|been|(?!collaps|faint)\w+ed)\b|"
            r"(?:one|two|three|four|five|half|some|all|another)(?: of them)? (?:are |is |were |"
            r"was )?"
            r"(?:dead|bleeding|lame|gone|hurt|killed|injured|lost)\b|lying|limping|bleeding|"
            r"vomiting|dribbling|living|lovely|feathers|blood\b|fur\b|paws?\b|"
            r"tail\b|wing\b|stitches|all over|everywhere|"
            r"(?:we|i)(?:'ve| have)?(?: all)? (?:said|saying|had to say) (?:our|my|the) goodbyes?|"
            r"(?:the )?(?:kids|weans|bairns) (?:have |'ve )?said (?:their )?goodbyes?)"
        ),
        refers_back=re.compile(
            rf"^(?:the|my|our) (?:old |wee )?{BEAST}(?:,)? (?:i mean|that is|obviously|not me)\b"
        ),
        unless=re.compile(_HARMS_A_BEAST),
    ),
    Kind(
        name="a beast's last day",
        opens=re.compile(
            r"\b(?:said|say|saying) (?:our|my|the|their) goodbyes?\b|\bit(?:'s| is| was) (?:his|"
            r"her|"
            r"its|their) time\b|\brainbow bridge\b|\bgone to sleep\b"
        ),
        never=re.compile(r"\bi (?:want|will|am|wish|cannot)\b|\bmy (?:own )?(?:time|life)\b"),
        needs=re.compile(
            rf"\b{BEAST}\b.*\b(?:vets?|put (?:down|to sleep)|to sleep)\b"
            rf"|\b(?:vets?|put (?:down|to sleep)|putting)\b.*\b{BEAST}\b"
        ),
        unless=re.compile(
            rf"{_HARMS_A_BEAST}|\b(?:tablets|pills|my (?:letter|will|affairs)|(?:with|join|follow) "
            r"(?:him|her|it)|after (?:him|her|it|that) i|so (?:will|am|can) i|nothing left)\b"
        ),
    ),
    # Stung as every week, and no more than lumps of it.
    Kind(
        name="stings",
        opens=re.compile(
            r"\b(?:stung|stings?|bitten|bites?|midges|nettles?|cleg|clegs)\b"
            r"|\b(?:wee|small|little|red|itchy) (?:\w+ )?(?:lumps?|bumps?|spots?|bites?|"
            r"blotch\w*)\b"
        ),
        never=re.compile(r"\b(?:snake|adder|dog|human|jellyfish|in (?:my|the) (?:mouth|throat))\b"),
        needs=phrases(r"""
            bee ?keep\w* | my (bees|hives?|apiary) | (stung|bitten|bit|eaten) (\w+ )?(every|all the
                time|often|most) (\w+)? | (no|nae) bother | just (a |an )?(wee |small )?(itch\w*|
                lump|lumps|bump|bumps|red|spot) | gone (down|already) | same as (usual|ever|always)
        """),
        unless=phrases(r"""
            throat | tongue | lips? | face | mouth | breath\w* | wheez\w* | swallow\w* | hives?(?!
                (are|is|do|did|need|stand)) | dizzy | faint\w* | voice | eyes? | chest | cough\w*
            tight\w* | sick | vomit\w* | collaps\w* | allerg\w* | epi ?pen | all over | spreading
            swell\w* up | swollen | puff\w* | worse | grey | clammy | heart
        """),
    ),
)
