"""New content: files made from skeletons, and blocks put into files that stand already.

Nothing that was written is overwritten, and what is still to be filled in carries the mark that
the check reports.
"""
