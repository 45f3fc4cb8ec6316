# Every target does its own set-up; nothing asks a question.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
OUT ?= build/demo

.PHONY: run test lint check demo bench screenshots lock setup-run setup-test clean

run: setup-run
	@resources/setup/run.sh

test: setup-test
	@resources/setup/check.sh

demo: setup-test
	@$(BIN)/python -m tests.visits.demo --out "$(OUT)"

bench: setup-test
	@$(BIN)/python -m bench.run

screenshots: setup-test
	@$(BIN)/kiosk screenshots "$(OUT)"

setup-run:
	@PYTHON=$(PYTHON) resources/setup/setup.sh run

setup-test:
	@PYTHON=$(PYTHON) resources/setup/setup.sh test

# The one target for who changes a dependency: writes the two locks again.
lock: setup-test
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" pyproject.toml -o resources/setup/run.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make lock" --extra dev --extra postgresql pyproject.toml -o resources/setup/test.lock

clean:
	rm -rf .venv build .mypy_cache .ruff_cache .import_linter_cache .hypothesis
