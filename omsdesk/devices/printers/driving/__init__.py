"""From a finished job to paper: talking to a printer, and saying truthfully how it ended."""
