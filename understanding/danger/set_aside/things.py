"""Machines, meat and plants: "she's wheezing up the hill, the car I mean", "steak should bleed".

What a machine does to somebody, or gives warning of, is left where it is.
"""

import re

from understanding.danger.set_aside.kind import ONE_OF_US, Kind

__all__ = ["KINDS"]

_MACHINE = (
    r"(?:cars?|motors?|vans?|bikes?|lorry|tractor|mower|lawnmower|strimmer|boiler|heating|engine|"
    r"laptops?|computers?|phones?|mobiles?|telly|tv|printers?|hoover|kettle|fridge|freezer|cooker|"
    r"oven|washing machine|washer|tumble ?dryer|dryer|dishwasher|treadmill|rowing machine|"
    r"(?:heart(?: ?rate)? )?monitors?|(?:smart ?|fitness )?watch|fitbits?|pedometers?|battery|"
    r"batteries|alarm clock|wifi|router|broadband|app|satnav|boat|scooter|sewing machine|lift|"
    r"clock|bathroom scales|scales|speaker|radio|tablet screen|charger|exhaust|clutch|gearbox)"
)
_FOOD_OR_PLANT = (
    r"(?:steaks?|burgers?|mince|roast|beef|liver|turkey|gammon|black pudding|dough|bread|loaf|soup|"
    r"sauce|scones?|cakes?|tatties|potatoes|tomatoes|roses?|plants?|grass|lawn|hedge|bindweed|"
    r"weeds?|garden|leeks?|beans|greenhouse|basil|orchid|cactus|tree|trees)"
)
_WHOSE = (
    r"(?:(?:no|yes|well|och|oh|sorry|because|when|since|once|as|if|my|our|the|this|that|a|an|his|"
    r"her|their|your|wee|old|big|poor|new|daft|stupid|bloody|mum's|dad's|\w+'s)\W+){0,5}"
)
_WARNS = (
    r"\b(?:monoxide|smoke|gas|fumes|detector|smoke alarm|sugars?|glucose|ketones?|fire|flames?|"
    r"sparks?|shocks?|electrocut\w*|crash\w*|accident|hit (?:me|him|her|us)|ran (?:over|into)|"
    r"in the (?:water|sea|river|loch)|after this|turn\w* (?:it )?off|knocked (?:me|him|her)|"
    r"trapped|under the|on top of|level crossing|railway|tracks?|stuck in|"
    r"(?:all|both) of us|headaches?|sore heads?|staying in it|(?:says?|said|reads?|reading|shows?|"
    r"at) "
    r"(?:low|lo|high|hi|error|\d[\d.]*)|bpm)\b"
)
_OWN = (
    rf"\b{ONE_OF_US}\b|\bi (?:am|feel|cannot|want|wish|will|might|fell|collaps\w+|cut|burnt)\b|"
    r"\bmy (?:chest|heart(?!(?: rate)? ?monitor)|head|hands?|fingers?|arms?|legs?|face|wrists?)\b"
)
_DOES = (
    r"(?:'s|s| is| has| was| keeps| just| says?| nearly| about| will not| should| are| were| died|"
    r" dies| rose| went| gave| packed| sounds?| look| looks)"
)

KINDS = (
    Kind(
        name="machines",
        opens=re.compile(rf"^{_WHOSE}{_MACHINE}{_DOES}(?!\w)"),
        never=re.compile(rf"{_OWN}|{_WARNS}|\b(?:he|they)(?:'s|'re| is| has| are)\b"),
        goes_along=re.compile(
            r"^(?:then |now )?(?:it|she|its|that|this|the (?:mechanic|garage|engineer|part|"
            r"repair\w*))\b"
            r"|^i (?:think|guess|suppose|reckon|am sure)(?: that)? (?:it |is |it's |the )*"
            r"(?:batter|fault|broken|done|bust|knackered)"
        ),
        refers_back=re.compile(
            rf"^(?:the|my|our) (?:old |wee )?{_MACHINE}(?:,)? (?:i mean|i'm meaning|that is|"
            rf"obviously|not me)\b|^(?:i mean|that is|i am talking about) (?:the|my|our) {_MACHINE}"
        ),
        unless=re.compile(_WARNS),
    ),
    # Laughed at by the living: "I think it's the battery because I am not dead ha ha".
    Kind(
        name="alive to say so",
        dark_too=True,
        opens=re.compile(r"\bi am (?:not|no) dead(?: yet)?\b|\bi am (?:still )?alive\b"),
        never=re.compile(r"\b(?:wish|want|should|could be|better|unfortunately|barely|why)\b"),
        needs=re.compile(rf"\b{_MACHINE}\b.*(?:\bha+ ?ha+|\blol\b|😂|🤣)"),
    ),
    Kind(
        name="meat and plants",
        dark_too=True,
        opens=re.compile(
            rf"^{_WHOSE}{_FOOD_OR_PLANT}(?:{_DOES}|\b.*\b(?:bleed\w*|dead|dying|died|die|"
            r"strangl\w*|chok\w*|murder\w*|drown\w*|burn\w*|rare|pink)\b)"
        ),
        never=re.compile(
            r"\bi (?:am|feel|cannot|want|wish|will|cut|burnt|fell)\b|\bme\b|\blive\b|\b(?:ate|"
            r"eaten|eating|knife|slipped|"
            r"swallow\w*|allerg\w*|poison\w*|sick|stuck|throat|my (?:\w+ )?(?:hands?|fingers?|"
            r"arm|face))\b"
        ),
        goes_along=re.compile(
            r"\b(?:its|it is|it's|they are|they're) (?:\w+ )?(?:dead|done|burnt|raw|bleeding|dying|"
            r"alive|still mooing)(?: already| enough| yet)?\b"
        ),
        unless=re.compile(
            r"\b(?:stuck in|swallow\w*|allerg\w*|throat|cannot breathe|collaps\w*|unconscious|"
            r"swollen|blue)\b"
        ),
    ),
)
