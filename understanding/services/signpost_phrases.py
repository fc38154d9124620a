"""What says how a signposted service went: by phrases, one list an outcome."""

import re

from understanding.text.phrases import any_of

NOT_TRIED = re.compile(
    r"\b"
    + any_of(r"""
        (have|had|has|did|could)( not| no) (\w+ ){0,2}(phone|phoned|called|call|rung|ring|
            been|gone|go|tried|try|contacted|contact|got round|get round|
            had (a|the) (chance|time)|bothered|bother|emailed|looked|done|do|messaged|
            booked|managed|made it|rang|got|started|used|needed)
        not (yet|tried|been|phoned|called|contacted|got round|bothered|done|had the chance|
            gone|looked|rung)
        never (\w+ )?(phoned|called|went|tried|got round|bothered|rang|contacted|did|
            made it|looked|been)
        forgot
        lost the (number|details|leaflet|card)
        (been |was |still |keep )?meaning to
        (keep|kept) putting it off
        chickened out | bottled it | lost my nerve
        (will|going to) (phone|call|ring|try|go|do it|contact|give)
        too (scared|nervous|shy|busy|tired) to (phone|call|ring|go|try)
        have not a chance
        did not (fancy|feel)
        on my list | changed my mind
        not (\w+ )?(spoken to|put in for|applied|joined|signed up|opened|downloaded) (them|it|her|
            him)?
        did not (put in|apply|join|bother|dare|fancy|open it|get (there|to it|as far))
        (no|not any) need(ed)? (of it|for it|it)? | do not need | did not need
        gave it a miss | stayed (home|in) | not ready | cold feet | no nerve
        (still )?(in|on) (my|the) (bag|purse|drawer|fridge|pile|calendar)
        (could|cannot) not (face|bring myself)
        (number|card|leaflet)('s| is)? (still )?(in|on) (my|the)
        have not (\w+ )?(yet|plucked)
        hid (from|behind)
        still (to|have to|need to|meaning to) (phone|ring|call|go|try|do)
    """)
    + r"\b"
)
NOT_REACHED = re.compile(
    r"\b"
    + any_of(r"""
        no (answer|reply|response|one (answers?|answered|picks?|picked|there|in|replied|
            got back))
        nobody (answers?|answered|picks?|picked|there|in|replied|got back)
        (could|can|did) ?not (\w+ )?(get (through|hold|an answer|a hold)|reach|
            find (it|the|them|anyone|a number)|contact|speak to)
        answer(ing)? ?(phone|machine)
        voice ?mail
        rang (and rang|out|off)
        (rings|ringing) out
        line (was|is|is always|was always) (\w+ )?(dead|busy|engaged)
        engaged
        number (was |is |does not |did not |not |has )(\w+ )?(wrong|work|dead|working|
            recognised|out|changed|in use)
        wrong number
        (it|they|place|door|office|hall|group|centre|
            shop)('s| is| was| are| were| has| have)?( \w+)? (shut|closed|locked|gone|
            shut down|closed down|moved|stopped running|folded)
        (email|message) (bounced|never (got|went))
        (on )?hold for
        kept on hold
        cut (me )?off
        does not exist
        website (was |is )?(down|broken|dead|not working)
        not (picking|answering|there any ?more|running)
        they (never|do not|did not) (answer|pick|reply|answered|picked|replied)
        never (answered|picked up|get through|answer|got through)
        (rings?|rang|ringing)( (and|on) (rings?|rang|on))+
        (just|only) rings?( out)?
        (phone|rang|line|it) (just )?rings? out
        (nobody|no one) (\w+ )?(picks?|picked|answers?|answered|came|comes|there|home|in|replied|
            about)
        never (picks?|picked|answers?|rings?|rang|phoned|called|replie[sd]|came) (up|back|out)?
        nothing back
        (link|page|site|website|app|number)('s| is| was| says| just)? (\w+ )?(broke|broken|dead|
            down|404|frozen|
            blank|crashe[sd]|barred|disconnected)
        (does|do|did|would|will) not (\w+ )?(connect|load|open|pick up|answer|go through|
            let me (in|on))
        permanently engaged | always engaged | switchboard | mailbox | message box | inbox
        (it|they|place|office|hall|group|centre|shop|door|doors|
            club)('s| is| was| were| are| had)? (\w+ )?(shut|
            closed|locked|away|gone|moved|boarded|packed up|cancelled)
        (was|were) (all )?(shut|closed|locked)
        (group|class|it|they|club|session|course) (was|were|is|'s|are) (all )?full(?! of)
        full when i (got|went)
        turned up (and|but) (nobody|no one|it was (shut|full|closed|off))
        could not get (in(?!,? (no|the) )|a place|anyone|anybody)
        bounce[sd] | host never | sent away
        get (an|any) answer
        (been )?trying (all|for) (\w+ ){0,2}(week|days|weeks|morning)
    """)
    + r"\b"
)
WAITING = re.compile(
    r"\b"
    + any_of(r"""
        wait(ing)? (list|to hear|for (a|them|an|my|the)|on (a|them|an))
        waiting
        on the (list|waiting)
        (they|she|he|someone|somebody)('d|'ll| (said|are|is|will|would|going to|to|they'd|
            they'll|she'd|they))* (phone|call|ring|get back|be in touch|contact|
            email|let me know|write)(ing)?
        left (a|my|them a) (message|number|name|details|voicemail)
        (got|have|given|gave me|made|booked|have got) (me )?(an? )?(appointment|date|place|
            slot|assessment|first (session|meeting|class))
        (booked|signed|put) (me |my name )?(in|up|down|on)
        referr(ed|al)
        (starts?|starting|start) (on |next |in |from )
        not heard (back|anything|a thing|from)
        heard nothing | no word
        have not (heard|got back)
        emailed (them|her|him)
        filled (in|out) (the|a|their)
        self[- ]referred | applied
        going (next|on|for the first)
        i go (next|on)
        first (one|session|class|meeting|appointment) is
        meeting (them|her|him) (on|next)
        contacted them
        queue | reserve | processing | being processed | in the system
        (on|in) (a|the|their|her|his|some) (\w+ )?list( still)?
        (down|in) for (the|a|next|it|monday|tuesday|wednesday|thursday|friday)
        (ring|phone|call|text|get|write) (me |us )?back
        (they|she|he|somebody|someone) (is|are|was|will|said|'s|'ll|to) (\w+ ){0,3}(ring|ringing|
            phone|phoning|call|calling|come|coming|write|visit|see me|be in touch|get back)
        (see|seeing|meet|meeting) (them|her|him|the \w+|someone|somebody) (on|next|this|a week)
        got (my|the|a) (letter|date|form|forms)
        have a date | (assigned|allocated) | will (make contact|be in touch)
        (sent|sending|put in|posted|handed in) (the |my |an? |off )?(form|forms|application|
            paperwork|referral|
            name|email|request)
        application('s| is)? in | my name('s| is)? (down|on|in)
        (first )?(appointment|session|visit|assessment)('s| is) (on|not|next|booked|in)
        (starts?|starting|begins?|beginning) (the |a |in |on |next |when |after |this |monday|
            tuesday|wednesday|
            thursday|friday|saturday|sunday)
        i (start|begin) (on |next |a |in |the |when )
        a week (on|come|past) \w+day i
        no word | heard hee haw | nothing yet | still nothing | no news
        (ring|hear|heard|phone) back yet
        coming (out )?(on|next|to see)
    """)
    + r"\b"
)
UNSUITABLE = re.compile(
    r"\b"
    + any_of(r"""
        not (\w+ )?(suitable|for me|right for me|eligible|my (thing|scene|cup of tea)|
            what i (need|needed|was|am|wanted|want)|
            for (people|folk|someone|my age|men|women)|in my area|local|the right|
            a good fit|accessible|entitled|old enough|ill enough|bad enough|my kind)
        (did|does|would|do) not (\w+ )?(suit|fit|apply|qualify|cover|take|meet|work for me|
            cater|allow|do (my|it in|that|people|home|evenings))
        too (far|dear|expensive|young|old|late|early|fast|hard|many stairs|religious|noisy|
            busy|big)
        (only|just) (for|takes?|open to|do|does|on|in|run|runs|during) (\w+ )*(women|men|
            under|over|people|folk|families|mums|veterans|weekdays?|daytime|mornings?|
            glasgow|edinburgh|work|young|cancer|the day|school|working|older|\w+days?|
            residents|city|online)
        (women|men|ladies)[- ]only
        (over|under)[- ](\d\d|sixties|fifties)s?
        wrong (area|age|postcode|kind|sort|place|type|time|one)
        outwith
        out of (my )?area
        no (lift|ramp|wheelchair|parking|bus)
        (they|it) (said|told me) (i |they )(could not|cannot|did not|do not|was not|am not|
            was too|was the wrong)
        turned me (away|down)
        full up | fully booked
        no (places|spaces|room)
        they are full
        cannot (afford|get (there|to|in|up))
        when i (work|am at work|am working)
        clashes with | during my work | nothing like what | not what i
        (it|they|that)('s| is| are| was| only) (only |just |all |meant |really )?for (\w+ ){0,3}(
            women|men|
            mums|dads|over|under|people|folk|families|veterans|kids|children|babies|beginners|residents|
            students|older|younger|gestational|type)
        (are|is) not taking | will not take | would not take | cannot take | does not take
        (you )?(need|needs|have) to (have|be) (a|an|over|under|able|on|in|registered)
        they (only|just) (do|take|see|run|open|have|help|offer|work|cover) | (he|she) only does
        (clashes|same time) (with|as)
        (i work|working) (then|when|that day|on)
        i am (in|at) (dialysis|work) (when|then)
        no (interpreter|crèche|disabled|step free|toilet|hearing|loop|signer)
        (all|just) (reading|stairs|online|loud)
        allergic | in (gaelic|english) only | do not (cover|serve) my
        meets? on the
        need(s|ed)? a (laptop|car|referral|computer|smartphone)
    """)
    + r"\b"
)
NO_HELP = re.compile(
    r"\b"
    + any_of(r"""
        (did|does|has|have|was|were|is|are)( not|n't) (\w+ )*?(help(ed|ful|ing)?|
            any (good|use|better|help)|much (good|use|cop|better|help)|make (any|a|much)|
            useful|worth|do (much|anything|a thing)|work(ed)?|get much|great|brilliant|
            the best|impressed|learn|really)
        no (help|use|good|better|difference|further|wiser)
        useless
        waste of (time|a|my)
        pointless | rubbish | hopeless
        not (much|very|really|that|any) (help(ful)?|use(ful)?|good|great|better|cop)
        made (no|it|me|things) (difference|worse|odds)
        (felt|was|am|feel) (\w+ )?(worse|fobbed|let down|dismissed|ignored|judged|rushed|
            disappointed|none the wiser)
        fobbed
        same as (before|ever)
        hated | a let ?down | got nothing
        nothing (new|changed|came)
        did nothing | disappointing | not listen | do not listen | told me nothing
        terrible | awful | leaflets?
        (nothing|not a thing)('s| is| has| was)? (any )?(different|changed|better|moved|improved)
        nothing (else|came|has) | for nothing
        (feel|felt|am|is|are|sleep|
            sleeping) (\w+ )?(just |exactly |much |about )?(the |as the )?same
        (just|exactly|still|about|much) (the same|as (i|it) (was|were)|where i (was|started))
        as \w+ as (i|it|when i) (was|went|came|ever|did)
        as you were | no change | no odds | not any (better|wiser|different|further)
        (still|is still|are still|'s still) (\w+ )?(sore|cold|damp|skint|broke|tired|wearing|
            leaking|awake|smoking|
            drinking|stuck|pending|itching|hungry|lonely|not sleeping|bad|there|hurting|puffing)
        gave me (a|an|some|another) (website|leaflet|form|number|booklet|link|list|pamphlet|
            fact sheet)
        could not (do|offer|tell|give) (me )?(any|anything|a thing|much|nothing)
        (and )?that was (it|that|all) | got a leaflet
        (once|the once) (and|was|,) (\w+ )?(enough|not|never|plenty|that)
        not (go|going|been|be) back | will not be back | not keep it up
        everyone knew everyone | came (home|out|away) (flatter|worse|none|no|feeling (worse|low))
        (flatter|lonelier|sorer) | not for me
        could take it or leave it | not worth
        not much to (tell|it) | not up to much | not a patch
    """)
    + r"\b"
)
HELPED = re.compile(
    r"\b"
    + any_of(r"""
        help(ed|ing|s|ful)?(?! me find)
        brilliant | great | good | useful | lovely | fantastic | amazing | excellent | braw
        magic
        worth(while| it)?
        made (a|all the|such a|a real|a big) (\w+ )?difference
        (feel|feeling|felt) (\w+ )?(better|good|lighter|calmer|welcome|listened|heard|less|
            at home|part|more)
        (really |quite )?(enjoy(ed|ing)?|loved?|liked?) (it|the|them|that|going|every)
        going (back|again|every)
        sorted
        learn(ed|t)
        got (me )?(a|the|my|some|sorted|help|advice|support|money)
        (very |so |dead |really )?(kind|supportive|nice|friendly|welcoming)
        made (pals|friends|new)
        not (bad|half)
        listened
        glad i (went|phoned|called)
        best thing | ok | fine | recommend
        (eased|easing|lifted|lifts|mended|fixed|sorted)
        (she|he|they)('s| is| are|'re| was| were) (a |an )?(star|gem|godsend|angel|treasure|
            diamond|marvel|lifesaver)
        won my | got my money | backdated | brought me out
        sleeping (\w+ )?(better|through|now|again)
        (looking|look) forward | never miss(ed)? | go every | weekly
        changed my life | plenty use | some use | the very thing | just what
    """)
    + r"\b"
)
