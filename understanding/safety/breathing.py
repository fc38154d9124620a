"""Cues of breath: an emergency, worse than the person's usual, or the usual puff (none)."""

from understanding.safety.breathing_worse import WORSE
from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_EMERGENCY = cues(
    Category.BREATHING,
    Level.EMERGENCY,
    {
        "cannot breathe": (
            any_of("""
                cannot | can not | not able to | unable to | hardly | barely | scarcely | can hardly
                can barely | could not | struggling to | struggling for | fighting to | fighting for
                gasping for | gasping to
                finding it (really |very |so )?(hard|difficult) to
                battling to | desperate for | difficulty | trouble | struggle to | suddenly cannot
            """)
            + r" (?:\w+ ){0,1}?"
            + any_of("""
                breathe | breathing | breath | air
                get (my|a|any|enough) (breath|air)
                get (my|any|enough) air in
                catch (my|a|his|her) breath
                draw (a )?breath
                get air | take a breath | get a breath
            """)
            + r"(?! (?:test|exercise))"
        ),
        "not breathing": any_of(r"""
            not breathing | stopped breathing | stops breathing | is not breathing
            no longer breathing | breathing has stopped | breathing stopped
            breathing (\w+ ){0,3}?(stopping|agonal|rattling and|funny and|wrong and)
            suffocating
            choking(?= [.?,]|$| (on|and|help|now|to death|cannot))
            choking on | cannot breathe
            something stuck in (my|his|her) throat
            gasping(?= [.?]|$| (and|for (air|breath)|like|now))
            asphyxiat\w+
        """),
        "cannot finish a sentence": any_of(r"""
            (cannot|can not|not able to|unable to|too breathless to|too short of breath to|
                too out of breath to|hardly|barely|can hardly|can barely|struggling to|
                could not|too puffed to|no breath to|not enough breath to) (\w+ ){0,2}?(finish|
                complete|say|get out|speak|talk|get through|manage|
                string) (\w+ ){0,3}?(sentences?|words?|full|whole)
            (too (breathless|short of breath|out of breath|puffed)|so breathless|breathless|
                out of breath|no breath|short of breath) (\w+ ){0,4}?(talk|speak|
                cannot (talk|speak)|to (talk|speak)|get (my|the) words out)
            (cannot|can hardly|can barely|not able to|unable to) (\w+ )?(finish|get through|say|
                complete) (a|one|my) (\w+ )?(sentence|word) without (stopping|(a )?breath|gasping|
                stopping for breath|a rest|puffing)
            (one|two|few|couple of) words? at a time
            stop(ping)? (\w+ ){0,3}?(for|to (get|take)) (a )?breath(s)? (\w+ ){0,3}?(between|
                every) (words?|other word)
        """),
        "blue or grey lips": any_of(r"""
            (lips?|fingertips|finger ?tips|fingers|nails?|face|tongue|mouth|nail beds|
                gums) (\w+ ){0,4}?(blue|grey|bluish|purple|greyish|
                blueish)(?! (lipstick|varnish|polish|from the|with cold))
            (blue|grey|bluish|purple) (\w+ ){0,1}?(lips?|round the (lips|mouth)|
                around the (lips|mouth)|fingertips|tongue|face)
            (gone|going|turned|turning|went) (blue|grey)(?= [.?,]|
                $| (and|in the face|round|around|at the|lips|breath))
        """),
        "suddenly breathless": any_of(r"""
            (suddenly|all of a sudden|sudden|out of nowhere|out of the blue|
                came on (quick|fast|sudden)\w*|woke up|overnight) ... (breathless|
                breathlessness|short of breath|out of breath|shortness of breath|
                breathing (problems?|trouble|is)|wheezing badly|puffed)
            (breathless|breathlessness|short of breath|out of breath|
                shortness of breath) (\w+ ){0,4}?(suddenly|all of a sudden|out of nowhere|
                came on (sudden|fast|quick)\w*|out of the blue|just came on)
        """),
        "breathless and confused": any_of(r"""
            (breathless\w*|short of breath|breathing|wheez\w+|oxygen|puffed|copd|sats|
                asthma) ... (confused|confusion|not making sense|drowsy|very sleepy|
                hard to wake|collapsed|sweating and|grey|blue|coughing blood|fainted|passed out|
                exhausted and cannot|muddled|delirious)
            (confused|drowsy|muddled|not making sense) ... (breathless\w*|short of breath|
                breathing|wheez\w+|oxygen)
            chest (\w+ )?sucking in
        """),
        "asthma attack": any_of(r"""
            (having|have|in|bad|severe|another|massive|proper|taking|has|big|worst|started|full|
                blown) (\w+ ){0,2}?(asthma|copd) (attack|flare up and cannot)
            asthma (attack )?(\w+ ){0,3}?((will|does) not (ease|stop|settle|shift)|
                not (easing|stopping|settling|shifting)|out of control|very bad|really bad|
                right now)
        """),
        "oxygen low": (
            r"(?:oxygen|sats|o2|saturation|sat|oximeter|spo2) (?:\w+ ){0,6}?(?:[6-7]\d|"
            r"8[0-7])(?= [.?,]|$| (?:percent|and|now|on|i|he|she|is|what))"
        ),
    },
    unless=(
        any_of(r"""
            for (the |all the |all that )?(smell of )?(\w+ )?(perfume|aftershave|hair ?spray|
                lavender|body spray|deodorant|paint|folk|people|incense|laughing)
            (in|wi) (these|this|that|those) (\w+ )?(jeans|trousers|dress|skirt|breeks|kilt|corset|
                spanx|waistband|frock|top)
            through my nose | blocked nose | bunged up | stuffed up nose | sleep apnoea
            (stopped|stops?) breathing (\w+ ){0,3}?(an hour|a night|every night|in my sleep)
            first aid\w*
            apnoea mask | cpap | laughing | holding it
            my (wee )?(dog|cat)
            in this heat(?! .{0,30}help)
            so much housework | breathe for paperwork
            choking on (the price|my words|his words)
            blue (inhaler|badge|shirt|jumper|cold outside)
            (hands?|fingers?|nails?) (\w+ )?(raynaud\w*|cold)
            raynaud\w*
            (swim\w*|sea|dook\w*|cold water|paddling)
            ran for the bus | running for the bus
            after (running|sprinting|a run|the sprint)
            when i run
            reading (the )?tape
        """)
    ),
)

CUES: tuple[Cue, ...] = _EMERGENCY + WORSE
