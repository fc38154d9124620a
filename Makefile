# What can be done here. `make help` lists the targets; each describes itself after `##`.
SHELL := /bin/sh
.DEFAULT_GOAL := help

COACH := .venv/bin/coach
PYTEST := .venv/bin/python -m pytest -q
# Some machines set it, and then every start compiles every module again.
unexport PYTHONDONTWRITEBYTECODE
WITHOUT_RASA := --ignore=tests/conversations --ignore=tests/behaviours
# Conversations that write, read back, delete, search and outlive a restart.
ON_POSTGRES := $(addprefix tests/behaviours/test_behaviours_,readiness.py follow_up.py my_data.py restart.py transcripts.py signposting.py telegram.py many_at_once.py)
QUIET_RASA := RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3

.PHONY: help setup install run chat train doctor test test-postgres lint types contracts content unit slow conversations behaviours miti near-duplicates understand-report danger-report sbom audit assurance kinds deploy-check format clean

help: ## List what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:
	@./scripts/bootstrap

install: setup ## Install everything and train the coach; .venv/bin/coach then works
	@$(COACH) train

run: setup ## Install what is missing, train if needed, start everything and chat in this terminal
	@$(COACH) run

chat: setup ## Chat with the coach that runs, or with one started for this chat
	@$(COACH) chat

train: setup ## Train again where stories, examples, rules, domain or components changed
	@$(COACH) train

doctor: setup ## Say what is installed and what is wrong
	@$(COACH) doctor

test: lint types contracts content unit slow conversations ## Run every check and test

lint: setup ## Check style
	@.venv/bin/ruff check --quiet .
	@.venv/bin/ruff format --check --quiet . || { echo "Some files are not formatted: run 'make format'."; exit 1; }

types: setup ## Check types
	@.venv/bin/mypy --no-error-summary

contracts: setup ## Check who may import whom
	@.venv/bin/lint-imports --no-cache

content: setup ## Check stories, rules, examples and domain
	@$(COACH) check-content

unit: setup ## Run the tests that need no Rasa
	@$(PYTEST) -n 2 --dist loadfile -m "not slow" tests $(WITHOUT_RASA)

slow: setup ## Run the slow tests that need no Rasa: processes killed, whole tables, a real Chromium (skipped where it is missing)
	@$(PYTEST) -n 2 --dist loadfile -m slow -rs tests $(WITHOUT_RASA)

conversations: setup train ## Train once, then run the conversation and behaviour tests
	@$(QUIET_RASA) $(PYTEST) -n 2 --dist loadgroup $(wildcard tests/conversations tests/behaviours)

behaviours: setup train ## Print which behaviours have a passing test, and which not yet
	@$(QUIET_RASA) .venv/bin/python scripts/behaviours.py

miti: setup train ## Play the scripted conversations and print reflections, questions and unasked advice
	@$(QUIET_RASA) .venv/bin/python scripts/miti_report.py

near-duplicates: setup ## Print examples that say nearly the same, and labels that conflict (OPTIONS="--field barrier")
	@.venv/bin/python -m reports.near_duplicates $(OPTIONS)

understand-report: setup ## Cross-validate what is learned and show what is confused (OPTIONS="--field barrier --folds 5")
	@.venv/bin/python -m reports.understand_report $(OPTIONS)

danger-report: setup ## Cross-validate both witnesses of danger: what is found, what is a false alarm
	@.venv/bin/python -m reports.danger_report $(OPTIONS)

test-postgres: setup ## Run every test that touches the store on PostgreSQL, and conversations too where a model is trained (skipped where no server is found)
	@$(PYTEST) -n 2 --dist loadfile --database postgres -rs tests $(WITHOUT_RASA)
	@test ! -e models/coach.tar.gz || $(QUIET_RASA) $(PYTEST) --timeout 900 --database postgres -rs $(ON_POSTGRES)

sbom: setup ## Write the bill of materials (CycloneDX, with licences) to var/sbom/
	@.venv/bin/python -m scripts.sbom

audit: setup ## Look up what is known to be wrong with the libraries (asks OSV and npm)
	@.venv/bin/python -m scripts.audit

assurance: setup ## Make the pages anew that come of data: hazard log, what is kept, licences
	@.venv/bin/python -m scripts.hazard_log && .venv/bin/python -m scripts.what_is_kept && .venv/bin/python -m scripts.licences

kinds: setup ## Fit what tells the kinds of help apart to directory/kinds_said.csv, after it was changed
	@.venv/bin/python -m scripts.kinds_head

deploy-check: setup ## Hold deploy/ against hadolint, the Compose schema, Caddy and systemd (fetches the first three)
	@./scripts/check_deploy

format: setup ## Put every file into the house format
	@.venv/bin/ruff check --quiet --fix . ; .venv/bin/ruff format --quiet .

clean: ## Remove what was installed and trained; conversations in var/ stay
	@rm -rf .venv .bootstrap models .pytest_cache .mypy_cache .ruff_cache .hypothesis
