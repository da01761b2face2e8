"""Labels: finding one, seeing it as it prints, printing it again, and the printers' queue."""
