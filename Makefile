# The commands of this project. `make site` and `make test` are all a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve books check test test-pages test-core fuzz bench lock format clean

site: .venv/site            ## build site/ in both languages
	CATALOG_BOOKS=build/books CATALOG_POSTERS=build/posters $(BIN)/mkdocs build

serve: .venv/site           ## preview that follows every edit
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

SITE_URL := $(shell sed -n 's/^site_url: *//p' mkdocs.yml)

books: .venv/books          ## textbooks as PDF and EPUB in build/books, posters in build/posters
	$(BIN)/catalog books --out build/books $(if $(CATALOG_DATE),--date $(CATALOG_DATE))
	$(BIN)/catalog posters --out build/posters --url $(SITE_URL) $(if $(CATALOG_DATE),--date $(CATALOG_DATE))

check: .venv/dev            ## format, lint, types, floors, content
	$(BIN)/ruff format --check src hooks tests bench
	$(BIN)/ruff check src hooks tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/catalog check

test: .venv/dev .venv/browser   ## all tests, with coverage of the core
	$(BIN)/coverage erase
	$(MAKE) --jobs=2 --keep-going --output-sync=target test-pages test-core
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=95

# Those that look at built sites and those that do not take about as long.
PAGES := tests/browser tests/hooks tests/search tests/site

test-pages:
	$(BIN)/coverage run --parallel-mode -m pytest $(PAGES)

test-core:
	$(BIN)/coverage run --parallel-mode -m pytest $(addprefix --ignore=,$(PAGES))

fuzz: .venv/dev              ## an hour of spoilt content, workbooks and CSV files
	$(BIN)/python -m tests.fuzzing --seconds 3600

bench: .venv/dev .venv/browser  ## build time, first view and search against their references
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.build_time
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.checking
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.books
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.first_view
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m bench.search

.venv/pip:
	./install python $(PYTHON)
	touch $@

.venv/site: .venv/pip requirements/build.txt requirements/site.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/build.txt -r requirements/site.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
	touch $@

.venv/books: .venv/site requirements/books.txt
	./install books
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/books.txt
	touch $@

.venv/dev: .venv/site requirements/dev.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	touch $@

.venv/browser: .venv/dev package.json package-lock.json
	./install browser
	PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --no-audit --no-fund --ignore-scripts
	touch $@

LOCK := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" --upgrade

lock:                       ## choose new versions and pin them
	$(BIN)/python -m pip install --quiet uv
	$(LOCK) pyproject.toml -o requirements/site.txt
	$(LOCK) requirements/build.in -o requirements/build.txt
	$(LOCK) pyproject.toml --extra books -c requirements/site.txt -o requirements/books.txt
	$(LOCK) pyproject.toml --extra dev -c requirements/books.txt -o requirements/dev.txt
	PATH="$(CURDIR)/$(BIN):$$PATH" npm update --package-lock-only

format: .venv/dev           ## format the code
	$(BIN)/ruff format src hooks tests bench
	$(BIN)/ruff check --fix src hooks tests bench

clean:                      ## remove what the commands made
	rm -rf .venv site build node_modules .coverage .coverage.*
