# Three commands do everything on a fresh machine that has Python 3.11 or newer, and make:
#
#   make analyze            say what a mail is (MAIL=path for your own)
#   make report             the page to keep, post or send (REPORT=out.html for its name and form)
#   make test               everything CI asks for; needs Chromium and Java (.ci/run installs them)
#
# and for those who measure:
#
#   make bench              time a mail, a cold start, a report and a visit take (CORPORA=folder for real mail)
#   make evaluate CORPORA=folder    how good it is on your own labelled mail
#   make scorecard CORPORA=folder   its goals beside today's figures, into docs (MANIFESTS="a.csv b.csv")
#   make brands             put scripts/brand_additions.toml into the catalog that ships
#   make fuzz               broken mail by the million (FUZZ_SECONDS=60)

PYTHON  ?= python3
VENV    := .venv
BIN     := $(VENV)/bin
MAIL    ?= examples/amazon-emergency/fake-mac.eml
REPORT  ?= report.html
CORPORA ?=
MANIFESTS ?=
EVERY   ?= 1
FUZZ_SECONDS ?= 60

.DEFAULT_GOAL := help
.PHONY: help analyze report test lint bench evaluate scorecard brands fuzz clean

help:
	@sed '/^[^#]/,$$d; s/^# \{0,1\}//' Makefile

# One stamp for each set of packages: made again only when pyproject.toml has changed.
$(VENV)/.installed: pyproject.toml
	@echo "Setting up (once) …" >&2
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "majika needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable ".[attachments,browser,cases,jobs,postgres,report,web]"
	@touch $@

$(VENV)/.dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

$(VENV)/.fuzz: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --group fuzz
	@touch $@

# 0, 10 and 20 are answers (unknown or genuine, suspicious, fraud); 1 and 2 are failures.
analyze: $(VENV)/.installed
	@$(BIN)/majika analyze "$(MAIL)" || { status=$$?; [ $$status -eq 10 ] || [ $$status -eq 20 ] || exit $$status; }

report: $(VENV)/.installed
	@$(BIN)/majika report "$(MAIL)" -o "$(REPORT)"

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/pytest -n2 --cov --cov-report=term

bench: $(VENV)/.installed
	$(BIN)/python bench/per_mail.py $(CORPORA) --every $(EVERY)
	$(BIN)/python bench/cold_start.py
	$(BIN)/python bench/report.py $(CORPORA) --every $(EVERY)
	$(BIN)/python -m bench.capture

evaluate: $(VENV)/.installed
	@test -n "$(CORPORA)" || { echo "Say where your labelled mail is: make evaluate CORPORA=folder" >&2; exit 2; }
	$(BIN)/majika evaluate "$(CORPORA)"

scorecard: $(VENV)/.installed
	@test -n "$(CORPORA)" || { echo "Say where your labelled mail is: make scorecard CORPORA=folder" >&2; exit 2; }
	$(BIN)/python scripts/build_scorecard.py "$(CORPORA)" $(addprefix --manifest ,$(MANIFESTS))

brands: $(VENV)/.installed
	$(BIN)/python scripts/build_data.py

fuzz: $(VENV)/.fuzz
	PYTHONPATH=. $(BIN)/python fuzz/fuzz_parse.py .fuzz \
	    -max_total_time=$(FUZZ_SECONDS) -timeout=2 -rss_limit_mb=500 -print_final_stats=1

clean:
	rm -rf $(VENV) .pytest_cache .hypothesis .mypy_cache .ruff_cache .fuzz .coverage* htmlcov dist build
