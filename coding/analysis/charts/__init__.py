"""A picture of every analysis as a display list, painted like the map on screen, in SVG and on paper."""

from __future__ import annotations

from coding.analysis.charts.chart import chart_of

__all__ = ["chart_of"]
