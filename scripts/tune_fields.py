"""Tunes the reader of fields on our own sentences, and keeps it for numpy. Made by hand, seldom.

In the environment of `scripts/tune_reader.py`, whose reader of danger it goes on from:

    .venv/bin/python -m scripts.field_sentences var/fields.jsonl
    nice DIR/bin/python scripts/tune_fields.py var/fields.jsonl understanding/learned

The folder holds `tuned.npz`; `tuned_fields.npz` is written beside it. Two thirds of the sentences
teach it three times; what it makes of the last third is written to `tuned_fields.held_out.npz`,
for the table of docs/decisions.md, 36. Then the last third teaches it too. One core, about 20
minutes. Seeded.
"""

from __future__ import annotations

import importlib.util
import json
import random
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812 - so everybody calls it

FIELDS, KEPT_FIELDS = ("outcome", "barrier", "control"), ("outcome",)
ASKED = (
    "importance confidence when yes_no barrier outcome signpost_outcome service open none"
).split()
SEED, WIDTH, LAYERS = 7, 384, 3
LONGEST, LONGEST_BEFORE, BATCH = 40, 24, 32
SPEED, SPEED_LATER, SPEED_OF_ANSWERS, SPEED_OF_ANSWERS_LATER = 2e-4, 1e-4, 2e-3, 1e-3
TIMES, AGAIN = 3, 3_000
#: What it got as right as this is half left out the next time (a loss, in nats).
EASY, EASY_KEPT, SMOOTHED = 0.05, 0.5, 0.05
HERE = Path(__file__).resolve()


def _module(name: str, file: Path) -> ModuleType:
    """A file of ours by itself: the coach's other libraries are not in this environment."""
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


danger = _module("tune_reader", HERE.with_name("tune_reader.py"))
words = _module("word_pieces", HERE.parents[1] / "understanding" / "learned" / "word_pieces.py")


class Reader(nn.Module):
    """The reader of danger, its first layer left as it is, and a head for each field."""

    def __init__(self, begun: Path, labels: dict[str, list[str]]) -> None:
        super().__init__()
        kept = np.load(begun)
        self.labels = labels
        self.number_of = {w: at for at, w in enumerate(str(kept["vocabulary"]).split("\n"))}
        word = kept["word"].astype(np.float32) * kept["word_scale"].astype(np.float32)[:, None]
        self.register_buffer("word", torch.tensor(word))
        self.register_buffer("place", torch.tensor(kept["place"].astype(np.float32)))
        self.n = nn.LayerNorm(WIDTH, eps=1e-12)
        _set(self.n, kept["norm"])
        self.layers = nn.ModuleList(danger.Layer() for _ in range(LAYERS))
        for at, layer in enumerate(self.layers):
            for name, mine in (("qkv", "qkv"), ("out", "out"), ("wide", "a"), ("back", "b")):
                scale = kept[f"{at}/{name}_scale"].astype(np.float32)
                whole = kept[f"{at}/{name}"].astype(np.float32) * scale
                _set(getattr(layer, mine), (whole.T.copy(), kept[f"{at}/{name}_bias"]))
            _set(layer.n1, kept[f"{at}/norm"])
            _set(layer.n2, kept[f"{at}/last_norm"])
        for frozen in (*self.n.parameters(), *self.layers[0].parameters()):
            frozen.requires_grad_(False)
        self.heads = nn.ModuleDict({f: nn.Linear(2 * WIDTH, len(x)) for f, x in labels.items()})
        self.asked = nn.ModuleDict({f: nn.Embedding(len(ASKED), len(x)) for f, x in labels.items()})
        for one in self.asked.values():
            one.weight.data.zero_()

    def pieces(self, one: dict) -> tuple[list[int], list[int]]:
        """A sentence and the line before it as numbers."""
        ends = self.number_of[words.PARTS]
        said = words.pieces(one["t"], self.number_of)[: LONGEST - 2]
        before = [*words.pieces(one["b"], self.number_of), ends] if one["b"] else []
        return [self.number_of[words.FIRST], *said, ends], before[-LONGEST_BEFORE:]

    def forward(
        self, rows: list[tuple[list[int], list[int]]], field: str, asked: list[str | None]
    ) -> torch.Tensor:
        """Scores of the field's labels, a row a sentence."""
        ids, typ, mask = danger._batch(rows)
        x = self.n(self.word[ids] + self.place[0][: ids.shape[1]] + self.place[1][typ])
        x = F.dropout(x, 0.1, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        there = mask[..., None].to(x.dtype)
        most = x.masked_fill(~mask[..., None], -1e4).amax(1)
        both = torch.cat([(x * there).sum(1) / there.sum(1), most], 1)
        questions = torch.tensor([ASKED.index(one or "none") for one in asked])
        scores = self.heads[field](F.dropout(both, 0.1, self.training))
        return scores + self.asked[field](questions)


def _set(layer: nn.Module, pair: object) -> None:
    weight, bias = pair
    layer.weight.data = torch.tensor(np.asarray(weight, dtype=np.float32))
    layer.bias.data = torch.tensor(np.asarray(bias, dtype=np.float32))


def _batches(sentences: list[dict], rows: list[int], lengths: list[int]) -> list[list[int]]:
    """Batches of one field and of one length, in random order."""
    batches = []
    for field in FIELDS:
        mine = [at for at in rows if sentences[at]["f"] == field]
        random.shuffle(mine)
        for start in range(0, len(mine), 30 * BATCH):
            pool = sorted(mine[start : start + 30 * BATCH], key=lambda at: lengths[at])
            batches += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
    random.shuffle(batches)
    return batches


def teach(
    reader: Reader, sentences: list[dict], times: int, speed: float, of_answers: float
) -> None:
    """Teach it these sentences; half of what is easy is left out after the first time."""
    numbers = [reader.pieces(one) for one in sentences]
    lengths = [len(said) + len(before) for said, before in numbers]
    body = [q for layer in reader.layers[1:] for q in layer.parameters()]
    answers = [*reader.heads.parameters(), *reader.asked.parameters()]
    step = torch.optim.AdamW([{"params": body}, {"params": answers}], weight_decay=0.01)
    hard, done = np.full(len(sentences), np.inf), 0
    reader.train()
    reader.layers[0].eval()
    for turn in range(times):
        rows = [at for at, loss in enumerate(hard) if loss > EASY or random.random() < EASY_KEPT]
        batches = _batches(sentences, rows, lengths)
        for number, some in enumerate(batches):
            left = max(0.02, 1.0 - (turn + number / len(batches)) / times)
            for group, top in zip(step.param_groups, (speed, of_answers), strict=True):
                group["lr"] = top * left * min(1.0, done / 80)
            field = sentences[some[0]]["f"]
            asked = [sentences[at]["a"] for at in some]
            said = reader([numbers[at] for at in some], field, asked)
            truth = torch.tensor([reader.labels[field].index(sentences[at]["l"]) for at in some])
            hard[some] = F.cross_entropy(said, truth, reduction="none").detach().numpy()
            step.zero_grad()
            F.cross_entropy(said, truth, label_smoothing=SMOOTHED).backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            step.step()
            done += 1
        print(f"Taught {turn + 1} of {times}", flush=True)


def scores(reader: Reader, sentences: list[dict], field: str) -> np.ndarray:
    """What it makes of sentences of one field: a row each."""
    reader.eval()
    found = []
    with torch.inference_mode():
        for start in range(0, len(sentences), 64):
            some = sentences[start : start + 64]
            asked = [one["a"] for one in some]
            found.append(reader([reader.pieces(one) for one in some], field, asked).numpy())
    return np.concatenate(found)


def keep(reader: Reader, target: Path) -> None:
    """Write what is its own for numpy, as `scripts/tune_reader.py` keeps its layers."""
    state = {name: value.numpy() for name, value in reader.state_dict().items()}
    arrays = {
        "layers": np.arange(1, LAYERS),
        "fields": np.array("\n".join(KEPT_FIELDS)),
        "asked": np.array("\n".join(ASKED)),
    }
    for at in range(1, LAYERS):
        for name, mine in (("qkv", "qkv"), ("out", "out"), ("wide", "a"), ("back", "b")):
            weights = danger._whole(state[f"layers.{at}.{mine}.weight"].T, 0)
            arrays[f"{at}/{name}"], arrays[f"{at}/{name}_scale"] = weights
            arrays[f"{at}/{name}_bias"] = state[f"layers.{at}.{mine}.bias"]
        for name, mine in (("norm", "n1"), ("last_norm", "n2")):
            both = [state[f"layers.{at}.{mine}.{kind}"] for kind in ("weight", "bias")]
            arrays[f"{at}/{name}"] = np.stack(both)
    for field in KEPT_FIELDS:
        arrays[f"{field}/labels"] = np.array("\n".join(reader.labels[field]))
        arrays[f"{field}/out"] = state[f"heads.{field}.weight"].T.copy()
        arrays[f"{field}/bias"] = state[f"heads.{field}.bias"]
        arrays[f"{field}/asked"] = state[f"asked.{field}.weight"]
    np.savez_compressed(target, **arrays)


def main(source: Path, folder: Path) -> None:
    """Tune it in two parts, and keep it."""
    torch.set_num_threads(1)
    random.seed(SEED)
    torch.manual_seed(SEED)
    every = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    labels = {f: sorted({one["l"] for one in every if one["f"] == f}) for f in FIELDS}
    reader = Reader(folder / "tuned.npz", labels)
    first = [one for one in every if one["fold"] != 0]
    last = [one for one in every if one["fold"] == 0]
    teach(reader, first, TIMES, SPEED, SPEED_OF_ANSWERS)
    held_out = {f: scores(reader, [one for one in last if one["f"] == f], f) for f in FIELDS}
    np.savez(source.with_name("tuned_fields.held_out.npz"), **held_out)
    own = [one for one in first if one["own"]]
    again = random.Random(1).sample(own, min(AGAIN, len(own)))
    mine = [one for one in last if one["own"]]
    teach(reader, mine + again, 1, SPEED_LATER, SPEED_OF_ANSWERS_LATER)
    keep(reader, folder / "tuned_fields.npz")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
