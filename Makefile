# Needs make, python3 (>= 3.11) and pip, nothing else; .ci/bootstrap.py says how .venv comes to be.

SHELL := /bin/sh
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
EXTRAS ?= postgres heif
BIN := .venv/bin
BOOTSTRAP := $(PYTHON) .ci/bootstrap.py $(EXTRAS:%=--extra=%)

.PHONY: help python setup setup-dev run test lint format bench docs

help:
	@echo 'make run    start henkin: all that is configured, else a chat in the terminal'
	@echo 'make test   lint and tests'
	@echo 'make setup  only make .venv/bin/henkin (EXTRAS= leaves out PostgreSQL and HEIC photos)'
	@echo 'make lint, make format, make bench, make docs'

setup: python
	@$(BOOTSTRAP)

setup-dev: python
	@$(BOOTSTRAP) --dev

run: setup
	@$(BIN)/henkin run

test: lint
	$(BIN)/pytest -q -n auto --maxprocesses=4 --dist=worksteal

lint: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: setup-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup-dev
	$(BIN)/python -m benchmarks

docs: setup-dev
	$(BIN)/python docs/generate.py

python:
	@test -n "$(PYTHON)" || { echo 'henkin needs Python 3.11 or newer (python3 on the PATH).' >&2; exit 1; }
