"""What was named where something to do was asked for."""

from tables import for_every_row

from understanding.plans.to_do import ToDo, is_hard_going, what_is_named

SAID = {
    ToDo.DOING: """walk roon the block | the bowling club | maybe knitting again | write to my niece
        join something but im nervous | id rather just feed the birds | not smoke in the car
        go to bed by eleven | i could try the baths | it would be the gardening | tai chi""",
    ToDo.HOPE: """get fitter | lose two stone | just feel like myself again | stop feeling so low
        have more energy | sleep through the night | i want to be happier | more exercise""",
    ToDo.TURNED_DOWN: """those are all rubbish | naw dont fancy any of they
        ive done all that before | how would that help me | id feel an eejit | not my cup of tea""",
    ToDo.ALL_OF_THEM: "all three | both of them | can i do two of them",
    ToDo.WANTS_IDEAS: """what can you do for me | you pick | nothing too strenuous
        dunno where to start | something i can do in bed | what do folk like me do
        havent a scooby""",
    ToDo.QUESTION: "are you going to nag me about the gym? | is it just for old folk",
    ToDo.TELLS: """my brother goes to a gym | the pain is worse at night | the bus is too dear
        i dont know anybody round here | i used to dance""",
}


@for_every_row(
    ("kind", "typed"),
    [
        (kind, typed.strip())
        for kind, lines in SAID.items()
        for line in lines.splitlines()
        for typed in line.split(" | ")
    ],
)
def test_each_answer_is_taken_for_what_it_is(kind: ToDo, typed: str) -> None:
    assert what_is_named(typed) is kind


def test_what_is_heavy_on_the_body_is_known() -> None:
    assert is_hard_going("a 5k round the park")
    assert is_hard_going("start at the gym")
    assert not is_hard_going("a chat with my neighbour")
