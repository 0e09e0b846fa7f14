"""The window. It draws and listens; whatever may wait goes through background.py to switch.py."""
