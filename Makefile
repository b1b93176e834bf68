# Every target does all its set-up itself: see .ci/setup.

PREFIX ?= /usr/local
DESTDIR ?=
# What follows `logis demo`, and the options of the benchmark: `make bench ARGS="--runs 9"`.
ARGS ?=

# Installed binaries start twice as fast when Swift's libraries are linked in; such a build shares
# nothing with the other, hence a folder of its own. Bound to fixed addresses, they need not correct
# a hundred thousand pointers at each start. Types of generic code are made by what the compiler knows
# of them, never by a name that the runtime looks up in ten thousand records, once a type a start.
static := .build-static
# The C++ library that Swift's needs is linked in too: the linker takes the archive, the only one in
# that folder, before the shared library; where there is no archive, it takes that.
archives := $(static)/archives
static_build := swift build -c release --static-swift-stdlib --scratch-path $(static) \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xlinker -no-pie -Xlinker -L$(CURDIR)/$(archives)
stage := $(static)/stage
c := .build-bench/c
data := .build-bench/data
driver := $(static)/release/bench-driver
bench = .build-bench/release/bench --logis $(stage)/logis --driver $(driver) --c $(c)
CC := gcc
# The day in the manual pages: that of the last commit, so that the same sources give the same ones.
manual_day = $(shell git log -1 --format=%cs 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help demo test lint soak binary bench bench-data bench-flat release install uninstall clean setup

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## build logis and run the main job on the seeds
	@test -e .build/debug/logis || echo "building logis: two or three minutes, this once" >&2
	@swift build --quiet --product logis
	@.build/debug/logis demo $(ARGS)

test: setup ## build and run every test
	swift test

lint: setup ## check the layout, the laws of the house and every import
	swift format lint --strict --parallel --recursive Package.swift Sources Plugins Tests
	.ci/laws
	swift build --quiet --build-tests --explicit-target-dependency-import-check error

soak: setup ## let two processes open cases at once for a minute
	swift build --quiet --build-tests
	LOGIS_SOAK_SECONDS=$(or $(SECONDS),60) swift test --skip-build --filter ConcurrencyTests

# The binary as it is installed: without the symbols that only debuggers read.
binary: setup
	@mkdir -p $(archives) $(stage)
	@ln -sf $$(clang -print-file-name=libstdc++.a) $(archives)/libstdc++.a
	$(static_build) --quiet --product logis
	strip -o $(static)/stripped $(static)/release/logis
	install -m 755 $(static)/stripped $(stage)/logis

bench: binary $(c)/reference $(c)/measure ## measure logis against the same work in plain C
	$(static_build) --quiet --product bench-driver
	swift build --quiet -c release --package-path Tests/Benchmarks --scratch-path .build-bench
	$(bench) $(ARGS)

bench-data: setup ## generate a store of 10,000 cases and one of 100,000, with 50 entries each
	$(static_build) --quiet --product bench-driver
	@mkdir -p $(data)
	rm -f $(data)/*.sqlite*
	$(driver) Tests/Benchmarks/config.yaml $(data)/small.sqlite init
	$(driver) Tests/Benchmarks/config.yaml $(data)/small.sqlite generate 10000 500000 2017-01-02
	$(driver) Tests/Benchmarks/config.yaml $(data)/large.sqlite init
	$(driver) Tests/Benchmarks/config.yaml $(data)/large.sqlite generate 100000 5000000 2017-01-02

# Both stores at once: what a list costs must not grow with them.
bench-flat: binary $(c)/reference $(c)/measure ## time every list on both stores of bench-data
	@test -e $(data)/large.sqlite || $(MAKE) --no-print-directory bench-data
	swift build --quiet -c release --package-path Tests/Benchmarks --scratch-path .build-bench
	$(bench) --flat $(data)/small.sqlite,$(data)/large.sqlite $(ARGS)

$(c)/reference: libraries := -lsqlite3 -l:libcrypto.a
$(c)/reference: $(wildcard Tests/Benchmarks/Sources/reference/*)
$(c)/measure: $(wildcard Tests/Benchmarks/Sources/measure/*)
$(c)/%:
	@.ci/setup $(CC) libssl-dev
	@mkdir -p $(c)
	$(CC) -O2 -Wall -Wextra -Werror -o $@ $(filter %.c,$^) $(libraries)

release: binary ## build what `make install` copies: binary, completions, manual pages
	rm -rf $(stage)/man
	mkdir -p $(stage)/man
	for shell in bash zsh fish; do \
	  $(stage)/logis --generate-completion-script $$shell >$(stage)/$$shell || exit 1; \
	done
	$(stage)/logis manual $(addprefix --day ,$(manual_day)) $(stage)/man

# Under sudo there is often no swift on the PATH: what `make release` left is then installed as is.
install: ## install logis, its completions and its manual pages under PREFIX
	test -e $(stage)/man/logis.1 && ! command -v swift >/dev/null || \
	  $(MAKE) --no-print-directory release
	install -D -m 755 $(stage)/logis $(DESTDIR)$(PREFIX)/bin/logis
	install -d -m 755 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(stage)/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -D -m 644 $(stage)/bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/logis
	install -D -m 644 $(stage)/zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_logis
	install -D -m 644 $(stage)/fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/logis.fish

uninstall: ## remove what `make install` installed
	rm -f $(DESTDIR)$(PREFIX)/bin/logis \
	  $(DESTDIR)$(PREFIX)/share/man/man1/logis.1 $(DESTDIR)$(PREFIX)/share/man/man1/logis-*.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/logis \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_logis \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/logis.fish

clean: ## remove everything that was built
	rm -rf .build .build-static .build-bench

setup:
	@.ci/setup
