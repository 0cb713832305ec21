# Everything needs only Python (3.11 to 3.13) and make. The environment lives in .venv/.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: run test lint bench docs wheel clean fuzz vocabulary

run: $(READY) ## Show the main job at work on the bundled, made-up example.
	@$(BIN)/candidacy example --out build/example

test: .venv/.ready-dev ## Run every test.
	$(BIN)/python -m pytest -n auto

lint: .venv/.ready-dev ## Style, types and import contracts.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(READY): pyproject.toml pins/run.txt
	@$(PYTHON) tools/environment.py run

.venv/.ready-dev: pyproject.toml pins/run.txt pins/dev.txt
	@$(PYTHON) tools/environment.py dev
