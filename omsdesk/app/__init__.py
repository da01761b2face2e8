"""The composition root: the only place that knows every layer."""

from omsdesk.app.running import run

__all__ = ["run"]
