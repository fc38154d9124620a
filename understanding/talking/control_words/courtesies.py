"""Thanks, hello, goodbye, and asking who it is that answers."""

from understanding.text.phrases import any_of

THANKS = any_of("""
    (ok |okay |great |brilliant |aw |lovely |perfect |right |cool |grand |good |magic |
        super )*(thanks|thank you|thank u|thankyou|thnks|thanx|ty|tysm|cheers|ta|
        many thanks|much appreciated|thanks a (lot|million|bunch)|big thanks|
        thanks again|much obliged)( ((very|so) much|a lot|a million|again|
        kindly|awful much|for (that|this|everything|all|all that|listening|
        (all )?your (help|time|support|advice|patience)|asking|
        the (help|chat|reminder|info|information|advice|support|tip|tips)|being there|
        helping( me)?|checking in|understanding|today)))*( (coach|pal|mate|hen))?
    (i )?(really |very much )?appreciate (it|that|this|your help|you)
    (you are|you have been|you are being) (a (star|gem|little gem|wee gem|great help|
        big help|legend|diamond)|(very |so |really )?(kind|helpful|good|great|sweet))
    (that's|that is|that was|this is|that has been) ((very|really|so|dead) )?(helpful|
        kind|useful|nice of you|kind of you|good of you)
    that helps( a lot)?
    that helped( a lot)?
    thanks thanks
    (i am )?(very |so )?grateful
""")
GREETING = any_of("""
    (hi|hello|hiya|hey|heya|helo|hallo|hullo|howdy|yo|hi hi|hi there|hello there|
        hey there|good (morning|afternoon|evening|day)|morning|afternoon|evening|
        greetings|alright|awright|hi again|hello again|hey again|hi coach|hi ya|oh hi|
        well hello|guid morning)( (there|again|you|coach|pal|mate|hen|doll|to you|all|
        everyone|how are you( doing)?( today)?|how is it going|how's it going|
        how are things|bot|morning|my friend))*
    how are you( (doing|today|keeping|getting on))*
    how( is|'s) (it going|things|tricks|yourself|life|you|you doing)
    how you doing | how are things
    what's (up|happening|new)
    what is happening
    (it's|it is) me( again)?
    i am back
    long time no (see|speak)
    hello how are you( today)?
    how goes it | nice to meet you | fit like | whats up | whats happening
    what's doing
""")
GOODBYE = (
    r"(?:ok |okay |right |thanks |cheers )*"
    + any_of("""
        bye | bye bye | goodbye | good bye | byebye | cheerio | cheery | cheerybye | tata
        ta ta | ta-ra | tara | see you
        see you (later|soon|tomorrow|next (time|week)|around|then|after|later on)
        see ya | cya | laters | ttyl | peace out
    (cya|see ya|see you) (later|soon|then|around|tomorrow)
    gtg | g2g | gotta (go|run|head|dash|bounce) | going to head
        catch you (later|soon)
        catch ya
        (talk|speak|chat|text|write)( to you)? (soon|later|tomorrow|then|again soon|
            next week|to you later)
        good ?night | night | night night | nighty night | nite
        (i |will )?(have|got|need|better|gotta|must)( got)?( to)? (go|be going|dash|run|
            head off|head|nip off|get going|get off)
        i (have|need|will have|had better) (to )?(got to )?(go|be off|get off|get on)
        i am (away|off|off out|away out|heading off|going|going out|off to (bed|work|sleep)|
            away to (bed|my bed|work|sleep)|going to (bed|go))
        (that's|that is) me (away|off|finished for the (day|night))
        (no |right |ok )?that's (all |it |me |me done |enough )?for (now|today|tonight|
            the (day|night|now))
        that will be all | bye for now | until next time | take care | so long | farewell
        all the best | cheerio for now | haste you back
        (that's|that is) all( for)?
    """)
    + r"(?: (?:for|then|pal|mate|now|bye|coach|and thanks|take care|thanks|hen|all|"
    r"everyone))*"
)
WHO = any_of(r"""
    who (are|r) you
    what are you
    who('s| is) (this|that|there|it)
    who am i (talking|speaking|chatting|writing|texting)( (to|with|tae))?
    (are|r) you ((a|an|just a|some kind of|really a|actually a|even) )?((real|actual|
        live|proper|medical|qualified|human|chat|computer|health|genuine|
        trained) )*(person|human|human being|robot|bot|chatbot|machine|computer|program|
        programme|ai|a\.i|doctor|nurse|real|automated|someone real|man|woman|
        man or a woman|person or a (bot|robot|machine|computer)|
        human or a (bot|robot|machine)|bot or a (person|human)|
        robot or a (person|human)|human or (bot|robot|machine)|
        real or (a )?(bot|robot|fake)|chatgpt|chat gpt|siri|alexa|counsellor|therapist|
        the nhs|from the nhs|nhs)
    is (this|that|it) ((a|an|just a|some kind of) )?((real|actual|automated|
        live) )*(person|human|robot|bot|chatbot|machine|computer|ai|automated|real|
        the nhs|nhs|scam|auto reply|wind-?up)
    what('s| is) (this|your name|this thing|this bot)
    do you have a name | have you got a name
    am i (talking|speaking|chatting|writing|texting) (to|with) (a |an )?(real |actual |
        live )?(person|human|bot|robot|machine|computer)
    who made you
    who (runs|built|is behind|owns|programmed) (this|you|it)
    what (kind|sort) of (thing|bot|person) are you
    tell me about yourself
    where (are|do) you (from|come from)
    is there a (real )?person (behind|typing) (this|it)
    you a (bot|robot|real person)
""")
