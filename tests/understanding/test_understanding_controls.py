"""A control word is heard where it is the whole message, and never inside a longer story."""

import pytest
from tables import for_every_row

from understanding.talking.controls import read_control

SAID = {
    "yes": ["yes", "Yes.", "aye", "Aye!", "yeah", "yep", "yup", "ok", "okay", "OK then", "sure",
    "sure thing", "aye go on then", "go on then",
            "👍", "👍🏽", "👌", "✅", "yes please", "aye please", "definitely", "of course",
            "nae bother", "nae bother pal", "no problem", "sounds good",
            "that's right", "spot on", "I do", "I would", "yesss", "YES YES YES", "aye alright",
            "fine", "go for it", "on you go", "why not", "I suppose so",
            "aye that's it", "yes, that's right", "y", "k", "yes I think so", "that would be good",
            "aye sounds good", "naw aye", "och aye", "well yes",
            "yes 👍", "aye, please do", "perfect", "I'd like that", "eh aye", "deffo",
            "fair enough", "aye I would", "sounds like a plan", "let's do it"],
    "no": ["no", "No.", "naw", "nah", "nope", "nut", "no thanks", "no thank you", "naw ta",
    "naw you're alright", "👎", "❌", "not really", "yeah no", "aye naw",
           "yeah nah", "not for me", "no way", "nae chance", "never", "I don't think so",
           "I dinnae think so", "no I don't", "rather not", "I'd rather not", "not interested",
           "naw no really", "no no no", "that's wrong", "that's not right", "not quite",
           "dinnae want tae", "I don't want to", "och no", "no, not for me", "not at all",
           "aye right",
           "no sorry", "definitely not", "nooo"],
    "unsure": ["not sure", "I'm not sure", "no sure", "dunno", "I dunno", "don't know",
    "I dinnae ken", "dinny know", "no idea", "nae idea", "idk", "maybe", "mibbe",
    "mibbe aye mibbe naw",
               "perhaps", "I haven't a clue", "hard to say", "it depends", "🤷", "🤷🏻‍♀️", "hmm",
               "yes and no", "couldnae tell ye", "cannae decide", "unsure", "I'm swithering",
               "not a clue",
               "honestly don't know", "well I'm not really sure", "possibly", "god knows"],
    "skip": ["skip", "Skip this", "pass", "next", "next question", "move on", "can we move on",
    "I'd rather not say", "prefer not to say", "rather not answer", "skip that one please",
    "leave that one",
             "none of your business", "I don't want to answer that", "don't want to talk about it",
             "no comment", "can I skip this one"],
    "back": ["back", "go back", "take me back", "previous", "undo", "oops wrong button",
    "wrong one", "I made a mistake", "can we go back", "go back a step", "change my answer",
    "can I change that", "oops"],
    "stop": ["stop", "STOP", "stop it", "stop please", "stop messaging me", "stop texting me",
    "stap", "gonnae stop", "gonnae no message me", "dinnae text me again",
    "don't message me any more", "leave me alone",
             "unsubscribe", "I want to stop", "can we stop this", "can we stop here",
             "no more messages", "go away", "shut up", "enough", "cancel", "end chat", "quit",
             "stop sending me these", "opt out", "please stop now", "/stop",
             "🛑"],
    "pause": ["pause", "not now", "no the now", "not today", "later", "maybe later",
    "can we do this later", "another time", "hang on", "hold on", "give me a minute", "wait",
    "brb", "I'm busy the now", "I'm at work just now",
              "I need a break", "bad time", "come back to it later", "gie me 2 mins",
              "just a minute", "can't talk right now", "not in the mood"],
    "help": ["help", "Help!", "help me", "help please", "I need help", "what can you do",
    "how does this work", "I'm stuck", "what do I do now", "what are my options", "heeelp",
    "/help", "how do I use this", "can you help me"],
    "menu": ["menu", "main menu", "show me the menu", "options", "start again", "start over",
    "back to the start", "home", "/menu", "what else is there", "can I see the menu please"],
    "human": ["human", "speak to a real person", "can I talk to someone",
    "I want to speak to a person", "real person please", "talk tae a real person",
    "is there a person I can talk to", "put me through to someone", "I need to speak to somebody",
              "can someone phone me", "get me a human", "can I speak to a nurse", "I want a human",
              "could somebody ring me", "I don't want to talk to a bot", "gimme a real person"],
    "repeat": ["repeat", "say that again", "what?", "whit?", "eh?", "pardon", "sorry?",
    "what do you mean", "I don't understand", "dinnae understand", "can you repeat that",
    "what was the question", "??", "?", "come again", "huh", "I don't get it",
               "what did you say", "you've lost me"],
    "why": ["why", "why?", "how come", "why do you ask", "why are you asking",
    "why are you asking me this", "why do you need to know", "why d'you ask", "what for",
    "what's that got to do with it", "how come?", "why does that matter",
            "but why", "how is that relevant", "why do you want to know that",
            "what's the point of this question"],
    "thanks": ["thanks", "thank you", "Thanks!", "cheers", "cheers pal", "ta", "thank you so much",
    "thanks for that", "thanks for listening", "🙏", "much appreciated", "ok thanks", "aw thanks",
    "that's really helpful", "you're a star", "thx", "thanks very much",
               "brilliant thanks", "I appreciate it", "many thanks"],
    "greeting": ["hi", "Hello", "hey", "hiya", "hi there", "hello again", "good morning",
    "morning", "good evening", "awright", "awright pal", "how are you", "hiya hen",
    "hello, how are you?", "👋", "whit's happenin", "/start", "it's me again"],
    "goodbye": ["bye", "goodbye", "cheerio", "bye for now", "see you later", "see ya",
    "good night", "night night", "ta ta", "I'm away", "I'm away tae ma bed", "got to go",
    "I need to go", "catch you later", "speak soon", "bye bye", "thanks bye", "that's me away",
                "talk tomorrow"],
    "who_are_you": ["who are you", "what are you", "are you a robot", "are you real",
    "are you a real person?", "is this a bot", "who is this", "who am I talking to",
    "are ye a bot", "are you human", "what's your name", "am I talking to a person",
    "are you a doctor", "is this automated",
                    "who made you"],
    "privacy": ["who reads this", "who can see this", "is this private", "is this confidential",
    "do you share my data", "what do you do with my data", "where does my data go",
    "do you tell my doctor", "privacy", "who sees my messages", "is anyone reading this",
    "can I see my data",
                "show me my data", "will you tell anyone", "are my messages saved",
                "who'll read this"],
    "delete_my_data": ["delete my data", "delete everything", "forget me", "erase my data",
    "please delete my data", "can you delete everything I said", "wipe my data",
    "delete my account", "remove my information", "I want my data deleted", "delete it all",
    "get rid of my data",
                       "forget everything I told you", "delete my messages"],
}  # fmt: skip

LONGER = [
    "I want to stop smoking", "I can't stop eating", "stop smoking",
    "I need to stop drinking so much", "can you help me find a class", "help me lose weight",
    "my back is sore",
    "thank god that's over", "no one ever asks me that", "no money for the bus",
    "no idea what to cook for the diabetes", "yes but I can't afford it",
    "I said yes but now I'm not so sure", "why do my knees hurt at night",
    "I walked to the shop and back", "my back", "back pain", "the doctor said no",
    "later in the day is better for me", "I don't know how to cook",
    "I don't know where the gym is", "I go to the menu cafe",
    "hello darkness my old friend the pain is back", "my next appointment is Tuesday",
    "I pass the park every day", "I need help with my shopping",
    "I need to talk to my wife about it", "I want to talk about my sleep",
    "next Tuesday", "nothing helps", "I stopped going", "I feel fine most days",
    "good days and bad days", "I'd like to walk more", "no energy", "nae energy", "not sleeping",
    "I'm not coping well with the stairs", "walking", "my knees", "7",
    "7 out of 10", "I can't do it any more", "I don't want to be here any more", "I've had enough",
    "what's the point", "I'm done", "delete the second one and keep the first",
    "I was told to stop my tablets", "should I stop taking my pills",
    "people stop me in the street", "the pause button on my telly",
    "yes to the walking, no to the gym", "maybe I could try a walk", "I like to skip rope",
    "I can't go back to work", "who can help me with my rent",
    "I need someone to look after my mum", "my son is at home", "thanks to my knees I can't walk",
    "see you in hell said the nurse and I laughed", "I want to end it", "", "   ", "🙂", "asdfgh",
    "a" * 5000, "مرحبا", "<script>", "I might as well quit the fags", "I quit smoking last year",
    "the bus is always late and I can't wait", "hold on to the rail when I walk",
]  # fmt: skip


@for_every_row("label", SAID)
def test_a_control_word_is_heard(label: str) -> None:
    heard = [(text, read_control(text, asked=None)) for text in SAID[label]]
    assert heard == [(text, label) for text in SAID[label]]


@pytest.mark.parametrize("asked", [None, "open", "barrier"])
def test_a_longer_statement_is_no_control(asked: str | None) -> None:
    assert [text for text in LONGER if read_control(text, asked=asked)] == []


@for_every_row(
    ("text", "label"),
    [
        ("yes I'd love to try that", "yes"), ("aye that would be braw", "yes"),
        ("no I've tried it before", "no"), ("naw my knees cannae take it", "no"),
        ("ok thanks", "yes"), ("no, it was Tuesday I said", "no"), ("yes you can tell her", "yes"),
        ("yes but make it Tuesday", None), ("aye if it's dry", None),
        ("no idea", "unsure"), ("no bother", "yes"), ("no problem at all", "yes"),
        ("not for me pal", "no"), ("yes and no", "unsure"), ("naw that's no what I said", "no"),
        ("no but I could try", None), ("sure, I'd be happy to", "yes"),
        ("the class on Tuesday", None), ("you're alright", "no"),
    ],
)  # fmt: skip
def test_after_a_yes_or_no_question_a_few_words_may_follow(text: str, label: str | None) -> None:
    assert read_control(text, asked="yes_no") == label


@for_every_row("asked", ["importance", "confidence"])
@for_every_row(
    "text", ["not really", "not at all", "definitely", "no chance", "absolutely", "never"]
)
def test_on_a_ruler_degrees_are_answers_and_no_control(text: str, asked: str) -> None:
    assert read_control(text, asked=asked) is None


@for_every_row("asked", ["importance", "confidence", "when", "barrier", "outcome", "service"])
@for_every_row(
    ("text", "label"), [("stop", "stop"), ("menu", "menu"), ("why?", "why"),
    ("speak to a person", "human"), ("skip", "skip"), ("help", "help"), ("pause", "pause"),
    ("back", "back")]
)  # fmt: skip
def test_the_always_words_work_after_every_question(text: str, label: str, asked: str) -> None:
    assert read_control(text, asked=asked) == label


@for_every_row(
    ("said", "control"),
    [("yh", "yes"), ("meh maybe", "unsure"), ("aight cya", "goodbye"), ("gtg", "goodbye"),
     ("ttyl", "goodbye"), ("get on with it", "skip"), ("you already asked me that", "skip"),
     ("nvm", "skip"), ("hurry up", "skip")],
)  # fmt: skip
def test_hurried_words_are_heard(said: str, control: str) -> None:
    assert read_control(said, asked="open") == control
