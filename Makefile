.PHONY: help setup build demo test test-full format clean

help:
	@echo "make demo       install what is missing, build, and mend the examples"
	@echo "make build      build the native binary bin/suture"
	@echo "make test       install what is missing, build, run all tests"
	@echo "make test-full  the same, and the long tests"
	@echo "make format     format the code"
	@echo "make clean      remove what was built"

setup:
	@scripts/setup.sh

build:
	@scripts/build.sh

# The examples keep findings that only a person can decide on, so an exit code of 1 is no failure here.
demo: setup build
	bin/suture fix examples/ || [ $$? -eq 1 ]

test:
	@scripts/setup.sh test
	@scripts/sarif-multitool.sh
	@scripts/build.sh
	@scripts/test.sh

test-full:
	@scripts/setup.sh full
	@scripts/sarif-multitool.sh
	@scripts/build.sh
	@SUTURE_TEST_FULL=1 scripts/test.sh

format:
	dotnet format suture.slnx

clean:
	rm -rf bin artifacts
	find src tests -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
