"""RoleSwitch: the AWS roles you work in, assumed with a click and handed to every tool."""

__version__ = "0.1.0"
