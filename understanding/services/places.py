"""The Scottish town or area, or the outward postcode, that a person names."""

import difflib
import re

from understanding.text.phrases import any_of
from understanding.text.words import plain

# Towns, islands and areas; a name after "=" is another name for the one before it.
_TABLE = """
Glasgow=Glesga=Glesgae=Glasgae, Edinburgh=Embra=Edinburra=Auld Reekie, Aberdeen=Aiberdeen, Dundee,
Inverness=Inversneck, Perth, Stirling, Dunfermline, Paisley, East Kilbride=EK, Livingston=Livi,
Hamilton, Cumbernauld, Kirkcaldy=the lang toun, Ayr, Kilmarnock=Killie, Greenock, Coatbridge,
Glenrothes, Airdrie, Falkirk, Irvine, Dumfries, Motherwell, Wishaw, Clydebank, Bearsden,
Cambuslang, Bishopbriggs, Musselburgh, Elgin, Arbroath, Bellshill, Alloa, Renfrew, Dumbarton,
Kirkintilloch, Peterhead, Barrhead, Grangemouth, St Andrews, Johnstone, Blantyre, Penicuik,
Kilwinning, Broxburn, Erskine, Larkhall, Fraserburgh=the Broch, Port Glasgow, Viewpark, Newton
Mearns, Bathgate, Dalkeith, Rutherglen, Bonnyrigg, Whitburn, Stevenston, Saltcoats, Ardrossan,
Largs, Gourock, Helensburgh, Milngavie, Troon, Prestwick, Girvan, Cumnock, Maybole, Stranraer,
Newton Stewart, Castle Douglas, Kirkcudbright, Dalbeattie, Annan, Lockerbie, Moffat, Langholm,
Hawick, Galashiels=Gala, Melrose, Kelso, Jedburgh, Selkirk, Peebles, Innerleithen, Eyemouth, Duns,
Linlithgow, Bo'ness, Armadale, Blackburn, Tranent, Prestonpans, Haddington, Dunbar, North Berwick,
Cockenzie, Gorebridge, Loanhead, Rosyth, Inverkeithing, Cowdenbeath, Lochgelly, Methil, Leven,
Cupar, Anstruther, Burntisland, Kinross, Crieff, Pitlochry, Aberfeldy, Blairgowrie, Dunblane,
Callander, Bridge of Allan, Tillicoultry, Denny, Bonnybridge, Larbert, Forfar, Montrose, Brechin,
Kirriemuir, Carnoustie, Monifieth, Broughty Ferry, Stonehaven, Banchory, Ballater, Inverurie,
Huntly, Ellon, Turriff, Banff, Macduff, Keith, Buckie, Forres, Lossiemouth=Lossie, Nairn,
Grantown-on-Spey, Aviemore, Kingussie, Fort William, Mallaig, Kyle of Lochalsh, Portree, Ullapool,
Dingwall, Tain, Invergordon, Alness, Dornoch, Golspie, Lairg, Thurso, Wick, Stornoway, Tarbert,
Lochmaddy, Castlebay, Kirkwall, Stromness, Lerwick, Oban, Lochgilphead, Campbeltown, Dunoon,
Rothesay, Inveraray, Tobermory, Bowmore, Brodick, Millport, Lanark, Carluke, Biggar, Lesmahagow,
Shotts, Kilsyth, Alexandria, Balloch, Barra, Lewis, Harris, Skye, Mull, Islay, Jura, Arran, Bute,
Tiree, Orkney, Shetland, Uist, Fife, Angus, Moray, Argyll, Caithness, Sutherland, Lochaber,
Galloway, Ayrshire, Lanarkshire, Renfrewshire, Midlothian, East Lothian, West Lothian,
Clackmannanshire=Clacks, Aberdeenshire, Perthshire, the Borders=Scottish Borders, the Highlands,
the Western Isles=Outer Hebrides, Govan, Govanhill, Easterhouse, Drumchapel=the Drum, Partick,
Dennistoun, Maryhill, Castlemilk, Pollok, Pollokshields, Springburn, Shettleston, Parkhead,
Bridgeton, Gorbals, Possil=Possilpark, Calton, Leith, Portobello, Wester Hailes, Craigmillar,
Muirhouse, Gorgie, Pilton, Niddrie, Corstorphine, Morningside, South Queensferry, Torry, Dyce,
Lochee
"""

# Also people's names or plain words: a place only after "in", "near" …, or as the whole answer.
_ALSO_WORDS = frozenset(
    {"keith", "kyle", "harris", "lewis", "hamilton", "irvine", "angus", "alexandria", "leven",
        "gala", "wick", "duns", "ayr",
     "mull", "banff", "ellon", "annan", "douglas", "moray", "ek", "tain", "calton", "denny",
         "bute", "johnstone", "blackburn",
     "melrose", "the drum", "the broch", "livingston", "stirling", "perth", "erskine", "jura",
         "arran", "skye", "kelso", "livi",
     "cupar", "tarbert", "paisley", "killie", "islay"}
)  # fmt: skip
_BEFORE_A_PLACE = re.compile(
    r"\b"
    + any_of("""
        in | near | at | from
        (moved|going|go|get|back|over|went|come|through|up|down|travel|close|next|out) (to|
            tae)
        round | roon | outside | around | by | fae | frae | is | area | live | stay | bide
        staying | living | outskirts of | side of | part of | out of | over in | up in
        doon in | down in | it's | am | groups? | class | classes | clubs? | help
    """)
    + r"(?: the)? $"
)
_AFTER_A_PLACE = re.compile(r"^(?: area| way| side| direction|,? scotland)\b")
# Between two stops it stands alone: "is there a pain group near me. paisley".
_ENDS_BEFORE = re.compile(r"(?:^|[.,;:!?])\s*$")
_ENDS_AFTER = re.compile(r"^\s*(?:$|[.,;:!?])")
# "Leith is miles away", "leith's nae use tae me": named as where they are not.
_FAR_FROM_THERE = re.compile(
    r"^(?:'s| is|s|'?s? wis| was| would be| isn't| isnae)? "
    r"(?:(?:way|bloody|fucking|just|far|ower|over|too|that|pure|no|not|nae|even|really|a bit|"
    r"quite|about|\d+|forty|thirty|twenty) )*"
    r"(?:miles?(?: away| awa| off| out)?\b|far\b|faur\b|(?:hours?|buses|bus rides?) (?:away|awa|"
    r"off)|away\b|(?:use|good|near|near me|close|nearby|local|handy)\b|the (?:other|wrong) "
    r"(?:side|end)|a (?:long|fair|good) (?:way|trek|hike|journey)\b|where i (?:am|live|stay)\b)"
)
_HERE_NOT_FAR = re.compile(r"^(?:'s| is) (?:near|close|nearby|local|handy|good|where i)\b")

_FULL = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) ?\d[a-z]{2}\b")
# Half a postcode is read only where it is a Scottish one.
_OUTWARD = re.compile(
    r"\b((?:ab|dd|dg|eh|fk|g|hs|iv|ka|kw|ky|ml|pa|ph|td|ze)[1-9]\d?)\b(?! ?(?:mg|ml|%|out of))"
)


def _names() -> dict[str, str]:
    known: dict[str, str] = {}
    for entry in _TABLE.replace("\n", " ").split(","):
        first, *others = (name.strip() for name in entry.split("="))
        for name in (first, *others):
            known[name.lower()] = first
            known[name.lower().removeprefix("the ")] = first
    known.pop("drum", None)
    known.pop("broch", None)
    return known


_KNOWN = _names()
_ANY = re.compile(
    r"(?<![\w'-])("
    + "|".join(sorted(map(re.escape, _KNOWN), key=len, reverse=True))
    + r")(?![\w-])"
)
_SHORTEST_GUESSED = 5
_CLOSE_ENOUGH = 0.84
_FEW_WORDS = 3
_NOT_THERE = re.compile(
    r"\b(?:not|no|never|left|moved (?:from|out of)|used to (?:live|stay|be)|isn't|far from|"
    r"outwith)(?: \w+){0,2} $"
)


def _guessed(said: str) -> str | None:
    """A misspelt place: the whole of a short answer, or the word after "in" or "near"."""
    candidates = re.findall(r"\b(?:in|near|from|live at|stay at|fae|frae) ([a-z'-]{5,})", said)
    if len(said.split()) <= _FEW_WORDS:
        candidates.append(said.strip(" .,!?"))
    for candidate in candidates:
        if len(candidate) < _SHORTEST_GUESSED:
            continue
        close = difflib.get_close_matches(candidate, _KNOWN, n=1, cutoff=_CLOSE_ENOUGH)
        if close and close[0] not in _ALSO_WORDS and close[0][0] == candidate[0]:
            return _KNOWN[close[0]]
    return None


def _is_far_off(after: str) -> bool:
    """Tell whether what follows a place says that it is far: "leith is miles away"."""
    return bool(_FAR_FROM_THERE.match(after)) and not _HERE_NOT_FAR.match(after)


def says_where_not(text: str) -> bool:
    """Tell whether a place is named as where they are not: "I live in Dundee, not Leith"."""
    said = plain(text)[:600]
    return any(
        _NOT_THERE.search(said[: match.start()]) or _is_far_off(said[match.end() :])
        for match in _ANY.finditer(said)
    )


def read_place(text: str) -> str | None:
    """The place a person names: a Scottish town or area by its usual name, or an outward postcode.

    A full postcode points at a handful of homes, so only its outward part is given ("G41 2PE" is
    "G41"); a postcode counts before a name. Small misspellings are mended. None where no place is
    named.
    """
    said = plain(text)[:600].replace("st. ", "st ").replace("saint ", "st ")
    if full := _FULL.search(said):
        return full[1].upper()
    if outward := _OUTWARD.search(said):
        return outward[1].upper()
    few = len(re.findall(r"[\w']+", said)) <= _FEW_WORDS
    for match in _ANY.finditer(said):
        before, after = said[: match.start()], said[match.end() :]
        if _NOT_THERE.search(before) or _is_far_off(after):
            continue
        alone = _ENDS_BEFORE.search(before) and _ENDS_AFTER.match(after)
        sure = few or alone or _BEFORE_A_PLACE.search(before) or _AFTER_A_PLACE.match(after)
        if match[1] not in _ALSO_WORDS or sure:
            return _KNOWN[match[1]]
    return _guessed(said)
