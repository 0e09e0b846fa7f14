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

# The system's where there is one: a version manager's has the path of its folder in it, and everything for a debugger.
python-to-pack = $(or $(PYTHON),$(firstword $(wildcard $(addprefix /usr/bin/python3.,11 12 13 14))),$(python))

.PHONY: help run demo test check bench faults pictures package try-deb constraints clean system system-for-tests \
        system-for-package system-for-readers

help:
	@echo "make run          set up, then the demo; without a display its main job runs by itself, step by step"
	@echo "make demo         set up, then the demo"
	@echo "make test         set up, then every test"
	@echo "make check        ruff, mypy, the layers"
	@echo "make bench        speed and memory, as ratios to bare Python and to other programs: docs/performance.md"
	@echo "make faults       what goes wrong around keys, made to go wrong, and what was lost: docs/reliability.md"
	@echo "make pictures     every dialog and state into out/pictures, and what is cut or covered in them"
	@echo "make package      in dist/: a wheel, a folder that runs without Python, a .deb or a .dmg of it"
	@echo "make try-deb      install that .deb in a bare Debian and use it there (root and debootstrap)"
	@echo "make constraints  take the newest versions that fit pyproject.toml into packaging/constraints.txt"
	@echo "make clean        remove everything that was made here"

run: $(if $(display),system,system-for-tests) .venv/installed
	@$(if $(display),$(bin)/roleswitch demo,$(bin)/python -m tests.desktop.main_job)

demo: system .venv/installed
	@$(bin)/roleswitch demo

test: system-for-tests system-for-readers .venv/installed $(javascript)/installed
	@# Four on two cores too: they wait for windows and servers more than they compute. A file stays in one of them: its
	@# fixtures, such as a server, are made once. Not the files with the most tests first: those with the fewest, of
	@# pictures, take the longest.
	@$(bin)/python -m pytest --numprocesses 4 --dist loadfile --no-loadscope-reorder

check: system .venv/installed
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/lint-imports

bench: system-for-tests system-for-readers .venv/installed build/others/installed
	@$(bin)/python -m benchmarks

faults: system-for-tests .venv/installed
	@$(bin)/python -m faults

pictures: system .venv/installed
	@$(bin)/python -m tests.pictures

# Everything is made of the wheel, so what is packed is what it holds: `python -m PyInstaller` would find the source tree
# in the folder it is started in. By the commit's time, for the same bytes tomorrow.
package: export SOURCE_DATE_EPOCH = $(or $(shell git log -1 --format=%ct 2>/dev/null),0)
package: export PYTHONHASHSEED = 0
package: system-for-package build/bundle/installed
	rm -rf dist
	$(pip) build/bundle/bin/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	$(pip) build/bundle/bin/python -m pip install --quiet --no-deps --force-reinstall dist/*.whl
	build/bundle/bin/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build/pyinstaller \
	  packaging/bundle/roleswitch.spec
	$(if $(wildcard /usr/bin/dpkg-deb),build/bundle/bin/python packaging/debian/make_deb.py)
	$(if $(wildcard /usr/bin/hdiutil),packaging/macos/make-dmg)
	@du -sh dist/*

try-deb:
	packaging/try-deb dist/*.deb

# Looked at every time, because it takes no time when nothing is missing.
system:
	@packaging/setup-debian $(if $(wildcard .venv/installed),,--venv $(python))

system-for-tests:
	@packaging/setup-debian --test $(if $(wildcard .venv/installed),,--venv $(python))

system-for-package:
	@packaging/setup-debian --venv $(python-to-pack) --package $(python-to-pack)

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

# Of what the program needs and nothing else: what is not here cannot slip into a bundle.
build/bundle/installed: pyproject.toml packaging/constraints.txt | system-for-package
	@echo "Installing what makes a bundle into build/bundle"
	@$(python-to-pack) -m venv --clear build/bundle
	@$(pip) build/bundle/bin/python -m pip install --quiet --upgrade pip
	@$(pip) build/bundle/bin/python -m pip install --quiet '.[package]'
	@touch $@

# A program that `make bench` runs beside ours, with what it wants of boto3 and others. Without a package registry it
# stays away, and the page says so. The variable keeps it out of the start-up files of whoever runs this.
build/others/installed:
	@echo "Installing awsume into build/others"
	@$(python) -m venv --clear build/others && AWSUME_SKIP_ALIAS_SETUP=true PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 \
	 build/others/bin/python -m pip install --quiet awsume==4.5.4 setuptools && touch $@ || echo "Going on without it."

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
	build/constraints/bin/python -m pip install --quiet --editable '.[test,package]' hatchling editables
	{ echo '# Made by `make constraints`: every package of a full installation, with Python 3.11, and what builds ours.'; \
	  build/constraints/bin/python -m pip freeze --all --exclude-editable; } > build/constraints.txt
	rm -rf build/constraints && mv build/constraints.txt packaging/constraints.txt

clean:
	rm -rf .venv $(javascript) build dist out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
