"""The console's address book: every path, what it needs, and the walls around all of them."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from console.asked import Endpoint
from console.headers import SafeHeaders
from console.pages import (
    cards,
    conversations,
    directory,
    for_you,
    home,
    import_findings,
    joining,
    learning,
    live,
    open_referral,
    outcomes,
    outcomes_told,
    queue,
    ready_replies,
    second_factor,
    second_reading,
    signing_in,
    team,
    tests_written,
    who_is_there,
)
from console.studio import (
    asking,
    branching,
    completing,
    editing,
    golive,
    inbox,
    offering,
    replaying,
    rulers,
    seeing,
    stepping,
    testing,
    trying,
    weighing,
    whole_files,
)
from store.settings import settings

HERE = Path(__file__).parent
#: Open Referral UK: the directory for whoever wants it, without a key, as the standard has it.
OPEN_REFERRAL = {
    f"/open-referral{path}": endpoint
    for path, endpoint in (
        ("", open_referral.about),
        ("/services", open_referral.services),
        ("/services/{identity}", open_referral.service),
        ("/service_at_locations", open_referral.service_at_locations),
        ("/service_at_locations/{identity}", open_referral.service_at_location),
        ("/taxonomies", open_referral.taxonomies),
        ("/taxonomies/{identity}", open_referral.taxonomy),
        ("/taxonomy_terms", open_referral.taxonomy_terms),
        ("/taxonomy_terms/{identity}", open_referral.taxonomy_term),
    )
}
#: All that anybody can reach without signing in. A test walks every route and holds it to this.
PUBLIC = frozenset(
    {"/health", "/sign-in", "/sign-in/code", "/welcome/{token}", "/static", *OPEN_REFERRAL}
)


def _get(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["GET"])


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["POST"])


def routes() -> list[BaseRoute]:
    """Every path."""
    return [
        _get("/health", home.health),
        _get("/", home.home),
        _get("/sign-in", signing_in.sign_in_form),
        _post("/sign-in", signing_in.sign_in),
        _get("/sign-in/code", second_factor.code_form),
        _post("/sign-in/code", second_factor.give_code),
        _post("/sign-out", signing_in.sign_out),
        _get("/account", signing_in.account),
        _post("/account/password", signing_in.change_password),
        _post("/account/email", signing_in.change_email),
        _get("/account/second-factor", second_factor.second_factor),
        _post("/account/second-factor", second_factor.begin),
        _post("/account/second-factor/codes", second_factor.new_codes),
        _post("/account/second-factor/end", second_factor.end),
        _get("/welcome/{token}", joining.welcome),
        _post("/welcome/{token}", joining.join),
        _get("/queue", queue.queue),
        _post("/queue/views", queue.save_view),
        _post("/queue/views/{number:int}/drop", queue.drop_view),
        _get("/items/{number:int}", cards.card),
        _post("/items/{number:int}/claim", cards.claim),
        _post("/items/{number:int}/release", cards.release),
        _post("/items/{number:int}/snooze", cards.snooze),
        _post("/items/{number:int}/done", cards.done),
        _post("/items/{number:int}/reply", cards.reply),
        _post("/items/{number:int}/pass-on", cards.pass_on),
        _get("/who-is-there", who_is_there.who_is_there),
        _post("/who-is-there/duties", who_is_there.give_duties),
        _post("/who-is-there/debrief", who_is_there.ask_for_debrief),
        _post("/who-is-there/debriefs/{number:int}/held", who_is_there.debrief_held),
        _get("/conversations", conversations.conversations),
        _get("/people/{person}", conversations.conversation),
        _post("/people/{person}/marks", conversations.mark_conversation),
        _post("/people/{person}/marks/{number:int}/drop", conversations.unmark),
        _get("/people/{person}/turns/{number:int}", conversations.turn),
        _post("/people/{person}/turns/{number:int}/marks", conversations.mark_turn),
        _post("/people/{person}/turns/{number:int}/unmask", conversations.unmask),
        _post("/people/{person}/turns/{number:int}/redact", conversations.redact_words),
        _get("/people/{person}/turns/{number:int}/test", tests_written.test_form),
        _post("/people/{person}/turns/{number:int}/test", tests_written.save_test),
        _get("/people/{person}/reading", second_reading.reading),
        _post("/people/{person}/reading", second_reading.read),
        _get("/tests", tests_written.tests),
        _post("/tests/{number:int}", tests_written.decide_test),
        _get("/tests/{number:int}/file", tests_written.test_file),
        _get("/practice", second_reading.practise),
        _get("/practice/{key}", second_reading.practice),
        _post("/practice/{key}", second_reading.practised),
        _get("/exemplars", second_reading.exemplars),
        _get("/agreement", second_reading.agreed_how_far),
        _get("/for-you", for_you.for_you),
        _get("/learning", for_you.learning),
        _post("/learning", for_you.learned),
        _get("/learning/supervision.csv", for_you.supervision),
        _get("/ready-replies", ready_replies.ready),
        _post("/ready-replies", ready_replies.keep),
        _post("/ready-replies/{number:int}/forget", ready_replies.forget),
        _post("/people/{person}/take-over", live.take_over),
        _get("/people/{person}/live", live.live),
        _get("/people/{person}/live/stream", live.stream),
        _post("/people/{person}/live/say", live.say),
        _post("/people/{person}/live/hand-back", live.hand_back),
        _get("/directory", directory.listing),
        _get("/directory/gaps", directory.gaps),
        _get("/directory/imports", directory.imports),
        _get("/directory/imports/{number:int}", import_findings.findings),
        _get("/directory/imports/{number:int}/findings.csv", import_findings.findings_file),
        _get("/directory/outcomes", outcomes_told.told),
        _post("/directory/outcomes", outcomes_told.look),
        _get("/directory/new", directory.new),
        _post("/directory/new", directory.add),
        _get("/directory/service", directory.service),
        _post("/directory/service/edit", directory.edit),
        _post("/directory/service/deed", directory.deed),
        _post("/directory/service/note", directory.note),
        _post("/directory/notes/{number:int}/settled", directory.settled),
        _get("/directory/suggestions", directory.suggestions),
        _post("/directory/suggestions", directory.suggest),
        _post("/directory/suggestions/{number:int}", directory.decide),
        _get("/outcomes", outcomes.outcomes),
        _get("/outcomes/month", outcomes.month),
        _get("/outcomes.csv", outcomes.outcomes_file),
        _get("/suggestions", learning.suggested),
        _post("/suggestions/{number:int}", learning.decide),
        _get("/crisis-lines", learning.lines),
        _get("/team", team.team),
        _post("/team/links", team.make_link),
        _post("/team/{number:int}/reset", team.make_reset_link),
        _post("/team/{number:int}/roles", team.change_roles),
        _post("/team/{number:int}/shut-out", team.shut_out),
        _post("/team/{number:int}/second-factor", team.take_second_factor),
        _post("/team/{number:int}/let-in", team.let_in_again),
        _get("/audit", team.who_did_what),
        *(_get(path, endpoint) for path, endpoint in OPEN_REFERRAL.items()),
        *studio_routes(),
        Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
    ]


def studio_routes() -> list[BaseRoute]:
    """The story studio's paths."""
    draft = "/studio/drafts/{number:int}"
    one_release = "/studio/releases/{number:int}"
    return [
        _get("/studio", seeing.studio),
        _get("/studio/map", seeing.map_of_stories),
        _get("/studio/ideas", offering.ideas),
        _get("/studio/glossary", offering.glossary),
        _get("/studio/rulers", rulers.rulers),
        _get("/studio/names", completing.names),
        _get("/studio/questions", asking.questions),
        _get("/studio/question", asking.question),
        _get("/studio/test", testing.write_test),
        _post("/studio/test", testing.keep_test),
        _get("/studio/subject", seeing.subject),
        _get("/studio/story", seeing.story),
        _get("/studio/line", seeing.line),
        _get("/studio/sentences", seeing.sentences),
        _get("/studio/cards", seeing.cards),
        _get("/studio/releases", seeing.released),
        _get(one_release, golive.release_page),
        _get(one_release + "/state", golive.release_part),
        _post(one_release + "/back", golive.go_back),
        _post("/studio/drafts", editing.begin_draft),
        _get(draft, golive.draft_page),
        _post(draft + "/drop", editing.drop_draft),
        _post(draft + "/up-to-date", editing.bring_up_to_date),
        _get(draft + "/branch", branching.branch_form),
        _post(draft + "/branch", branching.add_branch),
        _get(draft + "/story", stepping.story_page),
        _get(draft + "/steps", stepping.steps_part),
        _get(draft + "/step", stepping.step_form),
        _post(draft + "/step", stepping.keep_step),
        _get(draft + "/file", whole_files.file_page),
        _post(draft + "/file", whole_files.save_file),
        _post(draft + "/file/back", whole_files.put_back),
        _post(draft + "/file/due", whole_files.look_again_by),
        _post(draft + "/idea", offering.save_idea),
        _post(draft + "/term", offering.save_term),
        _post(draft + "/rulers", rulers.save_rulers),
        _get(draft + "/question", asking.new_question),
        _post(draft + "/question", asking.add_question),
        _post(draft + "/answers", asking.save_question),
        _post(draft + "/steps", stepping.change_steps),
        _post(draft + "/line", editing.save_line),
        _post(draft + "/sentences", editing.save_sentences),
        _post(draft + "/yaml", editing.save_yaml),
        _get(draft + "/inbox", inbox.inbox),
        _post(draft + "/inbox", inbox.take),
        _post(draft + "/look", editing.look_at_words),
        _get(draft + "/others", editing.others),
        _get(draft + "/check", golive.check_part),
        _post(draft + "/train", golive.train),
        _post(draft + "/cancel", golive.cancel),
        _post(draft + "/weigh", weighing.weigh),
        _get(draft + "/weighing", weighing.weighing_part),
        _get(draft + "/training", golive.training_part),
        _post(draft + "/ask", golive.ask_for_approval),
        _post(draft + "/verdict", golive.give_verdict),
        _post(draft + "/release", golive.release),
        _get(draft + "/try", trying.try_page),
        _post(draft + "/try/begin", trying.begin_trying),
        _post(draft + "/try/say", trying.say_in_trying),
        _post(draft + "/try/back", trying.step_back),
        _get(draft + "/replay", replaying.replay_page),
        _get(draft + "/replay/state", replaying.replay_part),
        _post(draft + "/replay", replaying.begin_replay),
        _post(draft + "/replay/cancel", replaying.cancel_replay),
        _post(draft + "/replay/decide", replaying.decide_difference),
    ]


def made() -> Starlette:
    """The application, as the settings of this process have it."""
    chosen = settings()
    return Starlette(
        routes=routes(),
        middleware=[
            Middleware(SafeHeaders, is_https=chosen.console_is_https),
            # A page elsewhere whose name is made to mean this machine is not let in.
            Middleware(
                TrustedHostMiddleware,
                allowed_hosts=["127.0.0.1", "localhost", chosen.console_host],
                www_redirect=False,
            ),
        ],
        exception_handlers={404: _nothing, 405: _nothing, 500: _broken},
    )


async def _nothing(_: Request, __: Exception) -> Response:
    return PlainTextResponse("There is nothing here that can be shown.", status_code=404)


async def _broken(_: Request, __: Exception) -> Response:
    # What broke is in the log by its kind; the page says nothing of it.
    return PlainTextResponse(
        "Something went wrong on our side, and nothing was saved. Go back: what you typed is "
        "still there. Try again in a minute.",
        status_code=500,
    )
