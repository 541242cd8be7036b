"""Tests of Trailmark: the floors mirrored, whole flows, hostile files and benchmarks."""
