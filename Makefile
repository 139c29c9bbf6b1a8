.PHONY: help setup build demo test test-full bench bench-quick format clean

help:
	@echo "make demo       install what is missing, build, and mend the examples"
	@echo "make build      build the native binary bin/suture"
	@echo "make test       install what is missing, build, run all tests"
	@echo "make test-full  the same, and the long tests"
	@echo "make bench      install what is missing, build, measure beside other tools, write docs/performance.md"
	@echo "make bench-quick  the same without what takes minutes; writes nothing"
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

# A row that does not hold is said, and is no failure of the measurement.
bench:
	@scripts/setup.sh bench
	@scripts/build.sh
	@bench/run --write || [ $$? -eq 1 ]

bench-quick:
	@scripts/setup.sh bench
	@scripts/build.sh
	@bench/run --quick --rounds 1 --short-rounds 5 || [ $$? -eq 1 ]

format:
	dotnet format suture.slnx

clean:
	rm -rf bin artifacts
	find src tests -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
