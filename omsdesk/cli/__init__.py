"""The terminal: one module per subcommand, imported only when it is the one asked for."""
