"""Every state of the window and every dialog, each a function that brings a Stage there and says what to look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from roleswitch.errors import AwsUnreachable, KeyringNotAnswering, RoleRefused
from roleswitch.texts import tr
from tests.pictures.stage import Stage

Scene = Callable[[Stage], QWidget]
SCENES: dict[str, Scene] = {}


def scene(show: Scene) -> Scene:
    """In the order in which they stand here: a later one finds what an earlier one has left."""
    SCENES[show.__name__.replace("_", "-")] = show
    return show


# ------------------------------------------------------------ the window


@scene
def window_idle(stage: Stage) -> QWidget:
    stage.choose("prod-readonly")
    return stage.window


@scene
def window_active(stage: Stage) -> QWidget:
    stage.assume("prod-readonly", "data-analyst", "stage-deploy")
    stage.choose("stage-deploy")
    return stage.window


@scene
def window_shown(stage: Stage) -> QWidget:
    """For README.md."""
    stage.assume("child")
    stage.choose("stage-deploy")
    return stage.window


@scene
def window_refused(stage: Stage) -> QWidget:
    stage.assume("partner-s3")
    stage.choose("partner-s3")
    return stage.window


@scene
def window_code_needed(stage: Stage) -> QWidget:
    stage.assume("shared-net")
    stage.close_all()
    stage.choose("shared-net")
    return stage.window


@scene
def window_nothing_found(stage: Stage) -> QWidget:
    stage.window._search.setText("nothing has such a name")
    stage.settle()
    return stage.window


@scene
def window_searched(stage: Stage) -> QWidget:
    stage.window._search.setText("acme prod")
    stage.settle()
    return stage.window


@scene
def window_small(stage: Stage) -> QWidget:
    stage.choose("prod-readonly")
    stage.make_small()
    return stage.window


@scene
def window_small_with_views(stage: Stage) -> QWidget:
    stage.choose("prod-readonly")
    stage.make_small()
    assert stage.window._narrow is not None
    stage.window._narrow._views.click()
    stage.settle()
    return stage.window


@scene
def window_small_and_refused(stage: Stage) -> QWidget:
    stage.make_small()
    stage.choose("partner-s3")
    stage.window.say(tr("{role} is the default profile.", role="Production"))
    stage.settle()
    return stage.window


# ------------------------------------------------------------ menus


@scene
def menu_of_program(stage: Stage) -> QWidget:
    stage.window._open_menu()
    return _menu(stage)


@scene
def menu_of_role(stage: Stage) -> QWidget:
    state = stage.store.state("stage-deploy")
    assert state is not None
    menu = stage.window.menus.of_role(state)
    menu.popup(stage.window.pos())
    return _menu(stage)


@scene
def menu_of_source(stage: Stage) -> QWidget:
    source = stage.store.source("work")
    assert source is not None
    menu = stage.window.menus.of_source(source)
    menu.popup(stage.window.pos())
    return _menu(stage)


def _menu(stage: Stage) -> QWidget:
    from PySide6.QtWidgets import QMenu

    return stage.shown(QMenu)


# ------------------------------------------------------------ dialogs of a role


@scene
def role_new(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.edit_role import EditRoleDialog

    stage.window.roles.add()
    return stage.shown(EditRoleDialog)


@scene
def role_edited(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.edit_role import EditRoleDialog

    stage.window.roles.edit("prod-admin")
    dialog = stage.shown(EditRoleDialog)
    for section in dialog.findChildren(QWidget):
        if hasattr(section, "open_up"):
            section.open_up()
    stage.settle()
    return dialog


@scene
def role_removed(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.confirm import ConfirmDialog

    stage.window.roles.remove("stage-deploy")
    return stage.shown(ConfirmDialog)


@scene
def role_confirmed(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.confirm_assume import ConfirmAssumeDialog

    assert stage.window._prompts is not None
    stage.window._prompts.ask_confirmation("prod-admin")
    return stage.shown(ConfirmAssumeDialog)


@scene
def reason(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.reason import ReasonDialog

    stage.window.ask_reason("prod-admin")
    return stage.shown(ReasonDialog)


@scene
def mfa_code(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog

    stage.window.ask_code("work")
    return stage.shown(MfaCodeDialog)


@scene
def console_destination(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.console_destination import ConsoleDestinationDialog

    stage.window.sessions.choose_destination("stage-deploy")
    return stage.shown(ConsoleDestinationDialog)


@scene
def access_check(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.access_check import AccessCheckDialog

    stage.window.sessions.check_access("prod-readonly")
    return stage.shown(AccessCheckDialog)


@scene
def instances(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.instances import InstancesDialog

    stage.window.sessions.choose_instance("prod-readonly")
    return stage.shown(InstancesDialog)


@scene
def history(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.history import HistoryDialog

    stage.window.sessions.show_history()
    return stage.shown(HistoryDialog)


@scene
def role_set_up(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.new_role import NewRoleDialog

    stage.window.sessions.set_up_role()
    return stage.shown(NewRoleDialog)


# ------------------------------------------------------------ sources


@scene
def access_keys(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.access_key import AccessKeyDialog

    stage.window.roles.show_key("work")
    return stage.shown(AccessKeyDialog)


@scene
def access_key_new(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.access_key import AccessKeyDialog

    stage.window.roles.add_key()
    return stage.shown(AccessKeyDialog)


@scene
def key_rotation(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.key_rotation import KeyRotationDialog

    stage.window.menus._rotate_key("work")
    return stage.shown(KeyRotationDialog)


@scene
def source_settings(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.source_settings import SourceSettingsDialog

    stage.window.menus._open_source_settings("work")
    return stage.shown(SourceSettingsDialog)


@scene
def sign_in(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.sign_in import SignInDialog

    stage.actions.sign_ins.wanted.emit("acme")
    return stage.shown(SignInDialog)


@scene
def identity_center_new(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.identity_center_source import IdentityCenterSourceDialog

    stage.window.lists.add_identity_center()
    return stage.shown(IdentityCenterSourceDialog)


# ------------------------------------------------------------ lists in and out


@scene
def import_start(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.import_start import ImportStartDialog

    stage.window.lists.import_roles()
    return stage.shown(ImportStartDialog)


@scene
def import_preview(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.import_roles import ImportDialog

    path = Path.home() / "list.txt"
    path.write_text(
        "[profile office]\nregion = eu-west-1\n\n[profile lake]\nrole_arn = arn:aws:iam::731044561290:role/Reader\n"
        "source_profile = office\n\n[profile wrong]\nrole_arn = arn:aws:iam::12:role/x\nsource_profile = office\n"
    )
    stage.window.lists.import_file(path)
    return stage.shown(ImportDialog)


@scene
def organization(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.organization import OrganizationDialog

    stage.window.lists.find_accounts()
    return stage.shown(OrganizationDialog)


@scene
def export(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.export_roles import ExportDialog

    stage.window.lists.export_roles()
    return stage.shown(ExportDialog)


@scene
def team_list_new(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.team_list import TeamListDialog

    stage.window.lists.add_team()
    return stage.shown(TeamListDialog)


@scene
def rules(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.rules import RulesDialog

    stage.window.lists.edit_rules()
    return stage.shown(RulesDialog)


# ------------------------------------------------------------ the program


def _preferences(page: int) -> Scene:
    def show(stage: Stage) -> QWidget:
        from PySide6.QtWidgets import QListWidget

        from roleswitch.ui.dialogs.preferences import PreferencesDialog

        stage.window.open_preferences()
        dialog = stage.shown(PreferencesDialog)
        pages = dialog.findChild(QListWidget)
        assert pages is not None
        pages.setCurrentRow(page)
        stage.settle()
        return dialog

    return show


SCENES |= {f"preferences-{page + 1}": _preferences(page) for page in range(8)}


@scene
def health(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.doctor import HealthDialog

    stage.window.menus.check_health()
    return stage.shown(HealthDialog)


@scene
def shortcuts(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.shortcuts import ShortcutsDialog

    stage.window.show_shortcuts()
    return stage.shown(ShortcutsDialog)


@scene
def undo_in_aws(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.aws_backups import AwsBackupsDialog

    stage.window.sessions.undo_in_aws()
    return stage.shown(AwsBackupsDialog)


@scene
def quit_asked(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.quit import QuitDialog

    dialog = QuitDialog(stage.window)
    dialog.ask(stage.store.active(), stage.store.clock())
    dialog.open()
    return stage.shown(QuitDialog)


@scene
def default_profile(stage: Stage) -> QWidget:
    from PySide6.QtWidgets import QDialog

    stage.window.sessions.choose_default("stage-deploy")
    return stage.shown(QDialog)


@scene
def group_assumed(stage: Stage) -> QWidget:
    from roleswitch.ui.dialogs.assume_group import AssumeGroupDialog

    stage.window.lists.assume_group("Platform")
    return stage.shown(AssumeGroupDialog)


@scene
def states(stage: Stage) -> QWidget:
    """Every control as it is, under the mouse, held down, with the keyboard, and where it does nothing now."""
    from tests.pictures.states import StatesDialog

    dialog = StatesDialog(stage.window)
    dialog.open()
    return stage.shown(StatesDialog)


# ------------------------------------------------------------ trouble, last: it stays


@scene
def window_renewal_failed(stage: Stage) -> QWidget:
    from dataclasses import replace

    state = stage.store.state("stage-deploy")
    assert state is not None
    stage.store.put(replace(state, error=AwsUnreachable("AWS was not reached: this computer is offline.")))
    stage.choose("stage-deploy")
    return stage.window


@scene
def window_denied(stage: Stage) -> QWidget:
    from dataclasses import replace

    state = stage.store.state("migration")
    assert state is not None
    stage.store.put(replace(state, error=RoleRefused("AWS refused Migration trial to boaty.mcboatface.")))
    stage.choose("migration")
    return stage.window


@scene
def window_slip_in_the_list(stage: Stage) -> QWidget:
    roles = Path(stage.program.settings.fileName()).with_name("roles.toml")
    roles.write_text(roles.read_text() + '\n[roles.slip]\nrole_arn = "arn"\n')
    stage.actions.reload()
    stage.settle()
    return stage.window


@scene
def window_empty(stage: Stage) -> QWidget:
    roles = Path(stage.program.settings.fileName()).with_name("roles.toml")
    roles.write_text("version = 1\n")
    stage.actions.reload()
    stage.settle()
    return stage.window


@scene
def preferences_not_understood(stage: Stage) -> QWidget:
    path = Path(stage.actions.preferences.path)
    path.write_text(path.read_text() + 'warn_minutes = 99\nthme = "dark"\nrenew_until = 18\nnotify = "yes"\n')
    stage.actions.preferences.look_again()
    stage.until(lambda: stage.actions.preferences.slips, "the slips")
    return _preferences(0)(stage)


@scene
def window_keyring_waits(stage: Stage) -> QWidget:
    stage.store.show_keyring("", KeyringNotAnswering("The keyring waits to be unlocked.").short)
    stage.settle()
    return stage.window
