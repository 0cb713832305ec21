"""A speech model of half a megabyte with random weights: it speaks gibberish, and loads as a real one does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

WIDTH, MELS, SEED = 16, 80, 3
WORDS = [" the", " cook", " carried", " fifteen", " trays", ".", ",", " and", " nobody", " waited"]
SPECIALS = ["<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>", "<|startoflm|>"]
LAST = ["<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"]


def small_model(folder: Path) -> Path:
    """Return the folder with model.bin, config.json, vocabulary.json and tokenizer.json in it."""
    folder.mkdir(parents=True, exist_ok=True)
    tokens = _tokenizer(folder / "tokenizer.json")
    tokens += [f"<|{at * 0.02:.2f}|>" for at in range(1501)]
    spec = _spec(len(tokens), tokens.index("<|endoftext|>"))
    ids = {token: at for at, token in enumerate(tokens)}
    spec.config.suppress_ids = [ids[one] for one in (*SPECIALS[1:], *LAST)]
    spec.config.suppress_ids_begin = [ids["<|endoftext|>"]]
    spec.config.lang_ids = [ids["<|en|>"]]
    spec.config.alignment_heads = [(0, 0)]
    spec.register_vocabulary(tokens)
    spec.validate()
    spec.save(str(folder))
    return folder


def _tokenizer(path: Path) -> list[str]:
    """Write a byte-level tokenizer that knows the bytes and a few words; return its tokens in order."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    words = [one.replace(" ", "Ġ") for one in WORDS if len(one) > 1]
    tokens = [*letters, *words]
    made = Tokenizer(models.BPE({token: at for at, token in enumerate(tokens)}, []))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens([AddedToken(one, special=True) for one in (*SPECIALS, *LAST)])
    made.save(str(path))
    read: dict[str, int] = json.loads(made.to_str())["model"]["vocab"]
    assert len(read) == len(tokens)
    return [*tokens, *SPECIALS, *LAST]


def _spec(size: int, end: int) -> Any:
    from ctranslate2.specs.whisper_spec import WhisperSpec

    spec = WhisperSpec(1, 2, 1, 2)
    some = np.random.default_rng(SEED)

    def random(*shape: int) -> Any:
        return (0.3 * some.standard_normal(shape)).astype(np.float32)

    def linear(one: Any, outs: int, ins: int = WIDTH) -> None:
        one.weight, one.bias = random(outs, ins), random(outs)

    def norm(one: Any) -> None:
        one.gamma, one.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def attention(one: Any, widths: tuple[int, ...]) -> None:
        norm(one.layer_norm)
        for part, outs in zip(one.linear, widths, strict=True):
            linear(part, outs * WIDTH)

    def feed(one: Any) -> None:
        norm(one.layer_norm)
        linear(one.linear_0, 2 * WIDTH)
        linear(one.linear_1, WIDTH, 2 * WIDTH)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = random(WIDTH, MELS, 3), random(WIDTH)
    encoder.conv2.weight, encoder.conv2.bias = random(WIDTH, WIDTH, 3), random(WIDTH)
    encoder.position_encodings.encodings = random(1500, WIDTH)
    decoder.position_encodings.encodings = random(448, WIDTH)
    decoder.embeddings.weight = random(size, WIDTH)
    norm(encoder.layer_norm)
    norm(decoder.layer_norm)
    attention(encoder.layer[0].self_attention, (3, 1))
    attention(decoder.layer[0].self_attention, (3, 1))
    attention(decoder.layer[0].attention, (1, 2, 1))
    feed(encoder.layer[0].ffn)
    feed(decoder.layer[0].ffn)
    decoder.projection.weight = random(size, WIDTH)
    decoder.projection.bias = _likes_words(size, end)
    return spec


def _likes_words(size: int, end: int) -> Any:
    bias = np.zeros(size, np.float32)
    bias[end - len([one for one in WORDS if len(one) > 1]) : end] = 8
    return bias
