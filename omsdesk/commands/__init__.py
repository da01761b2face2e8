"""One module per process step: a frozen command and its one handler, in one transaction."""
