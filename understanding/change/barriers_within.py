"""What names a barrier in a person's body, mood and company: pain to motivation."""

from understanding.text.phrases import any_of

WITHIN: tuple[tuple[str, str, str], ...] = (
    (
        "pain_or_symptoms",
        any_of(r"""
            (too|so|in|dead|really|with|was|were|is|are|very|awful|my|pure|the|been|
                that) (\w+ ){0,2}(sore|pain|painful|agony|stiff|aching|swollen|breathless|
                out of breath|dizzy|nauseous|unwell|poorly|dizziness|nausea)\b
            flare[- ]?(d|up|ups)?\b
            (knees?|hips?|back|legs?|feet|foot|shoulders?|hands?|joints?|ankles?|neck|chest|
                breathing|stomach|tummy|head|migraines?|arthritis|sciatica|asthma|copd|
                fibro(myalgia)?|ms|ibs|crohn'?s|gout|angina|sugars?|vertigo) (\w+ ){0,3}(went|
                gave|gives?|will not|cannot|could not|was bad|is bad|are bad|were bad|
                playing up|played up|acting up|killing|flared|hurts?|hurting|ached?|aching|sore|
                bad|murder|seized|locked|wrecked|crippling|stops?|stopped|terrible|worse|rotten|
                louping|stiff|got me|play up)
            (was|been|am|came down|got|had|laid up|still) (\w+ ){0,2}(ill|sick|a cold|the flu|
                covid|infection|a bug|a chest infection|unwell|laid up|in bed|hospital|
                bad chest|a relapse|vomiting|the lurgy|with the cold)
            hurts? (to|when|too|my|every|if|like)
            (cannot|could not|struggle to|hard to) (\w+ )?(breathe|breath|catch my breath|bend|
                stand|kneel|walk far|grip|lift my)
            side effects? | panting | chest is tight
            breath(ing|lessness) (was|is|got|stops|gets)
            bad (knees?|back|hips?|chest|leg|feet|shoulder)
            (a )?bad (pain|health|symptom) day
            health (got|went|took|is|has been)
            symptoms
        """),
        any_of(r"""
            pain | pains | sore | sore \w+ | knees? | my back | back | hips?
            breathless(ness)?
            breathing | arthritis | health | illness | ill | symptoms? | asthma | copd | dizz\w+
            legs? | feet | joints | chest | flare\w* | migraines? | headaches? | my condition
            being unwell | stiffness | sickness
        """),
    ),
    (
        "energy",
        any_of(r"""
            no (\w+ )?(energy|puff left|oomph|go in me|strength|stamina|spoons)
            (too|so|dead|pure|just|that|always|really|totally|absolutely|i am|am|was|been|very|
                completely|utterly|feel|feeling|felt) (\w+ )?(tired|exhausted|drained|fatigued|
                weary|done in|worn out|wiped out|sleepy|lethargic|burnt out|dead on my feet|
                running on empty|flat out of energy)
            fatigue
            (not|no|never|barely|hardly|did not|do not|cannot|could not) (\w+ )?(sleep(ing|t)?|
                a wink)
            (awful|bad|poor|terrible|rotten|broken|lack of|no) (night'?s? )?sleep
            up (all|half the) night
            wiped (me )?out
            wears me out | takes it out of me
            (takes|took|saps|zaps|drains|zapped|drained) (\w+ )*(energy|it all)
            (not (got |have |enough |the |have the |got the )*|never (any |have any )?|lack of |
                running out of |low on |run out of |out of )energy
            energy (is|was|levels|just|levels are|runs|ran)
            need(ed)? (a|my) (nap|lie down|bed)
            out of (spoons|steam|puff by)
            spoons
        """),
        r"energy|tired|tiredness|fatigue|exhausted|exhaustion|sleep|no sleep|worn out|sleeping|"
        r"drained|weary",
    ),
    (
        "mood",
        any_of(r"""
            (feel|feeling|felt|been|so|too|really|am|was|very|that|pure|bit|little|get|got|gets|
                mood) (\w+ ){0,2}(down|low|depressed|anxious|sad|miserable|hopeless|overwhelmed|
                stressed|stressed out|panicky|flat|numb|tearful|rubbish in myself|grim|blue|
                in the dumps|lonely|nervy|upset|worried sick|
                fed up)\b(?! (the|to|by|a|in (weight|blood)))
            depress(ion|ing)
            anxiety | panic attacks?
            (my )?(nerves|mood|head|mental health|stress|grief) (\w+ )?(bad|all over|not right|
                low|is|was|got|has|went|gets|went down|took)
            not in a good place
            (dark|bad) (place|cloud|thoughts)
            (since|when|after) (\w+ ){1,3}(died|passed|passed away)
            crying | grieving | bereave\w+
            not (\w+ )?in the right (head ?space|frame of mind|place)
            head is (mince|full|fried|mush|wasted|nipping)
            black dog
            worry(ing)? (all|about everything)
            (cannot|could not) face (people|anyone|anything|the day|going|it|folk)
            stress(ed)?\b
        """),
        r"mood|stress|anxiety|depression|nerves|feeling low|low mood|sad|grief|worry|worries|"
        r"my head|mental health|feeling down|panic|feeling (?:\w+ )?(?:down|low)",
    ),
    (
        "confidence",
        any_of(r"""
            no (\w+ )?confiden(ce|t)
            not (\w+ )*(confident|brave|got the (confidence|nerve)|have the (confidence|nerve)|
                good enough|able to do it right)
            (lack|lost|loss|lose|knocked?|lacking|dented|shattered|have) (of |all |my |in |the |
                me )*confidence
            confidence (is|was|has|just|went|in myself|has gone)
            (too|so|really|am|was|feel|feeling|felt|a bit|a little|pure|dead|very|get|just|be|
                i am) (\w+ )?(embarrassed|shy|ashamed|scared|afraid|self[- ]conscious|nervous|
                awkward|stupid|feart|intimidated|daft|frightened|terrified|conscious of)
            (scared|afraid|frightened|terrified|fear|worried|feart) (of|to|that|i|about|
                in case) (\w+ )*(fall|falling|fail|failing|hurt|hurting|make (it|a fool)|doing|
                go|going|people|what|look|looking|start|the|i|someone|overdo\w*|damage|get)
            (people|everyone|folk|they) (\w+ )*(look(ing)? at|star(e|ing) at|laugh(ing)? at|
                judg(e|ing)|think of) me
            (make|making|look|feel like) (\w+ )*(a fool|an idiot|daft|stupid)
            (do not|cannot|never) (think|believe|trust) (i (can|could)|in myself|myself|
                my (body|legs|balance))
            what if i (fall|fail|cannot|make|do it)
            show myself up
        """),
        r"confidence|nerves about it|scared|afraid|fear|shy|embarrass\w+|fear of \w+|"
        r"self[- ]conscious|nervous|falling",
    ),
    (
        "forgetting",
        any_of(r"""
            (i|just|clean|always|kept|keep|keeps|totally|completely|pure|and|
                went and) ?(\w+ )?(forget|forgot|forgotten|forgetting)\b
            (cannot|do not|did not|never|could not|hard to|trying to) (\w+ )?remember
            slip(s|ped)? my mind
            (memory|brain fog|fibro fog|head like a sieve|brain) (\w+ )?(is|was|bad|not|awful|
                shocking|means|sieve|mince|terrible|kicks|poor)
            brain fog | lost track
            (did not|never) (even )?(cross|enter|occur)
            out of my head | went right out of | lose track
            no(thing| one|body) (to )?remind(s|ed)? me
        """),
        r"forgetting|forgot|memory|remembering|i forget|brain fog|routine",
    ),
    (
        "other_people",
        any_of(r"""
            (my )?(husband|wife|partner|man|mum|dad|son|daughter|sister|brother|family|kids|
                children|child|grandkids|grandchildren|boyfriend|girlfriend|pals?|mates?|
                friends?|neighbours?|boss|flatmate|in-laws|dog|baby|girl|boy|mother|father|gran|
                granny|weans?|friend|mother-in-law) (\w+ ){0,4}(needs?|needed|will not|does not|
                do not|did not|keeps?|kept|always|never|thinks?|says?|said|laughs?|laughed|
                gets? in|got in|not well|ill|sick|came|bring|brings|brought|buys?|buying|bought|
                wants?|wanted|around|to look after|not supportive|not help|no help|let me down|
                cancelled|in hospital|dropped out|cancell?ing|off school|round|visiting|staying|
                tempt\w*|eats?|fighting|put me off|visit\w*|moved in)
            (look(ing)? after|caring for|car(e|ing) (for|of)|minding|running about after|
                see to) (my|the|him|her|them|everyone|other|a)
            (i am|a|as a|full[- ]time) carer
            no (babysitter|childcare|sitter|support (from|at)|
                one to (watch|mind|look after|go with|come with|help)|one would|body to go with)
            (nobody|no one) (to go with|would come|at home|helps|supports|
                to (watch|mind|look after|help)|else|will come)
            family (stuff|things|came|crisis|emergency|commitments|got|trouble|drama)
            (fell|falling) out with
            argument with | peer pressure
            everyone (else )?(around me|at work|in the house) (\w+ )?(smokes|drinks|eats|is|
                keeps)
            visitors | house full
            put everyone (else )?first
            no one to go with
            (school|nursery) (run|holidays)
            kids (are|were) off
        """),
        any_of("""
            family | husband | wife | kids | children | child | my mum | my dad | mum | partner
            other people | friends | caring | carer | childcare | people | visitors | neighbours
            my (son|daughter|man|mother|father|sister|brother|grandkids|pals?|mates?|dog)
        """),
    ),
    (
        "motivation",
        any_of(r"""
            cannot be (bothered|arsed|fashed|annoyed|hassled)
            could not be (bothered|arsed|fashed|annoyed|hassled)
            not (\w+ )?(bothered|motivated|in the mood|feel like it|up for it)
            no (\w+ )?(motivation|will ?power|interest|drive|incentive|get up and go|discipline|
                notion)
            (lack of|lost (my|the|all)|lose|lost|zero|losing|
                not (got )?(the |enough |much |any )?) ?(motivation|willpower|interest|drive|
                enthusiasm)
            (did|do) not (\w+ )?(feel like|fancy|feel like it|see the point)
            (just )?(being |am |too |so |very |pretty |a bit |was )lazy
            laziness
            put(ting)? it off
            procrastinat\w+
            (ended up|just|rather) (on the couch|in front of the telly|watching (the )?telly|
                sit|sat|watch(ing)?)
            motivat(e|ing) myself
            could not face it | willpower | get up and go
            what's the point of (going|walking|trying|doing)
            talked myself out
            (sofa|couch|telly|bed) (won|wins|calls|called)
            make excuses
            hard to get (going|started|myself)
            no notion
        """),
        r"motivation|will ?power|laziness|lazy|bothered|myself|me|interest|the couch|telly|"
        r"putting it off|discipline|getting started|temptation|habit",
    ),
)
