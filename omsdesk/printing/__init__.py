"""The print spool: carries out queued print jobs after they were committed, in their order.

Each printer has a thread of its own, so that one without paper stops no other. A job is
`sending` on the disk before its first byte leaves. What a crash or a broken line leaves
unclear becomes `unknown`. Only where the count of a printer that stayed on shows that it printed
nothing since is it printed again by itself: else a person says what came out.
"""
