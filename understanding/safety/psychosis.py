"""Cues of psychosis and mania: commanding voices, being watched, no sleep and no end of energy."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_PSYCHOSIS = cues(
    Category.PSYCHOSIS,
    Level.URGENT,
    {
        "voices": any_of(r"""
            they (are|keep|were) (telling|ordering|saying|shouting|whispering) (at |to )?(me|
                i should|that i should) (to )?(\w+ )?(kill|hurt|harm|jump|die|cut|do it|end|
                stab|burn|hang)
            (god|jesus|the lord|satan|the devil) (is|keeps|was|has been|has|just) (telling|
                speaking|talking|ordering|commanding|spoke|spoken|told|chosen|
                sending) (to )?(me)
            (voices?|demons?|angels?|spirits?|tv|telly|television|radio|something in my head|
                someone in my head|the walls|alexa) (\w+ ){0,4}?(tell|tells|telling|told|say|
                says|saying|order|orders|ordering|command|commands|commanding|want|wants|
                wanting|whisper|whispers|whispering|shout|shouts|shouting|talk|talks|talking|
                speak|speaks|speaking|scream|screaming|sent me|sends me|sending me|send me|
                instructing|instruct|making|make|calls|calling) (\w+ ){0,2}?(me|to me|at me|
                about me|in my head|my name|messages|
                messages to me)(?! (what to eat|to take up))
            (hear|hearing|heard|hears) (\w+ ){0,3}?(voices|a voice|
                people talking (about me|when)|whispers|whispering|
                someone (talking|calling) (when|but|in my head)|
                things (that are not|others|nobody|other people (do not|cannot)|no one))
            voices (\w+ ){0,3}?(in my head|back|are back|came back|come back|
                getting (louder|worse)|will not (stop|shut up|go away|leave)|loud|
                are (bad|loud|worse|nasty|telling)|started again|never stop|again|non stop|
                tonight)
            (my|the|his|her) voices(?= [.?,]|$| (are|say|have|will|keep|want|were|told|tell))
            voice in my head
            (seeing|see|sees) (things|people|faces|shadows|bugs|spiders|men|demons|
                shadow people) (\w+ ){0,3}?(not there|that are not|nobody else|no one else|
                others|are not real|in the (walls?|corner)|crawling)
            hallucinat\w+
        """),
        "persecuted or chosen": any_of(r"""
            (send|sends|sending|sent) me (\w+ )?(messages|signals|codes|signs|
                instructions) (through|in|via|on|from|over|using) (the |my )?(tv|telly|radio|
                television|lights|phone lights|wall|walls|number|news|adverts|songs|birds)
            (they|people|government|police|neighbours?|mi5|mi6|cia|aliens?|someone|everyone|
                everybody|gang|nurses|doctors|council|somebody|the state|lizards|freemasons|
                social work) (\w+ ){0,4}?(spying on|watching me|following me|after me|
                out to get me|plotting|bugged|bugging|tracking me|
                poison(ing|ed)? (me|my|us|the water)|reading my (mind|thoughts)|
                putting (thoughts|things|poison|something|a chip|drugs|voices)|
                put (a )?(chips?|chip|camera|cameras|poison|something|a device|a tracker|
                microphones?|thoughts)|controlling my (mind|thoughts|body)|stealing my thoughts|
                broadcasting|listening (to me )?through|filming me|gassing|beaming|
                coming (to|for) (get|take|kill) me|trying to (poison|get|kill) me|
                talking about me (all|on|through)|recording (me|my|everything))
            (chip|camera|cameras|microphones?|device|tracker|
                implant) (\w+ ){0,3}?(in my (head|brain|teeth|tooth|arm|wall|walls|light|tv|
                telly|house|food|flat|ceiling|smoke alarm)|under my skin|watching me|implanted)
            (being (followed|watched|poisoned|bugged|spied on|tracked|monitored|controlled by|
                persecuted)|am (followed|watched) everywhere|watched through|
                watching me through|reading my (mind|thoughts)|read my mind|
                thoughts (are )?(being )?(broadcast|put|inserted|stolen|not my own|controlled))
            (i am|am|i have become|i m) (\w+ ){0,1}?(god|jesus|christ|the messiah|chosen one|
                the chosen|a prophet|the devil|the king|the second coming|invincible|possessed|
                immortal|already dead and|the son of god)(?= [.?,]|
                $| (and|by|i|sent|now|here|reborn))
            (i have|have|special|given) (special |been given )?(powers|mission from god|
                mission from)
            possessed by
            (secret|hidden|special) (messages?|codes?|signals?) (\w+ ){0,3}?(for me|to me|
                in the|from the (tv|telly|radio|news)|on the (tv|telly|radio|news))
            (tv|telly|radio|newsreader|adverts?|number plates|news) (\w+ ){0,3}?(talking|
                speaking|sending messages|about) (directly )?(to |at )?me(?= [.?,]|$| \w)
            someone (has )?(replaced|swapped) my (wife|husband|mum|family)
            (not my real|is not my real|impostor|imposter) (wife|husband|mum|family|son|
                daughter)?
        """),
        "mania": any_of(r"""
            (not|no|have not|hardly|barely|without|never|has not|nae) (\w+ ){0,2}?(slept|sleep|
                sleeping|been to bed|need sleep|need to sleep) (\w+ ){0,4}?(days|nights|a week|
                week) ... (energy|amazing|fantastic|plans?|racing|genius|spending|invincible|
                brilliant|wired|ideas|great|buzzing|on top of the world|unstoppable|talking|
                high)
            (i am|feel|feeling|going|getting|gone|been|think i am|become|am) (\w+ )?(manic|
                hypomanic)
            mania (is )?(back|coming|again|starting|now)
            thoughts (are )?racing ... (spent|not slept|no sleep|special|powers|god)
            (losing my (mind|grip on reality)|going (mad|insane) and (hear|see)|psychotic|
                having a psychotic|psychosis (is )?(back|coming|again|starting)|
                lost touch with reality|nothing is real|not sure what is real|(i|me|world|people|
                everything|everybody|everyone|anything|life|body|hands|face) (am |is |are |does |
                do )?not (feel |seem |look )?real)(?= [.?,]|$| \w)
        """),
    },
    unless=(
        r"(?:sleep paralysis|dentist|(?:background|cpn|ignore them|do not bother me|"
        r"same as (?:ever|"
        r"always)|as always|as ever)(?!.{0,60}\b(?:kill|hurt|harm|louder|worse|jump|die|cut|"
        r"tell)\w*)|nightmare|in a dream|(?:in|on) the (?:street|bus|hall)|"
        r"through the wall|hearing (?:aid|test)|karaoke|choir|manic (?:day|week|at work|"
        r"here|morning|monday|time)|(?:been|was|is) (?:a bit |pure |so |really |totally "
        r")?manic (?:at|here|with|in)|busy|satnav|sat nav|app |siri|"
        r"doctor|gp|nurse|physio|wife tells|they (?:told|tell|telling|said|say|want|"
        r"wanted|sent|made|make|called|talked|talk|spoke|speak|shout\w*|talking) "
        r"(?!.{0,20}(?:kill|hurt|voice))|"
        r"(?:told|telling|tells?|says?|call\w*) me (?:to (?:exercise|walk|go to bed|rest|"
        r"slow down|come|book|phone|call|lose|stop smoking|cut)|about|my results|the|it "
        r"was|that (?:the|my|i (?:had|have|need|should|could))|off|when|how|back)|being "
        r"followed (?:up|by the (?:nurse|team|clinic|respiratory|diabetic|gp|dog))|being "
        r"(?:monitored|watched) (?:by|at|for|closely)|blood pressure|(?:small|little|nagging|"
        r"tiny) voice(?!.{0,45}\b(?:kill|hurt|harm|cut|jump|die|end|stab|burn|hang|"
        r"poison))|calling "
        r"me (?:back|in|to|for)|god (?:knows|help|willing|bless|forbid)|oh my god|want "
        r"me to (?:go|come|try|lose|stop|walk|do)|tv (?:was|is) too|crown|kill(?:ing)? "
        r"eve|"
        r"(?:the )?king (?:of|in)|i am invincible (?:when|after)|dog (?:is )?following|"
        r"following me (?:on|up|round the house))"
    ),
    sure=0.85,
)

CUES: tuple[Cue, ...] = _PSYCHOSIS
