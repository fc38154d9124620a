"""Oblique hints at not wanting to live: one is a mood, three over the last turns are a finding."""

from understanding.safety.cues import compiled
from understanding.text.phrases import any_of

# Name -> (weight, pattern). Weight 2: seldom said by someone who means to go on.
_HINTS: dict[str, tuple[int, str]] = {
    "had enough": (1, (
        any_of("""
            (had|have had|i have had) enough(?= [.?,]|
                $| of (it all|everything|this|all this|fighting|trying))
            (sick|tired|weary|scunnered|fed up) (of|with) (it all|everything|fighting|trying|
                all of it|pretending|this)
            so tired of (it|this|trying|fighting)
        """)
    )),
    "no point": (1, (
        any_of(r"""
            (what is|whats|what|no|see|not see|is there any|see any) (\w+ )?(the |a |
                any )?point(?= [.?,]|$| (anymore|hen|pal|son|then|i am|in anything|of anything|
                to anything|in it|
                of it|any of it|is there|in me|of me|trying|in trying|in any|to it|to any))
            nothing matters | pointless
            does not matter (anymore|now|what happens|if i)
            makes no difference (anymore|now|if i)
            what is it all for
        """)
    )),
    "burden": (1, (
        any_of("""
            burden
            (in|just in) (everyone s|everyones|everybodys|peoples|their|the) way
            waste of space
            (they|everyone|family) (do|does) not need me
            drag (everyone|them|people|folk) down
            dead weight
            no use to (anyone|anybody|anyone now)
            ruin(ed|ing)? (everyones|their|everything for)
        """)
    )),
    "nobody cares": (1, (
        any_of(r"""
            (nobody|no one|not one person) (\w+ )?(cares?|would (care|notice)|notices|misses me|
                gives? a|bothers?|needs me|wants me)
            all alone in (this|the world)
            nobody left
        """)
    )),
    "giving up": (1, (
        any_of("""
            (giving|given|give|gave) up(?= [.?,]|$| (on (life|myself|everything|it all|trying)|
                completely|trying|now|i))
            no fight left
            cannot fight (it|this|anymore|any)
            stopped (fighting|trying)
            nothing left (in me|to give|to say|for me)
            i am done(?= [.?,]|$)
            i quit(?= [.?]|$)
        """)
    )),
    "nothing ahead": (1, (
        any_of("""
            (no|not any|cannot see (a|any|my)|do not see (a|any)) (future|
                way (out|forward|through|back)|hope|light|end to it)
            nothing (to look forward to|ahead|changes|will (ever )?change|helps|
                ever gets better|good)
            never (going to )?(get|gets) (any )?better
            hopeless | too late for me
        """)
    )),
    "wants it to stop": (2, (
        any_of(r"""
            (want|need|wish|just want|make) (\w+ )?(it|the pain|the noise|this|everything|
                all this|my (head|brain|mind)) (\w+ )?(to )?(stop|go away|end|be quiet|
                over)(?= [.?,]|$| (for good|forever|anymore|now))
            want (some )?peace(?= [.?]|$| (at last|for good|forever))
            be at peace | at peace now | rest forever | sleep forever | long sleep
            never get up again
            want to (disappear|vanish|be gone)
        """)
    )),
    "will not be here": (2, (
        any_of("""
            (will|would) not be (here|around|about)(?! (tomorrow|on|next|at|for|till|until|this|
                over))
            when i am (gone|no longer here|not here|away)(?! (to|on|for|at))
            without me (here|around)
            after i (go|am gone)
            once i am gone
        """)
    )),
    "putting things in order": (2, (
        any_of(r"""
            (put|putting|got|getting|sort|sorted|sorting|tidied|tidying) (\w+ )?(my )?(affairs|
                paperwork|will|funeral|papers) (\w+ )?(in order|sorted|done|out|all)
            (found|rehom\w+|finding) (\w+ )?(a |new )?(home|someone) (for|to take) (the|
                my) (dog|cat|cats|dogs)
            (paid|cancelled) (\w+ )?(off )?(everything|all my|the funeral)
            made (my|a) will
            (who|someone) (will|would|to|ll) (look after|feed|take) (the|my) (dog|cat|cats|kids|
                weans)
            gave (the dog|the cat|my (dog|cat|records|books|guitar|tools|jewellery)) (away|to)
        """)
    )),
    "apology or thanks at the end": (2, (
        any_of("""
            (sorry|forgive me) (for (everything|all (of )?it|what i (am|will)|
                being (a burden|such|me))|to (everyone|you all|all of you|my family))
            thank you for (everything|trying|all you)( you| but)? (it is too late|but|goodbye|
                it will not)
            you (all )?did your best
            it is not (your|anyones|anybodys) fault
            do not blame yourself | you were kind to me
        """)
    )),
    "numb or trapped": (1, (
        any_of("""
            trapped | feel nothing
            numb(?= [.?,]|$| (inside|to it|all|now))
            empty(?= [.?,]|$| (inside|all))
            dead inside | cannot feel anything
            broken(?= [.?,]|$| (inside|beyond|person))
            hate (myself|my life|being me)
            cannot do (it|this)(?= [.?]|$| anymore)
        """)
    )),
    "talk of an end": (1, (
        any_of("""
            (ready to|time to|let me) (go|let go)(?= [.?]|$)
            it will (all )?be over (soon|then)
            it is over(?= [.?]|$)
            (last|final) (time|chance|one|ever|goodbye)(?= [.?]|$)
            soon (be )?over
            not (be )?a problem (for|to) (anyone|you|them) (much longer|anymore|soon)
            will not (bother|trouble) (you|anyone|them) (again|anymore|any|much)
        """)
    )),
}  # fmt: skip
_COMPILED = {name: (weight, compiled(pattern)) for name, (weight, pattern) in _HINTS.items()}

ENOUGH = 3


def hinted(text: str) -> dict[str, int]:
    """The hints in one reading: name -> weight."""
    return {name: weight for name, (weight, regex) in _COMPILED.items() if regex.search(text)}
