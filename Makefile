# Each command sets up what it needs by itself, in .venv (and .venv-peers), from pinned hashes.
# A second run finds the set-up done and starts at once. Without make: `python -m bluebook make TARGET` in .venv.

PYTHON ?= python3
# Where `make serve` shows the site.
PORT ?= 8000
BIN := .venv/bin
PEERS := .venv-peers/bin
NPM_BIN := tests/peers/node_modules/.bin
STYLED := 'docs/assets/js/**/*.js' 'bluebook/serve/*.js' 'docs/assets/css/*.css' 'tests/peers/*.mjs'
# What is made with the site beside its pages: books, bundle, or both.
MADE ?=
# An unpacked release brings its packages along: no registry is asked.
WHEELS := $(if $(wildcard wheels),--no-index --find-links wheels)
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site books bundle zensical test test-all lint peers bench release lock clean

serve: .venv/ready  ## the site on http://127.0.0.1:8000/ (PORT=8123: another port), as it is at each save
	@$(BIN)/python -m bluebook.serve --port $(PORT)

site: .venv/ready  ## the site into site/; an error leaves the last good site as it was
	@$(BIN)/python -m bluebook make site --made "$(MADE)"

books: .venv/browser  ## the site with a PDF of each section and each edition, which its pages link to
	@$(BIN)/python -m bluebook make books --made "$(MADE)"

bundle: .venv/ready  ## the site with itself as one ZIP that opens from disk, for a closed network
	@$(BIN)/python -m bluebook make bundle --made "$(MADE)"

zensical: .venv/ready .venv-peers/ready  ## the same site built by the second engine, into site-zensical/
	@$(BIN)/python -m bluebook make zensical

test: .venv/browser  ## the tests of every change: modules, built site, browser; at most four minutes
	$(BIN)/python -m pytest tests/unit tests/site tests/browser -m "not slow"

test-all: .venv/browser  ## those, and the slow ones: builds, faults, fuzz, every page
	$(BIN)/python -m pytest

lint: .venv/ready tests/peers/node_modules/ready  ## style, types and layers of Python, style of scripts and style sheets
	$(BIN)/ruff check . || { echo "Mend what ruff names, or run: $(BIN)/ruff check --fix ."; exit 1; }
	$(BIN)/ruff format --check . || { echo "Run: $(BIN)/ruff format ."; exit 1; }
	$(BIN)/mypy || { echo "Mend the types that mypy names."; exit 1; }
	$(BIN)/lint-imports || { echo "Move what two packages need into one below both: pyproject.toml has the layers."; exit 1; }
	$(NPM_BIN)/eslint --no-config-lookup --config tests/peers/lint.config.mjs docs/assets/js bluebook/serve || { echo "Mend what ESLint names, or run the same with --fix."; exit 1; }
	$(NPM_BIN)/prettier --config tests/peers/package.json --check $(STYLED) || { echo "Run the same with --write instead of --check."; exit 1; }

peers: .venv/browser .venv-peers/ready tests/peers/node_modules/ready  ## the tests against other software: Zensical, LibreOffice, openpyxl …
	$(BIN)/python -m pytest tests/peers

bench: .venv/browser .venv-peers/ready  ## measure this site beside other software; figures, not a test
	$(BIN)/python -m tests.bench

release: .venv/ready  ## sources, packages and site in dist/bluebook.tar.gz, to build it again without a registry
	@$(BIN)/python -m bluebook make release --made "$(MADE)"

lock: .venv/ready  ## pin the dependencies of pyproject.toml anew (needs uv)
	uv pip compile pyproject.toml --extra test --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --quiet --upgrade --output-file requirements.lock
	{ echo "# What a host installs to build the site: this checkout, and what requirements.lock pins for it (\`make lock\`)."; \
	  echo "--editable ."; \
	  uv pip compile pyproject.toml --universal --python-version 3.11 --constraint requirements.lock \
	    --no-emit-index-url --no-header --no-annotate --quiet; } > requirements.txt
	uv pip compile tests/peers/requirements.in --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --quiet --upgrade --output-file tests/peers/requirements.txt
	npm update --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-audit --no-fund --prefix tests/peers

clean:  ## remove what the other commands made
	rm -rf .venv .venv-peers tests/*/node_modules .site-new .site-old site .site-zensical-* site-zensical .cache dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build *.egg-info

.venv/ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=…")'
	@echo "Setting up .venv: about half a minute, once."
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip --disable-pip-version-check --quiet --quiet install $(WHEELS) --require-hashes --requirement requirements.lock
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "bluebook.pth").write_text(str(pathlib.Path.cwd()), encoding="utf-8")'
	@touch $@

.venv/browser: .venv/ready
	@$(BIN)/python -m tests.support.chromium
	@touch $@

.venv-peers/ready: tests/peers/requirements.txt tests/peers/schemas.txt
	@echo "Setting up .venv-peers: about a minute, once."
	$(PYTHON) -m venv --clear .venv-peers
	$(PEERS)/python -m pip --disable-pip-version-check --quiet --quiet install --require-hashes --requirement tests/peers/requirements.txt
	$(PEERS)/python -m pip --disable-pip-version-check --quiet --quiet install --target .venv-peers/tei --no-deps --require-hashes --requirement tests/peers/schemas.txt
	@touch $@

# A lock file without addresses: npm asks the registry that it is set to, and the hashes say what may come.
tests/peers/node_modules/ready: tests/peers/package-lock.json | .venv/ready
	@$(BIN)/python -m tests.support.debian npm java
	npm ci --ignore-scripts --no-audit --no-fund --silent --prefix tests/peers
	@touch $@
