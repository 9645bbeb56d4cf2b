"""Accounts for feeds: services that speak the Google Reader API, asked through the one client."""
