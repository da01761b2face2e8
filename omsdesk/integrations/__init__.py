"""What omsdesk exchanges with the world outside: files, carriers, accounting, e-mail."""
