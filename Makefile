# Everything needs only Python (3.11 to 3.13) and make. The environment lives in .venv/.
PYTHON ?= python3
BIN := .venv/bin
SECONDS ?= 10

PIN := uv pip compile -q --upgrade pyproject.toml pins/build.in --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-header

.PHONY: help run example pictures test thorough endure postgres lint format bench docs wheel fuzz vocabulary pins clean
.DEFAULT_GOAL := help

help: ## Say what can be made.
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 14

run: .venv/.ready ## Open the app in your browser; it runs on this machine until Ctrl-C.
	@$(BIN)/candidacy

example: .venv/.ready ## Show the brief of a made-up example, on screen, as PDF and as a web page.
	@$(BIN)/candidacy example --out build/example

test: .venv/.ready-dev ## Pass every test but the slow ones (wheel, endure, thorough).
	$(BIN)/python -m pytest -n auto -m "not wheel and not endure and not thorough"

thorough: .venv/.ready-dev ## Pass the tests that look at the same again, in more looks and with more examples.
	CANDIDACY_ALL_SAMPLES=1 $(BIN)/python -m pytest -q -n auto -m "thorough or sampled"

endure: .venv/.ready-dev ## Kill writers hundreds of times and look for what was lost (CANDIDACY_ENDURE_ROUNDS=400).
	$(BIN)/python -m pytest -q -s -m endure tests/app/store/endurance

postgres: .venv/.ready-dev ## Pass the store's tests on the PostgreSQL that CANDIDACY_TEST_POSTGRES names as well.
	CANDIDACY_TEST_POSTGRES="$(CANDIDACY_TEST_POSTGRES)" $(BIN)/python -m pytest -q -n 2 tests/app/desk tests/app/store

lint: .venv/.ready-dev ## Check style, types and the house's import contracts.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/.ready-dev ## Lay the code out in the one way.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/.ready-bench ## Measure and write RESULTS, APP, ASKED, ODDS, MARKET, SPEECH and SAID.md in benchmarks/.
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.app
	$(BIN)/python -m benchmarks.asked
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.odds
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.market
	OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.speech
	$(BIN)/python -m benchmarks.saying

pictures: .venv/.ready-dev ## Take the pictures of the guide anew (needs Chromium).
	CANDIDACY_PICTURES=docs/pictures/app $(BIN)/python -m pytest -q -m browser tests/browser/test_every_page.py

docs: .venv/.ready-dev ## Check that the documents tell the truth.
	$(BIN)/python -m pytest -q tests/architecture

wheel: .venv/.ready-dev ## Build the wheel and try it in a clean environment.
	$(BIN)/python -m pytest -m wheel tests/wheel

fuzz: .venv/.ready-dev ## Feed damaged files to every reader and writer for ten seconds each (SECONDS=60 for longer).
	@for target in pdf docx odt html markdown text json_resume mail calendar sound letter dates; do \
		$(BIN)/python fuzz/run.py $$target --seconds $(SECONDS) || exit 1; \
	done

vocabulary: .venv/.ready-dev ## Compile the concept files into the data of the fit room.
	$(BIN)/python vocabulary/build.py

pins: ## Pin the newest versions, with hashes and without naming any host (needs uv).
	$(PIN) -o pins/run.txt
	$(PIN) --group dev -o pins/dev.txt
	$(PIN) --group dev --group bench -o pins/bench.txt

clean: ## Remove what was made.
	rm -rf .venv build dist

.venv/.ready: pyproject.toml pins/run.txt tools/environment.py
	@$(PYTHON) tools/environment.py run

.venv/.ready-dev: pyproject.toml pins/dev.txt tools/environment.py
	@$(PYTHON) tools/environment.py dev

.venv/.ready-bench: pyproject.toml pins/bench.txt tools/environment.py
	@$(PYTHON) tools/environment.py bench
