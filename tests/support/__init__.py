"""Helpers that several tests share."""

from __future__ import annotations

from tests.support.marker import MARKER, files_holding
from tests.support.real import real_data
from tests.support.scale import count

__all__ = ["MARKER", "count", "files_holding", "real_data"]
