"""Pictures of every dialog and state, made by the program itself, and what can be seen in them without eyes.

stage.py     the window on a demo's AWS, offscreen, and how to bring it into a state
scenes.py    every state and dialog by name
looks.py     what is cut, what lies over what, what nobody translated
reading.py   what a screen reader would not tell; accessible.py reads a window for it, and a test on a desktop does
contrasts.py texts that are hard to see
keyboard.py  where Tab leads, and whether one sees where the keyboard is
__main__.py  `make pictures`: all of it, light and dark, at 100 and 200 % font
"""
