"""Tunes the reader of kinds of help on our own sayings, and keeps it for numpy. Made by hand.

In the environment of `scripts/tune_reader.py`, whose table of words it shares:

    .venv/bin/python -m scripts.kind_sentences var/kinds.jsonl
    nice DIR/bin/python scripts/tune_kinds.py var/kinds.jsonl understanding/learned directory

The first folder holds `tuned.npz`; `kinds_tuned.npz` is written to the second. Four fifths of the
sayings teach it six times; what it makes of the last fifth is written beside the sayings
(`.held_out.npz`), for the table of docs/decisions.md, 44. Then the last fifth teaches it too. One
core, about 10 minutes. Seeded.
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

SEED, WIDTH, LAYERS, LONGEST, BATCH = 7, 384, 3, 48, 32
TIMES, AGAIN, WARM_UP = 6, 3_000, 100
SPEED, SPEED_LATER, SPEED_OF_ANSWERS = 2e-4, 5e-5, 2e-3
#: Kinds are many and near each other: none is to be quite sure.
SMOOTHED = 0.1
#: How far the answers are held back when they are begun, and how plainly they then speak.
HELD_BACK, SPOKEN = 3.0, 20.0
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
    """The first layers of the published encoder, and an answer a kind, over their middle."""

    def __init__(self, shared: Path, kinds: list[str]) -> None:
        super().__init__()
        published = danger.Reader([], ["none"])
        self.layers, self.n = published.layers, published.n
        kept = np.load(shared)
        self.number_of = {w: at for at, w in enumerate(str(kept["vocabulary"]).split("\n"))}
        word = kept["word"].astype(np.float32) * kept["word_scale"].astype(np.float32)[:, None]
        self.register_buffer("word", torch.tensor(word))
        self.register_buffer("place", torch.tensor(kept["place"].astype(np.float32)))
        norm = np.asarray(kept["norm"], dtype=np.float32)
        self.n.weight.data, self.n.bias.data = torch.tensor(norm[0]), torch.tensor(norm[1])
        for frozen in self.n.parameters():
            frozen.requires_grad_(False)
        self.answers = nn.Linear(WIDTH, len(kinds))

    def pieces(self, said: str) -> tuple[list[int], list[int]]:
        """A saying as numbers; no line stands before it."""
        cut = words.pieces(said, self.number_of)[: LONGEST - 2]
        return [self.number_of[words.FIRST], *cut, self.number_of[words.PARTS]], []

    def middle(self, rows: list[tuple[list[int], list[int]]]) -> torch.Tensor:
        """What is made of each saying: a row of length one."""
        ids, typ, mask = danger._batch(rows)
        x = self.n(self.word[ids] + self.place[0][: ids.shape[1]] + self.place[1][typ])
        x = F.dropout(x, 0.1, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        there = mask[..., None].to(x.dtype)
        return F.normalize((x * there).sum(1) / there.sum(1), dim=1)


def begin(reader: Reader, rows: list, numbers: torch.Tensor) -> None:
    """Begin the answers where a ridge regression over the published layers would end."""
    reader.eval()
    with torch.inference_mode():
        parts = [reader.middle(rows[at : at + 64]) for at in range(0, len(rows), 64)]
    x, y = torch.cat(parts).clone(), F.one_hot(numbers, reader.answers.out_features).float()
    apart = x - x.mean(0)
    square = apart.T @ apart + HELD_BACK * torch.eye(WIDTH)
    told = torch.linalg.solve(square, apart.T @ (y - y.mean(0)))
    reader.answers.weight.data = told.T.contiguous() * SPOKEN
    reader.answers.bias.data = -(x.mean(0) @ told) * SPOKEN


def teach(reader: Reader, rows: list, numbers: torch.Tensor, times: int, speed: float) -> None:
    """Teach it these sayings, so many times over."""
    body = list(reader.layers.parameters())
    step = torch.optim.AdamW(
        [{"params": body}, {"params": reader.answers.parameters()}], weight_decay=0.01
    )
    done, whole = 0, times * -(-len(rows) // BATCH)
    reader.train()
    for turn in range(times):
        order = list(range(len(rows)))
        random.shuffle(order)
        for start in range(0, len(order), BATCH):
            some, left = order[start : start + BATCH], max(0.02, 1.0 - done / whole)
            for group, top in zip(step.param_groups, (speed, SPEED_OF_ANSWERS), strict=True):
                group["lr"] = top * left * min(1.0, done / WARM_UP)
            said = F.dropout(reader.middle([rows[at] for at in some]), 0.1, reader.training)
            loss = F.cross_entropy(reader.answers(said), numbers[some], label_smoothing=SMOOTHED)
            step.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            step.step()
            done += 1
        print(f"Taught {turn + 1} of {times}", flush=True)


def scores(reader: Reader, rows: list) -> np.ndarray:
    """What it makes of sayings: a row each, a column a kind."""
    reader.eval()
    with torch.inference_mode():
        parts = [
            reader.answers(reader.middle(rows[at : at + 64])) for at in range(0, len(rows), 64)
        ]
    return torch.cat(parts).numpy()


def keep(reader: Reader, kinds: list[str], digest: str, target: Path) -> None:
    """Write what is its own for numpy, as `scripts/tune_reader.py` keeps its layers."""
    state = {name: value.numpy() for name, value in reader.state_dict().items()}
    arrays = {
        "layers": np.array(LAYERS),
        "kinds": np.array("\n".join(kinds)),
        "answers": state["answers.weight"].T.astype(np.float16),
        "bias": state["answers.bias"].astype(np.float32),
        "digest": np.array(digest),
    }
    for at in range(LAYERS):
        for name, mine in (("qkv", "qkv"), ("out", "out"), ("wide", "a"), ("back", "b")):
            weights = danger._whole(state[f"layers.{at}.{mine}.weight"].T, 0)
            arrays[f"{at}/{name}"], arrays[f"{at}/{name}_scale"] = weights
            arrays[f"{at}/{name}_bias"] = state[f"layers.{at}.{mine}.bias"]
        for name, mine in (("norm", "n1"), ("last_norm", "n2")):
            both = [state[f"layers.{at}.{mine}.{kind}"] for kind in ("weight", "bias")]
            arrays[f"{at}/{name}"] = np.stack(both)
    np.savez_compressed(target, **arrays)


def main(source: Path, shared: Path, folder: Path) -> None:
    """Tune it in two parts, and keep it."""
    torch.set_num_threads(1)
    random.seed(SEED)
    torch.manual_seed(SEED)
    told, *lines = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    kinds = sorted({one["kind"] for one in lines})
    reader = Reader(shared / "tuned.npz", kinds)
    rows = [reader.pieces(one["said"]) for one in lines]
    numbers = torch.tensor([kinds.index(one["kind"]) for one in lines])
    first = [at for at, one in enumerate(lines) if one["fold"] != 0]
    last = [at for at, one in enumerate(lines) if one["fold"] == 0]
    begin(reader, [rows[at] for at in first], numbers[first])
    teach(reader, [rows[at] for at in first], numbers[first], TIMES, SPEED)
    held_out = scores(reader, [rows[at] for at in last])
    np.savez(source.with_suffix(".held_out.npz"), scores=held_out, kinds=np.array(kinds))
    some = last + random.Random(1).sample(first, min(AGAIN, len(first)))
    teach(reader, [rows[at] for at in some], numbers[some], 1, SPEED_LATER)
    keep(reader, kinds, told["digest"], folder / "kinds_tuned.npz")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
