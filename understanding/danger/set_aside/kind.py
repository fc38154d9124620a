"""How a clause is known for one that tells of no danger now, and how others go along with it."""

import re
from dataclasses import dataclass

from understanding.text.phrases import any_of

__all__ = ["NAMES_A_DANGER", "NEVER", "ONE_OF_US", "Kind", "phrases"]


def phrases(table: str) -> re.Pattern[str]:
    """A table of phrases as a pattern that finds whole words anywhere in a clause."""
    return re.compile(rf"(?<![\w']){any_of(table)}(?!\w)")


#: What is set aside must hold one of these: else the fear came of something else in the message.
NAMES_A_DANGER = phrases(r"""
    chest | heart | breath\w* | blood\w* | bluid | bleed\w* | bled | dies? | died | dying | dead
    death | kill\w* | murder\w* | suicid\w* | self[- ]harm\w* | overdos\w* | poison\w* | swallow\w*
    drown\w* | chok\w* | strangl\w* | stab\w* | shot | shoot\w* | hang\w* | hung | noose | ropes?
    cord | bridge | hit | hits | hitting | hurt\w* | harm\w* | beat\w* | battered | violen\w*
    abus\w* | attack\w* | push\w* | threat\w* | rape\w* | assault\w* | collaps\w* | faint\w* | dizzy
    unconscious | seizures? | fits? | fitting | strokes? | sepsis | hypos? | ketones? | dka | voices
    psychosis | psychotic | allerg\w* | stung | stings? | lumps? | wheez\w* | fever | numb | blue
    cut | cutting | limping | sick | vomit\w* | dribbling | put (down|to sleep) | goodbyes? | 999
    cpr | defib\w* | child protection | giving evidence | neglect | missing | not here | end it
    (wanted|want|wish|tried) to (be|die|end|jump|live) | myself | bombs? | burn\w* | burnt | buried
    baby | early | ruined | bitten | comes early | asthma | laid a (finger|hand) | survived | barely
    tell my (family|wife|husband) | live (long|to) | pulse | heart rate | gasp\w* | cough\w*
    ending | suicidal | thrown | throws? | roof
    anaphyla\w* | speech | trapped | mangled | torn | crush\w*
""")
#: Finds nothing: what a kind leaves out of the pieces below.
NEVER = re.compile(r"(?!)")
#: People, not what is theirs: "next door's cat" is no neighbour.
ONE_OF_US = (
    r"(?:me|myself|us|somebody|someone|anybody|people|folk|weans?|bairns?|child|children|kids?|"
    r"toddler|son|daughter|boy|girl|lad|lassie|laddie|husband|wife|partner|boyfriend|girlfriend|"
    r"mum|mother|dad|father|gran|granny|nana|granda|grandad|sister|brother|uncle|aunt|auntie|"
    r"niece|nephew|cousin|neighbour|friend|pal|mate|carer|postie|man|woman|lady)(?!'?s\b)"
)


@dataclass(frozen=True)
class Kind:
    """One kind of thing told that is no danger now. All patterns are searched in plain English.

    A clause is set aside where `opens` is found in it and `never` is not. The clauses after one
    that `leads` go with it for as long as each fits `goes_along`, and those after one that `heads`
    a list for as long as they are short. `refers_back` names in a clause of its own what the
    clauses before it were about: "she's wheezing, the car I mean".

    The whole kind counts only where `needs` is found in the message and `unless` is not.
    Where it is `dated`, a clause goes only with a date of its own or right beside a bare one.
    `told_of_oneself` finds the clauses that are met with one gentle question all the same. A clause
    in which somebody says "I" and a dark word is set aside by those alone that are `dark_too`.
    """

    name: str
    opens: re.Pattern[str]
    never: re.Pattern[str]
    goes_along: re.Pattern[str] = NEVER
    leads: re.Pattern[str] | None = None
    heads: re.Pattern[str] = NEVER
    refers_back: re.Pattern[str] = NEVER
    needs: re.Pattern[str] | None = None
    unless: re.Pattern[str] = NEVER
    told_of_oneself: re.Pattern[str] = NEVER
    dated: re.Pattern[str] | None = None
    dark_too: bool = False

    def counts(self, message: str) -> bool:
        """Whether a message, in English, is one in which this kind may be told of."""
        needed = self.needs is None or self.needs.search(message) is not None
        return needed and self.unless.search(message) is None
