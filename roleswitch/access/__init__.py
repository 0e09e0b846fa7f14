"""What a role's session can reach, and what a role needs: S3, instances, Session Manager, policies for a new role.

It knows no Qt, and neither `delivery` nor `exchange`: `access_checks.py` brings it together with them.
"""
