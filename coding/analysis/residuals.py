"""Is a step from one stage to another more frequent than the stages alone explain?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    Table = np.ndarray[Any, np.dtype[np.float64]]

ROUNDS = 200


def expected_counts(observed: Table, possible: Table) -> Table:
    """Counts under quasi-independence by iterative proportional fitting (Deming and Stephan 1940).

    `observed` may hold many tables (…, stages, stages); `possible` is 0 for structural zeros and 1 elsewhere.
    """
    import numpy as np

    rows = observed.sum(axis=-1, keepdims=True)
    columns = observed.sum(axis=-2, keepdims=True)
    fitted = np.broadcast_to(possible, observed.shape).astype(float)
    for _ in range(ROUNDS):
        fitted = fitted * _ratio(rows, fitted.sum(axis=-1, keepdims=True))
        fitted = fitted * _ratio(columns, fitted.sum(axis=-2, keepdims=True))
        if np.allclose(fitted.sum(axis=-1, keepdims=True), rows, rtol=0, atol=1e-9):
            break
    return fitted


def adjusted_residuals(observed: Table, possible: Table) -> Table:
    """z = (O − E) / √(E (1 − p_i+) (1 − p_+j)) (Haberman 1973); NaN where nothing is expected."""
    import numpy as np

    expected = expected_counts(observed, possible)
    total = observed.sum(axis=(-1, -2), keepdims=True)
    share = np.maximum(total, 1.0)
    free = (1 - observed.sum(axis=-1, keepdims=True) / share) * (
        1 - observed.sum(axis=-2, keepdims=True) / share
    )
    spread = np.sqrt(expected * free)
    with np.errstate(divide="ignore", invalid="ignore"):
        residuals: Table = np.where(spread > 1e-9, (observed - expected) / spread, np.nan)
    return residuals


def _ratio(wanted: Table, given: Table) -> Table:
    import numpy as np

    ratio: Table = np.divide(wanted, given, out=np.zeros_like(given), where=given > 0)
    return ratio
