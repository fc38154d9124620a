"""What names a barrier in a person's circumstances: the service, transport, cost, weather, time."""

from understanding.text.phrases import any_of

AROUND: tuple[tuple[str, str, str], ...] = (
    (
        "did_not_suit",
        any_of(r"""
            (was|is|were|did|do|does)( not|n't) (\w+ )?(for me|suit(ed)? me|suit|
                my (thing|scene|cup of tea)|right for me|a good fit)
            (it's|that's) not (\w+ )?(for me|my (thing|scene|cup of tea))
            did not (like|enjoy|take to|get on with) (it|the|that)
            (felt|was|it's|is|feels) (\w+ )?(boring|out of place|patronising|
                too (fast|young|old|advanced|easy|posh|basic|intense|noisy|loud|religious))
            hated (it|the|every)
            (all|everyone was|they were|full of) (\w+ )?(half my age|older than me|
                younger than me|super fit|skinny|pensioners|gym bunnies)
            was nothing like
        """),
        r"boring|bored|too (?:fast|hard|easy|noisy|loud|young|old)|not for me|did not like it",
    ),
    (
        "access",
        any_of(r"""
            no (wheelchair|disabled|step[- ]free|level) \w+
            (cannot|could not|not) (\w+ )?(get (in|up the|into the|through the)|
                use (the|a) (computer|internet|app|phone|website|smartphone)|
                work (the|a|my) (computer|phone|app|internet|tablet|zoom)|
                read (it|the|english|well|very well)|speak (much |good )?english|
                hear (what|them|the|on))
            no (lift|ramp|lifts|internet|wi-?fi|broadband|data|signal|computer|smartphone|
                interpreter|toilets?|handrail)
            (too many|flight of|all the|four flights|up the) (stairs|steps)
            (lift|ramp) (is|was|is always|has been) (\w+ )?(broken|out|off|locked)
            (only|all|everything is|it's all|you have to (book|do it)) (done )?(online|
                on the internet|on zoom|on the app)
            not (very )?good with (computers|technology|phones)
            no good with (computers|technology|phones)
            not accessible | english is not my | language barrier
            (hard of hearing|deaf|blind|partially sighted) (and|so)
            forms? (is|are|was|were) (too )?(hard|complicated|long)
            wheelchair (cannot|will not|does not)
        """),
        r"stairs|steps|wheelchair|no lift|internet|online|computers?|language|the forms?|reading|"
        r"technology|apps?|access|hearing|eyesight|toilets?",
    ),
    (
        "transport",
        any_of(r"""
            no (\w+ )?(bus|buses|train|car|lift (there|home)|transport|
                way (of getting|to get) (there|in|to|home|into))
            (bus|buses|train|trains|ferry) (\w+ )*?(never|does not|do not|stops?|stopped|only|
                cancelled|late|is off|hardly|do not run|is not reliable|are terrible|
                are hopeless|is a nightmare|takes)
            (cannot|do not|does not|could not|no longer|not allowed to|unable to) (\w+ )?drive
            (car|motor) (is|was|has|broke|failed|died)\b
            (two|2|three|3) buses
            too far (away|to|for|from)?
            (cannot|could not|no way to|way of|struggle to|hard to) get(ting)? (there|
                to (the|it|appointments|class)|into town|home from)
            lost my (licence|license)
            (long|far) way (away|to go|to travel|on the bus)
            miles (away|from)
            no one to (take|drive) me
            nobody to (take|drive) me
            get a lift
            parking (is|was|costs)
            nowhere to park
            taxis? (is|are|cost)
        """),
        r"bus|buses|transport|travel(?:ling)?|getting (?:there|to it)|distance|the car|train|"
        r"driving|parking|too far|lifts?",
    ),
    (
        "cost",
        any_of(r"""
            cannot (\w+ )?afford
            could not afford
            too (dear|expensive|costly|pricey)
            (no|not (enough|got the)|short of|have not the|never any|tight for|run out of|
                without) (money|cash|funds)
            money (is|'s|being|worries|is always) ?(\w+ )?(tight|short|problem|issue)?
            costs? (too much|a fortune|a lot|the earth|an arm|me|money|£|\d)
            (price|cost) of (\w+ )?(it|the|everything|food|living|gym|petrol|heating|fruit|veg|
                a|swimming|classes)
            (universal credit|benefits?|pip|wages?|pension) (\w+ )*(stopped|cut|late|not enough|
                does not stretch|do not stretch|will not stretch|goes nowhere)
            broke (until|till|this|at the|right)
            (i am|pure|totally|always) (broke|no money)
            £\d+ (a|per|each|for)
            till (pay ?day|giro)
            heating or eating | on the breadline | priced out
            counting (the )?pennies
        """),
        r"money|cost|costs?|price|expense|expensive|dear|fees?|broke|bills?|finances|pennies",
    ),
    (
        "weather",
        any_of(r"""
            (too|so|it's|is|was|it is|been|very|the|with the|because of the|in the|in this|
                horrible|bad|bloody) (\w+ )?(wet|cold|icy|windy|rainy|rain|raining|snow|snowing|
                ice|wind|weather|grey and wet|freezing|
                dark (at night|by|so|early|mornings?|nights?)|slippy|slippery|pouring|stormy|
                hot|heat|storm|dark)\b(?! (water|drink|feet|hands|place|room|turkey|shoulder|
                side|thoughts?|mood|times?|chocolate))
            (pouring|bucketing|pelting|chucking|lashing|hosing|pissing) (it )?(down|with rain|
                of rain)?
            dark nights | winter nights
            soaked (to|through|every|going)
            (rain|snow|ice|wind|weather|storm) (\w+ )?(put|stopped|stops|keeps|has been|was|is|
                kept)
            when it rains | black ice | weather'?s
        """),
        r"weather|rain|snow|ice|wind|cold|dark|winter|wet|heat|dark nights",
    ),
    (
        "time",
        any_of(r"""
            (no|not (enough|got the|got|have|the|have the|any|much)|
                never (enough|any|have (the )?|got )|short of|run out of|ran out of|
                find(ing)? the|lack of|without the|where (do|would) i (find|get) the) (spare |
                free )?time\b
            too (busy|much on)
            (so|dead|very|really|that|always|just) (\w+ )?busy
            not enough hours
            (shifts?|work|job|hours|overtime) (\w+ )*(long|took|takes|got in the way|mad|
                all day|gets in the way|late|nights|eats|clash|run over)
            working (late|long|nights|all|every|double|two jobs|overtime)
            (my|on) (night|back|double|long) shifts?
            rushed off my feet
            up to my (eyes|neck|ears)
            (by|before) the time i (get|finish|have|am)
            run ragged
            (week|day|days|life) (\w+ )?(ran away|got away|disappeared|flew|was mental|was mad|
                just goes|fills up|was hectic|is hectic|been hectic)
            hectic | no a minute | not a minute | clashes with
            (double|over)booked
            time (got away|ran away|flew|is tight|just)
            caught up (with|in|at)
        """),
        r"time|work|job|busy|shifts?|hours|too much on|overtime|schedule|rota|diary",
    ),
)
