"""Figures of speech with cutting, hurting, ending, drowning and burning in them."""

from understanding.text.phrases import any_of

HARM = (
    # cutting, hurting, ending, choking, drowning, burning
    any_of(r"""
        cut(ting|s)? (myself|yourself|himself|herself|ourselves) (a |some |off |short|out|
            loose|another|the |free|down )(\w+)?
        cut(ting)? (myself|himself|herself|my \w+) (a bit |a little |badly |slightly |
            really |quite )?(shaving|on|chopping|slicing|making|peeling|opening|cooking|
            gardening|doing|dead|in the (garden|kitchen)|at (work|the)|
            with (the|a) (tin|lid|can|paper|grater|secateurs|hedge|breadknife|
            kitchen))(?!( \w+){0,2} (purpose|razor|razors|blade|blades|knife again|
            i (feel|am|get|want)))
        cut(ting|s)? (my |the )?(grass|hedge|hair|nails|fringe|toenails|losses|hours|coat|
            costs|lawn|own (hair|grass|fringe|nails)|foot on|
            finger (on|with|making|cooking|chopping|cutting|in)|
            hand (on|with|making|opening|gardening)|leg (on|gardening|shaving)|
            legs? shaving|arm on|head on|thumb(?!( clean| right)? off))
        cut (down|back|out|across|through|short|along|glass|corners)
    """),
    any_of(r"""
        (hurt|hurts|hurting|injure|injured|injuring|strain|strained) (myself|my \w+|himself|
            herself) (at (?!night)|doing|lifting|running|falling|on (?!purpose)|playing|
            trying|exercising|again doing|moving|gardening|bending|climbing|carrying|
            slipping|getting|working|overdoing)(?! purpose)
        (without|avoid|do not want to) hurt(ing)? (myself|my \w+)
        (burn|burned|burnt|scald|scalded|bruised|nipped|bumped|skelped) (myself|
            my \w+) (a bit |slightly |badly )?(on|with|at|making|cooking|taking|ironing|out|
            in|while|when)(?! (purpose|cigarettes|a lighter))
    """),
    any_of("""
        end(ed|ing|s)? (it|things|this|everything) (with (?!(a |the |my )?(rope|knife|pills|
            tablets|meds|train|gun))|between|by (text|mutual))
        end(ed|ing|s)? up
        ending (my|the|our|this|that|a) (contract|tenancy|subscription|call|membership|
            marriage|relationship|lease|chat|session|affair|job|course|conversation|
            engagement|meeting|walk|day)
        end(ed)? (my|our|the|this) (tenancy|contract|subscription|membership|marriage|
            relationship|lease|chat|session|call|conversation|meeting|course|walk|day)
        happy ending | the ending
        end in (tears|sight)
    """),
    any_of(r"""
        top(ping|ped|s)? (myself |it |my \w+ |yourself |himself )?up
        topped off
        off (myself )?(to|for|on|sick|work)
        (done|do|doing) (myself|himself) (in (with the|at the|at|walking|gardening|doing|
            running|decorating|lifting|carrying|dancing|after|today walking|
            yesterday walking)|a (mischief|favour|injury)|up|proud|good|some good|out of|
            justice)
        done in (after|from|with|today|tonight|the day|by)
    """),
    any_of(r"""
        drown(ing|ed)? (in|out|my sorrows|your sorrows|it in|under) (\w+ )?(debt|paperwork|
            emails?|work|washing|laundry|bills|housework|forms|ironing|admin|gravy|sauce|
            noise|nappies|marking|texts|\w+)?
        drowned rat
        (jump|jumped|jumping|jumps) (in|into|on|off|at|for|out|through|up|over|down) (the |
            a |my |it |her |him |with )?(queue|shower|pool|bath|car|bus|taxi|bandwagon|sofa|
            couch|bed|train home|telly|tv|treadmill|bike|scales|phone|conclusions?|gun|joy|
            feet|both feet|both|deep end|chance|hoops|of bed|of my skin|and down|trampoline|
            next|first|call|a call|zoom|diving board|bus step|step|bus)
        go (and )?jump
        told (him|her|them) (to|where to) (go )?jump
        (stabbed|stabbing|stabs|stab) (me|us|him|her|them|you|folk|people|
            each other) in the back(?= (at work|by|over|with|and (took|put|told|got)|again and))
        stab in the back | back ?stabb\w+
        (traffic|queue|printer|hold music|laptop|computer|wifi|website|app|parking|roadworks|
            commute|customers|meetings?|emails?|school run|bagpipes|car alarm|
            drilling) (\w+ ){0,5}?(make|makes|making|made) me (want to )?(kill|murder|
            strangle|throttle|batter) (someone|somebody|everyone|everybody|people)
        if (\w+ ){1,4}(sends?|asks?|says?|tells|emails?|phones?|plays?|leaves?|forgets?|moves?|
            eats?|mentions?|rings?|texts?|parks?|sings?|coughs?|snores?|chews?|sniffs?|barks?|
            nicks?) (\w+ ){0,8}i (swear )?(i )?(will|am going to) (\w+ )?(murder|kill|strangle|
            throttle|swing for|brain) (him|her|them|someone|somebody|you)
        (took|taken|take|taking|had|done|did) (far |way )?too many[ .,]+(steps|photos|selfies|
            breaks|turns|wrong turns|days off|shifts|notes|classes|biscuits|cakes|naps|stairs|
            lengths|laps|miles|pictures|corners|swings|jobs|chances|bookings)
        take a running jump | bungee jump | parachute jump | sky ?dive | jumping jacks
        (overdos(e|ed|ing)|od|overdone it|odd|overdone) (it |a bit |myself )?(on|
            with) (the )?(chocolate|telly|tv|cake|caffeine|coffee|sugar|christmas|netflix|
            cheese|sweets|crisps|sunshine|sun|sprouts|family|news|mince pies|easter eggs?|
            biscuits|football|garlic|chilli|tea|crosswords|vitamin d from the sun|fun|
            shortbread|turkey|haribo|ice cream|podcasts)
        overdos(e|ed|ing) on (my |the |some |her )?((gran|granny|nana|mum|sister|auntie|
            neighbour)s? )?(s )?(home ?made )?tablet(?! (form|box))
        overdos(e|ed|ing) it
        overdose of (chocolate|telly|sunshine|cake|family|vitamin sea|christmas|culture)
        (too (many|much)|whole (packet|box|bottle|bag|pack|lot)) (of )?(biscuits?|crisps|
            sweets|chocolates?|cakes?|chocolate|hobnobs|digestives|jaffa cakes|wine|
            pringles|cereal|mince pies|naps?|breaks?|days off|shifts|phone calls|jobs|
            things|photos|sausage rolls|ice cream|haribo|shortbread|maltesers|tunnocks|on|
            steps|classes|holidays|liberties|coffees?|teas?|calls|turns|time|sugar|salt|
            exercise|sun|tv|screen time)
        (my |his |her |the )?(wife|husband|mum|boss|dad|partner|gran|nurse|physio|trainer|
            sister|daughter|landlord|doctor|dietitian|he|she|they|missus|teacher|
            consultant) (will|would|is going to|are going to|are gonna|is gonna) (kill|
            murder|shoot|batter|skin|strangle|lynch) me (when|if|for|once|about|because|
            laughing|lol|haha|over)(?! (i (leave|tell|try|go|call|speak)|he finds me|
            she finds me|not))
        (my |the |our )?(dad|mum|mother|father|da|maw|gran|granny|wife|husband|missus|boss|sister|
            brother|flatmate|landlord|he|she|they) (will|would|is going to|are going to|s going to|
            is gonna|s gonna|ll) (kill|murder|skin|batter|strangle) me when (he|she|they) (sees?|
            finds?|hears? about|gets?|finds out about) (the|what i did to the|my) (\w+ )?(scratch|
            dent|bill|mess|car|motor|bumper|wing mirror|stain|hole|receipt|price|haircut|tattoo|
            parking ticket|carpet|hedge|lawn|fence|kitchen|shopping|delivery|parcel|state of)
        (i am going to|i will|going to|i would|gonna) (kill|murder|batter|strangle|throttle|
            swing for|shoot|skelp|wring) (him|her|them|my \w+|that \w+|you|whoever|the \w+|
            whoever \w+|someone) ?(if|when|for (eating|leaving|forgetting|that|this|not|
            losing|breaking|hiding|making)|haha|lol|with kindness|once|after|
            at (scrabble|cards|dominoes|chess|bingo|darts|bowls|tennis|badminton|golf|
            monopoly|fifa|pool|snooker|the quiz))
        beat(s|en|ing)? (me|him|her|us|them|my \w+) (up the stairs|at|to it|to the|by|
            in (a|the|straight|checkers|chess|straight sets)|on|hands down|again at|there|
            home|fair and square|every time at)
        beat(ing)? (myself|yourself|himself|herself) up
        beat(ing|en)? (it|this|my|the|that|a|cancer|diabetes|copd|depression|
            addiction) ?(cancer|time|record|target|craving|thing|addiction|virus|score|goal|
            pb|eggs|traffic|queue|path|track)?
        dead ?beat | beats me | off the beaten
        (hit|hits|hitting) (me|him|her|us|you) (up|
            with (the bill|a bill|the news|questions)|all at once|later|
            for (six|a (fee|fine))|in the (pocket|wallet|feels))
        attack(ed|ing|s)? (the|my|it|that|this|a) (garden|housework|hill|ironing|stairs|
            weeds|kitchen|dishes|paperwork|immune system|joints|garage|hedge|problem|
            cupboard|day|week|lungs|nerves|body|own \w+)
        panic attack | anxiety attack
        (asthma|heart|panic) attack (plan|tool ?kit|card)
        attack of the (giggles|midges|munchies|nerves|guilts|hiccups|clones)
        under attack from midges
        (abuse|abused|abusive|abusing) (of (power|trust|the system|position)|of parking|
            the (system|parking|nhs|privilege)|parking)
        substance abuse | alcohol abuse | drug abuse
        verbal abuse (to|towards|of) (staff|nurses|reception)
        child ?s play
        strangle (options|weeds|hold)
        choke (hold|point|up|on my words)
        choked up
        (bit|little|really|so|pure|fair|felt|was|quite|am|feel|feeling|all) choked (about|
            at|when|that|saying|watching|because)
        poison(ed|ous|ing)? (chalice|ivy|pen|atmosphere|pill|berries in|plants?|
            the (weeds|slugs|atmosphere))
        food poisoning
        bomb(ed|ing)? (the test|out|along|down)
        bath bomb
        blow up (a |the )?(balloon|balloons|airbed|lilo|paddling pool|photo|tyres?|bed)
        blew up at | worried sick
        worry(ing)? myself sick
        worried myself sick
        sick (of|and tired|with (worry|nerves|a cold|flu|excitement)|note|leave|pay|line|
            lines|day|days)
        made myself sick with | making myself sick with
        (make|makes|made|making) myself sick (worrying|with worry|thinking|over it|about)
        psycho(logist|logical|logically|therapy|therapist)
        hear(ing)? voices (outside|next door|downstairs|upstairs|
            in the (street|hall|close|stairwell|corridor)|through the wall|
            on the (radio|phone))
        the voice (uk|kids|final|auditions)
        inner voice
        voices (matter|heard|of lived|in the choir|in the street|outside|next door|
            on the bus|through the wall)
        (own|their|our|my) voices? heard
        voice (note|notes|message|messages|mail|recorder|recognition|assistant)
        suicide (squad|mission|watch on|wings|burger|run|sprints?|runs|doors)
        political suicide | career suicide | commercial suicide
        (life|living) (is|can be|would be) (pure |sheer )?hell
        to hell and back | bored out of
        out of my mind with (boredom|worry)
        lost my mind (at|over|when)
        goes? mental | going mental at | hit rock bottom prices
        (want|wanted|could|wish) (the ground|the floor|the earth) .{0,20}swallow me
        swallow(ed|ing)? (my pride|a fly|the news|hard|that|the cost|whole the idea)
        a hard pill to swallow | bitter pill | chill pill | happy pills | on the pill
    """),
    (
        r"die (?:on me|back|down|off|cast|out)|died (?:down|off|out|on me|a death)|dies "
        r"(?:down|off)|dying (?:down|off|out|on me)"
    ),
    any_of(r"""
        at the end of my tether
        end of my rope with (the|this|them|that)
        bridge (club|night|team|game|partner|of weir|card|cards|lessons|the gap|loan|toll|
            is closed|works|was closed|closed|repairs|traffic)
        over the (edge of (the|my) (bed|chair|seat)|moon|bridge)
        on edge
        edge of (my|the|your) (seat|bed|chair|town|sofa|village|settee)
        ledger
        on the ledge of the window (the|a|my) (plant|cat)
        not the end of the world
        (the )?rest of my life
        time of my life | life and soul | life of riley | get a life
        (no|not much|not a lot of|any) point (in )?((going|carrying|living|being) (on|here|
            to|in|out) (a |the |about |with |holiday|my |to |my)?\w*)(?= (diet|course|bus|
            walk|class|trip|about|holiday|website|group|gym|waiting))
    """),
)
