"""The Open Referral UK API: read only, public, in pages of a hundred at most."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson
from sqlalchemy.engine import Connection
from starlette.responses import Response

from console.asked import Asked, page
from directory.handing_out import api

Tree = dict[str, Any]
#: Any site may read it: there is nothing behind a cookie here.
OPEN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}


@page(None)
def about(_: Asked) -> Response:
    """Version and profile."""
    return _json(api.about())


@page(None)
def services(asked: Asked) -> Response:
    """A page of services."""
    return _listed(asked, api.services)


@page(None)
def service(asked: Asked) -> Response:
    """One service in full."""
    return _one(asked, api.service)


@page(None)
def service_at_locations(asked: Asked) -> Response:
    """A page of services at locations."""
    return _listed(asked, api.service_at_locations)


@page(None)
def service_at_location(asked: Asked) -> Response:
    """One service at one location."""
    return _one(asked, api.service_at_location)


@page(None)
def taxonomies(asked: Asked) -> Response:
    """A page of taxonomies."""
    return _listed(asked, api.taxonomies)


@page(None)
def taxonomy(asked: Asked) -> Response:
    """One taxonomy."""
    return _one(asked, api.taxonomy)


@page(None)
def taxonomy_terms(asked: Asked) -> Response:
    """A page of terms."""
    return _listed(asked, api.taxonomy_terms)


@page(None)
def taxonomy_term(asked: Asked) -> Response:
    """One term."""
    return _one(asked, api.taxonomy_term)


def _listed(asked: Asked, answer: Callable[[Connection, Mapping[str, str]], Tree]) -> Response:
    try:
        return _json(answer(asked.session.connection(), asked.request.query_params))
    except api.BadQuery as error:
        return _json({"error": str(error)}, 400)


def _one(asked: Asked, answer: Callable[[Connection, str], Tree | None]) -> Response:
    found = answer(asked.session.connection(), asked.part("identity")[:64])
    if found is None:
        return _json({"error": "There is none with this id."}, 404)
    return _json(found)


def _json(tree: Tree, status: int = 200) -> Response:
    return Response(orjson.dumps(tree), status, OPEN, "application/json")
