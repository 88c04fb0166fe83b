"""The form of every content file: which keys it has and what stands behind them.

The reader and the JSON Schemas for editors are both made from these forms.
"""
