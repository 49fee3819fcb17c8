#!/usr/bin/env bash
# A writer's session, once for every call it makes to the disk and every fault that call can meet. `make test` tries some.
source "$(dirname "$0")/common.sh"

ALL_CALLS=1 cargo test --package store --test disk --locked
