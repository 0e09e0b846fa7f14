"""Pictures of every dialog and state, made by the program itself, and what can be seen in them without eyes.

stage.py     the window on a demo's AWS, offscreen, and how to bring it into a state
scenes.py    every state and dialog by name
looks.py     what is cut, what lies over what, what nobody translated
__main__.py  `make pictures`: all of it, light and dark, at 100 and 200 % font
"""
