"""Names of bands, films, books and plays with dangerous words in them."""

from understanding.text.phrases import any_of

TITLES = (
    any_of("""
        suicidal tendencies | suicide squad | suicide silence | virgin suicides | suicide blonde
        killing joke | the killers | killing in the name | killer queen | killing me softly
        killers of the flower moon | killing eve | kill bill | a view to a kill | licence to kill
        death cab for cutie | napalm death | death grips | megadeth | dead kennedys | deadmau5
        grateful dead | deadpool | walking dead | shaun of the dead | evil dead | dead poets society
        dead to me | death in paradise | death on the nile | death becomes her | death of a salesman
        no time to die | live and let die | die another day | tomorrow never dies | die hard
        bleeding love | bleeding heart yard | there will be blood | first blood | true blood
        blood brothers | blood wedding | let it bleed | sunday bloody sunday | bat out of hell
        cardiac arrest by madness | bullet for my valentine | slipknot
        shoot the runner | i shot the sheriff | bang bang my baby shot me down | janie's got a gun
        psycho killer | psychosocial | american psycho | hit me baby one more time | hit me with
        your rhythm stick | smack my bitch up | hurt by (johnny cash|nine inch nails)
        cut my life into pieces | last resort by | jumper by third eye | how to save a life
        another one bites the dust | highway to hell | knocking on heaven s door | stayin alive
        staying alive | the strokes | stroke by billy squier | overdose by | everybody hurts
        every breath you take | breathe by (pink floyd|the prodigy)
        murder on the dancefloor | murder she wrote | murder in mind | only murders in the building
        thirteen reasons why | 13 reasons why | trainspotting | girl interrupted | fight club
        strangler of | the stranglers | the damned | drowning pool
    """),
)
