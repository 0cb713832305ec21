"""A sentence model of ten words, made here, that the real loading code opens."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

WORDS = "[PAD] [UNK] cook bread bake oven file letter post office".split()


def make_model(folder: Path) -> Path:
    """Write model.onnx and tokenizer.json: a table of word vectors, kitchen words near each other, office words too."""
    folder.mkdir(parents=True, exist_ok=True)
    table = np.zeros((len(WORDS), 4), np.float32)
    table[1] = [0.1, 0.1, 0.1, 0.1]
    table[2:6] = [[1, 0.2, 0, 0], [1, 0.1, 0, 0], [1, 0, 0.1, 0], [1, 0, 0.2, 0]]
    table[6:] = [[0, 0, 1, 0.1], [0, 0, 1, 0.2], [0, 0.1, 1, 0], [0, 0.2, 1, 0]]
    ids, mask = (
        helper.make_tensor_value_info(name, TensorProto.INT64, ["b", "s"]) for name in ("input_ids", "attention_mask")
    )
    out = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["b", "s", 4])
    nodes = [helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])]
    graph = helper.make_graph(nodes, "tiny", [ids, mask], [out], [numpy_helper.from_array(table, "table")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(folder / "model.onnx"))
    tokenizer = Tokenizer(WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder
