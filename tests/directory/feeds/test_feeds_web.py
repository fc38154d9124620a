"""Feeds from the web: paged, with faults in the middle, and never from a private address."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest
from feeds_at_hand import Directory, Raw, Server, service
from tables import for_every_row

from directory.feeds import web
from directory.feeds.findings import Unreadable
from directory.feeds.web import Forbidden, Limits, NotFetched, Web, may_be_asked, without_secrets

pytestmark = pytest.mark.usefixtures("no_pauses")


def page(number: int, of: int, services: list[Raw], **more: Any) -> Raw:
    """A page of Open Referral UK."""
    told = {
        "total_items": more.pop("total", of * len(services)),
        "total_pages": of,
        "page_number": number,
        "size": len(services),
        "first_page": number == 1,
        "last_page": number == of,
        "empty": not services,
    }
    return {**told, **more, "contents": services}


def pages(server: Server, of: int, size: int = 2, **more: Any) -> None:
    """An API with so many pages of services s1, s2, … in full."""
    server.answers["/"] = {"version": "3.0", "profile": "uk", "openapi_url": "x"}
    for number in range(1, of + 1):
        ids = range((number - 1) * size + 1, number * size + 1)
        server.answers[f"/services?page={number}&per_page=100"] = page(
            number, of, [service(f"s{n}") for n in ids], **more
        )


def test_every_page_of_an_api_is_read(directory: Directory, server: Server) -> None:
    pages(server, 3)
    told = directory.take(server.url, loopback=True)
    assert directory.ids() == {f"s{n}" for n in range(1, 7)}
    assert (told.source.format, told.findings.total, told.outcome.complete) == ("oruk", 0, True)


def test_a_list_that_is_cut_down_is_asked_for_in_full(directory: Directory, server: Server) -> None:
    pages(server, 1)
    thin = [{"id": f"s{n}", "name": f"Walk s{n}", "status": "active"} for n in (1, 2)]
    server.answers["/services?page=1&per_page=100"] = page(1, 1, thin)
    server.answers["/services/s1"] = service("s1")
    told = directory.take(f"{server.url}/", loopback=True)
    assert directory.one("s1").phone == "0131 496 0113"
    # The other one is not there: what the list says is read, and that is said.
    assert directory.one("s2").name == "Walk s2"
    assert not told.outcome.complete
    assert (told.findings.first[0].record, told.findings.first[0].row) == ("s2", "page 1, item 2")
    # When it can be had only cut down again, the details that are kept are not lost.
    server.answers["/services/s1"] = (500, b"down")
    directory.take(server.url, loopback=True)
    assert directory.one("s1").phone == "0131 496 0113"


def test_a_page_that_is_missing_in_the_middle_is_named_and_nothing_vanishes(
    directory: Directory, server: Server
) -> None:
    pages(server, 4)
    directory.take(server.url, loopback=True)
    server.answers["/services?page=3&per_page=100"] = (500, b"down")
    told = directory.take(server.url, loopback=True)
    assert (told.outcome.read, told.outcome.vanished) == (6, 0)
    found = told.findings.first[0]
    assert found.row == "page 3"
    assert "500" in found.reason
    assert "services 5 to 6 are missing" in found.reason
    assert directory.one("s5").vanished_at is None


def test_a_page_that_comes_at_the_second_try_is_no_fault(
    directory: Directory, server: Server, no_pauses: list[float]
) -> None:
    pages(server, 2)
    good = server.answers["/services?page=2&per_page=100"]
    server.answers["/services?page=2&per_page=100"] = [
        (503, {"Retry-After": "2"}, b"busy"),
        (429, b"slowly"),
        good,
    ]
    told = directory.take(server.url, loopback=True)
    assert (told.outcome.read, told.findings.total) == (4, 0)
    assert no_pauses[0] == 2
    assert 1.0 <= no_pauses[1] <= 1.25


def test_a_total_that_lies_lets_nothing_vanish(directory: Directory, server: Server) -> None:
    pages(server, 2, total=40)
    told = directory.take(server.url, loopback=True)
    assert (told.outcome.read, told.outcome.complete) == (4, False)
    assert "has 40 services and gave 4" in told.findings.first[0].reason


def test_a_feed_that_pages_for_ever_is_ended(directory: Directory, server: Server) -> None:
    always = page(1, 1, [service("s1")], last_page=False, total_pages=None)
    server.answers["*"] = lambda _path: always
    told = directory.take(f"{server.url}/services", loopback=True)
    assert told.outcome.read == 1
    assert len(server.asked) == 2
    assert "again and again" in told.findings.first[0].reason


def test_a_page_that_calls_itself_the_last_too_soon_is_not_believed(
    directory: Directory, server: Server
) -> None:
    pages(server, 3, last_page=True)
    assert directory.take(server.url, loopback=True).outcome.read == 6


def test_a_web_page_in_the_middle_of_an_api_is_a_page_missing(
    directory: Directory, server: Server
) -> None:
    pages(server, 3)
    server.answers["/services?page=2&per_page=100"] = (200, b"<!doctype html><p>Sign in")
    told = directory.take(server.url, loopback=True)
    assert told.outcome.read == 4
    assert "a web page" in told.findings.first[0].reason


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ((200, b"<html>Sign in</html>"), "a web page"),
        ((200, b'{"contents": [{"id"'), "no JSON"),
        ((404, b"no"), "404"),
        ((200, {"hello": "world"}), "no list of services"),
        ((200, {"error": "Invalid Postcode", "data": []}), "Invalid Postcode"),
    ],
)
def test_an_api_that_cannot_be_read_changes_nothing(
    directory: Directory, server: Server, answer: Any, says: str
) -> None:
    server.answers["*"] = answer
    with pytest.raises(Unreadable, match=says):
        directory.take(f"{server.url}/services", loopback=True)
    assert directory.rows("select count(*) from services") == [(0,)]
    assert directory.rows("select count(*) from imports where fault is null") == [(0,)]


def aliss(identity: str) -> Raw:
    """A service of ALISS."""
    return {
        "id": identity,
        "name": identity,
        "organisation": {"id": "o", "name": "O"},
        "locations": [],
        "service_areas": [{"code": "XS", "type": "Country", "name": "Scotland"}],
    }


def test_aliss_is_read_by_its_next_page(directory: Directory, server: Server) -> None:
    meta = {"licence": "https://creativecommons.org/licenses/by/4.0/", "attribution": []}
    first = {"meta": meta, "count": 3, "data": [aliss("a"), aliss("b")]}
    server.answers["/v5/import"] = {**first, "next": f"{server.url}/v5/import?page=2"}
    server.answers["/v5/import?page=2"] = {"meta": meta, "next": None, "data": [aliss("c")]}
    told = directory.take(f"{server.url}/v5/import", loopback=True)
    assert directory.ids() == {"a", "b", "c"}
    assert (told.source.format, told.findings.total) == ("aliss", 0)
    assert directory.one("a").licence == meta["licence"]


def test_a_next_page_on_another_server_is_not_followed(
    directory: Directory, server: Server
) -> None:
    server.answers["/v5/import"] = {
        "meta": {},
        "next": "https://elsewhere.example.org/page2",
        "data": [aliss("a")],
    }
    told = directory.take(f"{server.url}/v5/import", loopback=True)
    assert "another server" in told.findings.first[0].reason


def test_a_file_on_the_web_is_read_like_one_here(directory: Directory, server: Server) -> None:
    server.answers["/groups.csv"] = (200, b"id,name\ng1,Bowls\n")
    told = directory.take(f"{server.url}/groups.csv", loopback=True, name="web")
    assert (told.source.format, told.source.read_from) == (
        "spreadsheet",
        f"{server.url}/groups.csv",
    )


# Addresses


@for_every_row(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.10", "172.16.5.4", "169.254.169.254", "100.64.0.1",
     "0.0.0.0", "::1", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
     "2002:0a00:0001::1", "224.0.0.1", "255.255.255.255", "::"],
)  # fmt: skip
def test_a_private_address_is_never_asked(address: str) -> None:
    assert not may_be_asked(address, loopback=False)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_an_address_of_the_open_internet_may_be_asked(address: str) -> None:
    assert may_be_asked(address, loopback=False)


def test_loopback_is_open_only_where_that_is_said_and_nothing_else_with_it() -> None:
    assert may_be_asked("127.0.0.1", loopback=True)
    assert not may_be_asked("10.0.0.1", loopback=True)
    assert not may_be_asked("169.254.169.254", loopback=True)


def test_a_feed_on_this_machine_is_refused_without_the_setting(
    directory: Directory, server: Server
) -> None:
    pages(server, 1)
    with pytest.raises(Unreadable, match="private address"):
        directory.take(server.url)
    assert server.asked == []


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What names are looked up to; each look-up takes the next answer."""
    answers: dict[str, list[str]] = {}

    def look_up(host: str, port: int, *_rest: Any, **_named: Any) -> list[Any]:
        found = answers.get(host, [host])
        address = found.pop(0) if len(found) > 1 else found[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(web.socket, "getaddrinfo", look_up)
    return answers


def test_a_name_that_leads_to_a_private_address_is_refused(
    tmp_path: Path, named: dict[str, list[str]]
) -> None:
    named["feed.example.org"] = ["10.0.0.5"]
    with pytest.raises(Forbidden, match=r"private address \(10\.0\.0\.5\)"):
        Web(tmp_path).get("http://feed.example.org/services")


def test_a_redirect_to_a_private_address_is_refused(
    tmp_path: Path, server: Server, named: dict[str, list[str]]
) -> None:
    port = server.url.rsplit(":", 1)[1]
    named["feed.example.org"] = ["127.0.0.1"]
    named["metadata.example.org"] = ["169.254.169.254"]
    server.answers["/start"] = (302, {"Location": "http://metadata.example.org/secrets"}, b"")
    with pytest.raises(Forbidden, match=r"169\.254\.169\.254"):
        Web(tmp_path, loopback=True).get(f"http://feed.example.org:{port}/start")


def test_a_name_that_changes_its_address_in_between_is_checked_each_time(
    tmp_path: Path, server: Server, named: dict[str, list[str]]
) -> None:
    port = server.url.rsplit(":", 1)[1]
    named["feed.example.org"] = ["127.0.0.1", "10.0.0.5"]
    server.answers["*"] = (200, {"Connection": "close"}, b"{}")
    asking = Web(tmp_path, loopback=True)
    asking.get(f"http://feed.example.org:{port}/one")
    with pytest.raises(Forbidden, match=r"10\.0\.0\.5"):
        asking.get(f"http://feed.example.org:{port}/two")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://example.org/x", "gopher://x", "http://", "http://[::1"]
)
def test_only_the_web_is_asked(tmp_path: Path, url: str) -> None:
    with pytest.raises(Forbidden):
        Web(tmp_path).get(url)


def test_a_redirect_to_a_file_is_refused(tmp_path: Path, server: Server) -> None:
    server.answers["/start"] = (302, {"Location": "file:///etc/passwd"}, b"")
    with pytest.raises(Forbidden, match="no address of the web"):
        Web(tmp_path, loopback=True).get(f"{server.url}/start")


def test_redirects_are_followed_a_few_times_and_no_more(tmp_path: Path, server: Server) -> None:
    server.answers["/a"] = (301, {"Location": "/b"}, b"")
    server.answers["/b"] = (200, b"here")
    assert Web(tmp_path, loopback=True).get(f"{server.url}/a").path.read_bytes() == b"here"
    server.answers["*"] = (302, {"Location": "/again"}, b"")
    with pytest.raises(NotFetched, match="more than 5 times"):
        Web(tmp_path, loopback=True).get(f"{server.url}/again")


def test_an_answer_that_is_too_large_is_not_kept(tmp_path: Path, server: Server) -> None:
    server.answers["*"] = (200, b"x" * 5_000)
    asking = Web(tmp_path, loopback=True, limits=Limits(largest=1_000))
    with pytest.raises(NotFetched, match="larger than 1,000 bytes"):
        asking.get(server.url)


def test_an_answer_that_drips_is_ended(tmp_path: Path, server: Server) -> None:
    server.answers["*"] = (200, b"x" * 500_000)
    seconds = iter(range(0, 10_000, 50))
    asking = Web(tmp_path, loopback=True, clock=lambda: float(next(seconds)))
    with pytest.raises(NotFetched, match="took more than"):
        asking.get(server.url)


def test_nobody_at_home_is_tried_again_and_then_said(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    waited: list[float] = []
    asking = Web(tmp_path, loopback=True, pause=waited.append)
    with pytest.raises(NotFetched, match="tried 4 times"):
        asking.get(f"http://127.0.0.1:{port}/")
    assert len(waited) == 3
    assert waited == sorted(waited)


def test_a_key_in_an_address_is_never_written_down() -> None:
    assert (
        without_secrets("https://ann:secret@feed.example.org/v1?key=secret#x")
        == "https://feed.example.org/v1"
    )
