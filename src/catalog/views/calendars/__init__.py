"""Calendars to subscribe to: what happens when, as programs of calendars read it."""
