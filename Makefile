# What a person types. Each line is a script in scripts/ that says what it does.

.PHONY: help run test lint bench screenshots bundle test-cms test-disk test-kill

help: ## these lines
	@sed -n 's/^\([a-z-]*\): ## \(.*\)/make \1	\2/p' Makefile

run: ## installs what is missing, builds, and opens the window with an example in it
	@scripts/run.sh

test: ## everything: the crates, the page, the command line, the real window
	@scripts/test.sh

test-disk: ## a writer's session with a fault at every single call to the disk, some minutes
	@scripts/test-disk.sh

test-cms: ## a real WordPress and a real Ghost take what is exported for them, some minutes
	@scripts/test-cms.sh

test-kill: ## five hundred times the program is killed while somebody types, a quarter of an hour
	@scripts/test-kill.sh

lint: ## clippy and rustfmt, svelte-check, the licences of what we depend on
	@scripts/lint.sh

bench: ## the figures we hold ourselves to, and how each was measured
	@scripts/bench.sh

screenshots: ## pictures of every main view, light and dark, in docs/screenshots
	@scripts/screenshots.sh

bundle: ## a .deb
	@scripts/bundle.sh
