# Needs make and Python 3.11 or newer. Everything else goes into .venv from the hashed locks.

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3.14 python3,$(shell command -v $(name))))
BIN := .venv/bin
RUN_LOCK := requirements/run.lock
DEV_LOCK := requirements/dev.lock
# A stamp carries the sum of what it was made from: another lock makes another stamp.
RUN_READY := .venv/.run-$(firstword $(shell cat $(RUN_LOCK) pyproject.toml | cksum))
DEV_READY := .venv/.dev-$(firstword $(shell cat $(DEV_LOCK) pyproject.toml | cksum))
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo run migrate test test-long check format lock vectors ear
.DEFAULT_GOAL := help

help: ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

demo: $(RUN_READY) ## Everything once: token, Bundle in, DiagnosticReport and PDF out
	@$(BIN)/hepatocai demo

run: $(RUN_READY) ## Serve on HEPATO_PORT (8000), with embedded stores unless URLs are set
	@exec $(BIN)/hepatocai run

migrate: $(RUN_READY) ## Bring the database up to date
	@$(BIN)/hepatocai migrate

# a core a worker
test test-long: export OPENBLAS_NUM_THREADS ?= 1
test: $(DEV_READY) ## All tests but the long ones; ARGS="-k name" narrows
	@$(BIN)/pytest -q -n 2 --dist loadgroup -m "not long" $(ARGS)

test-long: $(DEV_READY) ## The tests that take minutes or hours
	@$(BIN)/pytest -q -m long $(ARGS)

check: $(DEV_READY) ## Format, lint and types, changing nothing
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@echo "Format, lint and types are clean."

format: $(DEV_READY) ## Format, and mend what the linter can
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

vectors: $(DEV_READY) ## Make the passages' vectors anew, and measure how well they are found
	@$(BIN)/python -m ml.retrieval

ear: $(DEV_READY) ## Fit the second reader of emergencies anew, and measure it
	@$(BIN)/python -m ml.ear

lock: ## Lock anew (needs uv); keeps what still fits
	@for kind in "server:" "run:--extra embedded --extra semantic" "dev:--extra embedded --extra semantic --extra cluster --extra ml --extra dev"; do \
	  uv pip compile pyproject.toml requirements/build.in $${kind#*:} --quiet --universal \
	    --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --custom-compile-command "make lock" -o requirements/$${kind%%:*}.lock || exit 1; \
	done

$(RUN_READY):
	@$(call install,$(RUN_LOCK))
	@touch $@

$(DEV_READY):
	@$(call install,$(DEV_LOCK))
	@touch $@ $(RUN_READY)

# A .venv without a working pip is one that was never finished.
define install
	test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python $(MAKECMDGOALS)"; exit 1; }; \
	$(BIN)/python -m pip --version >/dev/null 2>&1 \
	  || { echo "Making .venv with $(PYTHON) ..."; $(PYTHON) -m venv --clear .venv || exit 1; }; \
	echo "Installing $$(grep -c == $(1)) packages of $(1) (a minute or two the first time) ..."; \
	$(PIP) install --require-hashes -r $(1) || exit 1; \
	$(PIP) install --no-deps --no-build-isolation --editable . || exit 1
endef
