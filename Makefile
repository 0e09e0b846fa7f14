# `make run` and `make test` do all of their own set-up, on a bare Debian 12 with Python 3.11 and make.

.NOTPARALLEL:
.DELETE_ON_ERROR:

# Where it is set, every start compiles every module again: slow, and what `make bench` measures would be wrong.
unexport PYTHONDONTWRITEBYTECODE

bin := .venv/bin
javascript := tests/readers/javascript/node_modules
# The same versions tomorrow, the build backend's too: pip 25.3 and later read the second name for those.
pip := PIP_CONSTRAINT=packaging/constraints.txt PIP_BUILD_CONSTRAINT=packaging/constraints.txt \
       PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
# macOS has a display and names none.
display = $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

# The real file of the first Python that is new enough: a version manager's shim costs 110 ms a start.
python = $(or $(shell for name in $(or $(PYTHON),python3.11 python3 python3.12 python3.13 python3.14); do \
           $$name -c 'import sys; sys.exit(sys.version_info < (3, 11) or print(sys.executable))' 2>/dev/null && break; done),\
           $(error RoleSwitch needs Python 3.11 or later, and $(or $(PYTHON),python3) is none: say make PYTHON=/path/to/python3.11))

.PHONY: help run demo test check bench package constraints clean system system-for-tests system-for-readers

help:
	@echo "make run          set up, then the demo; without a display its main job runs by itself, step by step"
	@echo "make demo         set up, then the demo"
	@echo "make test         set up, then every test"
	@echo "make check        ruff, mypy, the layers"
	@echo "make bench        speed and memory, as ratios to bare Python"
	@echo "make package      a wheel in dist/"
	@echo "make constraints  take the newest versions that fit pyproject.toml into packaging/constraints.txt"
	@echo "make clean        remove everything that was made here"

run: $(if $(display),system,system-for-tests) .venv/installed
	@$(if $(display),$(bin)/roleswitch demo,$(bin)/python -m tests.desktop.main_job)

demo: system .venv/installed
	@$(bin)/roleswitch demo

test: system-for-tests system-for-readers .venv/installed $(javascript)/installed
	@$(bin)/python -m pytest

check: system .venv/installed
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/lint-imports

bench: system-for-tests .venv/installed
	@$(bin)/python -m benchmarks

package: system .venv/installed
	$(pip) $(bin)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

# Looked at every time, because it takes no time when nothing is missing.
system:
	@packaging/setup-debian $(if $(wildcard .venv/installed),,--venv $(python))

system-for-tests:
	@packaging/setup-debian --test $(if $(wildcard .venv/installed),,--venv $(python))

# A call of its own: where a system has these under other names, it still gets what is needed more.
system-for-readers:
	@packaging/setup-debian --readers

# One environment for everything: what runs is what was tested.
.venv/installed: pyproject.toml packaging/constraints.txt
	@echo "Installing Python packages into .venv"
	@$(python) -m venv --clear .venv
	@# Older ones, such as Debian's, write start scripts that import re: half of what a credential-process answer may cost.
	@$(pip) $(bin)/python -m pip install --quiet --upgrade pip
	@$(pip) $(bin)/python -m pip install --quiet --editable '.[test]'
	@touch $@

# A program that reads our profiles in tests. Without npm or a package registry it stays away, and those tests say so.
$(javascript)/installed: $(dir $(javascript))package-lock.json
	@command -v npm >/dev/null || exit 0; \
	 echo "Installing the AWS SDK for JavaScript into $(javascript)"; \
	 cd $(dir $(javascript)) && \
	 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retry-mintimeout=1000 --fetch-timeout=30000 \
	   </dev/null >/dev/null && touch node_modules/installed || \
	 echo "Going on without it."

# Made with the oldest Python we support: it needs everything that later ones need, and more.
constraints:
	rm -rf build/constraints && python3.11 -m venv build/constraints
	build/constraints/bin/python -m pip install --quiet --upgrade pip
	build/constraints/bin/python -m pip install --quiet --editable '.[test]' hatchling editables
	{ echo '# Made by `make constraints`: every package of a full installation, with Python 3.11, and what builds ours.'; \
	  build/constraints/bin/python -m pip freeze --all --exclude-editable; } > build/constraints.txt
	rm -rf build/constraints && mv build/constraints.txt packaging/constraints.txt

clean:
	rm -rf .venv $(javascript) build dist out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
