<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>list the instances of Systems Manager</source>
        <translation>die Instanzen von Systems Manager auflisten</translation>
    </message>
    <message>
        <source>see the names of instances</source>
        <translation>die Namen der Instanzen sehen</translation>
    </message>
    <message>
        <source>see everything, change nothing</source>
        <translation>alles sehen, nichts ändern</translation>
    </message>
    <message>
        <source>list what there is, without its contents</source>
        <translation>auflisten, was da ist, ohne Inhalte</translation>
    </message>
    <message>
        <source>read what a security audit needs</source>
        <translation>lesen, was eine Sicherheitsprüfung braucht</translation>
    </message>
    <message>
        <source>everything but users, roles and the organization</source>
        <translation>alles außer Benutzern, Rollen und der Organisation</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{kind}/{name}: write its path as in team/boaty</source>
        <translation>{kind}/{name}: Schreiben Sie den Pfad wie in team/boaty</translation>
    </message>
    <message>
        <source>maximum duration: a role takes 1 h to 12 h, {given} given</source>
        <translation>längste Dauer: Erlaubt sind 1 h bis 12 h, angegeben ist {given}</translation>
    </message>
    <message>
        <source>policy_arns: the same policy is there twice: leave one of the two out</source>
        <translation>policy_arns: Dieselbe Richtlinie kommt zweimal vor: Lassen Sie eine der beiden weg</translation>
    </message>
    <message>
        <source>Assumed from {caller_account_id}, set up with RoleSwitch</source>
        <translation>Angenommen von {caller_account_id}, eingerichtet mit RoleSwitch</translation>
    </message>
    <message>
        <source>{line} is there twice: leave one of the two out</source>
        <translation>{line} kommt zweimal vor: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>{line}: write user/…, role/… or permission-set/… before the name, or the whole ARN</source>
        <translation>{line}: Schreiben Sie user/…, role/… oder permission-set/… vor den Namen oder die ganze ARN</translation>
    </message>
    <message>
        <source>{arn} is no ARN of a user or role</source>
        <translation>{arn} ist keine ARN eines Benutzers oder einer Rolle</translation>
    </message>
    <message>
        <source>{arn} is the whole account: choose that instead</source>
        <translation>{arn} ist das ganze Konto: Wählen Sie stattdessen das</translation>
    </message>
    <message>
        <source>{arn} is not of the caller&apos;s account {account_id} in {partition}</source>
        <translation>{arn} gehört nicht zum Konto des Aufrufers {account_id} in {partition}</translation>
    </message>
    <message>
        <source>{arn} names no user or role</source>
        <translation>{arn} nennt weder Benutzer noch Rolle</translation>
    </message>
    <message>
        <source>Everybody in {account} whom its administrators allow to: “:root” in a trust policy means the account.</source>
        <translation>Alle in {account}, denen dessen Administratoren es erlauben: „:root“ bedeutet in einer Vertrauensrichtlinie das Konto.</translation>
    </message>
    <message>
        <source> With AdministratorAccess it is safer to name who may.</source>
        <translation> Bei AdministratorAccess ist es sicherer zu nennen, wer darf.</translation>
    </message>
    <message>
        <source>The caller&apos;s policy cannot be attached to a permission set&apos;s role: add it to the permission set in Identity Center.</source>
        <translation>Die Richtlinie des Aufrufers lässt sich an die Rolle eines Berechtigungssatzes nicht anhängen: Fügen Sie sie in Identity Center dem Berechtigungssatz hinzu.</translation>
    </message>
    <message>
        <source>Without one, {account} can be tricked by another of its customers into using your role: give a third party an external ID.</source>
        <translation>Ohne externe ID kann {account} von einem anderen seiner Kunden dazu gebracht werden, Ihre Rolle zu verwenden: Geben Sie Dritten eine externe ID.</translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page cannot send one: sign in by federation.</source>
        <translation>Die Seite der Konsole zum Rollenwechsel kann keine senden: Melden Sie sich per Föderation an.</translation>
    </message>
    <message>
        <source>Users of the account alone can give MFA: the sessions of its roles and of Identity Center carry none, and are kept out.</source>
        <translation>Nur Benutzer des Kontos können MFA nachweisen: Die Sitzungen seiner Rollen und von Identity Center haben keine und bleiben draußen.</translation>
    </message>
    <message>
        <source>A role&apos;s session that assumes it gets 1 h at most, renewed while you work.</source>
        <translation>Eine Rollensitzung, die sie annimmt, erhält höchstens 1 h und wird erneuert, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Without MFA a user&apos;s stolen key is enough for AdministratorAccess.</source>
        <translation>Ohne MFA genügt der gestohlene Schlüssel eines Benutzers für AdministratorAccess.</translation>
    </message>
    <message>
        <source>It can be assumed and may do nothing: no permissions are chosen.</source>
        <translation>Sie lässt sich annehmen und darf nichts: Es sind keine Berechtigungen gewählt.</translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page takes 64 characters of path and name at most.</source>
        <translation>Die Seite der Konsole zum Rollenwechsel akzeptiert höchstens 64 Zeichen aus Pfad und Name.</translation>
    </message>
    <message>
        <source>{label}: a name is missing</source>
        <translation>{label}: Ein Name fehlt</translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use letters, digits and _ + = , . @ -</source>
        <translation>{label}: {named} ist hier nicht erlaubt: Verwenden Sie Buchstaben, Ziffern und _ + = , . @ -</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {n} given</source>
        <translation>{label}: höchstens {most} Zeichen, angegeben sind {n}</translation>
    </message>
    <message>
        <source>role name: {role_name} is a name that AWS keeps for its own roles</source>
        <translation>Rollenname: {role_name} ist ein Name, den AWS seinen eigenen Rollen vorbehält</translation>
    </message>
    <message>
        <source>role name: at most 512 characters of path</source>
        <translation>Rollenname: höchstens 512 Zeichen im Pfad</translation>
    </message>
    <message>
        <source>the same caller is there twice: leave one of the two out</source>
        <translation>derselbe Aufrufer kommt zweimal vor: Lassen Sie einen der beiden weg</translation>
    </message>
    <message>
        <source>group {group}</source>
        <translation>Gruppe {group}</translation>
    </message>
    <message>
        <source>the same group is there twice: leave one of the two out</source>
        <translation>dieselbe Gruppe kommt zweimal vor: Lassen Sie eine der beiden weg</translation>
    </message>
    <message>
        <source>groups: a trust policy cannot name a group: let the whole account in, or name its users</source>
        <translation>Gruppen: Eine Vertrauensrichtlinie kann keine Gruppe nennen: Lassen Sie das ganze Konto zu, oder nennen Sie die Benutzer</translation>
    </message>
    <message>
        <source>MFA: {kind}/{name} calls with a role&apos;s session, which carries no aws:MultiFactorAuthPresent, and would be kept out: name users only, or leave MFA to its own sign-in</source>
        <translation>MFA: {kind}/{name} ruft mit der Sitzung einer Rolle auf, die kein aws:MultiFactorAuthPresent enthält, und bliebe draußen: Nennen Sie nur Benutzer, oder überlassen Sie MFA der eigenen Anmeldung</translation>
    </message>
    <message>
        <source>inline policy: at most {most_inline} characters beside white space, {size} given</source>
        <translation>Inline-Richtlinie: höchstens {most_inline} Zeichen ohne Leerraum, angegeben sind {size}</translation>
    </message>
    <message>
        <source>a session policy, which is about the session alone</source>
        <translation>einer Sitzungsrichtlinie, in der es nur um die Sitzung geht</translation>
    </message>
    <message>
        <source>a role&apos;s own policy</source>
        <translation>der eigenen Richtlinie einer Rolle</translation>
    </message>
    <message>
        <source>inline policy: Statement is missing: it says what is allowed</source>
        <translation>Inline-Richtlinie: Statement fehlt: Darin steht, was erlaubt ist</translation>
    </message>
    <message>
        <source>inline policy: {named} is not allowed here</source>
        <translation>Inline-Richtlinie: {named} ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>inline policy: {said} cannot stand here: CloudFormation acts on it</source>
        <translation>Inline-Richtlinie: {said} darf hier nicht stehen: CloudFormation reagiert darauf</translation>
    </message>
    <message>
        <source>inline policy: {twice} is there twice in one object</source>
        <translation>Inline-Richtlinie: {twice} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>inline policy: {word} is not JSON: write a number or a text in quotes</source>
        <translation>Inline-Richtlinie: {word} ist kein JSON: Schreiben Sie eine Zahl oder einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>Zeile {lineno}, Spalte {colno}</translation>
    </message>
    <message>
        <source>inline policy: {place}: {msg}</source>
        <translation>Inline-Richtlinie: {place}: {msg}</translation>
    </message>
    <message>
        <source>inline policy: more brackets inside each other than any policy has</source>
        <translation>Inline-Richtlinie: Klammern tiefer verschachtelt als in irgendeiner Richtlinie</translation>
    </message>
    <message>
        <source>inline policy: write an object, as in {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>Inline-Richtlinie: Schreiben Sie ein Objekt, etwa {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>it says {code} and no more</source>
        <translation>es heißt {code} und sonst nichts</translation>
    </message>
    <message>
        <source>AWS did not let {principal} {doing}: {said}.</source>
        <translation>AWS ließ {principal} nicht {doing}: {said}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>AWS names the policy: {policy_arn}</source>
        <translation>AWS nennt die Richtlinie: {policy_arn}</translation>
    </message>
    <message>
        <source>The statement that allows it: {action} on {resource}.</source>
        <translation>Die Anweisung, die es erlaubt: {action} auf {resource}.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>{principal} may not {doing}: AWS refused {action} on {resource}.</source>
        <translation>{principal} darf nicht {doing}: AWS lehnte {action} auf {resource} ab.</translation>
    </message>
    <message>
        <source>a statement of the {policy}</source>
        <translation>eine Anweisung der {policy}</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>eine Anweisung</translation>
    </message>
    <message>
        <source>It is forbidden on purpose, by {where}: to allow it elsewhere does not help.</source>
        <translation>Es ist ausdrücklich verboten, durch {where}: Es anderswo zu erlauben hilft nicht.</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>den Bucket</translation>
    </message>
    <message>
        <source>the resource</source>
        <translation>die Ressource</translation>
    </message>
    <message>
        <source>The role&apos;s own policy lacks {action} on {resource}.</source>
        <translation>Der eigenen Richtlinie der Rolle fehlt {action} auf {resource}.</translation>
    </message>
    <message>
        <source>The policy of {owner} does not let the role in: its owner can change it.</source>
        <translation>Die Richtlinie für {owner} lässt die Rolle nicht zu: Wem das gehört, der kann sie ändern.</translation>
    </message>
    <message>
        <source>This session is limited, such as read only: assume the role without that limit.</source>
        <translation>Diese Sitzung ist beschränkt, etwa nur lesend: Nehmen Sie die Rolle ohne diese Beschränkung an.</translation>
    </message>
    <message>
        <source>The role&apos;s permissions boundary does not allow it: who set it can change it.</source>
        <translation>Die Berechtigungsgrenze der Rolle erlaubt es nicht: Wer sie gesetzt hat, kann sie ändern.</translation>
    </message>
    <message>
        <source>A service control policy of the organisation does not allow it.</source>
        <translation>Eine Service-Kontrollrichtlinie der Organisation erlaubt es nicht.</translation>
    </message>
    <message>
        <source>A resource control policy of the organisation does not allow it.</source>
        <translation>Eine Ressourcen-Kontrollrichtlinie der Organisation erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The policy of the VPC endpoint in between does not allow it.</source>
        <translation>Die Richtlinie des VPC-Endpunkts dazwischen erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or the policy of the bucket forbids it. A bucket of another account has to let the role in as well.</source>
        <translation>Der Richtlinie der Rolle fehlt {action} auf {resource}, oder die Richtlinie des Buckets verbietet es. Ein Bucket eines anderen Kontos muss die Rolle außerdem zulassen.</translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or another policy forbids it.</source>
        <translation>Der Richtlinie der Rolle fehlt {action} auf {resource}, oder eine andere Richtlinie verbietet es.</translation>
    </message>
    <message>
        <source>list the buckets of its account</source>
        <translation>die Buckets des eigenen Kontos auflisten</translation>
    </message>
    <message>
        <source>The download of {key} was cancelled.</source>
        <translation>Das Herunterladen von {key} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{key} did not arrive as S3 has it: download it again.</source>
        <translation>{key} kam nicht so an, wie S3 es hat: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The upload of {path} was cancelled.</source>
        <translation>Das Hochladen von {path} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>remove the parts of the upload that was called off</source>
        <translation>die Teile des abgebrochenen Uploads entfernen</translation>
    </message>
    <message>
        <source>What was uploaded of it stays in the bucket as an unfinished upload: {message}</source>
        <translation>Was davon hochgeladen ist, bleibt als unfertiger Upload im Bucket: {message}</translation>
    </message>
    <message>
        <source>list what is in s3://{bucket}</source>
        <translation>auflisten, was in s3://{bucket} ist</translation>
    </message>
    <message>
        <source>write s3://{bucket}/{key}</source>
        <translation>s3://{bucket}/{key} schreiben</translation>
    </message>
    <message>
        <source>S3 says the same of an object that does not exist to who may not list the bucket (s3:ListBucket).</source>
        <translation>S3 sagt dasselbe von einem Objekt, das es nicht gibt, wenn jemand den Bucket nicht auflisten darf (s3:ListBucket).</translation>
    </message>
    <message>
        <source>read s3://{bucket}/{key}</source>
        <translation>s3://{bucket}/{key} lesen</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>dieses Namens</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>Das Objekt</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <translation>Es gibt keinen Bucket {bucket}.</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>Kein solcher Bucket</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Das gibt es nicht: {what}.</translation>
    </message>
    <message>
        <source>No such object</source>
        <translation>Kein solches Objekt</translation>
    </message>
    <message>
        <source>{what} is shorter than the range that was asked for.</source>
        <translation>{what} ist kürzer als der verlangte Bereich.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>{what} is archived: it has to be restored before it can be read.</source>
        <translation>{what} ist archiviert: Es muss wiederhergestellt werden, bevor es gelesen werden kann.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>{what} is in another region, and AWS does not say in which.</source>
        <translation>{what} ist in einer anderen Region, und AWS sagt nicht, in welcher.</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>{what} is there already, and was left as it is.</source>
        <translation>{what} ist schon da und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>{what} became another object meanwhile: download it again.</source>
        <translation>{what} wurde inzwischen ein anderes Objekt: Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The first byte is number 0.</source>
        <translation>Das erste Byte ist Nummer 0.</translation>
    </message>
    <message>
        <source>The last byte cannot be before the first, {first}.</source>
        <translation>Das letzte Byte kann nicht vor dem ersten liegen, {first}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes, counted from 0: there is no byte {first}.</source>
        <translation>Die Datei hat {size} Byte, gezählt ab 0: Ein Byte {first} gibt es nicht.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 of a-z, 0-9, dots and hyphens. An access point&apos;s ARN will do too.</source>
        <translation>Der Name eines Buckets hat 3 bis 63 Zeichen aus a-z, 0-9, Punkt und Bindestrich. Auch die ARN eines Zugangspunkts ist möglich.</translation>
    </message>
    <message>
        <source>The object&apos;s name holds half a character.</source>
        <translation>Der Name des Objekts enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>An object&apos;s name has 1 to {most_key_bytes} bytes.</source>
        <translation>Der Name eines Objekts hat 1 bis {most_key_bytes} Byte.</translation>
    </message>
    <message>
        <source>An instance ID is i- or mi- with 8 or 17 of 0-9 and a-f, as i-0123456789abcdef0.</source>
        <translation>Eine Instanz-ID ist i- oder mi- mit 8 oder 17 Zeichen aus 0-9 und a-f, wie i-0123456789abcdef0.</translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation>die AWS CLI</translation>
    </message>
    <message>
        <source>the Session Manager plugin</source>
        <translation>das Session-Manager-Plugin</translation>
    </message>
    <message numerus="yes">
        <source>A shell on an instance needs {names}, which is not installed here.</source>
        <comment>A shell on an instance needs {names}, which are not installed here.</comment>
        <translation>
            <numerusform>Für eine Shell auf einer Instanz fehlt hier {names}.</numerusform>
            <numerusform>Für eine Shell auf einer Instanz fehlen hier {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install {name}: {page}</source>
        <translation>Installieren Sie {name}: {page}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} could not be read: {strerror}.</source>
        <translation>{path} konnte nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} was changed while it was uploaded: nothing of it was kept.</source>
        <translation>{path} wurde beim Hochladen geändert: Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>{path} is there already, and was left as it is.</source>
        <translation>{path} ist schon da und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{path} is a link of another user: choose another name.</source>
        <translation>{path} ist ein Link eines anderen Benutzers: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} could not be written: it leads nowhere.</source>
        <translation>{path} konnte nicht geschrieben werden: Der Link führt nirgendwohin.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} konnte nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>a link cannot switch to a permission set of Identity Center</source>
        <translation>ein Link kann nicht zu einem Berechtigungssatz von Identity Center wechseln</translation>
    </message>
    <message>
        <source>open the console with the role&apos;s session (`roleswitch console {name}`)</source>
        <translation>die Konsole mit der Sitzung der Rolle öffnen (`roleswitch console {name}`)</translation>
    </message>
    <message>
        <source>hand over its credentials (`roleswitch assume`, `roleswitch shell`)</source>
        <translation>ihre Anmeldedaten übergeben (`roleswitch assume`, `roleswitch shell`)</translation>
    </message>
    <message>
        <source>{role}: {message}. Instead, {instead}</source>
        <translation>{role}: {message}. Stattdessen: {instead}</translation>
    </message>
    <message>
        <source>{name} is Identity Center, which has no user of an account: open the console as one of its roles.</source>
        <translation>{name} ist Identity Center, das keinen Benutzer eines Kontos hat: Öffnen Sie die Konsole als eine seiner Rollen.</translation>
    </message>
    <message>
        <source>source {name}</source>
        <translation>Quelle {name}</translation>
    </message>
    <message>
        <source>it assumes a role</source>
        <translation>es nimmt eine Rolle an</translation>
    </message>
    <message>
        <source>they come from {begins}</source>
        <translation>Herkunft: {begins}</translation>
    </message>
    <message>
        <source>they have a session token</source>
        <translation>sie haben ein Sitzungstoken</translation>
    </message>
    <message>
        <source>The user of {source} may not open the console without a role: AWS refuses it GetFederationToken.</source>
        <translation>Der Benutzer von {source} darf die Konsole nicht ohne Rolle öffnen: AWS verweigert ihm GetFederationToken.</translation>
    </message>
    <message>
        <source>No policy of {arn} allows sts:GetFederationToken, or one denies it.</source>
        <translation>Keine Richtlinie von {arn} erlaubt sts:GetFederationToken, oder eine verbietet es.</translation>
    </message>
    <message>
        <source>Give an administrator the statement to add to the user&apos;s policy.</source>
        <translation>Geben Sie einem Administrator die Anweisung, um die die Richtlinie des Benutzers zu ergänzen ist.</translation>
    </message>
    <message>
        <source>Open the console as a role instead.</source>
        <translation>Öffnen Sie die Konsole stattdessen als Rolle.</translation>
    </message>
    <message>
        <source>The browser cannot be handed the sign-in: this computer lets no page be put up at 127.0.0.1 ({what}).</source>
        <translation>Die Anmeldung kann dem Browser nicht übergeben werden: Auf diesem Computer lässt sich unter 127.0.0.1 keine Seite bereitstellen ({what}).</translation>
    </message>
    <message>
        <source>No browser came for the console of {looks} within {browser_seconds} seconds: it did not start, or asks something first.</source>
        <translation>Innerhalb von {browser_seconds} Sekunden kam kein Browser für die Konsole von {looks}: Er ist nicht gestartet, oder er fragt zuerst etwas.</translation>
    </message>
    <message>
        <source>Try again now that the browser is there.</source>
        <translation>Versuchen Sie es noch einmal, jetzt da der Browser da ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy the link instead (`roleswitch console NAME --print`) and open it yourself.</source>
        <translation>Kopieren Sie stattdessen den Link (`roleswitch console NAME --print`), und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Firefox lacks the extension {container_extension}, which opens pages in a container</source>
        <translation>Firefox fehlt die Erweiterung {container_extension}, die Seiten in einem Container öffnet</translation>
    </message>
    <message>
        <source>the browser took its time to make the role&apos;s profile, which it does once</source>
        <translation>der Browser hat sich Zeit genommen, das Profil der Rolle anzulegen, was er nur einmal tut</translation>
    </message>
    <message>
        <source>The console cannot be opened with {source} itself: the credentials of the profile {profile} are temporary ({why}), and AWS lets only a user&apos;s own access key in without a role. Open the console as a role that is assumed from it.</source>
        <translation>Die Konsole kann nicht mit {source} selbst geöffnet werden: Die Anmeldedaten des Profils {profile} sind temporär ({why}), und ohne Rolle lässt AWS nur den eigenen Zugriffsschlüssel eines Benutzers zu. Öffnen Sie die Konsole als eine Rolle, die davon angenommen wird.</translation>
    </message>
    <message>
        <source>{role} is assumed for a reason that AWS keeps, such as the ticket you work on: give one.</source>
        <translation>{role} wird aus einem Grund angenommen, den AWS festhält, etwa dem Ticket, an dem Sie arbeiten: Geben Sie einen an.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --reason TEXT`.</source>
        <translation>Führen Sie `roleswitch assume {role} --reason TEXT` aus.</translation>
    </message>
    <message>
        <source>Give reason…</source>
        <translation>Grund angeben…</translation>
    </message>
    <message>
        <source>{role} needs a code of the MFA device {mfa_serial}.</source>
        <translation>{role} braucht einen Code des MFA-Geräts {mfa_serial}.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --mfa-code CODE`.</source>
        <translation>Führen Sie `roleswitch assume {role} --mfa-code CODE` aus.</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>{source} needs a code of the MFA device {serial}.</source>
        <translation>{source} braucht einen Code des MFA-Geräts {serial}.</translation>
    </message>
    <message>
        <source>Assuming was cancelled.</source>
        <translation>Das Annehmen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>roles.toml line {line}: {message}</source>
        <translation>roles.toml Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>The role {name} cannot be used as it is. {problem}</source>
        <translation>Die Rolle {name} kann so, wie sie ist, nicht verwendet werden. {problem}</translation>
    </message>
    <message>
        <source>There is no role named {name}.{close_to}</source>
        <translation>Es gibt keine Rolle namens {name}.{close_to}</translation>
    </message>
    <message>
        <source>The source {name} cannot be used as it is. {problem}</source>
        <translation>Die Quelle {name} kann so, wie sie ist, nicht verwendet werden. {problem}</translation>
    </message>
    <message>
        <source>There is no source named {name}.{close_to}</source>
        <translation>Es gibt keine Quelle namens {name}.{close_to}</translation>
    </message>
    <message>
        <source>Mend the line in roles.toml.</source>
        <translation>Korrigieren Sie die Zeile in roles.toml.</translation>
    </message>
    <message>
        <source>Open roles.toml</source>
        <translation>roles.toml öffnen</translation>
    </message>
    <message>
        <source> Did you mean {names}?</source>
        <translation> Meinten Sie {names}?</translation>
    </message>
    <message>
        <source> `roleswitch list` shows the names.</source>
        <translation> `roleswitch list` zeigt die Namen.</translation>
    </message>
    <message>
        <source> The sources are {names}.</source>
        <translation> Die Quellen sind {names}.</translation>
    </message>
    <message>
        <source>{short} is not known here: write [roles.NAME]</source>
        <translation>{short} ist hier nicht bekannt: Schreiben Sie [roles.NAME]</translation>
    </message>
    <message>
        <source>{key}: {not_of_team}</source>
        <translation>{key}: {not_of_team}</translation>
    </message>
    <message>
        <source> There are no roles in the list.</source>
        <translation> In der Liste gibt es keine Rollen.</translation>
    </message>
    <message>
        <source> There are no sources in the list.</source>
        <translation> In der Liste gibt es keine Quellen.</translation>
    </message>
    <message>
        <source>[{section}] is there twice: only the first one counts</source>
        <translation>[{section}] kommt zweimal vor: Nur das erste zählt</translation>
    </message>
    <message>
        <source>team: {somebodys_words}</source>
        <translation>team: {somebodys_words}</translation>
    </message>
    <message>
        <source>version {short}: this RoleSwitch knows version {version}</source>
        <translation>version {short}: Dieses RoleSwitch kennt Version {version}</translation>
    </message>
    <message>
        <source>a team list is no way to others: leave them out</source>
        <translation>eine Teamliste führt nicht zu anderen: Lassen Sie diese weg</translation>
    </message>
    <message>
        <source>rules act on the roles of the person who has them: leave them out, or give each role its color and group</source>
        <translation>Regeln wirken auf die Rollen dessen, der sie hat: Lassen Sie sie weg, oder geben Sie jeder Rolle ihre Farbe und Gruppe</translation>
    </message>
    <message>
        <source>the way to AWS is each computer&apos;s own: leave the section out</source>
        <translation>der Weg zu AWS ist Sache jedes Computers: Lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <source>which browser is used is each person&apos;s own: leave the section out</source>
        <translation>welcher Browser verwendet wird, ist Sache jedes Einzelnen: Lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <source>a team list can have nothing run on its readers&apos; computers: leave it out</source>
        <translation>eine Teamliste kann auf den Computern ihrer Leser nichts ausführen lassen: Lassen Sie das weg</translation>
    </message>
    <message>
        <source>how long it is kept is each person&apos;s own: leave the section out</source>
        <translation>wie lange er aufbewahrt wird, ist Sache jedes Einzelnen: Lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <source>these are one person&apos;s words about a role of a team list: leave the section out</source>
        <translation>das sind die Worte eines Einzelnen zu einer Rolle einer Teamliste: Lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <source>team: {not_in_team}</source>
        <translation>team: {not_in_team}</translation>
    </message>
    <message>
        <source>write the name of a team list in quotes</source>
        <translation>schreiben Sie den Namen einer Teamliste in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no team list {short}: leave the section out, or add [teams.{short}]</source>
        <translation>es gibt keine Teamliste {short}: Lassen Sie den Abschnitt weg, oder fügen Sie [teams.{short}] hinzu</translation>
    </message>
    <message>
        <source>the role {short} comes from {what}: leave the section out</source>
        <translation>die Rolle {short} kommt aus {what}: Lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <source>your own list</source>
        <translation>Ihrer eigenen Liste</translation>
    </message>
    <message>
        <source>the team list {short} has no role {short_2}: leave the section out, or check the list</source>
        <translation>die Teamliste {short} hat keine Rolle {short_2}: Lassen Sie den Abschnitt weg, oder prüfen Sie die Liste</translation>
    </message>
    <message>
        <source>team: the role {short} comes from {team}, not from {short_2}</source>
        <translation>team: Die Rolle {short} kommt aus {team}, nicht aus {short_2}</translation>
    </message>
    <message>
        <source>{short}: that is the team list&apos;s to say: leave the line out</source>
        <translation>{short}: Das bestimmt die Teamliste: Lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>eine ganze Zahl von Tagen</translation>
    </message>
    <message>
        <source>write [{short}] on a line of its own, its settings below it</source>
        <translation>schreiben Sie [{short}] auf eine eigene Zeile, die Einstellungen darunter</translation>
    </message>
    <message>
        <source>{key}: write text in quotes, as in {key} = &quot;{short}&quot;</source>
        <translation>{key}: Schreiben Sie Text in Anführungszeichen, wie in {key} = &quot;{short}&quot;</translation>
    </message>
    <message>
        <source>{key}: write {words} without quotes, as in {key} = {what}</source>
        <translation>{key}: Schreiben Sie {words} ohne Anführungszeichen, wie in {key} = {what}</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>eine ganze Zahl von Sekunden</translation>
    </message>
    <message>
        <source>{key}: write true or false, without quotes</source>
        <translation>{key}: Schreiben Sie true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>{key}: write a list of texts, as in {key} = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>{key}: Schreiben Sie eine Liste von Texten, wie in {key} = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>{key}: write texts by name, as in {key} = {{ team = &quot;platform&quot; }}</source>
        <translation>{key}: Schreiben Sie Texte mit Namen, wie in {key} = {{ team = &quot;platform&quot; }}</translation>
    </message>
    <message>
        <source>{key}: {short} is not known: write {names}</source>
        <translation>{key}: {short} ist nicht bekannt: Schreiben Sie {names}</translation>
    </message>
    <message>
        <source>{short} is not known here: leave the line out or mend its spelling</source>
        <translation>{short} ist hier nicht bekannt: Lassen Sie die Zeile weg, oder korrigieren Sie die Schreibweise</translation>
    </message>
    <message>
        <source>hooks: {not_of_team}</source>
        <translation>hooks: {not_of_team}</translation>
    </message>
    <message>
        <source>{key}: {short} is not what role_arn says: leave one of the two out</source>
        <translation>{key}: {short} ist nicht, was role_arn sagt: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>role_arn is missing: write role_arn = &quot;arn:…&quot;, or account_id and role_name</source>
        <translation>role_arn fehlt: Schreiben Sie role_arn = &quot;arn:…&quot; oder account_id und role_name</translation>
    </message>
    <message>
        <source>kind is missing: write kind = {names}, in quotes</source>
        <translation>kind fehlt: Schreiben Sie kind = {names}, in Anführungszeichen</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>a long number</source>
        <translation>eine lange Zahl</translation>
    </message>
    <message>
        <source>{off} days</source>
        <translation>{off} Tage</translation>
    </message>
    <message>
        <source>{off} hours</source>
        <translation>{off} Stunden</translation>
    </message>
    <message numerus="yes">
        <source>1 minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {amount} behind</source>
        <translation>die Uhr dieses Computers geht {amount} nach</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {amount} ahead</source>
        <translation>die Uhr dieses Computers geht {amount} vor</translation>
    </message>
    <message>
        <source>the root user</source>
        <translation>Root-Benutzer</translation>
    </message>
    <message>
        <source>the permission set {permission_set}</source>
        <translation>Berechtigungssatz {permission_set}</translation>
    </message>
    <message>
        <source>the role {name}</source>
        <translation>Rolle {name}</translation>
    </message>
    <message>
        <source>Change the role in the list.</source>
        <translation>Ändern Sie die Rolle in der Liste.</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>Rolle bearbeiten…</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask the role&apos;s owner for the external ID and set it.</source>
        <translation>Fragen Sie den Eigentümer der Rolle nach der externen ID, und tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>Enter external ID</source>
        <translation>Externe ID eingeben</translation>
    </message>
    <message>
        <source>Ask for one hour (--duration 1h), renewed while you work.</source>
        <translation>Verlangen Sie eine Stunde (--duration 1h), erneuert, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Use 1 h</source>
        <translation>1 h verwenden</translation>
    </message>
    <message>
        <source>Change the session policy of the role.</source>
        <translation>Ändern Sie die Sitzungsrichtlinie der Rolle.</translation>
    </message>
    <message>
        <source>Edit policy…</source>
        <translation>Richtlinie bearbeiten…</translation>
    </message>
    <message>
        <source>Change the session tags of the role.</source>
        <translation>Ändern Sie die Sitzungs-Tags der Rolle.</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Change the source identity of the role.</source>
        <translation>Ändern Sie die Quellidentität der Rolle.</translation>
    </message>
    <message>
        <source>Edit source identity…</source>
        <translation>Quellidentität bearbeiten…</translation>
    </message>
    <message>
        <source>the profile {profile}</source>
        <translation>Profil {profile}</translation>
    </message>
    <message>
        <source>{arn} called {action}.</source>
        <translation>{arn} hat {action} aufgerufen.</translation>
    </message>
    <message>
        <source>The key {access_key_id} of {source}</source>
        <translation>Der Schlüssel {access_key_id} von {source}</translation>
    </message>
    <message>
        <source>{arn} asked for {arn_2}.</source>
        <translation>{arn} hat {arn_2} verlangt.</translation>
    </message>
    <message>
        <source>Give a code of the MFA device {mfa_serial} (--mfa-code CODE).</source>
        <translation>Geben Sie einen Code des MFA-Geräts {mfa_serial} ein (--mfa-code CODE).</translation>
    </message>
    <message>
        <source>Try with MFA</source>
        <translation>Mit MFA versuchen</translation>
    </message>
    <message>
        <source>Give a code of the MFA device (--mfa-code CODE).</source>
        <translation>Geben Sie einen Code des MFA-Geräts ein (--mfa-code CODE).</translation>
    </message>
    <message>
        <source>Set MFA device…</source>
        <translation>MFA-Gerät eintragen…</translation>
    </message>
    <message>
        <source>Look at the access key of {source}.</source>
        <translation>Sehen Sie sich den Zugriffsschlüssel von {source} an.</translation>
    </message>
    <message>
        <source>Open key…</source>
        <translation>Schlüssel öffnen…</translation>
    </message>
    <message>
        <source>Assume the role without tags and source identity.</source>
        <translation>Nehmen Sie die Rolle ohne Tags und Quellidentität an.</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>Give the role&apos;s owner a trust policy that would let you in.</source>
        <translation>Geben Sie dem Eigentümer der Rolle eine Vertrauensrichtlinie, die Sie zulässt.</translation>
    </message>
    <message>
        <source> Put your account ID into it.</source>
        <translation> Setzen Sie Ihre Konto-ID ein.</translation>
    </message>
    <message>
        <source> It finds the permission set by a pattern: the path of its role is not known here.</source>
        <translation> Sie findet den Berechtigungssatz über ein Muster: Der Pfad seiner Rolle ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source> Where {caller} has a path, put it in: a session does not tell it.</source>
        <translation> Hat {caller} einen Pfad, setzen Sie ihn ein: Eine Sitzung verrät ihn nicht.</translation>
    </message>
    <message>
        <source>Copy trust policy</source>
        <translation>Vertrauensrichtlinie kopieren</translation>
    </message>
    <message>
        <source>Give an administrator{of_callers_account} the statement to add to the policy of {who}.</source>
        <translation>Geben Sie einem Administrator{of_callers_account} die Anweisung, um die die Richtlinie von {who} zu ergänzen ist.</translation>
    </message>
    <message>
        <source> of {account_id}</source>
        <translation> von {account_id}</translation>
    </message>
    <message>
        <source>AWS refused {action} for {source}: {said}</source>
        <translation>AWS lehnte {action} für {source} ab: {said}</translation>
    </message>
    <message>
        <source>Change {in_profile} of the profile {profile} in ~/.aws/config.</source>
        <translation>Ändern Sie {in_profile} des Profils {profile} in ~/.aws/config.</translation>
    </message>
    <message>
        <source>Use another region, such as {region}.</source>
        <translation>Verwenden Sie eine andere Region, etwa {region}.</translation>
    </message>
    <message>
        <source>Edit region…</source>
        <translation>Region bearbeiten…</translation>
    </message>
    <message>
        <source>the </source>
        <translation>der </translation>
    </message>
    <message>
        <source>The role is in the partition {partition} and {who} in {partition_2}: nobody can assume a role of another partition. Choose a source of that one.</source>
        <translation>Die Rolle ist in der Partition {partition} und {who} in {partition_2}: Niemand kann eine Rolle einer anderen Partition annehmen. Wählen Sie eine Quelle jener Partition.</translation>
    </message>
    <message>
        <source>, and the path is part of the name</source>
        <translation>, und der Pfad gehört zum Namen</translation>
    </message>
    <message>
        <source>There is no role {role_name} in {account_id}: AWS says the same then. Capitals count{path}.</source>
        <translation>Es gibt keine Rolle {role_name} in {account_id}: AWS sagt dann dasselbe. Groß- und Kleinschreibung zählt{path}.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {who}.</source>
        <translation>{it} nennt jemand anderen ({kind}) oder ein anderes Konto als {who}.</translation>
    </message>
    <message>
        <source>{it} names neither {name} nor the account {account}, though that is the role&apos;s own.</source>
        <translation>{it} nennt weder {name} noch das Konto {account}, obwohl es das der Rolle selbst ist.</translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {name} of {account}, which is not the role&apos;s account {account_id_spaced}.</source>
        <translation>{it} nennt jemand anderen ({kind}) oder ein anderes Konto als {name} von {account}, was nicht das Konto der Rolle {account_id_spaced} ist.</translation>
    </message>
    <message>
        <source>The policy of {who} lacks sts:AssumeRole on {arn}</source>
        <translation>Der Richtlinie von {who} fehlt sts:AssumeRole auf {arn}</translation>
    </message>
    <message>
        <source>{lacking}: in its own account that is needed where the trust policy names only the account.</source>
        <translation>{lacking}: Im eigenen Konto wird das gebraucht, wenn die Vertrauensrichtlinie nur das Konto nennt.</translation>
    </message>
    <message>
        <source>{lacking}: between accounts both policies are needed.</source>
        <translation>{lacking}: Zwischen Konten werden beide Richtlinien gebraucht.</translation>
    </message>
    <message>
        <source>It asks for a more recent MFA code: this call had MFA, by the MFA session of {source}.</source>
        <translation>Sie verlangt einen neueren MFA-Code: Dieser Aufruf hatte MFA, durch die MFA-Sitzung von {source}.</translation>
    </message>
    <message>
        <source>It asks for MFA, which a role&apos;s session never carries: {who} cannot meet that.</source>
        <translation>Sie verlangt MFA, was die Sitzung einer Rolle nie mitbringt: {who} kann das nicht erfüllen.</translation>
    </message>
    <message>
        <source>It asks for MFA: no code can be given with the credentials of {source}, which are temporary, so it has to be given where they come from.</source>
        <translation>Sie verlangt MFA: Mit den Anmeldedaten von {source}, die temporär sind, lässt sich kein Code eingeben, also muss das dort geschehen, wo sie herkommen.</translation>
    </message>
    <message>
        <source>It asks for MFA, and this call had none.</source>
        <translation>Sie verlangt MFA, und dieser Aufruf hatte keine.</translation>
    </message>
    <message>
        <source>Set the MFA device of the role or its source, then try with a code.</source>
        <translation>Tragen Sie das MFA-Gerät der Rolle oder ihrer Quelle ein, dann versuchen Sie es mit einem Code.</translation>
    </message>
    <message>
        <source>It asks for an external ID, and this role has none here.</source>
        <translation>Sie verlangt eine externe ID, und diese Rolle hat hier keine.</translation>
    </message>
    <message>
        <source> and {odd}</source>
        <translation> und {odd}</translation>
    </message>
    <message>
        <source>It asks for another external ID than the one set here, which has {length} characters{odd}.</source>
        <translation>Sie verlangt eine andere externe ID als die hier eingetragene, die {length} Zeichen hat{odd}.</translation>
    </message>
    <message>
        <source>looks like an ARN</source>
        <translation>wie eine ARN aussieht</translation>
    </message>
    <message>
        <source>looks like a web address</source>
        <translation>wie eine Webadresse aussieht</translation>
    </message>
    <message>
        <source>looks like an account ID</source>
        <translation>wie eine Konto-ID aussieht</translation>
    </message>
    <message>
        <source>begins with the name of the field</source>
        <translation>mit dem Namen des Feldes beginnt</translation>
    </message>
    <message>
        <source>begins with {first}</source>
        <translation>mit {first} beginnt</translation>
    </message>
    <message>
        <source>ends with {last}</source>
        <translation>mit {last} endet</translation>
    </message>
    <message>
        <source>is in capitals, which count</source>
        <translation>in Großbuchstaben steht, und die zählen</translation>
    </message>
    <message>
        <source>the source identity {source_identity}</source>
        <translation>die Quellidentität {source_identity}</translation>
    </message>
    <message>
        <source>a source identity</source>
        <translation>eine Quellidentität</translation>
    </message>
    <message>
        <source>the tags {names}</source>
        <translation>die Tags {names}</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source> and the session name {session_name}</source>
        <translation> und den Sitzungsnamen {session_name}</translation>
    </message>
    <message>
        <source>It asks for other tags, source identity or session name: this call had {sent}{name}.</source>
        <translation>Sie verlangt andere Tags, eine andere Quellidentität oder einen anderen Sitzungsnamen: Dieser Aufruf hatte {sent}{name}.</translation>
    </message>
    <message>
        <source>It asks for tags, a source identity, an organisation or a network address: this call had no tags, no source identity{name}.</source>
        <translation>Sie verlangt Tags, eine Quellidentität, eine Organisation oder eine Netzwerkadresse: Dieser Aufruf hatte keine Tags, keine Quellidentität{name}.</translation>
    </message>
    <message>
        <source>The session {what} was ended before its time, or its user&apos;s key was.</source>
        <translation>Die Sitzung {what} oder der Schlüssel ihres Benutzers wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>that called</source>
        <translation>des Aufrufs</translation>
    </message>
    <message>
        <source>The key was deleted or made inactive.</source>
        <translation>Der Schlüssel wurde gelöscht oder inaktiv gesetzt.</translation>
    </message>
    <message>
        <source>Write another access key of the profile {profile} into ~/.aws.</source>
        <translation>Schreiben Sie einen anderen Zugriffsschlüssel des Profils {profile} in ~/.aws.</translation>
    </message>
    <message>
        <source>It belongs to another partition, such as AWS China or GovCloud, than the role.</source>
        <translation>Er gehört zu einer anderen Partition als die Rolle, etwa AWS China oder GovCloud.</translation>
    </message>
    <message>
        <source>It does not belong to {partition}, where the role is: each partition has its own keys.</source>
        <translation>Er gehört nicht zu {partition}, wo die Rolle ist: Jede Partition hat ihre eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The region {region} is not enabled in the account of the key.</source>
        <translation>Die Region {region} ist im Konto des Schlüssels nicht aktiviert.</translation>
    </message>
    <message>
        <source>AWS does not know the access key of {source}.</source>
        <translation>AWS kennt den Zugriffsschlüssel von {source} nicht.</translation>
    </message>
    <message>
        <source>Run `roleswitch key add {source}`.</source>
        <translation>Führen Sie `roleswitch key add {source}` aus.</translation>
    </message>
    <message>
        <source>Add access key…</source>
        <translation>Zugriffsschlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>The session of {via} has expired: it is assumed anew when you try again.</source>
        <translation>Die Sitzung von {via} ist abgelaufen: Sie wird neu angenommen, wenn Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The MFA session of {source} has expired: give a code for another one.</source>
        <translation>Die MFA-Sitzung von {source} ist abgelaufen: Geben Sie einen Code für eine neue ein.</translation>
    </message>
    <message>
        <source>renew those of the profile {profile} where they come from, as with `aws sso login`</source>
        <translation>erneuern Sie die des Profils {profile} dort, wo sie herkommen, etwa mit `aws sso login`</translation>
    </message>
    <message>
        <source>renew them where they come from</source>
        <translation>erneuern Sie sie dort, wo sie herkommen</translation>
    </message>
    <message>
        <source>The credentials of {source} have expired: {renew}, then try again.</source>
        <translation>Die Anmeldedaten von {source} sind abgelaufen: {renew}, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Write the secret access key of the profile {profile} into ~/.aws again.</source>
        <translation>Schreiben Sie den geheimen Zugriffsschlüssel des Profils {profile} noch einmal in ~/.aws.</translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: it comes from ~/.aws.</source>
        <translation>Der geheime Zugriffsschlüssel von {source} ist falsch: Er kommt aus ~/.aws.</translation>
    </message>
    <message>
        <source>Paste the secret access key of {source} again.</source>
        <translation>Fügen Sie den geheimen Zugriffsschlüssel von {source} noch einmal ein.</translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: add the key again.</source>
        <translation>Der geheime Zugriffsschlüssel von {source} ist falsch: Fügen Sie den Schlüssel noch einmal hinzu.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{n} minutes behind</source>
        <translation>{n} Minuten nach</translation>
    </message>
    <message>
        <source>{n} minutes ahead</source>
        <translation>{n} Minuten vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_much}, and AWS takes no call that is more than 15 minutes off: set the clock and try again.</source>
        <translation>Die Uhr dieses Computers geht {how_much}, und AWS akzeptiert keinen Aufruf, der mehr als 15 Minuten abweicht: Stellen Sie die Uhr, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Add the access key of an IAM user, or use Identity Center.</source>
        <translation>Fügen Sie den Zugriffsschlüssel eines IAM-Benutzers hinzu, oder verwenden Sie Identity Center.</translation>
    </message>
    <message>
        <source>AWS lets no root user assume a role: use the access key of an IAM user.</source>
        <translation>AWS lässt keinen Root-Benutzer eine Rolle annehmen: Verwenden Sie den Zugriffsschlüssel eines IAM-Benutzers.</translation>
    </message>
    <message>
        <source>The access key of {source} is that of an account&apos;s root user: better delete it altogether.</source>
        <translation>Der Zugriffsschlüssel von {source} ist der des Root-Benutzers eines Kontos: Löschen Sie ihn besser ganz.</translation>
    </message>
    <message>
        <source>{who} has two access keys, and AWS allows no third: delete one that is not used.</source>
        <translation>{who} hat zwei Zugriffsschlüssel, und AWS erlaubt keinen dritten: Löschen Sie einen, der nicht verwendet wird.</translation>
    </message>
    <message>
        <source>A rotation that was interrupted may have left one: take it up again.</source>
        <translation>Eine unterbrochene Rotation kann einen zurückgelassen haben: Nehmen Sie sie wieder auf.</translation>
    </message>
    <message>
        <source>Two keys already</source>
        <translation>Schon zwei Schlüssel</translation>
    </message>
    <message>
        <source>AWS could not reach the identity provider of {who} to check its token: try again in a moment.</source>
        <translation>AWS konnte den Identitätsanbieter von {who} nicht erreichen, um dessen Token zu prüfen: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>AWS says: {case}</source>
        <translation>AWS sagt: {case}</translation>
    </message>
    <message>
        <source>The token is over, or of another audience than IAM&apos;s identity provider expects.</source>
        <translation>Das Token ist abgelaufen oder für eine andere Zielgruppe (audience), als der Identitätsanbieter von IAM erwartet.</translation>
    </message>
    <message>
        <source>The account has no identity provider in IAM for the issuer of the token.</source>
        <translation>Das Konto hat in IAM keinen Identitätsanbieter für den Aussteller des Tokens.</translation>
    </message>
    <message>
        <source>AWS does not take the web identity token of {who}: get a new one.</source>
        <translation>AWS akzeptiert das Web-Identity-Token von {who} nicht: Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>{case} does not take the web identity of {who}. AWS names no policy.</source>
        <translation>{case} akzeptiert die Web-Identität von {who} nicht. AWS nennt keine Richtlinie.</translation>
    </message>
    <message>
        <source>Its trust policy names another identity provider, or does not allow sts:AssumeRoleWithWebIdentity.</source>
        <translation>Die Vertrauensrichtlinie der Rolle nennt einen anderen Identitätsanbieter oder erlaubt sts:AssumeRoleWithWebIdentity nicht.</translation>
    </message>
    <message>
        <source>A condition on the token&apos;s audience (aud) or subject (sub) is not met.</source>
        <translation>Eine Bedingung an die Zielgruppe (aud) oder das Subjekt (sub) des Tokens ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>There is no such role. Capitals count.</source>
        <translation>Eine solche Rolle gibt es nicht. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>assume {title}</source>
        <translation>{title} annehmen</translation>
    </message>
    <message>
        <source>pass session tags to {title}</source>
        <translation>Sitzungs-Tags an {title} übergeben</translation>
    </message>
    <message>
        <source>set a source identity for {title}</source>
        <translation>eine Quellidentität für {title} setzen</translation>
    </message>
    <message>
        <source>begin an MFA session</source>
        <translation>eine MFA-Sitzung beginnen</translation>
    </message>
    <message>
        <source>call {action}</source>
        <translation>{action} aufrufen</translation>
    </message>
    <message>
        <source>the administrators of {owner} can change it</source>
        <translation>wer {owner} verwaltet, kann sie ändern</translation>
    </message>
    <message>
        <source>the policy of the VPC endpoint in between: the network&apos;s administrators can change it</source>
        <translation>die Richtlinie des VPC-Endpunkts dazwischen: die Administratoren des Netzwerks können sie ändern</translation>
    </message>
    <message>
        <source>the organisation&apos;s service control policy: its administrators can change it</source>
        <translation>die Service-Kontrollrichtlinie der Organisation: deren Administratoren können sie ändern</translation>
    </message>
    <message>
        <source>the organisation&apos;s resource control policy: its administrators can change it</source>
        <translation>die Ressourcen-Kontrollrichtlinie der Organisation: deren Administratoren können sie ändern</translation>
    </message>
    <message>
        <source>the permissions boundary of the caller: the account&apos;s administrators can change it</source>
        <translation>die Berechtigungsgrenze des Aufrufers: die Administratoren des Kontos können sie ändern</translation>
    </message>
    <message>
        <source>a session policy that limits the caller&apos;s own session</source>
        <translation>eine Sitzungsrichtlinie, die die eigene Sitzung des Aufrufers beschränkt</translation>
    </message>
    <message>
        <source>the role&apos;s own policy: {owner}</source>
        <translation>die eigene Richtlinie der Rolle: {owner}</translation>
    </message>
    <message>
        <source>the role&apos;s trust policy: {owner}</source>
        <translation>die Vertrauensrichtlinie der Rolle: {owner}</translation>
    </message>
    <message>
        <source>a policy of {who} itself: an administrator{of_callers_account} can change it</source>
        <translation>eine Richtlinie von {who} selbst: ein Administrator{of_callers_account} kann sie ändern</translation>
    </message>
    <message>
        <source>the {policy}</source>
        <translation>die {policy}</translation>
    </message>
    <message>
        <source>a policy that AWS does not name</source>
        <translation>eine Richtlinie, die AWS nicht nennt</translation>
    </message>
    <message>
        <source>its account</source>
        <translation>ihr Konto</translation>
    </message>
    <message>
        <source>The session of {via} that called has a limit of its own, such as read only: assume {via} without it, then try again.</source>
        <translation>Die Sitzung von {via}, die aufgerufen hat, ist selbst beschränkt, etwa nur lesend: Nehmen Sie {via} ohne diese Beschränkung an, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{role} has a session policy here: its session can do no more than that, such as read only.</source>
        <translation>{role} hat hier eine Sitzungsrichtlinie: Die Sitzung darf nicht mehr als diese, etwa nur lesen.</translation>
    </message>
    <message>
        <source>The session that called was limited where it was made: only who made it can lift that.</source>
        <translation>Die Sitzung, die aufgerufen hat, wurde dort beschränkt, wo sie entstand: Nur wer sie erstellt hat, kann das aufheben.</translation>
    </message>
    <message>
        <source>Such a statement often refuses whoever comes without MFA, and this call had none.</source>
        <translation>Eine solche Anweisung weist oft jeden ab, der ohne MFA kommt, und dieser Aufruf hatte keine.</translation>
    </message>
    <message>
        <source>This call sent {sent}, which the statement may be about.</source>
        <translation>Dieser Aufruf sendete {sent}, und darum kann es in der Anweisung gehen.</translation>
    </message>
    <message>
        <source>Asking for more permissions elsewhere does not help while that statement is there.</source>
        <translation>Anderswo um mehr Berechtigungen zu bitten hilft nicht, solange diese Anweisung da ist.</translation>
    </message>
    <message>
        <source>{who} is forbidden to {asked_to}, on purpose, in {whose}.</source>
        <translation>{who} darf ausdrücklich nicht {asked_to}. Das bestimmt {whose}.</translation>
    </message>
    <message>
        <source>No statement lets {who} {asked_to} in {whose}.</source>
        <translation>{who} darf nicht {asked_to}: Keine Anweisung erlaubt es. Es geht um {whose}.</translation>
    </message>
    <message>
        <source>{who} has no permission to assume {role}: the policy of {who} lacks sts:AssumeRole on {arn}.</source>
        <translation>{who} hat keine Berechtigung, {role} anzunehmen: Der Richtlinie von {who} fehlt sts:AssumeRole auf {arn}.</translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add the statement.</source>
        <translation>Ein Administrator{of_callers_account} kann die Anweisung hinzufügen.</translation>
    </message>
    <message>
        <source>{account_id} calls a role of its own account: a trust policy that names {who} itself, and not the account, is enough too.</source>
        <translation>{account_id} ruft eine Rolle des eigenen Kontos auf: Eine Vertrauensrichtlinie, die {who} selbst nennt, und nicht das Konto, genügt auch.</translation>
    </message>
    <message>
        <source>The role is in another account, {account_id_spaced}: its trust policy has to let {who} in as well.</source>
        <translation>Die Rolle ist in einem anderen Konto, {account_id_spaced}: Deren Vertrauensrichtlinie muss {who} ebenfalls zulassen.</translation>
    </message>
    <message>
        <source>{owner_id}&apos;s role does not let {who} in. AWS names its trust policy.</source>
        <translation>Die Rolle von {owner_id} lässt {who} nicht zu. AWS nennt ihre Vertrauensrichtlinie.</translation>
    </message>
    <message>
        <source>Its trust policy</source>
        <translation>Die Vertrauensrichtlinie der Rolle</translation>
    </message>
    <message>
        <source>AWS refused {role} to {who} and does not say why.</source>
        <translation>AWS verweigerte {who} die Rolle {role} und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>the policy of {who} has</source>
        <translation>die Richtlinie von {who} muss</translation>
    </message>
    <message>
        <source>its trust policy has</source>
        <translation>ihre Vertrauensrichtlinie muss</translation>
    </message>
    <message>
        <source>the caller&apos;s policy and the role&apos;s trust policy both have</source>
        <translation>die Richtlinie des Aufrufers und die Vertrauensrichtlinie der Rolle müssen beide</translation>
    </message>
    <message>
        <source>This call sent {sent}.</source>
        <translation>Dieser Aufruf sendete {sent}.</translation>
    </message>
    <message>
        <source>transitive tags</source>
        <translation>transitive Tags</translation>
    </message>
    <message>
        <source>source identity</source>
        <translation>Quellidentität</translation>
    </message>
    <message>
        <source>The session of {who} hands its {what} on to the next role, which needs it too.</source>
        <translation>Die Sitzung von {who} gibt Folgendes an die nächste Rolle weiter, die es auch braucht: {what}.</translation>
    </message>
    <message>
        <source>A source identity cannot change along a chain: that of the first role stays.</source>
        <translation>Eine Quellidentität kann sich entlang einer Kette nicht ändern: Die der ersten Rolle bleibt.</translation>
    </message>
    <message>
        <source>{who} may not {action} on {role}: {has} to allow it.</source>
        <translation>{who} darf {action} nicht auf {role}: {has} es erlauben.</translation>
    </message>
    <message>
        <source>its own access keys</source>
        <translation>die eigenen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>itself in IAM</source>
        <translation>sich selbst in IAM</translation>
    </message>
    <message>
        <source>Its policy allows that with MFA only, and this call had none.</source>
        <translation>Die Richtlinie erlaubt das nur mit MFA, und dieser Aufruf hatte keine.</translation>
    </message>
    <message>
        <source>Set the MFA device of the source, then try with a code.</source>
        <translation>Tragen Sie das MFA-Gerät der Quelle ein, dann versuchen Sie es mit einem Code.</translation>
    </message>
    <message>
        <source>It is forbidden on purpose, in {whose}.</source>
        <translation>Es ist ausdrücklich verboten. Das bestimmt {whose}.</translation>
    </message>
    <message>
        <source>No statement allows it in {whose}.</source>
        <translation>Keine Anweisung erlaubt es. Es geht um {whose}.</translation>
    </message>
    <message>
        <source>Its policy lacks iam:{action}: an administrator{of_callers_account} can add it.</source>
        <translation>Der Richtlinie fehlt iam:{action}: Ein Administrator{of_callers_account} kann es hinzufügen.</translation>
    </message>
    <message>
        <source>{who} may not manage {what}: AWS refused iam:{action}.</source>
        <translation>{who} darf {what} nicht verwalten: AWS lehnte iam:{action} ab.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>{case} needs an MFA code together with the serial number of its device: one of the two is missing.</source>
        <translation>{case} braucht einen MFA-Code zusammen mit der Seriennummer des Geräts: Eines der beiden fehlt.</translation>
    </message>
    <message>
        <source>This call had the device and no code.</source>
        <translation>Dieser Aufruf hatte das Gerät und keinen Code.</translation>
    </message>
    <message>
        <source>MFA code needed</source>
        <translation>MFA-Code nötig</translation>
    </message>
    <message>
        <source>No MFA device is known here.</source>
        <translation>Hier ist kein MFA-Gerät bekannt.</translation>
    </message>
    <message>
        <source>Set the MFA device, then try with a code.</source>
        <translation>Tragen Sie das MFA-Gerät ein, dann versuchen Sie es mit einem Code.</translation>
    </message>
    <message>
        <source>It was mistyped, was shown more than a minute ago, or was used before: each code works once.</source>
        <translation>Er wurde falsch eingegeben, vor mehr als einer Minute angezeigt oder schon verwendet: Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>It is of another device than {mfa_serial}.</source>
        <translation>Er ist von einem anderen Gerät als {mfa_serial}.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off: have IAM synchronise it.</source>
        <translation>Die Uhr des Geräts geht falsch: Lassen Sie es in IAM synchronisieren.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_far} off: a code that is made here is wrong then.</source>
        <translation>Die Uhr dieses Computers weicht um {how_far} ab: Ein hier erzeugter Code ist dann falsch.</translation>
    </message>
    <message>
        <source>, which comes in {seconds} s</source>
        <translation>, der in {seconds} s kommt</translation>
    </message>
    <message>
        <source>The MFA code for {case} was wrong, too old or used before: wait for the next one{next_one}.</source>
        <translation>Der MFA-Code für {case} war falsch, zu alt oder schon verwendet: Warten Sie auf den nächsten{next_one}.</translation>
    </message>
    <message>
        <source>Wrong MFA code</source>
        <translation>Falscher MFA-Code</translation>
    </message>
    <message>
        <source>the serial number {serial}</source>
        <translation>die Seriennummer {serial}</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>die Seriennummer</translation>
    </message>
    <message>
        <source>Set {suggested} as the MFA device.</source>
        <translation>Tragen Sie {suggested} als MFA-Gerät ein.</translation>
    </message>
    <message>
        <source>Set the right MFA device.</source>
        <translation>Tragen Sie das richtige MFA-Gerät ein.</translation>
    </message>
    <message>
        <source>AWS could not check the MFA code for {case}: {named} is not that of a device of {who}.</source>
        <translation>AWS konnte den MFA-Code für {case} nicht prüfen: {named} gehört zu keinem Gerät von {who}.</translation>
    </message>
    <message>
        <source>Wrong MFA device</source>
        <translation>Falsches MFA-Gerät</translation>
    </message>
    <message>
        <source>That is the ARN of the user: a device&apos;s has :mfa/ where this one has :user/.</source>
        <translation>Das ist die ARN des Benutzers: Die eines Geräts hat :mfa/, wo diese :user/ hat.</translation>
    </message>
    <message>
        <source>That is a security key or passkey: it gives no codes. Register an authenticator app beside it.</source>
        <translation>Das ist ein Sicherheitsschlüssel oder Passkey: Er gibt keine Codes. Registrieren Sie daneben eine Authenticator-App.</translation>
    </message>
    <message>
        <source>The device is in the account {parts}, and {who} called from {account_id}: perhaps with another key than you think.</source>
        <translation>Das Gerät ist im Konto {parts}, und {who} rief von {account_id} aus auf: vielleicht mit einem anderen Schlüssel, als Sie meinen.</translation>
    </message>
    <message numerus="yes">
        <source>{who} has this device: {names}</source>
        <comment>{who} has these devices: {names}</comment>
        <translation>
            <numerusform>{who} hat dieses Gerät: {names}</numerusform>
            <numerusform>{who} hat diese Geräte: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has no MFA device: register one in the IAM console.</source>
        <translation>{who} hat kein MFA-Gerät: Registrieren Sie eines in der IAM-Konsole.</translation>
    </message>
    <message>
        <source>The device is another person&apos;s, or the key of {source} is.</source>
        <translation>Das Gerät gehört jemand anderem, oder der Schlüssel von {source}.</translation>
    </message>
    <message>
        <source>Let the role be assumed without an MFA session.</source>
        <translation>Lassen Sie die Rolle ohne MFA-Sitzung annehmen.</translation>
    </message>
    <message>
        <source>Edit MFA…</source>
        <translation>MFA bearbeiten…</translation>
    </message>
    <message>
        <source>{source} gives temporary credentials, and AWS makes no MFA session of those: that step has to be left out.</source>
        <translation>{source} gibt temporäre Anmeldedaten, und daraus macht AWS keine MFA-Sitzung: Dieser Schritt muss wegbleiben.</translation>
    </message>
    <message>
        <source>The profile {profile} leads to a role or a sign-in, which may have asked for MFA already.</source>
        <translation>Das Profil {profile} führt zu einer Rolle oder einer Anmeldung, die vielleicht schon nach MFA gefragt hat.</translation>
    </message>
    <message>
        <source>What is kept for {source} is a session and no access key.</source>
        <translation>Gespeichert ist für {source} eine Sitzung und kein Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>The name {host} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>Der Name {host} ist hier nicht bekannt: Dieser Computer ist offline, oder sein DNS antwortet nicht.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: this computer is offline, or a firewall is in between.</source>
        <translation>{host} ist nicht erreichbar: Dieser Computer ist offline, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or a firewall drops the connection.</source>
        <translation>{host} antwortete nicht rechtzeitig: Das Netzwerk ist langsam, oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.</source>
        <translation>Der Proxy ließ den Aufruf an {host} nicht durch: Er ist nicht da oder lehnt ab. Prüfen Sie den Proxy in den Einstellungen oder in HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation>Der Proxy ließ den Aufruf an {host} nicht durch: Er will Benutzername und Passwort, die in HTTPS_PROXY stehen können.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: a company proxy may open TLS. Set the company&apos;s certificates as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Vielleicht öffnet ein Firmenproxy TLS. Tragen Sie die Zertifikate der Firma als CA-Bundle in den Einstellungen oder in AWS_CA_BUNDLE ein.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, or is not valid yet: see whether this computer&apos;s clock is right. If it is, who runs {host} or a proxy in between has to renew it.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen oder noch nicht gültig: Sehen Sie nach, ob die Uhr dieses Computers richtig geht. Wenn ja, muss es erneuern, wer {host} oder einen Proxy dazwischen betreibt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is that of another host: a proxy or a network&apos;s sign-in page may be in between, or the address is wrong.</source>
        <translation>Das Zertifikat von {host} ist das eines anderen Hosts: Vielleicht ist ein Proxy oder die Anmeldeseite eines Netzes dazwischen, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>No secure connection to {host} comes about: what answers there does not speak TLS, or cuts it. A firewall, a proxy or a network&apos;s sign-in page may be in between.</source>
        <translation>Mit {host} kommt keine sichere Verbindung zustande: Was dort antwortet, spricht kein TLS oder bricht es ab. Vielleicht ist eine Firewall, ein Proxy oder die Anmeldeseite eines Netzes dazwischen.</translation>
    </message>
    <message>
        <source>What {host} answered is not from AWS: a proxy or a network&apos;s sign-in page may be in between.</source>
        <translation>Was {host} antwortete, ist nicht von AWS: Vielleicht steht ein Proxy oder die Anmeldeseite eines Netzwerks dazwischen.</translation>
    </message>
    <message>
        <source>The name {host} is not known here: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>Der Name {host} ist hier nicht bekannt: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it is the endpoint set here in place of AWS&apos;s own, and nothing answers there. Is it running?</source>
        <translation>{host} ist nicht erreichbar: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist, und nichts antwortet dort. Läuft er?</translation>
    </message>
    <message>
        <source>{host} did not answer in time: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>{host} antwortete nicht rechtzeitig: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it is the endpoint set here in place of AWS&apos;s own. Set its certificate as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist. Tragen Sie sein Zertifikat als CA-Bundle in den Einstellungen oder in AWS_CA_BUNDLE ein.</translation>
    </message>
    <message>
        <source>No secure connection to {host} comes about: it is the endpoint set here in place of AWS&apos;s own, and does not speak TLS, or cuts it. Does its address have to begin with http://?</source>
        <translation>Mit {host} kommt keine sichere Verbindung zustande: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist, und er spricht kein TLS oder bricht es ab. Muss seine Adresse mit http:// beginnen?</translation>
    </message>
    <message>
        <source>What {host} answered is not AWS&apos;s: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>Was {host} antwortete, ist nicht von AWS: Es ist der Endpunkt, der hier anstelle von AWS eingetragen ist.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>Proxy lehnt ab</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>This computer is offline, or its DNS does not answer.</source>
        <translation>Dieser Computer ist offline, oder sein DNS antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no region {region}.</source>
        <translation>Es gibt keine Region {region}.</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>Wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>AWS cannot be called with the AWS_ variables that are set here: {what}.</source>
        <translation>AWS kann mit den hier gesetzten AWS_-Variablen nicht aufgerufen werden: {what}.</translation>
    </message>
    <message>
        <source>{host} answered with {what}: that is not AWS&apos;s, and nothing was written.</source>
        <translation>{host} antwortete mit {what}: Das ist nicht von AWS, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>die verlangte</translation>
    </message>
    <message>
        <source>{case} allows no session as long as {length}: that is set on the role itself.</source>
        <translation>{case} erlaubt keine Sitzung, die so lange dauert wie {length}: Das ist an der Rolle selbst eingestellt.</translation>
    </message>
    <message>
        <source>Its MaxSessionDuration is shorter: who owns the role can raise that to 12 h.</source>
        <translation>Die MaxSessionDuration der Rolle ist kürzer: Wem die Rolle gehört, der kann sie auf 12 h anheben.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>{case} is assumed from an MFA session, and AWS gives one hour at most then.</source>
        <translation>{case} wird von einer MFA-Sitzung aus angenommen, und dann gibt AWS höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>With a code for {case} itself its session can be as long as the role allows.</source>
        <translation>Mit einem Code für {case} selbst kann die Sitzung so lang sein, wie die Rolle es erlaubt.</translation>
    </message>
    <message>
        <source>, {via},</source>
        <translation>, {via},</translation>
    </message>
    <message>
        <source>The profile {profile} gives a role&apos;s session.</source>
        <translation>Das Profil {profile} gibt die Sitzung einer Rolle.</translation>
    </message>
    <message>
        <source>{case} is assumed from another role{by} and AWS gives such a session one hour at most.</source>
        <translation>{case} wird von einer anderen Rolle{by} aus angenommen, und AWS gibt einer solchen Sitzung höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Its JSON and the form of its statements are right: an action, resource or condition key is not.</source>
        <translation>JSON und Form der Anweisungen stimmen: Eine Aktion, eine Ressource oder ein Bedingungsschlüssel stimmt nicht.</translation>
    </message>
    <message>
        <source>one of its policy ARNs</source>
        <translation>eine ihrer Richtlinien-ARNs</translation>
    </message>
    <message>
        <source>its session policy</source>
        <translation>ihre Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>AWS cannot read the session policy of {role}: look at {where}.</source>
        <translation>AWS kann die Sitzungsrichtlinie von {role} nicht lesen: Prüfen Sie {where}.</translation>
    </message>
    <message>
        <source> ({percent} % of what fits)</source>
        <translation> ({percent} % dessen, was hineinpasst)</translation>
    </message>
    <message>
        <source>Tags that the session of {via} hands on count too.</source>
        <translation>Tags, die die Sitzung von {via} weitergibt, zählen mit.</translation>
    </message>
    <message>
        <source>AWS packs policy, policy ARNs and tags together: long names that repeat cost less than new ones.</source>
        <translation>AWS packt Richtlinie, Richtlinien-ARNs und Tags zusammen: Lange Namen, die sich wiederholen, kosten weniger als neue.</translation>
    </message>
    <message>
        <source>The session policy and the tags of {case} are too large for AWS{how_much}: shorten them.</source>
        <translation>Die Sitzungsrichtlinie und die Tags von {case} sind für AWS zu groß{how_much}: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>The session of {via} hands that tag on, and it cannot be set again: leave it out.</source>
        <translation>Die Sitzung von {via} gibt dieses Tag weiter, und es kann nicht noch einmal gesetzt werden: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>AWS does not take the tags of {case}: {case_2}</source>
        <translation>AWS akzeptiert die Tags von {case} nicht: {case_2}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>(angefragt)</translation>
    </message>
    <message>
        <source>the account {account}</source>
        <translation>Konto {account}</translation>
    </message>
    <message>
        <source>that account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>{region} is a region that has to be enabled for {whose} first: that activates STS there too.</source>
        <translation>{region} ist eine Region, die für {whose} erst aktiviert werden muss: Das aktiviert dort auch STS.</translation>
    </message>
    <message>
        <source>An administrator of {whose} can activate it: IAM console, Account settings, STS.</source>
        <translation>Wer {whose} verwaltet, kann es aktivieren: IAM-Konsole, Kontoeinstellungen, STS.</translation>
    </message>
    <message>
        <source>STS of us-east-1 is always active, and a session is good in all regions that are enabled.</source>
        <translation>STS von us-east-1 ist immer aktiv, und eine Sitzung gilt in allen aktivierten Regionen.</translation>
    </message>
    <message>
        <source>STS is switched off in the region {region} for {whose}: use another region for this role.</source>
        <translation>STS ist in der Region {region} für {whose} deaktiviert: Verwenden Sie für diese Rolle eine andere Region.</translation>
    </message>
    <message>
        <source>Region is off</source>
        <translation>Region inaktiv</translation>
    </message>
    <message>
        <source>role ARN</source>
        <translation>Rollen-ARN</translation>
    </message>
    <message>
        <source>session name</source>
        <translation>Sitzungsname</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>externe ID</translation>
    </message>
    <message>
        <source>MFA serial number</source>
        <translation>MFA-Seriennummer</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>session policy</source>
        <translation>Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>policy ARNs</source>
        <translation>Richtlinien-ARNs</translation>
    </message>
    <message>
        <source>session tags</source>
        <translation>Sitzungs-Tags</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>AWS does not take the {label} of {case}: {wanted}.</source>
        <translation>AWS akzeptiert {label} von {case} nicht: {wanted}.</translation>
    </message>
    <message>
        <source>Nor the {label}: {wanted}.</source>
        <translation>Ebenso {label}: {wanted}.</translation>
    </message>
    <message>
        <source>Value refused</source>
        <translation>Wert abgelehnt</translation>
    </message>
    <message>
        <source>it must {words}</source>
        <translation>verlangt ist: {words}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{length} characters are allowed: {use}</source>
        <translation>erlaubt sind {length} Zeichen: {use}</translation>
    </message>
    <message>
        <source>, and {time} was asked for</source>
        <translation>, und {time} wurde verlangt</translation>
    </message>
    <message>
        <source>Set mfa_session_seconds of {source} between {least} and {most}.</source>
        <translation>Setzen Sie mfa_session_seconds von {source} auf einen Wert zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>AWS gives an MFA session of 15 min to 36 h{length}.</source>
        <translation>AWS gibt eine MFA-Sitzung von 15 min bis 36 h{length}.</translation>
    </message>
    <message>
        <source>AWS does not take the role ARN of {case}.</source>
        <translation>AWS akzeptiert die Rollen-ARN von {case} nicht.</translation>
    </message>
    <message>
        <source>Its partition is not that of the STS that was called.</source>
        <translation>Deren Partition ist nicht die des aufgerufenen STS.</translation>
    </message>
    <message>
        <source>The partition {partition} has no public sign-in page that is known, so its console cannot be opened from here. A session&apos;s credentials can be handed over: as a profile, in a terminal, or copied.</source>
        <translation>Für die Partition {partition} ist keine öffentliche Anmeldeseite bekannt, deshalb lässt sich ihre Konsole von hier aus nicht öffnen. Die Anmeldedaten einer Sitzung können übergeben werden: als Profil, in einem Terminal oder kopiert.</translation>
    </message>
    <message>
        <source>{host} is no address for AWS_ENDPOINT_URL_SIGNIN</source>
        <translation>{host} ist keine Adresse für AWS_ENDPOINT_URL_SIGNIN</translation>
    </message>
    <message>
        <source>The sign-in at {host} is set to http://: the session&apos;s secret key would go there without encryption. Set AWS_ENDPOINT_URL_SIGNIN, or the source&apos;s own address, to one that begins with https://.</source>
        <translation>Die Anmeldung bei {host} ist auf http:// gesetzt: Der geheime Schlüssel der Sitzung ginge unverschlüsselt dorthin. Setzen Sie AWS_ENDPOINT_URL_SIGNIN oder die eigene Adresse der Quelle auf eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The CA bundle {bundle} cannot be used: {what}.</source>
        <translation>Das CA-Bundle {bundle} kann nicht verwendet werden: {what}.</translation>
    </message>
    <message>
        <source>AWS&apos;s sign-in is busy and did not open the console of {title} ({status}): try again in a moment.</source>
        <translation>Die Anmeldung von AWS ist ausgelastet und hat die Konsole von {title} nicht geöffnet ({status}): Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>AWS&apos;s sign-in at {host} does not take the session of {title} ({status}).</source>
        <translation>Die Anmeldung von AWS bei {host} akzeptiert die Sitzung von {title} nicht ({status}).</translation>
    </message>
    <message>
        <source>The session was ended or revoked at AWS before its time.</source>
        <translation>Die Sitzung wurde bei AWS vorzeitig beendet oder widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in is of another partition or another AWS than the session.</source>
        <translation>Die Anmeldung gehört zu einer anderen Partition oder einem anderen AWS als die Sitzung.</translation>
    </message>
    <message>
        <source>End the session, assume the role again and open the console then.</source>
        <translation>Beenden Sie die Sitzung, nehmen Sie die Rolle noch einmal an, und öffnen Sie dann die Konsole.</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>der Anmeldung</translation>
    </message>
    <message>
        <source>no access key</source>
        <translation>keinem Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>an access key that is none</source>
        <translation>einem ungültigen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>nothing about the last use of a key</source>
        <translation>nichts über die letzte Verwendung eines Schlüssels</translation>
    </message>
    <message>
        <source>an MFA device without a serial number</source>
        <translation>einem MFA-Gerät ohne Seriennummer</translation>
    </message>
    <message>
        <source>a list of access keys that is none</source>
        <translation>einer ungültigen Liste von Zugriffsschlüsseln</translation>
    </message>
    <message>
        <source>an access key ID that is none</source>
        <translation>einer ungültigen Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>an access key that is neither active nor inactive</source>
        <translation>einem Zugriffsschlüssel, der weder aktiv noch inaktiv ist</translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation>keinem {key}</translation>
    </message>
    <message>
        <source>a time that is none</source>
        <translation>einer ungültigen Zeit</translation>
    </message>
    <message>
        <source>did not list your accounts</source>
        <translation>hat Ihre Konten nicht aufgelistet</translation>
    </message>
    <message>
        <source>did not refresh the sign-in</source>
        <translation>hat die Anmeldung nicht erneuert</translation>
    </message>
    <message>
        <source>did not list what is assigned to you in {account_id}</source>
        <translation>hat nicht aufgelistet, was Ihnen in {account_id} zugewiesen ist</translation>
    </message>
    <message>
        <source>more than {most_pages} pages</source>
        <translation>mehr als {most_pages} Seiten</translation>
    </message>
    <message>
        <source>a userCode that is none</source>
        <translation>einem ungültigen userCode</translation>
    </message>
    <message>
        <source>an interval that is none</source>
        <translation>einem ungültigen interval</translation>
    </message>
    <message>
        <source>a tokenType that is not Bearer</source>
        <translation>einem tokenType, der nicht Bearer ist</translation>
    </message>
    <message>
        <source>a {name} that is none</source>
        <translation>einem ungültigen Wert für {name}</translation>
    </message>
    <message>
        <source>an accountId that is none</source>
        <translation>einer ungültigen accountId</translation>
    </message>
    <message>
        <source>a roleName that is none</source>
        <translation>einem ungültigen roleName</translation>
    </message>
    <message>
        <source>roleCredentials that are none</source>
        <translation>ungültigen roleCredentials</translation>
    </message>
    <message>
        <source>an accessKeyId that is none</source>
        <translation>einer ungültigen accessKeyId</translation>
    </message>
    <message>
        <source>credentials that are over already</source>
        <translation>Anmeldedaten, die schon abgelaufen sind</translation>
    </message>
    <message>
        <source>a {name} with odd characters in it, or none</source>
        <translation>einem Wert für {name} mit unzulässigen Zeichen oder keinem</translation>
    </message>
    <message>
        <source>a {name} that is no number</source>
        <translation>einem Wert für {name}, der keine Zahl ist</translation>
    </message>
    <message>
        <source>an expiresIn that cannot be</source>
        <translation>einem unmöglichen expiresIn</translation>
    </message>
    <message>
        <source>a {name} that is no page to sign in at</source>
        <translation>einem Wert für {name}, der keine Seite zum Anmelden ist</translation>
    </message>
    <message>
        <source>an {name} that is none</source>
        <translation>einem ungültigen Wert für {name}</translation>
    </message>
    <message>
        <source>Identity Center is busy and did not answer ({code}): try again in a moment.</source>
        <translation>Identity Center ist ausgelastet und hat nicht geantwortet ({code}): Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Identity Center {what} ({text}).</source>
        <translation>Identity Center {what} ({text}).</translation>
    </message>
    <message>
        <source>did not begin the sign-in</source>
        <translation>hat die Anmeldung nicht begonnen</translation>
    </message>
    <message>
        <source>AWS knows no access portal {start_url} in the region {region}.</source>
        <translation>AWS kennt in der Region {region} kein Zugriffsportal {start_url}.</translation>
    </message>
    <message>
        <source>Identity Center is in another region.</source>
        <translation>Identity Center ist in einer anderen Region.</translation>
    </message>
    <message>
        <source>The start URL is mistyped.</source>
        <translation>In der Start-URL ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>Check the start URL and the region of the source {source}.</source>
        <translation>Prüfen Sie die Start-URL und die Region der Quelle {source}.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: nobody is signed in.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt: Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>AWS no longer knows this program: begin the sign-in again.</source>
        <translation>AWS kennt dieses Programm nicht mehr: Beginnen Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>did not finish the sign-in</source>
        <translation>hat die Anmeldung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The code {code} ran out before the sign-in was allowed: begin it again.</source>
        <translation>Der Code {code} ist abgelaufen, bevor die Anmeldung erlaubt wurde: Beginnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>gave no credentials for {permission_set} in account {account_id}</source>
        <translation>hat keine Anmeldedaten für {permission_set} im Konto {account_id} gegeben</translation>
    </message>
    <message>
        <source>The permission set {permission_set} is not assigned to you in account {account_id}, or does not exist.</source>
        <translation>Der Berechtigungssatz {permission_set} ist Ihnen im Konto {account_id} nicht zugewiesen, oder es gibt ihn nicht.</translation>
    </message>
    <message>
        <source>It was never assigned to you or one of your groups, or no longer is.</source>
        <translation>Er wurde Ihnen oder einer Ihrer Gruppen nie zugewiesen oder ist es nicht mehr.</translation>
    </message>
    <message>
        <source>Its name is spelled otherwise.</source>
        <translation>Sein Name wird anders geschrieben.</translation>
    </message>
    <message>
        <source>The sign-in is another person&apos;s.</source>
        <translation>Die Anmeldung ist die einer anderen Person.</translation>
    </message>
    <message>
        <source>Look at {start_url} for what is yours there.</source>
        <translation>Sehen Sie unter {start_url} nach, was Ihnen dort zugewiesen ist.</translation>
    </message>
    <message>
        <source>Ask who administers Identity Center to assign {permission_set} to you in {account_id}.</source>
        <translation>Bitten Sie, wer Identity Center verwaltet, Ihnen {permission_set} in {account_id} zuzuweisen.</translation>
    </message>
    <message>
        <source>The sign-in to Identity Center at {start_url} is over: sign in again.</source>
        <translation>Die Anmeldung bei Identity Center unter {start_url} ist abgelaufen: Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Identity Center at {start_url}: sign in.</source>
        <translation>Bei Identity Center unter {start_url} ist niemand angemeldet: Melden Sie sich an.</translation>
    </message>
    <message>
        <source>at least {age_words}</source>
        <translation>{age_words}, mindestens</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation>weniger als einen Tag alt</translation>
    </message>
    <message numerus="yes">
        <source>{n} day old</source>
        <comment>{n} days old</comment>
        <translation>
            <numerusform>{n} Tag alt</numerusform>
            <numerusform>{n} Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>keyring&apos;s null backend, which loses what it is given</source>
        <translation>das Null-Backend von keyring, das verliert, was man ihm gibt</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>gar keiner</translation>
    </message>
    <message>
        <source>a file of keyrings.alt, which whoever copies the disk can read</source>
        <translation>eine Datei von keyrings.alt, die lesen kann, wer die Platte kopiert</translation>
    </message>
    <message>
        <source>a file of keyrings.cryptfile, which asks for its password on a terminal</source>
        <translation>eine Datei von keyrings.cryptfile, das sein Passwort in einem Terminal verlangt</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring holds no access key {access_key_id} for the source {source}: add it again.</source>
        <translation>Der Schlüsselbund enthält keinen Zugriffsschlüssel {access_key_id} für die Quelle {source}: Fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The keyring&apos;s item for the source {source} is damaged: add the access key again.</source>
        <translation>Der Eintrag des Schlüsselbunds für die Quelle {source} ist beschädigt: Fügen Sie den Zugriffsschlüssel noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{name} did not keep the access key of {source}: nothing was changed.</source>
        <translation>{name} hat den Zugriffsschlüssel von {source} nicht gespeichert: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} did not keep what it was given: nothing can be stored there.</source>
        <translation>{name} hat nicht gespeichert, was übergeben wurde: Dort lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {limit} seconds. It may be waiting for its unlock dialog: look for it, unlock the keyring, and try again.</source>
        <translation>Der Schlüsselbund hat seit {limit} Sekunden nicht geantwortet. Vielleicht wartet er auf seinen Dialog zum Entsperren: Suchen Sie ihn, entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>Ihr Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring that PYTHON_KEYRING_BACKEND or keyring&apos;s own settings name is not there ({error}). Unset it, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation>Der Schlüsselbund, den PYTHON_KEYRING_BACKEND oder die eigenen Einstellungen von keyring nennen, ist nicht da ({error}). Löschen Sie diese Angabe, damit der Schlüsselbund des Systems verwendet wird, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keyring here that protects access keys (found: {module}). {what_to_install} Nothing was stored.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der Zugriffsschlüssel schützt (gefunden: {module}). {what_to_install} Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (`apt install gnome-keyring`), KWallet, or KeePassXC with its Secret Service switched on, log in again, and try once more.</source>
        <translation>Installieren Sie GNOME Keyring (`apt install gnome-keyring`), KWallet oder KeePassXC mit eingeschaltetem Secret Service, melden Sie sich neu an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unset PYTHON_KEYRING_BACKEND, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation>Löschen Sie PYTHON_KEYRING_BACKEND, damit der Schlüsselbund des Systems verwendet wird, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keyring on this system. {what_to_install}</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund. {what_to_install}</translation>
    </message>
    <message>
        <source>No keyring is running now: start the one you use, or log in again, and try again.</source>
        <translation>Zurzeit läuft kein Schlüsselbund: Starten Sie den, den Sie verwenden, oder melden Sie sich neu an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start the keyring and try again.</source>
        <translation>Starten Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its unlock dialog was dismissed: unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder sein Dialog zum Entsperren wurde weggeklickt: Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>KWallet cannot encrypt what it gives and takes: libqca-ossl is missing, which it does that with.</source>
        <translation>KWallet kann nicht verschlüsseln, was es gibt und nimmt: libqca-ossl fehlt, womit es das tut.</translation>
    </message>
    <message>
        <source>Install the OpenSSL plugin of QCA, on Debian with `sudo apt install libqca-qt5-2-plugins`, and log in again.</source>
        <translation>Installieren Sie das OpenSSL-Plugin von QCA, unter Debian mit `sudo apt install libqca-qt5-2-plugins`, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked ({name}): try again, and if that does not help, log in again.</source>
        <translation>Der Schlüsselbund hat nicht getan, was verlangt war ({name}): Versuchen Sie es noch einmal, und wenn das nicht hilft, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>letters, digits and _ . @ + -</source>
        <translation>Buchstaben, Ziffern und _ . @ + -</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ -</source>
        <translation>Buchstaben, Ziffern und _ + = , . @ -</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - with / after each folder</source>
        <translation>Buchstaben, Ziffern und _ + = , . @ - mit / nach jedem Ordner</translation>
    </message>
    <message>
        <source>letters, digits, spaces and _ . : / = + - @</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>ordinary characters</source>
        <translation>gewöhnliche Zeichen</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>twelve digits</source>
        <translation>zwölf Ziffern</translation>
    </message>
    <message>
        <source>role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>letters, digits and = , . @ : / + _ -</source>
        <translation>Buchstaben, Ziffern und = , . @ : / + _ -</translation>
    </message>
    <message>
        <source>letters, digits and + = / : , . @ - _</source>
        <translation>Buchstaben, Ziffern und + = / : , . @ - _</translation>
    </message>
    <message>
        <source>small letters, digits and -, such as eu-west-1</source>
        <translation>Kleinbuchstaben, Ziffern und -, etwa eu-west-1</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>small letters and -, such as aws or aws-us-gov</source>
        <translation>Kleinbuchstaben und -, etwa aws oder aws-us-gov</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>ASCII and letters up to ÿ</source>
        <translation>ASCII und Buchstaben bis ÿ</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>Richtlinienname</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>capital letters and digits, such as AKIA…</source>
        <translation>Großbuchstaben und Ziffern, etwa AKIA…</translation>
    </message>
    <message>
        <source>the six digits that the device shows</source>
        <translation>die sechs Ziffern, die das Gerät anzeigt</translation>
    </message>
    <message>
        <source>region: {value} is not the name of a region: write it as in eu-west-1</source>
        <translation>region: {value} ist nicht der Name einer Region: Schreiben Sie ihn wie eu-west-1</translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use {use}</source>
        <translation>{label}: {named} ist hier nicht erlaubt: Verwenden Sie {use}</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - and {user}, {host}, {role}, {date}, {time}, {ticket}</source>
        <translation>Buchstaben, Ziffern und _ + = , . @ - und {user}, {host}, {role}, {date}, {time}, {ticket}</translation>
    </message>
    <message>
        <source>MFA code: six digits needed, none given</source>
        <translation>MFA-Code: sechs Ziffern nötig, keine angegeben</translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is missing</source>
        <comment>MFA code: six digits needed, {given} given: {n} are missing</comment>
        <translation>
            <numerusform>MFA-Code: sechs Ziffern nötig, {given} angegeben: Eine fehlt</numerusform>
            <numerusform>MFA-Code: sechs Ziffern nötig, {given} angegeben: {n} fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is too many</source>
        <comment>MFA code: six digits needed, {given} given: {n} are too many</comment>
        <translation>
            <numerusform>MFA-Code: sechs Ziffern nötig, {given} angegeben: Eine ist zu viel</numerusform>
            <numerusform>MFA-Code: sechs Ziffern nötig, {given} angegeben: {n} sind zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>ein Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least a character</source>
        <comment>at least {n} characters</comment>
        <translation>
            <numerusform>mindestens ein Zeichen</numerusform>
            <numerusform>mindestens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {wanted} needed, {given} given</source>
        <translation>{label}: {wanted} nötig, angegeben: {given}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> beside the words in { }</source>
        <translation> neben den Wörtern in { }</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {given} given{beside}</source>
        <translation>{label}: höchstens {most} Zeichen, angegeben sind {given}{beside}</translation>
    </message>
    <message>
        <source>{label}: begin with a letter or a digit, not with {value}</source>
        <translation>{label}: Beginnen Sie mit einem Buchstaben oder einer Ziffer, nicht mit {value}</translation>
    </message>
    <message>
        <source>{label}: write default in small letters: [{value}] would act on all profiles</source>
        <translation>{label}: Schreiben Sie default in Kleinbuchstaben: [{value}] würde auf alle Profile wirken</translation>
    </message>
    <message>
        <source>{label}: this names the user, not the user&apos;s device: it has :mfa/, as in {device}</source>
        <translation>{label}: Das nennt den Benutzer, nicht das Gerät des Benutzers: Dieses hat :mfa/, wie in {device}</translation>
    </message>
    <message>
        <source>{label}: a security key shows no codes, and STS takes nothing else: use another</source>
        <translation>{label}: Ein Sicherheitsschlüssel zeigt keine Codes, und STS akzeptiert nichts anderes: Verwenden Sie ein anderes Gerät</translation>
    </message>
    <message>
        <source>{label}: {serial} is no MFA device: write it as in arn:aws:iam::123456789012:mfa/Name</source>
        <translation>{label}: {serial} ist kein MFA-Gerät: Schreiben Sie es wie arn:aws:iam::123456789012:mfa/Name</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>the accent U+{ord}, which stands by itself,</source>
        <translation>das Akzentzeichen U+{ord}, das für sich allein steht,</translation>
    </message>
    <message>
        <source>the invisible character U+{ord}</source>
        <translation>das unsichtbare Zeichen U+{ord}</translation>
    </message>
    <message>
        <source>so many</source>
        <translation>so viele</translation>
    </message>
    <message>
        <source>duration: {given} seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)</source>
        <translation>duration: {given} Sekunden sind hier nicht erlaubt: AWS erlaubt 900 (15 min) bis 43200 (12 h)</translation>
    </message>
    <message>
        <source>duration: {what} is not one: write it as in 1h, 90m or 3600</source>
        <translation>duration: {what} ist keine Dauer: Schreiben Sie sie wie 1h, 90m oder 3600</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>session name: {{{placeholder}}} is not known: use {in_braces}</source>
        <translation>Sitzungsname: {{{placeholder}}} ist nicht bekannt: Verwenden Sie {in_braces}</translation>
    </message>
    <message>
        <source>session name: { and } stand only around a word such as {user}</source>
        <translation>Sitzungsname: { und } stehen nur um ein Wort wie {user}</translation>
    </message>
    <message>
        <source>reason: {what} leaves nothing for a source identity: use at least 2 letters or digits</source>
        <translation>Grund: {what} lässt für eine Quellidentität nichts übrig: Verwenden Sie mindestens 2 Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>tags: at most 50, {n} given</source>
        <translation>tags: höchstens 50, angegeben sind {n}</translation>
    </message>
    <message>
        <source>tags: {key} is there twice: AWS does not tell case</source>
        <translation>tags: {key} kommt zweimal vor: AWS unterscheidet Groß- und Kleinschreibung nicht</translation>
    </message>
    <message>
        <source>transitive_tags: at most 50, {n} given</source>
        <translation>transitive_tags: höchstens 50, angegeben sind {n}</translation>
    </message>
    <message>
        <source>transitive_tags: {key} is not among the tags</source>
        <translation>transitive_tags: {key} ist keines der Tags</translation>
    </message>
    <message>
        <source>tags: {where}: {message}</source>
        <translation>tags: {where}: {message}</translation>
    </message>
    <message>
        <source>tags: {where}: {label}: aws: at its beginning is kept for AWS: write another word</source>
        <translation>tags: {where}: {label}: aws: am Anfang ist AWS vorbehalten: Schreiben Sie ein anderes Wort</translation>
    </message>
    <message>
        <source>tags: line {number}: = is missing: write it as in team = platform</source>
        <translation>tags: Zeile {number}: = fehlt: Schreiben Sie es wie in team = platform</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>tags: line {number}: {key} is there already in line {earlier}: AWS does not tell case</source>
        <translation>tags: Zeile {number}: {key} steht schon in Zeile {earlier}: AWS unterscheidet Groß- und Kleinschreibung nicht</translation>
    </message>
    <message>
        <source>a page that leads nowhere</source>
        <translation>einer Seite, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>Seiten ohne Ende</translation>
    </message>
    <message>
        <source>{key} that are none</source>
        <translation>ungültigen Werten für {key}</translation>
    </message>
    <message>
        <source>a root that is none</source>
        <translation>einem ungültigen Stamm (root)</translation>
    </message>
    <message>
        <source>an organizational unit that is none</source>
        <translation>einer ungültigen Organisationseinheit</translation>
    </message>
    <message>
        <source>organizational units without an end</source>
        <translation>Organisationseinheiten ohne Ende</translation>
    </message>
    <message>
        <source>an account ID that is none</source>
        <translation>einer ungültigen Konto-ID</translation>
    </message>
    <message>
        <source>an account without a state</source>
        <translation>einem Konto ohne Zustand</translation>
    </message>
    <message>
        <source>an account ARN that is none</source>
        <translation>einer ungültigen Konto-ARN</translation>
    </message>
    <message>
        <source>a {key} that is none</source>
        <translation>einem ungültigen Wert für {key}</translation>
    </message>
    <message>
        <source>An organizational unit went away while the accounts were listed: list them again.</source>
        <translation>Eine Organisationseinheit verschwand, während die Konten aufgelistet wurden: Listen Sie sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Choose a source or role of the organization&apos;s management account.</source>
        <translation>Wählen Sie eine Quelle oder Rolle des Verwaltungskontos der Organisation.</translation>
    </message>
    <message>
        <source>The account of {who} is in no organization, so there are no other accounts to find.</source>
        <translation>Das Konto von {who} ist in keiner Organisation, also sind keine anderen Konten zu finden.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>{who} may not list the accounts of the organization: its policy lacks {lacking}.</source>
        <translation>{who} darf die Konten der Organisation nicht auflisten: Der Richtlinie fehlt {lacking}.</translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add it, and what else listing needs: {needed}.</source>
        <translation>Ein Administrator{of_callers_account} kann es hinzufügen und alles, was das Auflisten sonst noch braucht: {needed}.</translation>
    </message>
    <message>
        <source>Its policy lacks one of {needed}.</source>
        <translation>Der Richtlinie fehlt eines von {needed}.</translation>
    </message>
    <message>
        <source>AWS does not let {who} list the accounts of the organization ({lacking}).</source>
        <translation>AWS lässt {who} die Konten der Organisation nicht auflisten ({lacking}).</translation>
    </message>
    <message>
        <source>{who} is of another account than the organization&apos;s management account: only that one may list, or an account that was made a delegated administrator.</source>
        <translation>{who} gehört zu einem anderen Konto als dem Verwaltungskonto der Organisation: Nur dieses darf auflisten oder ein Konto, das zum delegierten Administrator gemacht wurde.</translation>
    </message>
    <message>
        <source>as long as the permission set says, 1 h to 12 h: {why}</source>
        <translation>so lange, wie der Berechtigungssatz sagt, 1 h bis 12 h: {why}</translation>
    </message>
    <message>
        <source>{time}: {why}</source>
        <translation>{time}: {why}</translation>
    </message>
    <message>
        <source>{role} does not start read only, although that is set: its session policy, or its permission set, says what it may.</source>
        <translation>{role} beginnt nicht mit reinem Lesezugriff, obwohl das eingestellt ist: Die Sitzungsrichtlinie oder der Berechtigungssatz sagt, was sie darf.</translation>
    </message>
    <message>
        <source>{first} is to be assumed with MFA, and neither it nor its source {source} names an MFA device.</source>
        <translation>{first} soll mit MFA angenommen werden, und weder sie noch ihre Quelle {source} nennt ein MFA-Gerät.</translation>
    </message>
    <message>
        <source>Set the serial number of your device.</source>
        <translation>Tragen Sie die Seriennummer Ihres Geräts ein.</translation>
    </message>
    <message>
        <source>Set MFA device</source>
        <translation>MFA-Gerät eintragen</translation>
    </message>
    <message>
        <source>one code for many roles: 1 h each at most, renewed silently for {hours}</source>
        <translation>ein Code für viele Rollen: je höchstens 1 h, {hours} lang still erneuert</translation>
    </message>
    <message>
        <source>a code for this role: {time} as it is set, up to 12 h where the role&apos;s own maximum allows it, and another code for the next session</source>
        <translation>ein Code für diese Rolle: {time} wie eingestellt, bis zu 12 h, wo das eigene Maximum der Rolle es erlaubt, und ein weiterer Code für die nächste Sitzung</translation>
    </message>
    <message>
        <source>The MFA that is set is not used: Identity Center asks for it when you sign in to {source}.</source>
        <translation>Die eingestellte MFA wird nicht verwendet: Identity Center fragt danach, wenn Sie sich bei {source} anmelden.</translation>
    </message>
    <message>
        <source>The credentials of {source} are temporary: no MFA code can be given with them, so MFA has to be given where they come from.</source>
        <translation>Die Anmeldedaten von {source} sind temporär: Mit ihnen lässt sich kein MFA-Code eingeben, also muss das dort geschehen, wo sie herkommen.</translation>
    </message>
    <message>
        <source>The MFA that is set for {role} is not used: it is assumed via {before}, and a role&apos;s session can give no code. Set it for {title}.</source>
        <translation>Die für {role} eingestellte MFA wird nicht verwendet: Die Rolle wird über {before} angenommen, und die Sitzung einer Rolle kann keinen Code geben. Stellen Sie MFA für {title} ein.</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws cannot be used: {error}.</source>
        <translation>Das Profil {profile} von ~/.aws kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The profile {profile} names an MFA device and is assumed with a role&apos;s session, which can give no code: AWS refuses that.</source>
        <translation>Das Profil {profile} nennt ein MFA-Gerät und wird mit der Sitzung einer Rolle angenommen, die keinen Code geben kann: AWS lehnt das ab.</translation>
    </message>
    <message>
        <source>read only: {role} has a session policy of its own, and AWS allows what either of two allows: change that policy instead</source>
        <translation>nur lesend: {role} hat eine eigene Sitzungsrichtlinie, und AWS erlaubt, was eine der beiden erlaubt: Ändern Sie stattdessen jene Richtlinie</translation>
    </message>
    <message>
        <source>source identity: {role} sets {source_identity}, and {set_by} on the way to it sets {identity}: AWS lets none change along a chain</source>
        <translation>Quellidentität: {role} setzt {source_identity}, und {set_by} auf dem Weg dorthin setzt {identity}: AWS lässt entlang einer Kette keine ändern</translation>
    </message>
    <message>
        <source>tags: {key} of {role} came along from {owner} as a transitive tag: AWS lets none be set over it</source>
        <translation>tags: {key} von {role} kam als transitives Tag von {owner} mit: AWS lässt darüber keines setzen</translation>
    </message>
    <message>
        <source>The roles lead in a circle ({names}): give one of them a source.</source>
        <translation>Die Rollen führen im Kreis ({names}): Geben Sie einer davon eine Quelle.</translation>
    </message>
    <message>
        <source>Edit the role, or its section in roles.toml.</source>
        <translation>Bearbeiten Sie die Rolle oder ihren Abschnitt in roles.toml.</translation>
    </message>
    <message>
        <source>read only: {source} is Identity Center, which gives {role} as its permission set says: choose a permission set that only reads</source>
        <translation>nur lesend: {source} ist Identity Center, das {role} so gibt, wie der Berechtigungssatz es sagt: Wählen Sie einen Berechtigungssatz, der nur liest</translation>
    </message>
    <message>
        <source>Not used for {role}, because Identity Center takes none: {names}.</source>
        <translation>Für {role} nicht verwendet, weil Identity Center das nicht akzeptiert: {names}.</translation>
    </message>
    <message>
        <source>{role} has no source: choose whose credentials assume it.</source>
        <translation>{role} hat keine Quelle: Wählen Sie, wessen Anmeldedaten sie annehmen.</translation>
    </message>
    <message>
        <source>{missing} Choose another source for {role}.</source>
        <translation>{missing} Wählen Sie für {role} eine andere Quelle.</translation>
    </message>
    <message>
        <source>{role} is written to the profile {profile_name}, from which its source {source} takes its credentials: give the role another profile name.</source>
        <translation>{role} wird in das Profil {profile_name} geschrieben, aus dem ihre Quelle {source} ihre Anmeldedaten nimmt: Geben Sie der Rolle einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>Give the role another profile name.</source>
        <translation>Geben Sie der Rolle einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>it ends by itself {time} after it was assumed</source>
        <translation>sie endet automatisch {time} nach dem Annehmen</translation>
    </message>
    <message>
        <source>; {time} are set</source>
        <translation>; {time} sind eingestellt</translation>
    </message>
    <message>
        <source>1 h is the most AWS gives to a role from</source>
        <translation>AWS gibt einer Rolle höchstens 1 h, kommt sie von</translation>
    </message>
    <message>
        <source>assumed via {title}: {most} a role{cut}</source>
        <translation>angenommen über {title}: {most} einer Rolle{cut}</translation>
    </message>
    <message>
        <source>Identity Center decides</source>
        <translation>Identity Center entscheidet</translation>
    </message>
    <message>
        <source>one code for many roles: {most} an MFA session{cut}</source>
        <translation>ein Code für viele Rollen: {most} einer MFA-Sitzung{cut}</translation>
    </message>
    <message>
        <source>{of} assumes a role itself: {most} a role{cut}</source>
        <translation>{of} nimmt selbst eine Rolle an: {most} einer Rolle{cut}</translation>
    </message>
    <message>
        <source>the credentials of {of} are temporary ({begins}): {most} such{cut}</source>
        <translation>die Anmeldedaten von {of} sind temporär ({begins}): {most} solchen{cut}</translation>
    </message>
    <message>
        <source>no duration is set for this role: 1 h is what every role allows</source>
        <translation>für diese Rolle ist keine Dauer eingestellt: 1 h erlaubt jede Rolle</translation>
    </message>
    <message>
        <source>with a code for this role alone, </source>
        <translation>mit einem Code nur für diese Rolle, </translation>
    </message>
    <message>
        <source>; 1 h where the credentials of the profile {profile} are temporary</source>
        <translation>; 1 h, wenn die Anmeldedaten des Profils {profile} temporär sind</translation>
    </message>
    <message>
        <source>which every role allows</source>
        <translation>was jede Rolle erlaubt</translation>
    </message>
    <message>
        <source>which the role&apos;s own maximum has to allow (1 h to 12 h)</source>
        <translation>was das eigene Maximum der Rolle erlauben muss (1 h bis 12 h)</translation>
    </message>
    <message>
        <source>{code}{time} asked for, {allows}{unknown}</source>
        <translation>{code}{time} verlangt, {allows}{unknown}</translation>
    </message>
    <message>
        <source>temporary keys</source>
        <translation>temporäre Schlüssel</translation>
    </message>
    <message>
        <source>a credential_process</source>
        <translation>ein credential_process</translation>
    </message>
    <message>
        <source>a web identity token</source>
        <translation>ein Web-Identity-Token</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the EC2 instance</source>
        <translation>die EC2-Instanz</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>der Container</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws gave no credentials within {deadline} seconds.</source>
        <translation>Das Profil {profile} von ~/.aws gab innerhalb von {deadline} Sekunden keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>does not exist: choose another source or add it.</source>
        <translation>existiert nicht: Wählen Sie eine andere Quelle, oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>gives no credentials: its credential_source {named} has none here.</source>
        <translation>gibt keine Anmeldedaten: Seine credential_source {named} hat hier keine.</translation>
    </message>
    <message>
        <source>gives no credentials: the source_profile {base} holds none.</source>
        <translation>gibt keine Anmeldedaten: Das source_profile {base} enthält keine.</translation>
    </message>
    <message>
        <source>holds no credentials: add keys, a role or a credential_process.</source>
        <translation>enthält keine Anmeldedaten: Fügen Sie Schlüssel, eine Rolle oder einen credential_process hinzu.</translation>
    </message>
    <message>
        <source>The profile {profile} holds no credentials: those of {begins} are asked for.</source>
        <translation>Das Profil {profile} enthält keine Anmeldedaten: Gefragt wird {begins}.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>dieses Profil</translation>
    </message>
    <message>
        <source>its</source>
        <translation>sein</translation>
    </message>
    <message>
        <source>the profile {profile}&apos;s</source>
        <translation>Profil {profile}:</translation>
    </message>
    <message>
        <source>cannot be used: {who} has both source_profile and credential_source.</source>
        <translation>kann nicht verwendet werden: {who} hat sowohl source_profile als auch credential_source.</translation>
    </message>
    <message>
        <source>cannot be used: {whose} credential_source {one_line} is none of {known}.</source>
        <translation>kann nicht verwendet werden: {whose} credential_source {one_line} ist keines von {known}.</translation>
    </message>
    <message>
        <source>cannot be used: {who} has a role_arn, and neither source_profile nor credential_source.</source>
        <translation>kann nicht verwendet werden: {who} hat eine role_arn und weder source_profile noch credential_source.</translation>
    </message>
    <message>
        <source>cannot be used: {whose} source_profile {one_line} does not exist.</source>
        <translation>kann nicht verwendet werden: {whose} source_profile {one_line} existiert nicht.</translation>
    </message>
    <message>
        <source>leads in a circle ({circle}): give one of these credentials of its own.</source>
        <translation>führt im Kreis ({circle}): Geben Sie einem davon eigene Anmeldedaten.</translation>
    </message>
    <message>
        <source>cannot be used: {bad}.</source>
        <translation>kann nicht verwendet werden: {bad}.</translation>
    </message>
    <message>
        <source>session name: { and } are not allowed here</source>
        <translation>Sitzungsname: { und } sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>duration_seconds = {text} of the profile {profile} is not a number of seconds: no duration is asked for, and AWS gives 1 h.</source>
        <translation>duration_seconds = {text} des Profils {profile} ist keine Zahl von Sekunden: Es wird keine Dauer verlangt, und AWS gibt 1 h.</translation>
    </message>
    <message>
        <source>The profile {profile} sets {time}: 1 h is asked for, the most AWS gives to a role from temporary credentials.</source>
        <translation>Das Profil {profile} legt {time} fest: Verlangt wird 1 h, das meiste, was AWS einer Rolle von temporären Anmeldedaten aus gibt.</translation>
    </message>
    <message>
        <source>The role_arn of the profile {profile} is not used: as a source_profile it gives its own keys.</source>
        <translation>Die role_arn des Profils {profile} wird nicht verwendet: Als source_profile gibt es seine eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The mfa_serial of the profile {profile} is not used: it counts only beside the role_arn that needs it.</source>
        <translation>Die mfa_serial des Profils {profile} wird nicht verwendet: Sie zählt nur neben der role_arn, die sie braucht.</translation>
    </message>
    <message>
        <source>cannot be used: {key} is followed by an indented block.</source>
        <translation>kann nicht verwendet werden: Auf {key} folgt ein eingerückter Block.</translation>
    </message>
    <message>
        <source>cannot be used: there is no section [services {one_line}].</source>
        <translation>kann nicht verwendet werden: Es gibt keinen Abschnitt [services {one_line}].</translation>
    </message>
    <message>
        <source>credential_process names no command</source>
        <translation>credential_process nennt keinen Befehl</translation>
    </message>
    <message>
        <source>its access key has nothing after the =</source>
        <translation>beim Zugriffsschlüssel steht nichts hinter dem =</translation>
    </message>
    <message>
        <source>{begins} has none</source>
        <translation>{begins} hat keine</translation>
    </message>
    <message>
        <source>gives no credentials: {unparsable}</source>
        <translation>gibt keine Anmeldedaten: {unparsable}</translation>
    </message>
    <message>
        <source>gives no credentials: {one_line}.</source>
        <translation>gibt keine Anmeldedaten: {one_line}.</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws {what}</source>
        <translation>Das Profil {profile} von ~/.aws {what}</translation>
    </message>
    <message>
        <source>Look at the profile with `aws sts get-caller-identity --profile {profile}`.</source>
        <translation>Prüfen Sie das Profil mit `aws sts get-caller-identity --profile {profile}`.</translation>
    </message>
    <message>
        <source>Choose another source for the role.</source>
        <translation>Wählen Sie eine andere Quelle für die Rolle.</translation>
    </message>
    <message>
        <source>Sign in with `{command} --profile {profile}`.</source>
        <translation>Melden Sie sich mit `{command} --profile {profile}` an.</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>Zeile {line} von {path}</translation>
    </message>
    <message>
        <source>{where} sets {option} a second time.</source>
        <translation>{where} setzt {option} ein zweites Mal.</translation>
    </message>
    <message>
        <source>{where} begins [{section}] a second time.</source>
        <translation>{where} beginnt [{section}] ein zweites Mal.</translation>
    </message>
    <message>
        <source>{where} is not what a configuration file has there.</source>
        <translation>{where} ist nicht, was eine Konfigurationsdatei dort hat.</translation>
    </message>
    <message>
        <source>role name: {role_name} has an empty part: write path/name without // </source>
        <translation>Rollenname: {role_name} hat einen leeren Teil: Schreiben Sie Pfad/Name ohne // </translation>
    </message>
    <message>
        <source>role name: at most 64 characters after the path, {n} given</source>
        <translation>Rollenname: höchstens 64 Zeichen nach dem Pfad, angegeben sind {n}</translation>
    </message>
    <message>
        <source>role ARN: {arn} is not one: write it as in arn:aws:iam::123456789012:role/Name</source>
        <translation>Rollen-ARN: {arn} ist keine: Schreiben Sie sie wie arn:aws:iam::123456789012:role/Name</translation>
    </message>
    <message>
        <source>role ARN: {what} names a {what_2}: it has to be a role/…</source>
        <translation>Rollen-ARN: {what} nennt {what_2}: Es muss role/… sein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>via: a role is assumed from a source or via another role: leave one of the two out</source>
        <translation>via: Eine Rolle wird von einer Quelle oder über eine andere Rolle angenommen: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>via: {name} cannot be assumed via itself</source>
        <translation>via: {name} kann nicht über sich selbst angenommen werden</translation>
    </message>
    <message>
        <source>end after: {seconds} seconds are not between 300 (5 min) and 129600 (36 h): write such as 3600 (1 h)</source>
        <translation>endet nach: {seconds} Sekunden liegen nicht zwischen 300 (5 min) und 129600 (36 h): Schreiben Sie etwa 3600 (1 h)</translation>
    </message>
    <message>
        <source>color: {what} is not one: write {named} or six digits as in #d13438</source>
        <translation>color: {what} ist keine Farbe: Schreiben Sie {named} oder sechs Ziffern wie in #d13438</translation>
    </message>
    <message>
        <source>every role is gone from the file. What it said before is used, and written with your next change. To begin anew, remove the file.</source>
        <translation>alle Rollen sind aus der Datei verschwunden. Es gilt, was vorher darin stand, und das wird mit Ihrer nächsten Änderung geschrieben. Um neu zu beginnen, entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>what the file said when RoleSwitch last wrote it is used until this is mended</source>
        <translation>bis das behoben ist, gilt der Stand, den RoleSwitch zuletzt geschrieben hat</translation>
    </message>
    <message>
        <source>name: there is a role named {role} already: choose another name</source>
        <translation>name: Eine Rolle namens {role} gibt es schon: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The role {old_name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation>Die Rolle {old_name} ist nicht mehr in roles.toml: Sie wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>{broken}. Mend it first: it would be lost.</source>
        <translation>{broken}. Korrigieren Sie das zuerst: Sonst ginge es verloren.</translation>
    </message>
    <message>
        <source>{names} is assumed via {name}: change that role first</source>
        <translation>{names} wird über {name} angenommen: Ändern Sie zuerst jene Rolle</translation>
    </message>
    <message>
        <source>name: there is a source named {source} already: choose another name</source>
        <translation>name: Eine Quelle namens {source} gibt es schon: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{name} comes from a team list: it is in your list as long as in that</source>
        <translation>{name} kommt aus einer Teamliste: Sie ist so lange in Ihrer Liste wie in jener</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too large to be a list of roles: nothing of it was read.</source>
        <translation>{path} ist zu groß für eine Liste von Rollen: nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{path} line {line} is not UTF-8: save the file as UTF-8. Nothing is written until then.</source>
        <translation>{path} Zeile {line} ist kein UTF-8: Speichern Sie die Datei als UTF-8. Bis dahin wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {what}.</source>
        <translation>{path} kann nicht geschrieben werden: {what}.</translation>
    </message>
    <message>
        <source>{path} line {line} is {error}. Mend it first: RoleSwitch does not write over a file that it cannot read.</source>
        <translation>{path} Zeile {line} ist {error}. Korrigieren Sie sie zuerst: RoleSwitch überschreibt keine Datei, die es nicht lesen kann.</translation>
    </message>
    <message>
        <source>{file} is written in a way that RoleSwitch cannot change without touching more than it should: change it by hand, or give each role a section [roles.NAME] of its own. Nothing was written.</source>
        <translation>{file} ist so geschrieben, dass RoleSwitch es nicht ändern kann, ohne mehr anzufassen, als es soll: Ändern Sie es von Hand, oder geben Sie jeder Rolle einen eigenen Abschnitt [roles.NAME]. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{key}: {before} comes from the team list {team}, which says that: tell those who keep it, or duplicate the role to have one of your own</source>
        <translation>{key}: {before} kommt aus der Teamliste {team}, die das bestimmt: Sagen Sie es denen, die sie pflegen, oder duplizieren Sie die Rolle, um eine eigene zu haben</translation>
    </message>
    <message>
        <source>name: {taken} is in the list already: it was added meanwhile</source>
        <translation>name: {taken} ist schon in der Liste: Das wurde inzwischen hinzugefügt</translation>
    </message>
    <message>
        <source>The role {name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation>Die Rolle {name} ist nicht mehr in roles.toml: Sie wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>{seen} was changed in roles.toml meanwhile: look at the import again</source>
        <translation>{seen} wurde in roles.toml inzwischen geändert: Sehen Sie sich den Import noch einmal an</translation>
    </message>
    <message>
        <source>The source {name} was changed in roles.toml meanwhile: look at the import again</source>
        <translation>Die Quelle {name} wurde in roles.toml inzwischen geändert: Sehen Sie sich den Import noch einmal an</translation>
    </message>
    <message>
        <source>{role} is assumed via {via}: change that role first</source>
        <translation>{role} wird über {via} angenommen: Ändern Sie zuerst jene Rolle</translation>
    </message>
    <message>
        <source>{name} comes from the team list {team}: it is in your list as long as in that</source>
        <translation>{name} kommt aus der Teamliste {team}: Sie ist so lange in Ihrer Liste wie in jener</translation>
    </message>
    <message>
        <source>Make a new access key at AWS</source>
        <translation>Bei AWS einen neuen Zugriffsschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Save it in the keyring</source>
        <translation>Ihn im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>See that AWS takes it</source>
        <translation>Prüfen, ob AWS ihn akzeptiert</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ihn von jetzt an verwenden</translation>
    </message>
    <message>
        <source>Make the old key inactive</source>
        <translation>Den alten Schlüssel inaktiv setzen</translation>
    </message>
    <message>
        <source>See that nothing else needs the old key</source>
        <translation>Prüfen, ob sonst nichts den alten Schlüssel braucht</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Den alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>{source} is being put back to its old key, {old}.</source>
        <translation>{source} wird auf den alten Schlüssel zurückgestellt, {old}.</translation>
    </message>
    <message>
        <source> Whether AWS has made a new one is found out at the next try.</source>
        <translation> Ob AWS einen neuen erzeugt hat, zeigt sich beim nächsten Versuch.</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}.{lost}</source>
        <translation>{source} verwendet noch den Schlüssel {old}.{lost}</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}. The new one, {new}, did not get into the keyring: the next try takes another one in its place.</source>
        <translation>{source} verwendet noch den Schlüssel {old}. Der neue, {new}, kam nicht in den Schlüsselbund: Der nächste Versuch nimmt stattdessen einen anderen.</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}, and the new one, {new}, is in the keyring.</source>
        <translation>{source} verwendet noch den Schlüssel {old}, und der neue, {new}, ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}, and the old one, {old}, may still be active.</source>
        <translation>{source} verwendet den neuen Schlüssel {new}, und der alte, {old}, ist vielleicht noch aktiv.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and not deleted.</source>
        <translation>{source} verwendet den neuen Schlüssel {new}. Der alte, {old}, ist inaktiv und nicht gelöscht.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and about to be deleted.</source>
        <translation>{source} verwendet den neuen Schlüssel {new}. Der alte, {old}, ist inaktiv und wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>The access key of {source_name} is being rotated by another RoleSwitch: wait until that one is done.</source>
        <translation>Der Zugriffsschlüssel von {source_name} wird gerade von einem anderen RoleSwitch rotiert: Warten Sie, bis jenes fertig ist.</translation>
    </message>
    <message>
        <source>The rotation of the access key of {source_name} cannot be noted in {folder}, so it does not go on: {what}.</source>
        <translation>Die Rotation des Zugriffsschlüssels von {source_name} kann in {folder} nicht vermerkt werden, deshalb geht sie nicht weiter: {what}.</translation>
    </message>
    <message>
        <source>The old key of {name} cannot be deleted yet. {standing}</source>
        <translation>Der alte Schlüssel von {name} kann noch nicht gelöscht werden. {standing}</translation>
    </message>
    <message>
        <source>The old key {old_key_id} is not deleted: roles.toml names another key for {name} than {new_key_id}, which was to take its place.</source>
        <translation>Der alte Schlüssel {old_key_id} wird nicht gelöscht: roles.toml nennt für {name} einen anderen Schlüssel als {new_key_id}, der an seine Stelle treten sollte.</translation>
    </message>
    <message>
        <source>{name} has a key of another user now, which cannot delete {new_key_id}, made by a rotation that was interrupted: delete it in the IAM console at {user_arn}.</source>
        <translation>{name} hat jetzt einen Schlüssel eines anderen Benutzers, der {new_key_id} nicht löschen kann, erzeugt von einer unterbrochenen Rotation: Löschen Sie ihn in der IAM-Konsole bei {user_arn}.</translation>
    </message>
    <message>
        <source>AWS does not list {access_key_id} among the keys of the user of {source}, so it is not rotated. Nothing was changed.</source>
        <translation>AWS listet {access_key_id} nicht unter den Schlüsseln des Benutzers von {source} auf, deshalb wird er nicht rotiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The new key {access_key_id} is no longer at AWS: somebody has deleted it. {name} still uses {old_key_id}; try again for another one.</source>
        <translation>Der neue Schlüssel {access_key_id} ist nicht mehr bei AWS: Jemand hat ihn gelöscht. {name} verwendet noch {old_key_id}; versuchen Sie es noch einmal, um einen anderen zu erhalten.</translation>
    </message>
    <message>
        <source>The old key {old_key_id} cannot be put back: it is deleted at AWS. {name} uses {new_key_id}.</source>
        <translation>Der alte Schlüssel {old_key_id} kann nicht zurückgestellt werden: Er ist bei AWS gelöscht. {name} verwendet {new_key_id}.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>used within the last day</source>
        <translation>innerhalb des letzten Tages verwendet</translation>
    </message>
    <message numerus="yes">
        <source>last used {n} day ago</source>
        <comment>last used {n} days ago</comment>
        <translation>
            <numerusform>zuletzt vor {n} Tag verwendet</numerusform>
            <numerusform>zuletzt vor {n} Tagen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>make it inactive in the IAM console, and if nothing breaks, delete</source>
        <translation>in der IAM-Konsole inaktiv setzen, und wenn nichts ausfällt, löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>AWS allows a user two access keys, and the user of {name} has two: besides {access_key_id} there is {access_key_id_2} ({names}). If nothing needs that one, {active} it there; then rotate. Nothing was changed.</source>
        <translation>AWS erlaubt einem Benutzer zwei Zugriffsschlüssel, und der Benutzer von {name} hat zwei: Neben {access_key_id} gibt es {access_key_id_2} ({names}). Wenn nichts diesen braucht, dort {active}; danach rotieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Zwei Schlüssel</translation>
    </message>
    <message>
        <source>The key {access_key_id} is not one of {user_arn}, but of {arn}.</source>
        <translation>Der Schlüssel {access_key_id} gehört nicht zu {user_arn}, sondern zu {arn}.</translation>
    </message>
    <message>
        <source>The rotation was interrupted.</source>
        <translation>Die Rotation wurde unterbrochen.</translation>
    </message>
    <message>
        <source>{name} has no access key in the keyring that could be rotated.</source>
        <translation>{name} hat keinen Zugriffsschlüssel im Schlüsselbund, der rotiert werden könnte.</translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {source_name}` to go on.</source>
        <translation>Führen Sie `roleswitch key rotate {source_name}` aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>No rotation of the access key of {source_name} is under way.</source>
        <translation>Für den Zugriffsschlüssel von {source_name} ist keine Rotation im Gang.</translation>
    </message>
    <message>
        <source>Nothing was changed: {source_name} uses its key as before.</source>
        <translation>Nichts wurde geändert: {source_name} verwendet den Schlüssel wie zuvor.</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>rule: say which roles it is for: write one of {names}</source>
        <translation>Regel: Sagen Sie, für welche Rollen sie gilt: Schreiben Sie eines von {names}</translation>
    </message>
    <message>
        <source>rule: {seen} is not known: write one of {names}</source>
        <translation>Regel: {seen} ist nicht bekannt: Schreiben Sie eines von {names}</translation>
    </message>
    <message>
        <source>{seen}: write what it is, such as *prod*</source>
        <translation>{seen}: Schreiben Sie, was es ist, etwa *prod*</translation>
    </message>
    <message>
        <source>display name: {{{word}}} is not known: use {known}</source>
        <translation>Anzeigename: {{{word}}} ist nicht bekannt: Verwenden Sie {known}</translation>
    </message>
    <message>
        <source>rule: say what it does: write one of {names}</source>
        <translation>Regel: Sagen Sie, was sie tut: Schreiben Sie eines von {names}</translation>
    </message>
    <message>
        <source>policy_arns: at most 10 policies, {n} given</source>
        <translation>policy_arns: höchstens 10 Richtlinien, angegeben sind {n}</translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not the ARN of a policy: write it as in {read_only_arn}</source>
        <translation>policy_arns: {arn} ist nicht die ARN einer Richtlinie: Schreiben Sie sie wie in {read_only_arn}</translation>
    </message>
    <message>
        <source>policy_arns: {arn}: {message}</source>
        <translation>policy_arns: {arn}: {message}</translation>
    </message>
    <message>
        <source>policy_arns: {arn}: at most 128 characters after the path, {length} given</source>
        <translation>policy_arns: {arn}: höchstens 128 Zeichen nach dem Pfad, angegeben sind {length}</translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not a policy of AWS or of the role&apos;s own account</source>
        <translation>policy_arns: {arn} ist keine Richtlinie von AWS oder des Kontos der Rolle</translation>
    </message>
    <message>
        <source>{size} of {most} characters</source>
        <translation>{size} von {most} Zeichen</translation>
    </message>
    <message>
        <source>policy_arns: at most {most} characters together, {size} given</source>
        <translation>policy_arns: zusammen höchstens {most} Zeichen, angegeben sind {size}</translation>
    </message>
    <message>
        <source> together with the policy ARNs</source>
        <translation> zusammen mit den Richtlinien-ARNs</translation>
    </message>
    <message>
        <source>session policy: at most {most} characters{together}, {size} given without white space</source>
        <translation>Sitzungsrichtlinie: höchstens {most} Zeichen{together}, angegeben sind {size} ohne Leerraum</translation>
    </message>
    <message>
        <source>at least a character needed, none given</source>
        <translation>mindestens ein Zeichen nötig, keines angegeben</translation>
    </message>
    <message>
        <source>{character} is not allowed here: use {use}</source>
        <translation>{character} ist hier nicht erlaubt: Verwenden Sie {use}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {words}</source>
        <translation>Zeile {line}, Spalte {column}: {words}</translation>
    </message>
    <message>
        <source>{word} is not JSON: write a number or a text in quotes</source>
        <translation>{word} ist kein JSON: Schreiben Sie eine Zahl oder einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>more brackets inside each other than any policy has</source>
        <translation>Klammern tiefer verschachtelt als in irgendeiner Richtlinie</translation>
    </message>
    <message>
        <source>{name} is there twice in one object: leave one of the two out</source>
        <translation>{name} steht zweimal in einem Objekt: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>the &quot; that closes this text is missing</source>
        <translation>das &quot;, das diesen Text schließt, fehlt</translation>
    </message>
    <message>
        <source>a &quot; is missing before the end of the line</source>
        <translation>vor dem Ende der Zeile fehlt ein &quot;</translation>
    </message>
    <message>
        <source>a tab cannot stand in a text</source>
        <translation>ein Tabulator kann in einem Text nicht stehen</translation>
    </message>
    <message>
        <source>this \ does not belong to a known sign: write \\ for a \</source>
        <translation>dieser \ gehört zu keinem bekannten Zeichen: Schreiben Sie \\ für einen \</translation>
    </message>
    <message>
        <source>the {bracket} is one too many</source>
        <translation>die {bracket} ist eine zu viel</translation>
    </message>
    <message>
        <source>nothing can stand after the policy&apos;s last }</source>
        <translation>nach der letzten } der Richtlinie kann nichts stehen</translation>
    </message>
    <message>
        <source>it ends too soon: {bracket} is missing</source>
        <translation>sie endet zu früh: {bracket} fehlt</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>darin steht nichts</translation>
    </message>
    <message>
        <source>{character} cannot stand here</source>
        <translation>{character} kann hier nicht stehen</translation>
    </message>
    <message>
        <source>the comma is one too many</source>
        <translation>das Komma ist eines zu viel</translation>
    </message>
    <message>
        <source>write &quot; in place of &apos;</source>
        <translation>schreiben Sie &quot; an Stelle von &apos;</translation>
    </message>
    <message>
        <source>a policy cannot hold comments</source>
        <translation>eine Richtlinie kann keine Kommentare enthalten</translation>
    </message>
    <message>
        <source>{bracket} is missing before {other}</source>
        <translation>{bracket} fehlt vor {other}</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a colon is missing between the name and its value</source>
        <translation>zwischen dem Namen und seinem Wert fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a name in quotes is missing, such as &quot;Effect&quot;</source>
        <translation>ein Name in Anführungszeichen fehlt, etwa &quot;Effect&quot;</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>write texts in quotes, as in &quot;Allow&quot;</source>
        <translation>schreiben Sie Texte in Anführungszeichen, wie &quot;Allow&quot;</translation>
    </message>
    <message>
        <source>write an object, as in {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>Schreiben Sie ein Objekt, etwa {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>Version: {version} is not known: write 2012-10-17</source>
        <translation>Version: {version} ist nicht bekannt: Schreiben Sie 2012-10-17</translation>
    </message>
    <message>
        <source>Id: {id} is not one: write a text</source>
        <translation>Id: {id} ist keine: Schreiben Sie einen Text</translation>
    </message>
    <message>
        <source>Statement is missing: it says what is allowed</source>
        <translation>Statement fehlt: Darin steht, was erlaubt ist</translation>
    </message>
    <message>
        <source>statement {number}: </source>
        <translation>Anweisung {number}: </translation>
    </message>
    <message>
        <source>statement {number}: Sid: {sid} is there already in statement {other}</source>
        <translation>Anweisung {number}: Sid: {sid} kommt schon in Anweisung {other} vor</translation>
    </message>
    <message>
        <source>write {name}</source>
        <translation>Schreiben Sie {name}</translation>
    </message>
    <message>
        <source>use {names}</source>
        <translation>Verwenden Sie {names}</translation>
    </message>
    <message>
        <source>{where}{name} is not known here: {write}</source>
        <translation>{where}{name} ist hier nicht bekannt: {write}</translation>
    </message>
    <message>
        <source>{where}write an object, in {{ and }}</source>
        <translation>{where}Schreiben Sie ein Objekt, in {{ und }}</translation>
    </message>
    <message>
        <source>{where}{name} has no place in {policy}</source>
        <translation>{where}{name} hat keinen Platz in {policy}</translation>
    </message>
    <message>
        <source>{where}Sid: {sid} is not one: use letters and digits</source>
        <translation>{where}Sid: {sid} ist keine: Verwenden Sie Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>{where}Effect is missing: write Allow or Deny</source>
        <translation>{where}Effect fehlt: Schreiben Sie Allow oder Deny</translation>
    </message>
    <message>
        <source>{where}Effect: {effect} is not one: write Allow or Deny</source>
        <translation>{where}Effect: {effect} ist keiner: Schreiben Sie Allow oder Deny</translation>
    </message>
    <message>
        <source>s3:GetObject, or *</source>
        <translation>s3:GetObject oder *</translation>
    </message>
    <message>
        <source>arn:aws:s3:::bucket/*, or *</source>
        <translation>arn:aws:s3:::bucket/* oder *</translation>
    </message>
    <message>
        <source>{where}{name} is missing: write it as in {example}</source>
        <translation>{where}{name} fehlt: Schreiben Sie es wie {example}</translation>
    </message>
    <message>
        <source>{where}{name} and {other} cannot stand together: leave one of the two out</source>
        <translation>{where}{name} und {other} können nicht zusammen stehen: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>{where}{name}: {value} is not one: write it as in {example}</source>
        <translation>{where}{name}: {value} ist nicht gültig: Schreiben Sie es wie {example}</translation>
    </message>
    <message>
        <source>{where}write an object of operators, such as StringEquals</source>
        <translation>{where}Schreiben Sie ein Objekt von Operatoren, etwa StringEquals</translation>
    </message>
    <message>
        <source>{where}{operator} is not an operator: write one such as StringEquals</source>
        <translation>{where}{operator} ist kein Operator: Schreiben Sie einen, etwa StringEquals</translation>
    </message>
    <message>
        <source>{where}{operator}: write an object, as in {{&quot;aws:SourceIp&quot;: &quot;203.0.113.0/24&quot;}}</source>
        <translation>{where}{operator}: Schreiben Sie ein Objekt, etwa {{&quot;aws:SourceIp&quot;: &quot;203.0.113.0/24&quot;}}</translation>
    </message>
    <message>
        <source>{where}{operator}: {key}: write a text or a list of texts</source>
        <translation>{where}{operator}: {key}: Schreiben Sie einen Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>Sessions cannot be kept in the runtime folder: {error}.</source>
        <translation>Sitzungen können im Laufzeitordner nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>browser: {browser} is no program: write its name, such as firefox</source>
        <translation>browser: {browser} ist kein Programm: Schreiben Sie den Namen, etwa firefox</translation>
    </message>
    <message>
        <source>hooks: {key} is not known: write one of {names}</source>
        <translation>hooks: {key} ist nicht bekannt: Schreiben Sie eines von {names}</translation>
    </message>
    <message>
        <source>{event}: write a command as a list of texts, as in {event} = [&quot;aws&quot;, &quot;eks&quot;, &quot;update-kubeconfig&quot;]</source>
        <translation>{event}: Schreiben Sie einen Befehl als Liste von Texten, wie in {event} = [&quot;aws&quot;, &quot;eks&quot;, &quot;update-kubeconfig&quot;]</translation>
    </message>
    <message>
        <source>{event}: {command} is no program: write its name or path first</source>
        <translation>{event}: {command} ist kein Programm: Schreiben Sie zuerst Namen oder Pfad</translation>
    </message>
    <message>
        <source>keep_days: {keep_days} is not between 0 and {longest_kept_days}: write a number of days, as in keep_days = 90</source>
        <translation>keep_days: {keep_days} liegt nicht zwischen 0 und {longest_kept_days}: Schreiben Sie eine Zahl von Tagen, wie in keep_days = 90</translation>
    </message>
    <message>
        <source>access key ID: ASIA… belongs to a session that ends: a source needs a user&apos;s own key, AKIA…</source>
        <translation>Zugriffsschlüssel-ID: ASIA… gehört zu einer Sitzung, die endet: Eine Quelle braucht den eigenen Schlüssel eines Benutzers, AKIA…</translation>
    </message>
    <message>
        <source>secret access key: none given: paste it from the console</source>
        <translation>geheimer Zugriffsschlüssel: keiner angegeben: Fügen Sie ihn aus der Konsole ein</translation>
    </message>
    <message>
        <source>secret access key: a space or an odd character is in it: paste it again</source>
        <translation>geheimer Zugriffsschlüssel: Ein Leerzeichen oder ein unzulässiges Zeichen ist darin: Fügen Sie ihn noch einmal ein</translation>
    </message>
    <message>
        <source>profile: write the name of a profile of ~/.aws</source>
        <translation>profile: Schreiben Sie den Namen eines Profils von ~/.aws</translation>
    </message>
    <message>
        <source>start_url: write the https:// address of the AWS access portal</source>
        <translation>start_url: Schreiben Sie die https://-Adresse des AWS-Zugriffsportals</translation>
    </message>
    <message>
        <source>mfa_session_seconds: {seconds} is not allowed here: AWS takes 900 (15 min) to 129600 (36 h)</source>
        <translation>mfa_session_seconds: {seconds} ist hier nicht erlaubt: AWS erlaubt 900 (15 min) bis 129600 (36 h)</translation>
    </message>
    <message>
        <source>sts_endpoint: write regional, legacy, fips, or an address that begins with https:// or http://</source>
        <translation>sts_endpoint: Schreiben Sie regional, legacy, fips oder eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>proxy: write its address, as in http://proxy.example.com:3128</source>
        <translation>proxy: Schreiben Sie die Adresse, wie in http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>proxy: a user and password do not belong in this file: leave them out and set HTTPS_PROXY</source>
        <translation>proxy: Benutzer und Passwort gehören nicht in diese Datei: Lassen Sie sie weg, und setzen Sie HTTPS_PROXY</translation>
    </message>
    <message>
        <source>ca_bundle: write the path of a file with certificates</source>
        <translation>ca_bundle: Schreiben Sie den Pfad einer Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {strerror}. Remove it yourself.</source>
        <translation>{path} kann nicht entfernt werden: {strerror}. Entfernen Sie es selbst.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in {path}: {strerror}.</source>
        <translation>Die Anmeldung kann in {path} nicht gespeichert werden: {strerror}.</translation>
    </message>
    <message>
        <source>an assumed-role ARN that is none</source>
        <translation>einer ungültigen assumed-role-ARN</translation>
    </message>
    <message>
        <source>a session of account {account_id} and not of {wanted}</source>
        <translation>einer Sitzung von Konto {account_id} und nicht von {wanted}</translation>
    </message>
    <message>
        <source>a federated user whose ARN is none</source>
        <translation>einem föderierten Benutzer mit ungültiger ARN</translation>
    </message>
    <message>
        <source>an identity that is not an ARN</source>
        <translation>einer Identität, die keine ARN ist</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>keinen Anmeldedaten</translation>
    </message>
    <message>
        <source>a secret key or session token with odd characters in it, or none</source>
        <translation>einem geheimen Schlüssel oder Sitzungstoken mit unzulässigen Zeichen oder keinem</translation>
    </message>
    <message>
        <source>no expiration</source>
        <translation>keinem Ablauf</translation>
    </message>
    <message>
        <source>a session that is over already</source>
        <translation>einer Sitzung, die schon beendet ist</translation>
    </message>
    <message>
        <source>{where} did not answer within {limit} seconds.</source>
        <translation>{where} antwortete nicht innerhalb von {limit} Sekunden.</translation>
    </message>
    <message>
        <source>{what} has more than {most_bytes} MB: that is no list of roles.</source>
        <translation>{what} hat mehr als {most_bytes} MB: Das ist keine Rollenliste.</translation>
    </message>
    <message>
        <source>{what} depends on where RoleSwitch is started: write the whole path of the team list.</source>
        <translation>{what} hängt davon ab, wo RoleSwitch gestartet wird: Schreiben Sie den ganzen Pfad der Teamliste.</translation>
    </message>
    <message>
        <source>{path} is no file: write the path of the team list itself.</source>
        <translation>{path} ist keine Datei: Schreiben Sie den Pfad der Teamliste selbst.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path, or whether its folder is there.</source>
        <translation>Es gibt keine Datei {path}: Prüfen Sie den Pfad, oder ob sein Ordner da ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read: ask who keeps it to let you.</source>
        <translation>{path} kann nicht gelesen werden: Bitten Sie die Person um Zugriff, die die Datei pflegt.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {what}.</source>
        <translation>{path} kann nicht gelesen werden: {what}.</translation>
    </message>
    <message>
        <source>it is no path</source>
        <translation>Das ist kein Pfad</translation>
    </message>
    <message>
        <source>{host} cannot be called: check the address of the team list.</source>
        <translation>{host} kann nicht aufgerufen werden: Prüfen Sie die Adresse der Teamliste.</translation>
    </message>
    <message>
        <source>{host} redirects in circles: check the address of the team list.</source>
        <translation>{host} leitet im Kreis weiter: Prüfen Sie die Adresse der Teamliste.</translation>
    </message>
    <message>
        <source>{host} redirects to {what}, which is not followed: a team list is fetched over HTTPS alone. Ask who keeps it for its address.</source>
        <translation>{host} leitet zu {what} weiter, und dem wird nicht gefolgt: Eine Teamliste wird nur über HTTPS geholt. Fragen Sie die Person, die sie pflegt, nach der Adresse.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the list: a sign-in page perhaps, or a page about the file.</source>
        <translation>{host} antwortete mit einer Webseite statt mit der Liste: vielleicht eine Anmeldeseite oder eine Seite über die Datei.</translation>
    </message>
    <message>
        <source>Use the address of the file itself (raw), or a git repository, for which git signs in.</source>
        <translation>Verwenden Sie die Adresse der Datei selbst (raw) oder ein Git-Repository, bei dem git sich anmeldet.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>The list of {host}</source>
        <translation>Die Liste von {host}</translation>
    </message>
    <message>
        <source>{host} does not give the list to everybody ({status}), and RoleSwitch signs in nowhere for it.</source>
        <translation>{host} gibt die Liste nicht jedem ({status}), und RoleSwitch meldet sich dafür nirgends an.</translation>
    </message>
    <message>
        <source>Use a git repository: git signs in with your own keys or its credential helper.</source>
        <translation>Verwenden Sie ein Git-Repository: git meldet sich mit Ihren eigenen Schlüsseln oder seinem Credential-Helper an.</translation>
    </message>
    <message>
        <source>{host} has no list at that address ({status}): it was moved, or is not shown to everybody.</source>
        <translation>{host} hat unter dieser Adresse keine Liste ({status}): Sie wurde verschoben oder wird nicht jedem gezeigt.</translation>
    </message>
    <message>
        <source>Check the address; for what needs a sign-in use a git repository.</source>
        <translation>Prüfen Sie die Adresse; wo eine Anmeldung nötig ist, verwenden Sie ein Git-Repository.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{host} cannot give the list at the moment ({status}).</source>
        <translation>{host} kann die Liste im Moment nicht geben ({status}).</translation>
    </message>
    <message>
        <source>{host} answered {status} instead of the list: check its address.</source>
        <translation>{host} antwortete {status} statt mit der Liste: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source> It wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation> Er will Benutzername und Passwort, die in HTTPS_PROXY stehen können.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.{wants}</source>
        <translation>Der Proxy ließ den Aufruf an {host} nicht durch: Er ist nicht da oder lehnt ab. Prüfen Sie den Proxy in den Einstellungen oder in HTTPS_PROXY.{wants}</translation>
    </message>
    <message>
        <source>that of the proxy</source>
        <translation>des Proxys</translation>
    </message>
    <message>
        <source>The name {whose} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>Der Name {whose} ist hier nicht bekannt: Dieser Computer ist offline, oder sein DNS antwortet nicht.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or drops the connection.</source>
        <translation>{host} antwortete nicht rechtzeitig: Das Netzwerk ist langsam oder verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before the list was there.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor die Liste da war.</translation>
    </message>
    <message>
        <source>git is not installed here, or not on the PATH, and the team list is in a git repository.</source>
        <translation>git ist hier nicht installiert oder nicht im PATH, und die Teamliste ist in einem Git-Repository.</translation>
    </message>
    <message>
        <source>Install git, or keep the list in a file or at an HTTPS address.</source>
        <translation>Installieren Sie git, oder legen Sie die Liste in einer Datei oder unter einer HTTPS-Adresse ab.</translation>
    </message>
    <message>
        <source>No git</source>
        <translation>Kein git</translation>
    </message>
    <message>
        <source>There is no file {path} in {git}{what}: check path and branch of the team list.</source>
        <translation>Es gibt keine Datei {path} in {git}{what}: Prüfen Sie Pfad und Branch der Teamliste.</translation>
    </message>
    <message>
        <source> on {branch}</source>
        <translation> auf {branch}</translation>
    </message>
    <message>
        <source>{path} of {git} is no file: write the path of the team list itself.</source>
        <translation>{path} in {git} ist keine Datei: Schreiben Sie den Pfad der Teamliste selbst.</translation>
    </message>
    <message>
        <source>{path} of {git}</source>
        <translation>{path} in {git}</translation>
    </message>
    <message>
        <source>git could not be run: {what}.</source>
        <translation>git konnte nicht gestartet werden: {what}.</translation>
    </message>
    <message>
        <source>git did not get {name} in time: the network is slow, or it waits for a sign-in.</source>
        <translation>git hat {name} nicht rechtzeitig geholt: Das Netzwerk ist langsam, oder es wartet auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>{name} has more than {most_repository_bytes} MB even without its history: keep the team list in a small repository of its own.</source>
        <translation>{name} hat auch ohne seinen Verlauf mehr als {most_repository_bytes} MB: Legen Sie die Teamliste in einem eigenen kleinen Repository ab.</translation>
    </message>
    <message>
        <source>{what} git says: {reason}</source>
        <translation>{what} git sagt: {reason}</translation>
    </message>
    <message>
        <source>git could not get {name}: {reason}</source>
        <translation>git konnte {name} nicht holen: {reason}</translation>
    </message>
    <message>
        <source>Try `git ls-remote {quote}` in a terminal: it may ask you.</source>
        <translation>Versuchen Sie `git ls-remote {quote}` in einem Terminal: Vielleicht fragt es Sie etwas.</translation>
    </message>
    <message>
        <source>{name} has no such branch, or nothing in it yet: check the branch of the team list.</source>
        <translation>{name} hat keinen solchen Branch oder noch nichts darin: Prüfen Sie den Branch der Teamliste.</translation>
    </message>
    <message>
        <source>git could not sign in for {name}.</source>
        <translation>git konnte sich für {name} nicht anmelden.</translation>
    </message>
    <message>
        <source>The host of {name} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>Der Host von {name} ist hier nicht bekannt: Dieser Computer ist offline, oder sein DNS antwortet nicht.</translation>
    </message>
    <message>
        <source>The host of {name} is not known to ssh.</source>
        <translation>Der Host von {name} ist ssh nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate of the host of {name} is not trusted.</source>
        <translation>Dem Zertifikat des Hosts von {name} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>There is no repository {name}, or you may not see it.</source>
        <translation>Es gibt kein Repository {name}, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>team list: say where it comes from: write one of file, url and git</source>
        <translation>Teamliste: Sagen Sie, woher sie kommt: Schreiben Sie eines von file, url und git</translation>
    </message>
    <message>
        <source>{key}: control characters are not allowed here</source>
        <translation>{key}: Steuerzeichen sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>path: {path} is not a file in the repository: write it as in a/b.toml</source>
        <translation>path: {path} ist keine Datei im Repository: Schreiben Sie es wie in a/b.toml</translation>
    </message>
    <message>
        <source>branch: {branch} is not the name of a branch</source>
        <translation>branch: {branch} ist nicht der Name eines Branches</translation>
    </message>
    <message>
        <source>path and branch belong to git: leave them out</source>
        <translation>path und branch gehören zu git: Lassen Sie sie weg</translation>
    </message>
    <message>
        <source>{what} of {git}</source>
        <translation>{what} in {git}</translation>
    </message>
    <message>
        <source>url: write an address that begins with https://</source>
        <translation>url: Schreiben Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>url: a user and password do not belong in this file: use a git repository, which asks its own</source>
        <translation>url: Benutzer und Passwort gehören nicht in diese Datei: Verwenden Sie ein Git-Repository, das selbst danach fragt</translation>
    </message>
    <message>
        <source>git: write a repository as in git@example.com:team/roles.git or https://example.com/roles.git</source>
        <translation>git: Schreiben Sie ein Repository wie in git@example.com:team/roles.git oder https://example.com/roles.git</translation>
    </message>
    <message>
        <source>git: a password does not belong in this file: git&apos;s own credential helper keeps it</source>
        <translation>git: Ein Passwort gehört nicht in diese Datei: Der Credential-Helper von git speichert es</translation>
    </message>
    <message>
        <source>That {source_name} has an MFA secret cannot be written to {folder}: {what}.</source>
        <translation>Dass {source_name} ein MFA-Geheimnis hat, kann nicht in {folder} geschrieben werden: {what}.</translation>
    </message>
    <message>
        <source>That code of the MFA device {serial} was used already, and AWS takes each one once: wait {seconds} s for the next one and give that.</source>
        <translation>Dieser Code des MFA-Geräts {serial} wurde schon verwendet, und AWS akzeptiert jeden nur einmal: Warten Sie {seconds} s auf den nächsten, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>{program}, which gives the MFA codes of {source}, {what}</source>
        <translation>{program}, das die MFA-Codes von {source} gibt, {what}</translation>
    </message>
    <message>
        <source>Give the code yourself.</source>
        <translation>Geben Sie den Code selbst ein.</translation>
    </message>
    <message>
        <source>{program}, which gives the MFA code</source>
        <translation>{program}, das den MFA-Code gibt</translation>
    </message>
    <message>
        <source>cannot be started: {what}.</source>
        <translation>kann nicht gestartet werden: {what}.</translation>
    </message>
    <message>
        <source>its name is odd</source>
        <translation>Der Name ist ungewöhnlich</translation>
    </message>
    <message>
        <source>did not end within {command_seconds} seconds. It may be waiting for a touch of the security key, or to be unlocked: try again.</source>
        <translation>endete nicht innerhalb von {command_seconds} Sekunden. Vielleicht wartet es darauf, dass der Sicherheitsschlüssel berührt oder entsperrt wird: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>ended with status {returncode}: run it in a terminal to see why.</source>
        <translation>endete mit Status {returncode}: Starten Sie es in einem Terminal, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>no code of six digits</source>
        <translation>keinen Code mit sechs Ziffern</translation>
    </message>
    <message>
        <source>more than one run of six digits</source>
        <translation>mehr als eine Folge von sechs Ziffern</translation>
    </message>
    <message>
        <source>printed {found}: set up the command so that it prints one code.</source>
        <translation>gab {found} aus: Richten Sie den Befehl so ein, dass er einen Code ausgibt.</translation>
    </message>
    <message>
        <source>MFA secret: this is not one, or not a whole one: paste the secret key that AWS shows when the device is set up, or its otpauth:// address</source>
        <translation>MFA-Geheimnis: Das ist keines oder kein vollständiges: Fügen Sie den geheimen Schlüssel ein, den AWS beim Einrichten des Geräts zeigt, oder dessen otpauth://-Adresse</translation>
    </message>
    <message>
        <source>MFA secret: this is not one of AWS, whose codes have six digits and change every 30 seconds</source>
        <translation>MFA-Geheimnis: Das ist keines von AWS, dessen Codes sechs Ziffern haben und alle 30 Sekunden wechseln</translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many dots</source>
        <translation>kein TOML, das RoleSwitch liest: zu viele Punkte</translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many brackets</source>
        <translation>kein TOML, das RoleSwitch liest: zu viele Klammern</translation>
    </message>
    <message>
        <source>not TOML: a number is too long</source>
        <translation>kein TOML: Eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>the text in quotes does not end on its line</source>
        <translation>Der Text in Anführungszeichen endet nicht auf seiner Zeile</translation>
    </message>
    <message>
        <source>a byte in it is not UTF-8: save the file as UTF-8</source>
        <translation>Ein Byte darin ist kein UTF-8: Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>write text in quotes, numbers and true or false without</source>
        <translation>Schreiben Sie Text in Anführungszeichen, Zahlen und true oder false ohne</translation>
    </message>
    <message>
        <source>this key is there twice</source>
        <translation>Dieser Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>not TOML: {quotes} is not closed</source>
        <translation>kein TOML: {quotes} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>not TOML: {what}</source>
        <translation>kein TOML: {what}</translation>
    </message>
    <message>
        <source>A {what} name written to ~/.aws has 1 to 64 of A-Z a-z 0-9 _ . @ + - and starts with a letter or a digit. Choose another name.</source>
        <translation>Ein Name ({what}), der in ~/.aws geschrieben wird, hat 1 bis 64 Zeichen aus A-Z a-z 0-9 _ . @ + - und beginnt mit einem Buchstaben oder einer Ziffer. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A profile cannot be called {profile}: AWS tools let every profile inherit the section DEFAULT. Choose another name.</source>
        <translation>Ein Profil kann nicht {profile} heißen: AWS-Werkzeuge lassen jedes Profil den Abschnitt DEFAULT erben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name of a setting for ~/.aws has only a-z, 0-9 and _. This one was not written.</source>
        <translation>Der Name einer Einstellung für ~/.aws hat nur a-z, 0-9 und _. Diese wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The value of {key} is empty, begins or ends with a space, or holds a line break or another character that cannot be printed. It was not written to ~/.aws.</source>
        <translation>Der Wert von {key} ist leer, beginnt oder endet mit einem Leerzeichen oder enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht anzeigen lässt. Er wurde nicht in ~/.aws geschrieben.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: what RoleSwitch wrote for the role {role} stands inside this profile, so it was left as it is. End that session or give the default profile back, then try again.</source>
        <translation>{shown}, Zeile {line}: Was RoleSwitch für die Rolle {role} geschrieben hat, steht innerhalb dieses Profils, deshalb blieb es, wie es ist. Beenden Sie diese Sitzung oder geben Sie das Standardprofil zurück, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keys of the profile {profile} in {shown} are those of a session of the role {role} that RoleSwitch wrote there. They go when the session ends: nothing was changed.</source>
        <translation>Die Schlüssel des Profils {profile} in {shown} sind die einer Sitzung der Rolle {role}, die RoleSwitch dorthin geschrieben hat. Sie verschwinden, wenn die Sitzung endet: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{shown} has keys in [DEFAULT], which every profile inherits, so none can be taken out of one profile. Nothing was changed. Move them to the profile that they belong to, then try again.</source>
        <translation>{shown} hat Schlüssel in [DEFAULT], was jedes Profil erbt, deshalb können keine aus einem einzelnen Profil herausgenommen werden. Nichts wurde geändert. Verschieben Sie sie in das Profil, zu dem sie gehören, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}: a deeper line below a key of the profile {profile} belongs to that key. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation>{shown}: Eine tiefer eingerückte Zeile unter einem Schlüssel des Profils {profile} gehört zu diesem Schlüssel. Nichts wurde geändert. Beginnen Sie dort jede Zeile am linken Rand, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}: lines next to the block of role {role} (line {first}) change what is read in it. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation>{shown}: Zeilen neben dem Block der Rolle {role} (Zeile {first}) ändern, was darin gelesen wird. Nichts wurde geändert. Beginnen Sie dort jede Zeile am linken Rand, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: the marks around what RoleSwitch wrote are damaged or doubled, so it cannot tell its lines from yours. Nothing was changed. Delete the marks and what RoleSwitch wrote between them, then try again.</source>
        <translation>{shown}, Zeile {line}: Die Marken um das, was RoleSwitch geschrieben hat, sind beschädigt oder doppelt, deshalb kann es seine Zeilen nicht von Ihren unterscheiden. Nichts wurde geändert. Löschen Sie die Marken und was RoleSwitch dazwischen geschrieben hat, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown} holds NUL bytes: it is not a text in UTF-8. Nothing was changed.</source>
        <translation>{shown} enthält NUL-Bytes: Das ist kein Text in UTF-8. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{shown}, line {line_of}: AWS tools cannot read this file ({fault}). Nothing was changed. Correct the line, then try again.</source>
        <translation>{shown}, Zeile {line_of}: AWS-Werkzeuge können diese Datei nicht lesen ({fault}). Nichts wurde geändert. Korrigieren Sie die Zeile, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}: AWS tools cannot read this file (a nested line in [{section}] has no &apos;=&apos;). Nothing was changed. Correct the line, then try again.</source>
        <translation>{shown}: AWS-Werkzeuge können diese Datei nicht lesen (eine verschachtelte Zeile in [{section}] hat kein &apos;=&apos;). Nichts wurde geändert. Korrigieren Sie die Zeile, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a section of this name stands above already</source>
        <translation>weiter oben steht schon ein Abschnitt dieses Namens</translation>
    </message>
    <message>
        <source>the same setting stands twice in one section</source>
        <translation>dieselbe Einstellung steht zweimal in einem Abschnitt</translation>
    </message>
    <message>
        <source>there is no [section] above it</source>
        <translation>darüber steht kein [Abschnitt]</translation>
    </message>
    <message>
        <source>it is neither a [section], a setting nor a comment</source>
        <translation>sie ist weder ein [Abschnitt] noch eine Einstellung noch ein Kommentar</translation>
    </message>
    <message>
        <source>{shown} cannot be changed without changing what AWS tools read in the rest of it: often a setting that stands twice, or an indented [section]. Nothing was changed. Begin every section at the left edge, or choose another profile name.</source>
        <translation>{shown} kann nicht geändert werden, ohne zu ändern, was AWS-Werkzeuge im Rest der Datei lesen: oft eine Einstellung, die zweimal vorkommt, oder ein eingerückter [Abschnitt]. Nichts wurde geändert. Beginnen Sie jeden Abschnitt am linken Rand, oder wählen Sie einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: some AWS tools read this section as the default profile and some do not. Nothing was changed. Write [default] there, then try again.</source>
        <translation>{shown}, Zeile {line}: Manche AWS-Werkzeuge lesen diesen Abschnitt als das Standardprofil und manche nicht. Nichts wurde geändert. Schreiben Sie dort [default], dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}, lines {first} and {second}: the default profile has two sections. Nothing was changed. Make one of them, then try again.</source>
        <translation>{shown}, Zeilen {first} und {second}: Das Standardprofil hat zwei Abschnitte. Nichts wurde geändert. Machen Sie einen daraus, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown} has {key} in [DEFAULT], which every profile inherits, so a role cannot be made the default profile there. Nothing was changed. Move it to the profile that it belongs to, then try again.</source>
        <translation>{shown} hat {key} in [DEFAULT], was jedes Profil erbt, deshalb kann dort keine Rolle zum Standardprofil gemacht werden. Nichts wurde geändert. Verschieben Sie es in das Profil, zu dem es gehört, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{shown}: the default profile cannot be given back without changing what AWS tools read in the rest of the file. Nothing was changed. Begin every line of it at the left edge, then try again.</source>
        <translation>{shown}: Das Standardprofil kann nicht zurückgegeben werden, ohne zu ändern, was AWS-Werkzeuge im Rest der Datei lesen. Nichts wurde geändert. Beginnen Sie darin jede Zeile am linken Rand, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} has another access key than {key_id} now, so it was left as it is. Import the file again, or take that key out by hand.</source>
        <translation>Das Profil {profile} in {shown} hat jetzt einen anderen Zugriffsschlüssel als {key_id}, deshalb blieb es, wie es ist. Importieren Sie die Datei noch einmal, oder nehmen Sie den Schlüssel von Hand heraus.</translation>
    </message>
    <message>
        <source>The profile {profile} exists in {shown} (line {line}) and was not written by RoleSwitch, so it was left as it is. Choose another profile name for this role, or take that one over.</source>
        <translation>Das Profil {profile} gibt es in {shown} (Zeile {line}), und RoleSwitch hat es nicht geschrieben, deshalb blieb es, wie es ist. Wählen Sie für diese Rolle einen anderen Profilnamen, oder übernehmen Sie jenes.</translation>
    </message>
    <message>
        <source>Take the profile over: RoleSwitch keeps a dated copy of the file, then replaces the profile.</source>
        <translation>Übernehmen Sie das Profil: RoleSwitch legt eine datierte Kopie der Datei ab, dann ersetzt es das Profil.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose another profile name for this role.</source>
        <translation>Wählen Sie für diese Rolle einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} is that of the live shells of the role {other}, so {role} cannot be written there. Choose another profile name, or end the session of {other}.</source>
        <translation>Das Profil {profile} in {shown} ist das der Live-Shells der Rolle {other}, deshalb kann {role} dort nicht geschrieben werden. Wählen Sie einen anderen Profilnamen, oder beenden Sie die Sitzung von {other}.</translation>
    </message>
    <message>
        <source>The role {other} was made the default profile in {shown}, so {role} cannot be written there. Choose another profile name, or give the default profile back.</source>
        <translation>Die Rolle {other} wurde in {shown} zum Standardprofil gemacht, deshalb kann {role} dort nicht geschrieben werden. Wählen Sie einen anderen Profilnamen, oder geben Sie das Standardprofil zurück.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} belongs to the role {other} of your list, so {role} cannot be written there. Choose another profile name for one of the two.</source>
        <translation>Das Profil {profile} in {shown} gehört zur Rolle {other} Ihrer Liste, deshalb kann {role} dort nicht geschrieben werden. Wählen Sie für eine der beiden einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>{credentials} is the config file and the credentials file at once, and RoleSwitch writes different blocks to the two. Point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at two files.</source>
        <translation>{credentials} ist zugleich Konfigurationsdatei und Datei der Anmeldedaten, und RoleSwitch schreibt verschiedene Blöcke in die beiden. Lassen Sie AWS_CONFIG_FILE und AWS_SHARED_CREDENTIALS_FILE auf zwei Dateien zeigen.</translation>
    </message>
    <message>
        <source>{file} begins with a byte-order mark, with which AWS tools cannot read it. Nothing was changed. Save it as UTF-8 without that mark, then try again.</source>
        <translation>{file} beginnt mit einer Byte Order Mark, mit der AWS-Werkzeuge die Datei nicht lesen können. Nichts wurde geändert. Speichern Sie sie als UTF-8 ohne diese Marke, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file is not text in UTF-8. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>{file}, Zeile {line}: Die Datei ist kein Text in UTF-8. Nichts wurde geändert. Speichern Sie sie als UTF-8, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Name another browser under [console] in roles.toml, as in browser = &quot;firefox&quot;, or write its program&apos;s path there.</source>
        <translation>Nennen Sie unter [console] in roles.toml einen anderen Browser, wie in browser = &quot;firefox&quot;, oder schreiben Sie den Pfad seines Programms dorthin.</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>nicht die Adresse einer Seite</translation>
    </message>
    <message>
        <source>The browser could not be started: {strerror}</source>
        <translation>Der Browser konnte nicht gestartet werden: {strerror}</translation>
    </message>
    <message>
        <source>The default browser</source>
        <translation>Der Standardbrowser</translation>
    </message>
    <message>
        <source>Chromium browser</source>
        <translation>Chromium-Browser</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>No {wanted} was found here</source>
        <translation>Hier wurde nicht gefunden: {wanted}</translation>
    </message>
    <message>
        <source>{name} is not installed here, or not under that name</source>
        <translation>{name} ist hier nicht installiert oder nicht unter diesem Namen</translation>
    </message>
    <message>
        <source>RoleSwitch does not know how {browser} is told to open a private window</source>
        <translation>RoleSwitch weiß nicht, wie man {browser} ein privates Fenster öffnen lässt</translation>
    </message>
    <message>
        <source>{browser} has no containers: only Firefox has</source>
        <translation>{browser} hat keine Container: Nur Firefox hat welche</translation>
    </message>
    <message>
        <source>{browser} cannot be given a profile for each role: a Chromium browser can</source>
        <translation>{browser} kann nicht für jede Rolle ein Profil erhalten: Ein Chromium-Browser kann es</translation>
    </message>
    <message>
        <source>The browser&apos;s profile cannot be made: {trouble}</source>
        <translation>Das Profil des Browsers kann nicht angelegt werden: {trouble}</translation>
    </message>
    <message>
        <source>, did you mean {names}?</source>
        <translation>, meinten Sie {names}?</translation>
    </message>
    <message>
        <source>destination: {what} is no service that is known here{said} write a service&apos;s name, a path such as /ec2/home, or an address that begins with https://{host}/</source>
        <translation>Ziel: {what} ist kein Dienst, der hier bekannt ist{said} schreiben Sie den Namen eines Dienstes, einen Pfad wie /ec2/home oder eine Adresse, die mit https://{host}/ beginnt</translation>
    </message>
    <message>
        <source>destination: {path} is no path of the console: write one such as /ec2/home, with one / at its beginning, other letters than English ones as %XX, and no space or \</source>
        <translation>Ziel: {path} ist kein Pfad der Konsole: Schreiben Sie einen wie /ec2/home, mit einem / am Anfang, andere Buchstaben als englische als %XX und ohne Leerzeichen oder \</translation>
    </message>
    <message>
        <source>destination: {what} is no page of this console: its addresses begin with https://{host}/ or https://REGION.{host}/</source>
        <translation>Ziel: {what} ist keine Seite dieser Konsole: Deren Adressen beginnen mit https://{host}/ oder https://REGION.{host}/</translation>
    </message>
    <message>
        <source>{name} holds a character that no environment can hold: assume the role again</source>
        <translation>{name} enthält ein Zeichen, das keine Umgebung aufnehmen kann: Nehmen Sie die Rolle noch einmal an</translation>
    </message>
    <message>
        <source>{name} holds a character that cmd cannot quote: use PowerShell, or open a terminal as the role</source>
        <translation>{name} enthält ein Zeichen, das cmd nicht maskieren kann: Verwenden Sie PowerShell, oder öffnen Sie ein Terminal als die Rolle</translation>
    </message>
    <message>
        <source>{name} is longer than a line of cmd can be: use PowerShell, or open a terminal as the role</source>
        <translation>{name} ist länger, als eine Zeile von cmd sein kann: Verwenden Sie PowerShell, oder öffnen Sie ein Terminal als die Rolle</translation>
    </message>
    <message>
        <source>{name} holds characters that readers of .env files read differently: use JSON</source>
        <translation>{name} enthält Zeichen, die Leser von .env-Dateien unterschiedlich lesen: Verwenden Sie JSON</translation>
    </message>
    <message>
        <source>{file} could not be written to its end: {reason}. What was in it is in {backup}.</source>
        <translation>{file} konnte nicht bis zum Ende geschrieben werden: {reason}. Was darin war, ist in {backup}.</translation>
    </message>
    <message>
        <source>{lock} is a link, and not the lock that RoleSwitch lays there, so nothing was changed. Remove it, then try again.</source>
        <translation>{lock} ist ein Link und nicht die Sperre, die RoleSwitch dort anlegt, deshalb wurde nichts geändert. Entfernen Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing {file} and does not come to an end, so nothing was changed. Try again when it is done.</source>
        <translation>Ein anderes Programm schreibt {file} und kommt nicht zum Ende, deshalb wurde nichts geändert. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>RoleSwitch cannot read {file}: {reason}. Nothing was changed.</source>
        <translation>RoleSwitch kann {file} nicht lesen: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file, so RoleSwitch does not use it.</source>
        <translation>{file} ist ein Ordner oder ein Gerät, keine Datei, deshalb verwendet RoleSwitch es nicht.</translation>
    </message>
    <message>
        <source>{file} belongs to another user (number {st_uid}), so RoleSwitch does not write to it. Make it yours with chown, or start RoleSwitch as that user.</source>
        <translation>{file} gehört einem anderen Benutzer (Nummer {st_uid}), deshalb schreibt RoleSwitch nicht hinein. Machen Sie es mit chown zu Ihrem, oder starten Sie RoleSwitch als dieser Benutzer.</translation>
    </message>
    <message>
        <source>{file} has a second name (a hard link), and replacing it would part the two, so RoleSwitch does not. Use a symbolic link instead.</source>
        <translation>{file} hat einen zweiten Namen (einen Hardlink), und Ersetzen würde die beiden trennen, deshalb tut RoleSwitch es nicht. Verwenden Sie stattdessen einen symbolischen Link.</translation>
    </message>
    <message>
        <source>{file} is marked read-only, so RoleSwitch does not write to it. To allow it: chmod u+w {file}</source>
        <translation>{file} ist als schreibgeschützt markiert, deshalb schreibt RoleSwitch nicht hinein. Um es zu erlauben: chmod u+w {file}</translation>
    </message>
    <message>
        <source>Other users can change what is in {folder}, so RoleSwitch does not write credentials there. Make the folder yours alone: chmod 700 {folder}</source>
        <translation>Andere Benutzer können ändern, was in {folder} ist, deshalb schreibt RoleSwitch dort keine Anmeldedaten. Machen Sie den Ordner zu Ihrem allein: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>RoleSwitch cannot write {file}: {reason}. Nothing was changed.</source>
        <translation>RoleSwitch kann {file} nicht schreiben: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>its file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you are not allowed to there</source>
        <translation>Sie haben dort kein Recht dazu</translation>
    </message>
    <message>
        <source>it would be larger than this program may write</source>
        <translation>sie würde größer, als dieses Programm schreiben darf</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>die symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>This sign-in was used already. Open the console from RoleSwitch again.</source>
        <translation>Diese Anmeldung wurde schon verwendet. Öffnen Sie die Konsole noch einmal aus RoleSwitch.</translation>
    </message>
    <message>
        <source>This page is not there to be fetched ahead.</source>
        <translation>Diese Seite ist nicht dazu da, im Voraus geladen zu werden.</translation>
    </message>
    <message>
        <source>not an address that a header can hold</source>
        <translation>keine Adresse, die eine Kopfzeile aufnehmen kann</translation>
    </message>
    <message>
        <source>Sign in to the AWS console</source>
        <translation>Bei der AWS-Konsole anmelden</translation>
    </message>
    <message>
        <source>No terminal program was found</source>
        <translation>Es wurde kein Terminalprogramm gefunden</translation>
    </message>
    <message>
        <source>none that RoleSwitch knows is installed</source>
        <translation>keines, das RoleSwitch kennt, ist installiert</translation>
    </message>
    <message>
        <source>yours has a name that RoleSwitch does not know</source>
        <translation>Ihres hat einen Namen, den RoleSwitch nicht kennt</translation>
    </message>
    <message>
        <source>Install one, for example with: sudo apt install xterm</source>
        <translation>Installieren Sie eines, zum Beispiel mit: sudo apt install xterm</translation>
    </message>
    <message>
        <source>{terminal} cannot be given a command that holds control characters</source>
        <translation>{terminal} kann keinen Befehl erhalten, der Steuerzeichen enthält</translation>
    </message>
    <message>
        <source>{terminal} cannot be given {argument}: it would put something else for $</source>
        <translation>{terminal} kann {argument} nicht erhalten: Es würde für $ etwas anderes einsetzen</translation>
    </message>
    <message>
        <source>Or name yours in the preferences, or in the environment variable TERMINAL</source>
        <translation>Oder nennen Sie Ihres in den Einstellungen oder in der Umgebungsvariablen TERMINAL</translation>
    </message>
    <message>
        <source>Try it by hand, or choose another terminal program in the preferences, or name it in TERMINAL</source>
        <translation>Versuchen Sie es von Hand, oder wählen Sie in den Einstellungen ein anderes Terminalprogramm, oder nennen Sie es in TERMINAL</translation>
    </message>
    <message>
        <source>{name} could not be started: {strerror}</source>
        <translation>{name} konnte nicht gestartet werden: {strerror}</translation>
    </message>
    <message>
        <source>{name} ended at once with status {status}</source>
        <translation>{name} endete sofort mit Status {status}</translation>
    </message>
    <message>
        <source>: {last_words}</source>
        <translation>: {last_words}</translation>
    </message>
    <message>
        <source>The session of {role} is over: assume the role again</source>
        <translation>Die Sitzung von {role} ist beendet: Nehmen Sie die Rolle noch einmal an</translation>
    </message>
    <message>
        <source>The session of {role} has no {name}: assume the role again</source>
        <translation>Die Sitzung von {role} hat kein {name}: Nehmen Sie die Rolle noch einmal an</translation>
    </message>
    <message>
        <source>live: it renews itself</source>
        <translation>live: Sie erneuert sich selbst</translation>
    </message>
    <message>
        <source>{in_words} left</source>
        <translation>noch {in_words}</translation>
    </message>
    <message>
        <source>{plain_title} · account {account} · {for_how_long}
</source>
        <translation>{plain_title} · Konto {account} · {for_how_long}
</translation>
    </message>
    <message>
        <source>{shell} could not be started: {strerror}</source>
        <translation>{shell} konnte nicht gestartet werden: {strerror}</translation>
    </message>
    <message>
        <source>{minutes} h {minutes_2} min</source>
        <translation>{minutes} h {minutes_2} min</translation>
    </message>
    <message>
        <source>No shell was found</source>
        <translation>Es wurde keine Shell gefunden</translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL</source>
        <translation>Nennen Sie Ihre in der Umgebungsvariablen SHELL</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>Schlüsselbund gestört</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keyring waits</source>
        <translation>Schlüsselbund wartet</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Source unusable</source>
        <translation>Quelle unbrauchbar</translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation>Geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Grund nötig</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Run `roleswitch sign-in {source}`.</source>
        <translation>Führen Sie `roleswitch sign-in {source}` aus.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Team list</source>
        <translation>Teamliste</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Source refused</source>
        <translation>Quelle abgelehnt</translation>
    </message>
    <message>
        <source>AWS is busy</source>
        <translation>AWS ist ausgelastet</translation>
    </message>
    <message>
        <source>AWS not reached</source>
        <translation>AWS nicht erreicht</translation>
    </message>
    <message>
        <source>Profile taken</source>
        <translation>Profil vergeben</translation>
    </message>
    <message>
        <source>~/.aws unusable</source>
        <translation>~/.aws unbrauchbar</translation>
    </message>
    <message>
        <source>Hook failed</source>
        <translation>Hook fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <translation>{missing} fehlt</translation>
    </message>
    <message>
        <source>sso_session &quot;{session}&quot; does not exist</source>
        <translation>sso_session &quot;{session}&quot; existiert nicht</translation>
    </message>
    <message>
        <source>{key} is not what {section} says: leave one of the two out</source>
        <translation>{key} ist nicht, was {section} sagt: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>{key} is missing, so that Identity Center gives it no credentials</source>
        <translation>{key} fehlt, sodass Identity Center ihm keine Anmeldedaten gibt</translation>
    </message>
    <message>
        <source>The key of {name} is not in these files (aws-vault keeps its own): add an access key named {source_names}.</source>
        <translation>Der Schlüssel von {name} ist nicht in diesen Dateien (aws-vault speichert seine selbst): Fügen Sie einen Zugriffsschlüssel namens {source_names} hinzu.</translation>
    </message>
    <message>
        <source>credential_source {named} is none of {known}</source>
        <translation>credential_source {named} ist keines von {known}</translation>
    </message>
    <message>
        <source>Its credentials come from {named}, which is no source of the list: the profile is one, with the role that it assumes.</source>
        <translation>Die Anmeldedaten kommen von {named}, das keine Quelle der Liste ist: Das Profil ist eine, mit der Rolle, die es annimmt.</translation>
    </message>
    <message>
        <source>The access key in it stays there: AWS tools do not use it beside the rest.</source>
        <translation>Der Zugriffsschlüssel darin bleibt dort: AWS-Werkzeuge verwenden ihn neben dem Rest nicht.</translation>
    </message>
    <message>
        <source>Its keys are temporary: what wrote them there has to renew them.</source>
        <translation>Die Schlüssel sind temporär: Was sie dorthin geschrieben hat, muss sie erneuern.</translation>
    </message>
    <message>
        <source>its keys are temporary: what names it as a source needs a user&apos;s own key</source>
        <translation>die Schlüssel sind temporär: Was es als Quelle nennt, braucht den eigenen Schlüssel eines Benutzers</translation>
    </message>
    <message>
        <source>The access key of {name} cannot be used: add an access key named {own}.</source>
        <translation>Der Zugriffsschlüssel von {name} kann nicht verwendet werden: Fügen Sie einen Zugriffsschlüssel namens {own} hinzu.</translation>
    </message>
    <message>
        <source>The role that it assumes by its credential_source is not taken: the key is the source.</source>
        <translation>Die Rolle, die es durch seine credential_source annimmt, wird nicht übernommen: Der Schlüssel ist die Quelle.</translation>
    </message>
    <message>
        <source>Line {line} is left out: {message}.</source>
        <translation>Zeile {line} bleibt weg: {message}.</translation>
    </message>
    <message>
        <source>{ours}{kind}: {message}</source>
        <translation>{ours}{kind}: {message}</translation>
    </message>
    <message>
        <source>its {section} cannot be used: see line {line}</source>
        <translation>{section} dazu kann nicht verwendet werden: Siehe Zeile {line}</translation>
    </message>
    <message>
        <source>It names no source_profile: give the role a source.</source>
        <translation>Es nennt kein source_profile: Geben Sie der Rolle eine Quelle.</translation>
    </message>
    <message>
        <source>source_profile and credential_source are both there: leave one of the two out</source>
        <translation>source_profile und credential_source sind beide da: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; does not exist</source>
        <translation>source_profile &quot;{target}&quot; existiert nicht</translation>
    </message>
    <message>
        <source>it is its own source_profile, and has no keys of its own</source>
        <translation>es ist sein eigenes source_profile und hat keine eigenen Schlüssel</translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; cannot be used: look at line {line}</source>
        <translation>source_profile &quot;{target}&quot; kann nicht verwendet werden: Sehen Sie Zeile {line} an</translation>
    </message>
    <message>
        <source>include_profile {missing} does not exist.</source>
        <translation>include_profile {missing} existiert nicht.</translation>
    </message>
    <message>
        <source>source_profile &quot;{before}&quot; cannot be used: see line {line}</source>
        <translation>source_profile &quot;{before}&quot; kann nicht verwendet werden: Siehe Zeile {line}</translation>
    </message>
    <message>
        <source>its source_profile leads in a circle: {way}</source>
        <translation>source_profile führt im Kreis: {way}</translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process belongs to the source of the role.</source>
        <translation>Zeile {line} bleibt weg: mfa_process gehört zur Quelle der Rolle.</translation>
    </message>
    <message>
        <source># The access key of {source} is in the keyring, and is not written here: AWS tools need one.</source>
        <translation># Der Zugriffsschlüssel von {source} ist im Schlüsselbund und steht hier nicht: AWS-Werkzeuge brauchen einen.</translation>
    </message>
    <message>
        <source>aws_access_key_id is missing beside it</source>
        <translation>aws_access_key_id fehlt daneben</translation>
    </message>
    <message>
        <source>aws_secret_access_key is missing beside it</source>
        <translation>aws_secret_access_key fehlt daneben</translation>
    </message>
    <message>
        <source>aws_access_key_id: this is none: it has capital letters and digits, as in AKIA…</source>
        <translation>aws_access_key_id: Das ist keine: Sie hat Großbuchstaben und Ziffern, wie in AKIA…</translation>
    </message>
    <message>
        <source>MFA codes come from the command</source>
        <translation>MFA-Codes kommen von dem Befehl</translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process is no command that can be run.</source>
        <translation>Zeile {line} bleibt weg: mfa_process ist kein Befehl, der sich ausführen lässt.</translation>
    </message>
    <message>
        <source>{command_note} in line {line}: {names}</source>
        <translation>{command_note} in Zeile {line}: {names}</translation>
    </message>
    <message>
        <source>{name}: AWS tools do not see this section</source>
        <translation>{name}: AWS-Werkzeuge sehen diesen Abschnitt nicht</translation>
    </message>
    <message>
        <source>AWS tools see no profile in this section: write [profile {section}]</source>
        <translation>AWS-Werkzeuge sehen in diesem Abschnitt kein Profil: Schreiben Sie [profile {section}]</translation>
    </message>
    <message>
        <source>it is there twice: only {section} in line {line} counts</source>
        <translation>es kommt zweimal vor: Nur {section} in Zeile {line} zählt</translation>
    </message>
    <message>
        <source>the marks around what RoleSwitch wrote are damaged: it is read as if somebody else had</source>
        <translation>die Marken um das, was RoleSwitch geschrieben hat, sind beschädigt: Es wird gelesen, als hätte es jemand anderes geschrieben</translation>
    </message>
    <message>
        <source>include_profile leads back to {way}: it is not used</source>
        <translation>include_profile führt zurück zu {way}: Es wird nicht verwendet</translation>
    </message>
    <message>
        <source>its name has a quote that does not end</source>
        <translation>sein Name hat ein Anführungszeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>a name of several words stands in quotes, as in [{word} &quot;two words&quot;]</source>
        <translation>ein Name aus mehreren Wörtern steht in Anführungszeichen, wie in [{word} &quot;two words&quot;]</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message>
        <source>{key}: an indented block is no value for it</source>
        <translation>{key}: Ein eingerückter Block ist dafür kein Wert</translation>
    </message>
    <message>
        <source>{key}: this is not what RoleSwitch writes there: export it again</source>
        <translation>{key}: Das ist nicht, was RoleSwitch dorthin schreibt: Exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>session name: { and } are not allowed in an AWS session name</source>
        <translation>Sitzungsname: { und } sind in einem AWS-Sitzungsnamen nicht erlaubt</translation>
    </message>
    <message>
        <source>duration_seconds: {what} {instead}</source>
        <translation>duration_seconds: {what} {instead}</translation>
    </message>
    <message>
        <source>is no number of seconds, and AWS tools pass over it</source>
        <translation>ist keine Anzahl Sekunden, und AWS-Werkzeuge übergehen sie</translation>
    </message>
    <message>
        <source>is passed over by AWS tools: write {seconds}</source>
        <translation>wird von AWS-Werkzeugen übergangen: Schreiben Sie {seconds}</translation>
    </message>
    <message>
        <source>session_tags: write them as in team=platform,env=prod</source>
        <translation>session_tags: Schreiben Sie sie wie in team=platform,env=prod</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>keine Liste von Texten</translation>
    </message>
    <message>
        <source>no texts by name</source>
        <translation>keine Texte mit Namen</translation>
    </message>
    <message>
        <source>source_profile leads back to the section itself: name the one that the role is assumed via</source>
        <translation>source_profile führt zum Abschnitt selbst zurück: Nennen Sie das, über das die Rolle angenommen wird</translation>
    </message>
    <message>
        <source>this is no section: write its name in [ ]. What stands below it is not read</source>
        <translation>das ist kein Abschnitt: Schreiben Sie den Namen in [ ]. Was darunter steht, wird nicht gelesen</translation>
    </message>
    <message>
        <source>this stands in no section: write [name] above it</source>
        <translation>das steht in keinem Abschnitt: Schreiben Sie [name] darüber</translation>
    </message>
    <message>
        <source>this is neither a [section] nor key = value</source>
        <translation>das ist weder ein [Abschnitt] noch key = value</translation>
    </message>
    <message>
        <source>{key} is there twice: only the first one, on line {lines}, counts</source>
        <translation>{key} kommt zweimal vor: Nur das erste, in Zeile {lines}, zählt</translation>
    </message>
    <message>
        <source>[{section}] is there twice: only the first one, on line {line}, counts. Give this one another name</source>
        <translation>[{section}] kommt zweimal vor: Nur der erste, in Zeile {line}, zählt. Geben Sie diesem einen anderen Namen</translation>
    </message>
    <message>
        <source>{key}: {given} is not what role_arn says: leave one of the two out</source>
        <translation>{key}: {given} ist nicht, was role_arn sagt: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>aws_account_id is missing: write the 12 digits of the role&apos;s account</source>
        <translation>aws_account_id fehlt: Schreiben Sie die 12 Ziffern des Kontos der Rolle</translation>
    </message>
    <message>
        <source>aws_account_id: {alias} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits here, and aws_account_alias = {alias} below them to keep the name</source>
        <translation>aws_account_id: {alias} ist ein Kontoalias, und AWS sagt nicht, wessen: Schreiben Sie hier die 12 Ziffern des Kontos und darunter aws_account_alias = {alias}, um den Namen zu behalten</translation>
    </message>
    <message>
        <source>, or target_role_name in [{source}]</source>
        <translation>, oder target_role_name in [{source}]</translation>
    </message>
    <message>
        <source>role_name is missing: write the name of the role{where}</source>
        <translation>role_name fehlt: Schreiben Sie den Namen der Rolle{where}</translation>
    </message>
    <message>
        <source>duration_seconds: {duration} is no number of seconds: write it as in 3600</source>
        <translation>duration_seconds: {duration} ist keine Anzahl Sekunden: Schreiben Sie es wie in 3600</translation>
    </message>
    <message>
        <source>{error}. It is left out</source>
        <translation>{error}. Das bleibt weg</translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is not in the text: choose a source.</source>
        <translation>Das source_profile, {name}, ist nicht im Text: Wählen Sie eine Quelle.</translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is no role that can be assumed: choose a source.</source>
        <translation>Das source_profile, {name}, ist keine Rolle, die sich annehmen lässt: Wählen Sie eine Quelle.</translation>
    </message>
    <message>
        <source>, account {account}</source>
        <translation>, Konto {account}</translation>
    </message>
    <message>
        <source>It is entered from {name}{of_account}: choose the source that belongs there.</source>
        <translation>Sie wird von {name}{of_account} aus betreten: Wählen Sie die Quelle, die dorthin gehört.</translation>
    </message>
    <message>
        <source>; Left out: {role}, as the extension does not read the = in {arn}</source>
        <translation>; Weggelassen: {role}, denn die Erweiterung liest das = in {arn} nicht</translation>
    </message>
    <message>
        <source>signed in as {name}</source>
        <translation>angemeldet als {name}</translation>
    </message>
    <message>
        <source>session policy ARNs</source>
        <translation>Sitzungsrichtlinien-ARNs</translation>
    </message>
    <message>
        <source>the reason that is asked for</source>
        <translation>der Grund, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>that it asks first</source>
        <translation>dass sie zuerst fragt</translation>
    </message>
    <message>
        <source>that its name is to be typed</source>
        <translation>dass ihr Name einzugeben ist</translation>
    </message>
    <message>
        <source>that it starts read only</source>
        <translation>dass sie nur lesend beginnt</translation>
    </message>
    <message>
        <source>that it ends by itself</source>
        <translation>dass sie automatisch endet</translation>
    </message>
    <message>
        <source>that it ends when the screen locks</source>
        <translation>dass sie endet, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>that it is assumed via {via}</source>
        <translation>dass sie über {via} angenommen wird</translation>
    </message>
    <message>
        <source>; Left out: {names}</source>
        <translation>; Weggelassen: {names}</translation>
    </message>
    <message>
        <source>Not all organizational units are known. {message}</source>
        <translation>Nicht alle Organisationseinheiten sind bekannt. {message}</translation>
    </message>
    <message>
        <source>{label}: {{{word}}} is not known: use {known}</source>
        <translation>{label}: {{{word}}} ist nicht bekannt: Verwenden Sie {known}</translation>
    </message>
    <message>
        <source>{label}: {{ and }} stand only around a word such as {{account_name}}</source>
        <translation>{label}: {{ und }} stehen nur um ein Wort wie {{account_name}}</translation>
    </message>
    <message>
        <source>{label}: write what it is made of, such as {{account_name}}</source>
        <translation>{label}: Schreiben Sie, woraus es besteht, etwa {{account_name}}</translation>
    </message>
    <message>
        <source>The management account: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation>Das Verwaltungskonto: AWS legt dort keine {made_by_aws} an, also gibt es sie nur, wenn jemand sie angelegt hat.</translation>
    </message>
    <message>
        <source>An account that was invited: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation>Ein eingeladenes Konto: AWS legt dort keine {made_by_aws} an, also gibt es sie nur, wenn jemand sie angelegt hat.</translation>
    </message>
    <message>
        <source>is suspended: AWS lets nobody in</source>
        <translation>ist gesperrt: AWS lässt niemanden ein</translation>
    </message>
    <message>
        <source>is closed: AWS lets nobody in</source>
        <translation>ist geschlossen: AWS lässt niemanden ein</translation>
    </message>
    <message>
        <source>is being closed</source>
        <translation>wird gerade geschlossen</translation>
    </message>
    <message>
        <source>is not activated yet: its owner has to finish signing it up</source>
        <translation>ist noch nicht aktiviert: Der Eigentümer muss die Registrierung abschließen</translation>
    </message>
    <message>
        <source>is in the state {state}</source>
        <translation>ist im Zustand {state}</translation>
    </message>
    <message>
        <source>{name} ({account_id}) {state}. No role is made for it.</source>
        <translation>{name} ({account_id}) {state}. Dafür wird keine Rolle angelegt.</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>as in your list</source>
        <translation>wie in Ihrer Liste</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>that cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n} role found</source>
        <comment>{n} roles found</comment>
        <translation>
            <numerusform>{n} Rolle gefunden</numerusform>
            <numerusform>{n} Rollen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new source</source>
        <comment>{n} new sources</comment>
        <translation>
            <numerusform>{n} neue Quelle</numerusform>
            <numerusform>{n} neue Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}: {names}.</source>
        <translation>{found} ({names}).</translation>
    </message>
    <message>
        <source>no longer in {origin}</source>
        <translation>nicht mehr enthalten ({origin})</translation>
    </message>
    <message>
        <source>The profile {stay} stays as it is in ~/.aws: none is written over it.</source>
        <translation>Das Profil {stay} bleibt in ~/.aws, wie es ist: Keines wird darübergeschrieben.</translation>
    </message>
    <message>
        <source>{n} profiles of these names stay as they are in ~/.aws: none is written over them.</source>
        <translation>{n} Profile dieser Namen bleiben in ~/.aws, wie sie sind: Keines wird darübergeschrieben.</translation>
    </message>
    <message>
        <source>another sign-in than the one you have</source>
        <translation>eine andere Anmeldung als die, die Sie haben</translation>
    </message>
    <message>
        <source>you have another source of that name</source>
        <translation>Sie haben eine andere Quelle dieses Namens</translation>
    </message>
    <message>
        <source>the team list {team}</source>
        <translation>aus der Teamliste {team}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>{role}: there is a role of that name, {whose}: it is shown, and this one is not.</source>
        <translation>{role}: Es gibt eine Rolle dieses Namens, {whose}: Sie wird gezeigt, und diese nicht.</translation>
    </message>
    <message>
        <source>It is not assumed via {via}: that is another role in your list.</source>
        <translation>Sie wird nicht über {via} angenommen: Das ist in Ihrer Liste eine andere Rolle.</translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is to be looked at: take both.</source>
        <translation>Sie wird über {via} angenommen, die anzusehen ist: Übernehmen Sie beide.</translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is another role in your list: take both.</source>
        <translation>Sie wird über {via} angenommen, die in Ihrer Liste eine andere Rolle ist: Übernehmen Sie beide.</translation>
    </message>
    <message>
        <source>look: via another role</source>
        <translation>ansehen: über eine andere Rolle</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>neue Quelle</translation>
    </message>
    <message>
        <source>[roles.{role}] is in roles.toml already, and cannot be used as it is: mend it first</source>
        <translation>[roles.{role}] steht schon in roles.toml und kann so, wie es ist, nicht verwendet werden: Reparieren Sie es zuerst</translation>
    </message>
    <message>
        <source>it does not fit the role that you have: {error}</source>
        <translation>sie passt nicht zu der Rolle, die Sie haben: {error}</translation>
    </message>
    <message>
        <source>new, as {name}</source>
        <translation>neu, als {name}</translation>
    </message>
    <message>
        <source>comes from the team list {team}</source>
        <translation>kommt aus der Teamliste {team}</translation>
    </message>
    <message>
        <source>you have it as {there}</source>
        <translation>Sie haben sie als {there}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>MFA device</source>
        <translation>MFA-Gerät</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>asking before assuming</source>
        <translation>Nachfrage vor dem Annehmen</translation>
    </message>
    <message>
        <source>typing the name to assume</source>
        <translation>Eingabe des Namens zum Annehmen</translation>
    </message>
    <message>
        <source>starting read only</source>
        <translation>nur lesender Beginn</translation>
    </message>
    <message>
        <source>standing out</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>ending by itself</source>
        <translation>automatisches Ende</translation>
    </message>
    <message>
        <source>ending on lock</source>
        <translation>Ende beim Sperren</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>other account</source>
        <translation>anderes Konto</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>andere Rolle</translation>
    </message>
    <message>
        <source>look: {other}</source>
        <translation>ansehen: {other}</translation>
    </message>
    <message numerus="yes">
        <source>{what} changes</source>
        <comment>{what} change</comment>
        <translation>
            <numerusform>{what} ändert sich</numerusform>
            <numerusform>{what} ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>{partition} is no page of AWS: its links begin with https://signin.{domains}/switchrole?</source>
        <translation>{partition} ist keine Seite von AWS: Deren Links beginnen mit https://signin.{domains}/switchrole?</translation>
    </message>
    <message>
        <source>the link says {unquote} twice: leave one of the two out</source>
        <translation>der Link sagt {unquote} zweimal: Lassen Sie eines der beiden weg</translation>
    </message>
    <message>
        <source>account is missing in the link: add &amp;account= and the account&apos;s 12 digits</source>
        <translation>account fehlt im Link: Fügen Sie &amp;account= und die 12 Ziffern des Kontos hinzu</translation>
    </message>
    <message>
        <source>account: {what} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits in its place</source>
        <translation>account: {what} ist ein Kontoalias, und AWS sagt nicht, wessen: Schreiben Sie an seine Stelle die 12 Ziffern des Kontos</translation>
    </message>
    <message>
        <source>roleName is missing in the link: add &amp;roleName= and the role&apos;s name</source>
        <translation>roleName fehlt im Link: Fügen Sie &amp;roleName= und den Namen der Rolle hinzu</translation>
    </message>
    <message>
        <source>{partition} has no public sign-in page that a link could lead to</source>
        <translation>{partition} hat keine öffentliche Anmeldeseite, zu der ein Link führen könnte</translation>
    </message>
    <message>
        <source>a link switches from the browser&apos;s own sign-in: it cannot go via {via}</source>
        <translation>ein Link wechselt von der eigenen Anmeldung des Browsers aus: Er kann nicht über {via} gehen</translation>
    </message>
    <message>
        <source>the console takes {longest_role} characters of path and role name, {n} are there</source>
        <translation>die Konsole akzeptiert {longest_role} Zeichen aus Pfad und Rollenname, hier sind es {n}</translation>
    </message>
    <message>
        <source>a link cannot send {words}, so the session would not be the one that is meant</source>
        <translation>ein Link kann {words} nicht senden, die Sitzung wäre also nicht die gemeinte</translation>
    </message>
    <message>
        <source>an external ID</source>
        <translation>eine externe ID</translation>
    </message>
    <message>
        <source>a session policy</source>
        <translation>eine Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>the reason that the role asks for</source>
        <translation>den Grund, nach dem die Rolle fragt</translation>
    </message>
    <message>
        <source>{role} is left out: {error}.</source>
        <translation>{role} bleibt weg: {error}.</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a profile of ~/.aws</source>
        <translation>ein Profil von ~/.aws</translation>
    </message>
    <message>
        <source>{whose} is one person&apos;s own: leave the section out. Who takes the list gives its roles a source instead</source>
        <translation>{whose} ist Sache eines Einzelnen: Lassen Sie den Abschnitt weg. Wer die Liste übernimmt, gibt ihren Rollen stattdessen eine Quelle</translation>
    </message>
    <message>
        <source>{more} more problems from here on</source>
        <translation>{more} weitere Probleme ab hier</translation>
    </message>
    <message>
        <source>source: {source} is no Identity Center of this list, and a list cannot name a person&apos;s own sources: the role is taken without it</source>
        <translation>source: {source} ist kein Identity Center dieser Liste, und eine Liste kann nicht die eigenen Quellen eines Einzelnen nennen: Die Rolle wird ohne sie übernommen</translation>
    </message>
    <message>
        <source>via: {via} is no role of this list that can be used: the role is taken without it</source>
        <translation>via: {via} ist keine verwendbare Rolle dieser Liste: Die Rolle wird ohne sie übernommen</translation>
    </message>
    <message>
        <source>via: {via} leads back to {role} itself: the role is taken without it</source>
        <translation>via: {via} führt zu {role} selbst zurück: Die Rolle wird ohne sie übernommen</translation>
    </message>
    <message>
        <source>mfa_serial: a device is one person&apos;s own: leave the line out</source>
        <translation>mfa_serial: Ein Gerät ist Sache eines Einzelnen: Lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>{guard}: a list can ask for it, and not rule it out for others: leave the line out</source>
        <translation>{guard}: Eine Liste kann es verlangen, aber nicht für andere ausschließen: Lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>Its session goes to the profile default, which AWS programs use that are told no other.</source>
        <translation>Die Sitzung geht in das Profil default, das AWS-Programme verwenden, denen kein anderes genannt wird.</translation>
    </message>
    <message>
        <source>{origin}, line {number}: there are too many dots up to here for a list of roles.</source>
        <translation>{origin}, Zeile {number}: Bis hierher sind es für eine Rollenliste zu viele Punkte.</translation>
    </message>
    <message>
        <source>{origin} is empty: a list without roles says version = {version}.</source>
        <translation>{origin} ist leer: Eine Liste ohne Rollen sagt version = {version}.</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>das ist eine Webseite</translation>
    </message>
    <message>
        <source>line {line} is {error}</source>
        <translation>Zeile {line} ist {error}</translation>
    </message>
    <message>
        <source>{origin} is no list of roles: {what}.</source>
        <translation>{origin} ist keine Rollenliste: {what}.</translation>
    </message>
    <message>
        <source>{origin} is no list of roles: there is no [roles.NAME] in it.</source>
        <translation>{origin} ist keine Rollenliste: Es steht kein [roles.NAME] darin.</translation>
    </message>
    <message>
        <source># It is assumed via {via}, which is not in this list.
</source>
        <translation># Sie wird über {via} angenommen, die nicht in dieser Liste ist.
</translation>
    </message>
    <message>
        <source>The new access key of {source} is stored and used. The old one, {access_key_id}, could not be removed from the keyring: remove it there by hand.</source>
        <translation>Der neue Zugriffsschlüssel von {source} ist gespeichert und wird verwendet. Der alte, {access_key_id}, ließ sich nicht aus dem Schlüsselbund entfernen: Entfernen Sie ihn dort von Hand.</translation>
    </message>
    <message>
        <source>{source} is an Identity Center sign-in: it has no key to test.</source>
        <translation>{source} ist eine Anmeldung bei Identity Center: Sie hat keinen Schlüssel zum Testen.</translation>
    </message>
    <message>
        <source>How old the key of {name} is cannot be written down: {strerror}.</source>
        <translation>Wie alt der Schlüssel von {name} ist, lässt sich nicht festhalten: {strerror}.</translation>
    </message>
    <message>
        <source>{refused} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation>{refused} Mit MFA ist es vielleicht erlaubt: Geben Sie einen Code des MFA-Geräts {serial} ein.</translation>
    </message>
    <message>
        <source>Another code of the MFA device {mfa_serial} is needed, for the other key of {source}.</source>
        <translation>Ein weiterer Code des MFA-Geräts {mfa_serial} wird gebraucht, für den anderen Schlüssel von {source}.</translation>
    </message>
    <message>
        <source>{name} names no MFA device.</source>
        <translation>{name} nennt kein MFA-Gerät.</translation>
    </message>
    <message>
        <source>{name} needs a code of the MFA device {mfa_serial}.</source>
        <translation>{name} braucht einen Code des MFA-Geräts {mfa_serial}.</translation>
    </message>
    <message>
        <source>The access key of {name} is being rotated: finish that first. {standing}</source>
        <translation>Der Zugriffsschlüssel von {name} wird gerade rotiert: Schließen Sie das zuerst ab. {standing}</translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {name}`.</source>
        <translation>Führen Sie `roleswitch key rotate {name}` aus.</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>{name} is no access key of the keyring: it has no key here.</source>
        <translation>{name} ist kein Zugriffsschlüssel des Schlüsselbunds: Hier gibt es dafür keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{origin} is none of the lists that can be imported: an AWS config file, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation>{origin} ist keine der Listen, die importiert werden können: eine AWS-Konfigurationsdatei, AWS Extend Switch Roles, Links zum Rollenwechsel oder eine Liste von RoleSwitch.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no {config} and no {credentials}: AWS tools were not used here yet.</source>
        <translation>Es gibt kein {config} und kein {credentials}: AWS-Werkzeuge wurden hier noch nicht verwendet.</translation>
    </message>
    <message>
        <source>{source} is no Identity Center: it lists no accounts.</source>
        <translation>{source} ist kein Identity Center: Es listet keine Konten auf.</translation>
    </message>
    <message>
        <source>the organization of {listing}</source>
        <translation>die Organisation von {listing}</translation>
    </message>
    <message>
        <source>The key of {name} is in the keyring, and still in its file: {trouble}</source>
        <translation>Der Schlüssel von {name} ist im Schlüsselbund und noch in seiner Datei: {trouble}</translation>
    </message>
    <message>
        <source>The team list {team}</source>
        <translation>Die Teamliste {team}</translation>
    </message>
    <message>
        <source>The team list {team} was changed in roles.toml meanwhile: look at it again</source>
        <translation>Die Teamliste {team} wurde in roles.toml inzwischen geändert: Sehen Sie sie noch einmal an</translation>
    </message>
    <message>
        <source>{name} is out of the list. {names}</source>
        <translation>{name} ist aus der Liste entfernt. {names}</translation>
    </message>
    <message>
        <source>The keyring has another secret for {access_key_id} of {source}: nothing was written. Test the source, and import without moving this key.</source>
        <translation>Der Schlüsselbund hat für {access_key_id} von {source} ein anderes Geheimnis: Nichts wurde geschrieben. Testen Sie die Quelle, und importieren Sie, ohne diesen Schlüssel zu verschieben.</translation>
    </message>
    <message>
        <source>The team lists cannot be written now: {error}.</source>
        <translation>Die Teamlisten können jetzt nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source> The team lists are {names}.</source>
        <translation> Die Teamlisten sind {names}.</translation>
    </message>
    <message>
        <source>There is no team list named {name}.{known}</source>
        <translation>Es gibt keine Teamliste namens {name}.{known}</translation>
    </message>
    <message>
        <source>{kept_at} cannot be written: {strerror}.</source>
        <translation>{kept_at} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>A command for MFA codes is left out, because this is not your own ~/.aws: {names}. Set it in the settings of the source if you trust it.</source>
        <translation>Ein Befehl für MFA-Codes bleibt weg, weil dies nicht Ihr eigenes ~/.aws ist: {names}. Tragen Sie ihn in den Einstellungen der Quelle ein, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>{role} is left out: it is a permission set of {source}, which no browser can switch to.</source>
        <translation>{role} bleibt weg: Es ist ein Berechtigungssatz von {source}, zu dem kein Browser wechseln kann.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, and no file: `-` reads standard input.</source>
        <translation>{path} ist ein Ordner oder ein Gerät und keine Datei: `-` liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>attach {thing} in {account_id}</source>
        <translation>{thing} in {account_id} anhängen</translation>
    </message>
    <message>
        <source>make {thing} in {account_id}</source>
        <translation>{thing} in {account_id} anlegen</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the role&apos;s policy</source>
        <translation>die Richtlinie der Rolle</translation>
    </message>
    <message>
        <source>the role&apos;s inline policy</source>
        <translation>die Inline-Richtlinie der Rolle</translation>
    </message>
    <message>
        <source>the caller&apos;s policy {caller_policy_name}</source>
        <translation>die Richtlinie des Aufrufers {caller_policy_name}</translation>
    </message>
    <message>
        <source>the caller&apos;s policy of the {kind} {name}</source>
        <translation>die Richtlinie des Aufrufers ({kind} {name})</translation>
    </message>
    <message>
        <source>name: there is a role named {role} already</source>
        <translation>name: Eine Rolle namens {role} gibt es schon</translation>
    </message>
    <message>
        <source>Made so far: {names}.</source>
        <translation>Bisher angelegt: {names}.</translation>
    </message>
    <message>
        <source>AWS may have made {thing} all the same: look for it in {where}.</source>
        <translation>AWS hat vielleicht trotzdem etwas angelegt ({thing}): Suchen Sie danach in {where}.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>Assuming {role}</source>
        <translation>{role} wird angenommen</translation>
    </message>
    <message>
        <source>Putting it into the list</source>
        <translation>Wird in die Liste aufgenommen</translation>
    </message>
    <message>
        <source>Removing {thing}</source>
        <translation>{thing} wird entfernt</translation>
    </message>
    <message>
        <source>the role&apos;s account</source>
        <translation>das Konto der Rolle</translation>
    </message>
    <message>
        <source>the caller&apos;s account</source>
        <translation>das Konto des Aufrufers</translation>
    </message>
    <message>
        <source>{hand} acts in {account_id}, and {whose} is {account_id_2}</source>
        <translation>{hand} wirkt in {account_id}, und {whose} ist {account_id_2}</translation>
    </message>
    <message>
        <source>{name} is an Identity Center sign-in, which is in no account: choose a role of it.</source>
        <translation>{name} ist eine Anmeldung bei Identity Center, die in keinem Konto ist: Wählen Sie eine Rolle davon.</translation>
    </message>
    <message>
        <source>remove {thing} in {account_id}</source>
        <translation>{thing} in {account_id} entfernen</translation>
    </message>
    <message>
        <source>{message} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation>{message} Mit MFA ist es vielleicht erlaubt: Geben Sie einen Code des MFA-Geräts {serial} ein.</translation>
    </message>
    <message>
        <source>Give an administrator of {account_id} the policy that allows all of it.</source>
        <translation>Geben Sie einem Administrator von {account_id} die Richtlinie, die all das erlaubt.</translation>
    </message>
    <message>
        <source>Waiting until all of AWS knows the role</source>
        <translation>Es wird gewartet, bis ganz AWS die Rolle kennt</translation>
    </message>
    <message>
        <source>Setting up {new} was cancelled. {standing}</source>
        <translation>Das Einrichten von {new} wurde abgebrochen. {standing}</translation>
    </message>
    <message>
        <source>, perhaps by the call that got no answer: remove it there, or</source>
        <translation>, vielleicht durch den Aufruf, der keine Antwort erhielt: Entfernen Sie es dort, oder</translation>
    </message>
    <message>
        <source>role name: {thing} is in {account_id} already{why} choose another name</source>
        <translation>Rollenname: {thing} gibt es in {account_id} schon{why} wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>einer davon</translation>
    </message>
    <message>
        <source>{who}: AWS does not know it: make it first, or correct its name</source>
        <translation>{who}: AWS kennt das nicht: Legen Sie es zuerst an, oder korrigieren Sie den Namen</translation>
    </message>
    <message>
        <source>inline policy: AWS does not take it: {message}</source>
        <translation>Inline-Richtlinie: AWS akzeptiert sie nicht: {message}</translation>
    </message>
    <message>
        <source>{thing} cannot be attached: AWS finds it not in{whose}: {message}</source>
        <translation>{thing} kann nicht angehängt werden: AWS findet es nicht in{whose}: {message}</translation>
    </message>
    <message>
        <source>{name} is no Identity Center: there is nothing to sign in to.</source>
        <translation>{name} ist kein Identity Center: Es gibt nichts, wobei man sich anmelden könnte.</translation>
    </message>
    <message>
        <source>{name} is signed out. {names}</source>
        <translation>{name} ist abgemeldet. {names}</translation>
    </message>
    <message>
        <source>profile {profile_name}</source>
        <translation>Profil {profile_name}</translation>
    </message>
    <message>
        <source>, on the way to {role},</source>
        <translation>, auf dem Weg zu {role},</translation>
    </message>
    <message>
        <source>{asking} ({account}){on_the_way} asks before it is assumed.</source>
        <translation>{asking} ({account}){on_the_way} fragt vor dem Annehmen.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --yes`.</source>
        <translation>Führen Sie `roleswitch assume {role} --yes` aus.</translation>
    </message>
    <message>
        <source>There was no session for {name} within {seconds} seconds: the keyring may be waiting to be unlocked, or the network is slow.</source>
        <translation>Innerhalb von {seconds} Sekunden kam keine Sitzung für {name}: Vielleicht wartet der Schlüsselbund darauf, entsperrt zu werden, oder das Netzwerk ist langsam.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {name}` to see which.</source>
        <translation>Führen Sie `roleswitch assume {name}` aus, um zu sehen, woran es liegt.</translation>
    </message>
    <message>
        <source>{host} · {seconds} ms</source>
        <translation>{host} · {seconds} ms</translation>
    </message>
    <message>
        <source>{name} is assumed with keys that are in this environment alone, so no profile could renew it: use --fixed.</source>
        <translation>{name} wird mit Schlüsseln angenommen, die nur in dieser Umgebung sind, also könnte kein Profil sie erneuern: Verwenden Sie --fixed.</translation>
    </message>
    <message>
        <source>Assuming {role} was cancelled.</source>
        <translation>Das Annehmen von {role} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Renewing {role} …</source>
        <translation>{role} wird erneuert …</translation>
    </message>
    <message>
        <source>Assuming {role} …</source>
        <translation>{role} wird angenommen …</translation>
    </message>
    <message>
        <source>Cancelled: {role} was not assumed.</source>
        <translation>Abgebrochen: {role} wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>{role}: session ended, its profile is gone.</source>
        <translation>{role}: Sitzung beendet, ihr Profil ist weg.</translation>
    </message>
    <message>
        <source>, profile {profile_name} written</source>
        <translation>, Profil {profile_name} geschrieben</translation>
    </message>
    <message>
        <source>{role} renewed until {until}{where}.</source>
        <translation>{role} erneuert bis {until}{where}.</translation>
    </message>
    <message>
        <source>{role} assumed until {until}{where}.</source>
        <translation>{role} angenommen bis {until}{where}.</translation>
    </message>
    <message>
        <source>Signed in to {source}.</source>
        <translation>Bei {source} angemeldet.</translation>
    </message>
    <message>
        <source>; the clipboard is cleared in {seconds} s</source>
        <translation>; die Zwischenablage wird in {seconds} s geleert</translation>
    </message>
    <message>
        <source>Exports of {title} for {shell} copied{after}.</source>
        <translation>Exporte von {title} für {shell} kopiert{after}.</translation>
    </message>
    <message>
        <source>Opening a terminal as {title} …</source>
        <translation>Ein Terminal als {title} wird geöffnet …</translation>
    </message>
    <message>
        <source>A terminal as {title} is open.</source>
        <translation>Ein Terminal als {title} ist offen.</translation>
    </message>
    <message>
        <source>Profile {profile} is no longer written.</source>
        <translation>Das Profil {profile} wird nicht mehr geschrieben.</translation>
    </message>
    <message>
        <source>Profile {profile} is written.</source>
        <translation>Das Profil {profile} ist geschrieben.</translation>
    </message>
    <message>
        <source>Profile {profile} is written when the role is assumed.</source>
        <translation>Das Profil {profile} wird geschrieben, wenn die Rolle angenommen wird.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {strerror}.</source>
        <translation>{path} lässt sich nicht öffnen: {strerror}.</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>Kein Programm hier öffnet {path}.</translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation>Die Demo wird gestartet …</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>The demo has a window of its own.</source>
        <translation>Die Demo hat ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>roleswitch: There is no display for the window: see `roleswitch --help` for what needs none.
</source>
        <translation>roleswitch: Für das Fenster gibt es keine Anzeige: `roleswitch --help` nennt, was ohne sie geht.
</translation>
    </message>
    <message>
        <source>Changes by other programs are not seen: {error}.</source>
        <translation>Änderungen durch andere Programme werden nicht bemerkt: {error}.</translation>
    </message>
    <message>
        <source>RoleSwitch was updated while it was open: quit and start it again.</source>
        <translation>RoleSwitch wurde aktualisiert, während es offen war: Beenden und starten Sie es neu.</translation>
    </message>
    <message>
        <source>That failed by a bug in RoleSwitch ({name}): see the log.</source>
        <translation>Das ist an einem Fehler in RoleSwitch gescheitert ({name}): Siehe Protokoll.</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} weitere</translation>
    </message>
    <message>
        <source>Opening the console as {title} …</source>
        <translation>Die Konsole als {title} wird geöffnet …</translation>
    </message>
    <message>
        <source>The console is open as {title}.</source>
        <translation>Die Konsole als {title} ist offen.</translation>
    </message>
    <message>
        <source>Switch-role link of {title} copied. It uses the browser&apos;s own sign-in.</source>
        <translation>Rollenwechsel-Link von {title} kopiert. Er verwendet die Anmeldung, die der Browser selbst hat.</translation>
    </message>
    <message>
        <source>Opening the console as the user of {source} …</source>
        <translation>Die Konsole als Benutzer von {source} wird geöffnet …</translation>
    </message>
    <message>
        <source>The console is open as the user of {source}.</source>
        <translation>Die Konsole als Benutzer von {source} ist offen.</translation>
    </message>
    <message>
        <source>the user of {source}</source>
        <translation>dem Benutzer von {source}</translation>
    </message>
    <message>
        <source> Cleared in {seconds} s.</source>
        <translation> Wird in {seconds} s geleert.</translation>
    </message>
    <message>
        <source>Sign-in link of {whose} copied: whoever has it gets in, for 15 minutes.{after}</source>
        <translation>Anmelde-Link von {whose} kopiert: Wer ihn hat, kommt hinein, 15 Minuten lang.{after}</translation>
    </message>
    <message>
        <source>Open in a private window</source>
        <translation>In einem privaten Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in a Firefox container of the role</source>
        <translation>In einem Firefox-Container der Rolle öffnen</translation>
    </message>
    <message>
        <source>Open in a Chromium profile of the role</source>
        <translation>In einem Chromium-Profil der Rolle öffnen</translation>
    </message>
    <message>
        <source>No browser is here that RoleSwitch knows.</source>
        <translation>Hier ist kein Browser, den RoleSwitch kennt.</translation>
    </message>
    <message>
        <source>Only Firefox has containers, and it is not installed here.</source>
        <translation>Nur Firefox hat Container, und es ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>That takes a Chromium browser, such as Google Chrome or Edge, and none is installed here.</source>
        <translation>Dazu ist ein Chromium-Browser nötig, etwa Google Chrome oder Edge, und hier ist keiner installiert.</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>Ziel…</translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation>Anmelde-Link kopieren</translation>
    </message>
    <message>
        <source>Copy switch-role link</source>
        <translation>Rollenwechsel-Link kopieren</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute left</source>
        <comment>{n} minutes left</comment>
        <translation>
            <numerusform>noch {n} Minute</numerusform>
            <numerusform>noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour left</source>
        <comment>{n} hours left</comment>
        <translation>
            <numerusform>noch {n} Stunde</numerusform>
            <numerusform>noch {n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes} left</source>
        <translation>noch {hours} {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Identity Center gives the role as its permission set says: choose a permission set that only reads, or a role that is assumed from it.</source>
        <translation>Identity Center gibt die Rolle so, wie ihr Berechtigungssatz es sagt: Wählen Sie einen Berechtigungssatz, der nur liest, oder eine Rolle, die von ihr aus angenommen wird.</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Policies, tags</source>
        <translation>Richtlinien, Tags</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Assuming the role</source>
        <translation>Die Rolle wird angenommen</translation>
    </message>
    <message>
        <source>Assuming…</source>
        <translation>Wird angenommen…</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>Copy exports ▾</source>
        <translation>Exporte kopieren ▾</translation>
    </message>
    <message>
        <source>Open console ▾</source>
        <translation>Konsole öffnen ▾</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>The role in the list</source>
        <translation>Die Rolle in der Liste</translation>
    </message>
    <message>
        <source>Copy exports</source>
        <translation>Exporte kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done with this role</source>
        <translation>Was sich mit dieser Rolle noch tun lässt</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Write profile</source>
        <translation>Profil schreiben</translation>
    </message>
    <message>
        <source>Keep renewed</source>
        <translation>Automatisch erneuern</translation>
    </message>
    <message>
        <source>Limit this session to read only</source>
        <translation>Diese Sitzung aufs Lesen beschränken</translation>
    </message>
    <message>
        <source>Choose a role to see its session and what can be done with it.</source>
        <translation>Wählen Sie eine Rolle, um ihre Sitzung zu sehen und was sich mit ihr tun lässt.</translation>
    </message>
    <message>
        <source>Give default profile back</source>
        <translation>Standardprofil zurückgeben</translation>
    </message>
    <message>
        <source>Make default profile…</source>
        <translation>Zum Standardprofil machen…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>An MFA code is wanted by {time}. The MFA session of {source} ends then, and this session is renewed with it.</source>
        <translation>Bis {time} wird ein MFA-Code gebraucht. Dann endet die MFA-Sitzung von {source}, und mit ihr wird diese Sitzung erneuert.</translation>
    </message>
    <message>
        <source>Write profile {profile_name}</source>
        <translation>Profil {profile_name} schreiben</translation>
    </message>
    <message>
        <source>{region}, from the source</source>
        <translation>{region}, von der Quelle</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>From the team list {team}</source>
        <translation>Aus der Teamliste {team}</translation>
    </message>
    <message>
        <source>the default profile</source>
        <translation>das Standardprofil</translation>
    </message>
    <message>
        <source>the default profile once it is assumed</source>
        <translation>das Standardprofil, sobald sie angenommen ist</translation>
    </message>
    <message>
        <source>{profile}, and {default}</source>
        <translation>{profile} und {default}</translation>
    </message>
    <message>
        <source>{packed} % of AWS&apos;s limit used</source>
        <translation>{packed} % des AWS-Limits genutzt</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>über {via}</translation>
    </message>
    <message>
        <source>{source}, which is not in the list</source>
        <translation>{source}, die nicht in der Liste ist</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>The trust policy is on the clipboard.</source>
        <translation>Die Vertrauensrichtlinie ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The policy is on the clipboard.</source>
        <translation>Die Richtlinie ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>profile of ~/.aws</source>
        <translation>Profil von ~/.aws</translation>
    </message>
    <message>
        <source>Identity Center</source>
        <translation>Identity Center</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>Path: </source>
        <translation>Weg: </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>MFA until {time}</source>
        <translation>MFA bis {time}</translation>
    </message>
    <message>
        <source>profile {profile}</source>
        <translation>Profil {profile}</translation>
    </message>
    <message>
        <source>Lasts {lasts_words}.</source>
        <translation>Dauert {lasts_words}.</translation>
    </message>
    <message>
        <source>One code, many roles</source>
        <translation>Ein Code, viele Rollen</translation>
    </message>
    <message>
        <source>A code for this role</source>
        <translation>Ein Code für diese Rolle</translation>
    </message>
    <message>
        <source>{way} (recommended)</source>
        <translation>{way} (empfohlen)</translation>
    </message>
    <message>
        <source>{source} key</source>
        <translation>Schlüssel {source}</translation>
    </message>
    <message>
        <source>{source} sign-in</source>
        <translation>Anmeldung {source}</translation>
    </message>
    <message>
        <source>MOST LIKELY</source>
        <translation>AM WAHRSCHEINLICHSTEN</translation>
    </message>
    <message>
        <source>WHAT AWS SAID</source>
        <translation>WAS AWS SAGTE</translation>
    </message>
    <message>
        <source>The session still works until {works_until}.</source>
        <translation>Die Sitzung gilt noch bis {works_until}.</translation>
    </message>
    <message>
        <source> · request {request_id}</source>
        <translation> · Anfrage {request_id}</translation>
    </message>
    <message>
        <source>What AWS said</source>
        <translation>Was AWS sagte</translation>
    </message>
    <message>
        <source>There is no bucket in the account.</source>
        <translation>Im Konto gibt es keinen Bucket.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Access check — {title}</source>
        <translation>Zugriffsprüfung — {title}</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket und Präfix</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Was hier ist</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message numerus="yes">
        <source>{amount} bucket</source>
        <comment>{amount} buckets</comment>
        <translation>
            <numerusform>{amount} Bucket</numerusform>
            <numerusform>{amount} Buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry, and there are more</source>
        <comment>{amount} entries, and there are more</comment>
        <translation>
            <numerusform>{amount} Eintrag, und es gibt mehr</numerusform>
            <numerusform>{amount} Einträge, und es gibt mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry</source>
        <comment>{amount} entries</comment>
        <translation>
            <numerusform>{amount} Eintrag</numerusform>
            <numerusform>{amount} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Hochladen…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Stop it? {doing}</source>
        <translation>Anhalten? {doing}</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Asking AWS as {title}…</source>
        <translation>AWS wird als {title} gefragt…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>A bucket can be gone to by its name.</source>
        <translation>Zu einem Bucket kommt man über seinen Namen.</translation>
    </message>
    <message>
        <source>All buckets</source>
        <translation>Alle Buckets</translation>
    </message>
    <message>
        <source>Download from S3</source>
        <translation>Von S3 herunterladen</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Herunterladen von {name}</translation>
    </message>
    <message>
        <source>downloaded to {path}</source>
        <translation>heruntergeladen nach {path}</translation>
    </message>
    <message>
        <source>Upload to S3</source>
        <translation>Nach S3 hochladen</translation>
    </message>
    <message>
        <source>Upload {path}</source>
        <translation>{path} hochladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload of {name}</source>
        <translation>Hochladen von {name}</translation>
    </message>
    <message>
        <source>Where the bucket keeps no versions, what it is now is lost.</source>
        <translation>Wo der Bucket keine Versionen behält, geht verloren, was es jetzt ist.</translation>
    </message>
    <message>
        <source>Replace s3://{bucket}/{key}?</source>
        <translation>s3://{bucket}/{key} ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>uploaded as s3://{bucket}/{key}</source>
        <translation>hochgeladen als s3://{bucket}/{key}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source> Nothing of it was kept.</source>
        <translation> Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Cancelled.{left}</source>
        <translation>Abgebrochen.{left}</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Wo Schlüssel gespeichert werden</translation>
    </message>
    <message>
        <source>Access keys, MFA sessions and TOTP secrets are kept in {keyring}.</source>
        <translation>Zugriffsschlüssel, MFA-Sitzungen und TOTP-Geheimnisse werden in {keyring} gespeichert.</translation>
    </message>
    <message>
        <source>Locked or not</source>
        <translation>Gesperrt oder nicht</translation>
    </message>
    <message>
        <source>{keyring} is locked, or not started yet: the next role that takes a key asks you to unlock it.</source>
        <translation>{keyring} ist gesperrt oder noch nicht gestartet: Die nächste Rolle, die einen Schlüssel braucht, bittet Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Unlock it. Most systems can do that at log-in, where its password is that of your login.</source>
        <translation>Entsperren Sie ihn. Die meisten Systeme können das bei der Anmeldung am Computer, wenn sein Passwort Ihr Anmeldepasswort ist.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Writing and reading</source>
        <translation>Schreiben und Lesen</translation>
    </message>
    <message>
        <source>{keyring} is unlocked. A test item was written, read and deleted in {milliseconds} ms.</source>
        <translation>{keyring} ist entsperrt. Ein Testeintrag wurde in {milliseconds} ms geschrieben, gelesen und gelöscht.</translation>
    </message>
    <message>
        <source>{keyring} is unlocked and keeps what it is given.</source>
        <translation>{keyring} ist entsperrt und speichert, was er bekommt.</translation>
    </message>
    <message>
        <source>No source of roles.toml keeps an access key there.</source>
        <translation>Keine Quelle von roles.toml speichert dort einen Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Each access key that roles.toml names can be read there. This keyring does not list what else it has.</source>
        <translation>Jeder Zugriffsschlüssel, den roles.toml nennt, lässt sich dort lesen. Dieser Schlüsselbund listet nicht auf, was er sonst hat.</translation>
    </message>
    <message>
        <source>The access keys that roles.toml names are there, and nothing of RoleSwitch&apos;s that it does not name.</source>
        <translation>Die Zugriffsschlüssel, die roles.toml nennt, sind da, und nichts von RoleSwitch, das roles.toml nicht nennt.</translation>
    </message>
    <message>
        <source>Each access key that can be read in roles.toml is there.</source>
        <translation>Jeder Zugriffsschlüssel, der in roles.toml zu lesen ist, ist da.</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>The keyring has an MFA session of {source}, which is no source of roles.toml.</source>
        <translation>Der Schlüsselbund hat eine MFA-Sitzung von {source}, das keine Quelle von roles.toml ist.</translation>
    </message>
    <message>
        <source>The keyring has a TOTP secret of {source}, which is no source of roles.toml.</source>
        <translation>Der Schlüsselbund hat ein TOTP-Geheimnis von {source}, das keine Quelle von roles.toml ist.</translation>
    </message>
    <message>
        <source>The keyring has a test item that was not deleted: it means nothing.</source>
        <translation>Der Schlüsselbund hat einen Testeintrag, der nicht gelöscht wurde: Er bedeutet nichts.</translation>
    </message>
    <message>
        <source>The secret makes the codes of a virtual MFA device, and nobody can bring it back. A source named {source} would use it again.</source>
        <translation>Das Geheimnis erzeugt die Codes eines virtuellen MFA-Geräts, und niemand kann es zurückholen. Eine Quelle namens {source} würde es wieder verwenden.</translation>
    </message>
    <message>
        <source>Nobody&apos;s items</source>
        <translation>Verwaiste Einträge</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The keyring has the access key {key} of {source}, which is no source of roles.toml.</source>
        <translation>Der Schlüsselbund hat den Zugriffsschlüssel {key} von {source}, das keine Quelle von roles.toml ist.</translation>
    </message>
    <message>
        <source>Put it back into the list. To be rid of the key, remove that source then: AWS knows it as before.</source>
        <translation>Nehmen Sie sie wieder in die Liste auf. Um den Schlüssel loszuwerden, entfernen Sie dann diese Quelle: AWS kennt ihn wie zuvor.</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>Wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>The keyring has another access key of {source}, {key}, which roles.toml does not use.</source>
        <translation>Der Schlüsselbund hat einen anderen Zugriffsschlüssel von {source}, {key}, den roles.toml nicht verwendet.</translation>
    </message>
    <message>
        <source>Remove the access key {key} from the keyring?</source>
        <translation>Den Zugriffsschlüssel {key} aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>Its secret is nowhere else, unless you kept it: AWS shows it only once. At AWS the key {key} stays as it is.</source>
        <translation>Sein Geheimnis ist nirgends sonst, wenn Sie es nicht aufbewahrt haben: AWS zeigt es nur einmal. Bei AWS bleibt der Schlüssel {key}, wie er ist.</translation>
    </message>
    <message>
        <source>There is a source named {source} by now: nothing was changed.</source>
        <translation>Inzwischen gibt es eine Quelle namens {source}: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{source} is a source of the list again.</source>
        <translation>{source} ist wieder eine Quelle der Liste.</translation>
    </message>
    <message>
        <source>The key {key} may be in use by now: it stays.</source>
        <translation>Der Schlüssel {key} ist inzwischen vielleicht in Gebrauch: Er bleibt.</translation>
    </message>
    <message>
        <source>The access key {key} of {source} is out of the keyring.</source>
        <translation>Der Zugriffsschlüssel {key} von {source} ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Some of roles.toml cannot be read, and {source} may stand there: it stays.</source>
        <translation>Ein Teil von roles.toml ist nicht lesbar, und {source} kann dort stehen: Es bleibt.</translation>
    </message>
    <message>
        <source>{source} uses it by now: it stays.</source>
        <translation>{source} verwendet es inzwischen: Es bleibt.</translation>
    </message>
    <message>
        <source>It is out of the keyring.</source>
        <translation>Es ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>{argument} names no access key.</source>
        <translation>{argument} nennt keinen Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Asks AWS whose key this is, and saves nothing</source>
        <translation>Fragt AWS, wessen Schlüssel das ist, und speichert nichts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add an access key</source>
        <translation>Zugriffsschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The secret is kept in {keyring} and nowhere else. You can paste both parts into the ID.</source>
        <translation>Das Geheimnis wird in {keyring} gespeichert und nirgends sonst. Sie können beide Teile in die ID einfügen.</translation>
    </message>
    <message>
        <source>Asking AWS whose it is…</source>
        <translation>AWS wird gefragt, wem er gehört…</translation>
    </message>
    <message>
        <source>Remove the access key {name}?</source>
        <translation>Den Zugriffsschlüssel {name} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>Er wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>It is deleted from the keyring. In AWS it stays active until you deactivate it there.</source>
        <translation>Er wird aus dem Schlüsselbund gelöscht. In AWS bleibt er aktiv, bis Sie ihn dort deaktivieren.</translation>
    </message>
    <message>
        <source>KeePassXC moves it to its Recycle Bin, where it stays until you empty that. In AWS it stays active until you deactivate it there.</source>
        <translation>KeePassXC verschiebt ihn in seinen Papierkorb, wo er bleibt, bis Sie diesen leeren. In AWS bleibt er aktiv, bis Sie ihn dort deaktivieren.</translation>
    </message>
    <message>
        <source>{words} No role uses it.</source>
        <translation>{words} Keine Rolle verwendet ihn.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>This role cannot</source>
        <comment>These {n} roles cannot</comment>
        <translation>
            <numerusform>Diese Rolle kann</numerusform>
            <numerusform>Diese {n} Rollen können</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}
{these} be assumed without it: {names}{more}.</source>
        <translation>{words}
{these} ohne ihn nicht angenommen werden: {names}{more}.</translation>
    </message>
    <message>
        <source>This is {said}</source>
        <translation>Das ist {said}</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Looking at your AWS files…</source>
        <translation>Ihre AWS-Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>, and its session ends: the profile that was written for it is removed</source>
        <translation>, und ihre Sitzung endet: Das Profil, das für sie geschrieben wurde, wird entfernt</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>{title} entfernen?</translation>
    </message>
    <message>
        <source>It leaves the list{ends}. The role in AWS stays as it is.</source>
        <translation>Sie wird aus der Liste entfernt{ends}. Die Rolle in AWS bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Take over the profile {profile}?</source>
        <translation>Das Profil {profile} übernehmen?</translation>
    </message>
    <message>
        <source>A profile {profile} that RoleSwitch did not write is in your AWS files. RoleSwitch will write its own in its place. A backup of the file as it is now is kept beside it.</source>
        <translation>In Ihren AWS-Dateien ist ein Profil {profile}, das nicht von RoleSwitch geschrieben ist. RoleSwitch wird sein eigenes an dessen Stelle schreiben. Eine Sicherung der Datei, wie sie jetzt ist, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source> It starts read only.</source>
        <translation> Sie beginnt nur lesend.</translation>
    </message>
    <message>
        <source> Type {to_be_typed} to go on.</source>
        <translation> Geben Sie {to_be_typed} ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Assume {role}?</source>
        <translation>{role} annehmen?</translation>
    </message>
    <message>
        <source>It asks before a session is begun; renewals ask no more.{starts}{typed}</source>
        <translation>Sie fragt, bevor eine Sitzung beginnt; Erneuerungen fragen nicht mehr.{starts}{typed}</translation>
    </message>
    <message>
        <source>Assume {role} — RoleSwitch</source>
        <translation>{role} annehmen — RoleSwitch</translation>
    </message>
    <message>
        <source>{account}, {role_name}.{starts}{typed}</source>
        <translation>{account}, {role_name}.{starts}{typed}</translation>
    </message>
    <message>
        <source>Type {names}</source>
        <translation>{names} eingeben</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>A window as usual</source>
        <translation>Ein normales Fenster</translation>
    </message>
    <message>
        <source>A private window</source>
        <translation>Ein privates Fenster</translation>
    </message>
    <message>
        <source>A Firefox container of the role</source>
        <translation>Ein Firefox-Container der Rolle</translation>
    </message>
    <message>
        <source>A Chromium profile of the role</source>
        <translation>Ein Chromium-Profil der Rolle</translation>
    </message>
    <message>
        <source>The console shows one account at a time there, or five where its multi-session support is on.</source>
        <translation>Die Konsole zeigt dort ein Konto auf einmal oder fünf, wenn sie mehrere Sitzungen unterstützt und das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing of it is kept when the window is closed.</source>
        <translation>Nichts davon bleibt, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour. It takes Firefox&apos;s extension “{container_extension}”.</source>
        <translation>Mit Namen und Farbe der Rolle. Das braucht die Firefox-Erweiterung „{container_extension}“.</translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour, and beside the consoles of other roles.</source>
        <translation>Mit Namen und Farbe der Rolle und neben den Konsolen anderer Rollen.</translation>
    </message>
    <message>
        <source>Open the console as {role}</source>
        <translation>Konsole als {role} öffnen</translation>
    </message>
    <message>
        <source>The console&apos;s home</source>
        <translation>Die Startseite der Konsole</translation>
    </message>
    <message>
        <source>Service or page</source>
        <translation>Dienst oder Seite</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Open the console this way from now on, as every role</source>
        <translation>Die Konsole ab jetzt für jede Rolle so öffnen</translation>
    </message>
    <message>
        <source>The console in the browser</source>
        <translation>Die Konsole im Browser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Wählen Sie {names}.</translation>
    </message>
    <message>
        <source>The link is copied when AWS has given it. Whoever has it is signed in, for 15 minutes.</source>
        <translation>Der Link wird kopiert, wenn AWS ihn gegeben hat. Wer ihn hat, ist angemeldet, 15 Minuten lang.</translation>
    </message>
    <message>
        <source>Keys in ~/.aws/credentials</source>
        <translation>Schlüssel in ~/.aws/credentials</translation>
    </message>
    <message>
        <source>in ~/.aws/credentials, renewed while active</source>
        <translation>in ~/.aws/credentials, erneuert, solange aktiv</translation>
    </message>
    <message>
        <source>credential_process, no secret on disk</source>
        <translation>credential_process, kein Geheimnis auf der Platte</translation>
    </message>
    <message>
        <source>in ~/.aws/config, which asks RoleSwitch for the keys</source>
        <translation>in ~/.aws/config, das RoleSwitch nach den Schlüsseln fragt</translation>
    </message>
    <message>
        <source>no profile is written</source>
        <translation>kein Profil wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>arn:aws:iam::123456789012:role/Name, or 123456789012/Name</source>
        <translation>arn:aws:iam::123456789012:role/Name oder 123456789012/Name</translation>
    </message>
    <message>
        <source>where the role&apos;s trust policy asks for one</source>
        <translation>falls die Rolle eine verlangt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation>Rollen-ARN</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Assumes the role once and writes nothing</source>
        <translation>Nimmt die Rolle einmal an und schreibt nichts</translation>
    </message>
    <message>
        <source>name the profile and press Use, or choose a source of the list</source>
        <translation>nennen Sie das Profil und drücken Sie Verwenden, oder wählen Sie eine Quelle der Liste</translation>
    </message>
    <message>
        <source>what the command line calls it</source>
        <translation>wie die Befehlszeile sie nennt</translation>
    </message>
    <message>
        <source>whose credentials assume it: it can be saved without, and not be assumed</source>
        <translation>wessen Anmeldedaten sie annehmen: Ohne kann sie gespeichert, aber nicht angenommen werden</translation>
    </message>
    <message>
        <source>Assuming {role}…</source>
        <translation>{role} wird angenommen…</translation>
    </message>
    <message>
        <source>It works: AWS let it in as {said}</source>
        <translation>Es funktioniert: AWS ließ sie ein als {said}</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it is saved.</source>
        <translation>Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>From the team list {team}: what is grey is the team&apos;s. Duplicate it to have one of your own.</source>
        <translation>Aus der Teamliste {team}: Was grau ist, gehört dem Team. Duplizieren Sie sie, um eine eigene zu haben.</translation>
    </message>
    <message>
        <source>Switch-role links</source>
        <translation>Rollenwechsel-Links</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Und {more} weitere.</translation>
    </message>
    <message>
        <source>{path} was not written: {errorString}.</source>
        <translation>{path} wurde nicht geschrieben: {errorString}.</translation>
    </message>
    <message>
        <source>Export roles</source>
        <translation>Rollen exportieren</translation>
    </message>
    <message>
        <source>The {n} that the list shows</source>
        <translation>Die {n}, die die Liste zeigt</translation>
    </message>
    <message>
        <source>All {everything}</source>
        <translation>Alle {everything}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leave out external IDs</source>
        <translation>Externe IDs weglassen</translation>
    </message>
    <message>
        <source>The {n} chosen</source>
        <translation>Die {n} gewählten</translation>
    </message>
    <message>
        <source>{role} alone</source>
        <translation>Nur {role}</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Keys and other secrets are never exported.</source>
        <translation>Schlüssel und andere Geheimnisse werden nie exportiert.</translation>
    </message>
    <message>
        <source>The first {most_lines} of {lines} lines are shown.</source>
        <translation>Die ersten {most_lines} von {lines} Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the exported roles</source>
        <translation>Die exportierten Rollen speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <source>{number}. {cause}</source>
        <translation>{number}. {cause}</translation>
    </message>
    <message>
        <source>AWS said: {status} {code} · {message}</source>
        <translation>AWS sagte: {status} {code} · {message}</translation>
    </message>
    <message>
        <source>Ask before assuming</source>
        <translation>Vor dem Annehmen fragen</translation>
    </message>
    <message>
        <source>you say yes to each new session; renewals ask no more</source>
        <translation>Sie sagen Ja zu jeder neuen Sitzung; Erneuerungen fragen nicht mehr</translation>
    </message>
    <message>
        <source>Have its name typed</source>
        <translation>Namen der Rolle eingeben lassen</translation>
    </message>
    <message>
        <source>instead of a yes: for what must not slip</source>
        <translation>statt eines Ja: für das, was nicht versehentlich geschehen darf</translation>
    </message>
    <message>
        <source>Start read only</source>
        <translation>Nur lesend beginnen</translation>
    </message>
    <message>
        <source>limited by AWS&apos;s own policy ReadOnlyAccess until you ask for full access</source>
        <translation>beschränkt durch die AWS-Richtlinie ReadOnlyAccess, bis Sie vollen Zugriff verlangen</translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>its terminals take its colour, and this window a frame of it while it is active</source>
        <translation>ihre Terminals nehmen ihre Farbe an, und dieses Fenster einen Rahmen davon, solange sie aktiv ist</translation>
    </message>
    <message>
        <source>End when the screen locks</source>
        <translation>Enden, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>the session ends, and its profile is taken away</source>
        <translation>die Sitzung endet, und ihr Profil wird entfernt</translation>
    </message>
    <message>
        <source>Guard: ask, limit, stand out, end</source>
        <translation>Schutz: fragen, beschränken, hervorheben, beenden</translation>
    </message>
    <message>
        <source>only when it is not renewed</source>
        <translation>nur ohne Erneuerung</translation>
    </message>
    <message>
        <source>End by itself after</source>
        <translation>Automatisch beenden nach</translation>
    </message>
    <message>
        <source>a rule of your list asks for it; turned off, this role is let out of that</source>
        <translation>eine Regel Ihrer Liste verlangt es; ausgeschaltet, ist diese Rolle davon ausgenommen</translation>
    </message>
    <message>
        <source>a rule of your list asks for it, and this role is let out of that</source>
        <translation>eine Regel Ihrer Liste verlangt es, und diese Rolle ist davon ausgenommen</translation>
    </message>
    <message>
        <source>a rule of your list says {duration_text_of_seconds}, for roles that say nothing here</source>
        <translation>eine Regel Ihrer Liste sagt {duration_text_of_seconds}, für Rollen, die hier nichts sagen</translation>
    </message>
    <message>
        <source>after it was assumed, renewals and all; AWS is asked for no more than that</source>
        <translation>nach dem Annehmen, mit allen Erneuerungen; mehr wird von AWS nicht verlangt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>hook failed</source>
        <translation>Hook fehlgeschlagen</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>console link</source>
        <translation>Link zur Konsole</translation>
    </message>
    <message>
        <source>exports for {shell}</source>
        <translation>Exporte für {shell}</translation>
    </message>
    <message>
        <source>shell on {instance}</source>
        <translation>Shell auf {instance}</translation>
    </message>
    <message>
        <source>, {state}</source>
        <translation>, {state}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>, renewed once</source>
        <translation>, einmal erneuert</translation>
    </message>
    <message>
        <source>, renewed {renewals} times</source>
        <translation>, {renewals}-mal erneuert</translation>
    </message>
    <message>
        <source>{began} to {end} · {length_words}{renewed}</source>
        <translation>{began} bis {end} · {length_words}{renewed}</translation>
    </message>
    <message>
        <source>As {assumed_role_arn}</source>
        <translation>Als {assumed_role_arn}</translation>
    </message>
    <message>
        <source>From the source {source}</source>
        <translation>Von der Quelle {source}</translation>
    </message>
    <message>
        <source>Limited to reading</source>
        <translation>Aufs Lesen beschränkt</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>: {to}</source>
        <translation>: {to}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When, newest first</source>
        <translation>Wann, neueste zuerst</translation>
    </message>
    <message>
        <source>When, oldest first</source>
        <translation>Wann, älteste zuerst</translation>
    </message>
    <message>
        <source>Role, A to Z</source>
        <translation>Rolle, A bis Z</translation>
    </message>
    <message>
        <source>Role, Z to A</source>
        <translation>Rolle, Z bis A</translation>
    </message>
    <message>
        <source>Account, A to Z</source>
        <translation>Konto, A bis Z</translation>
    </message>
    <message>
        <source>Account, Z to A</source>
        <translation>Konto, Z bis A</translation>
    </message>
    <message>
        <source>How long, longest first</source>
        <translation>Wie lange, längste zuerst</translation>
    </message>
    <message>
        <source>How long, shortest first</source>
        <translation>Wie lange, kürzeste zuerst</translation>
    </message>
    <message>
        <source>Why, A to Z</source>
        <translation>Warum, A bis Z</translation>
    </message>
    <message>
        <source>Why, Z to A</source>
        <translation>Warum, Z bis A</translation>
    </message>
    <message>
        <source>Delivered to, A to Z</source>
        <translation>Übergeben an, A bis Z</translation>
    </message>
    <message>
        <source>Delivered to, Z to A</source>
        <translation>Übergeben an, Z bis A</translation>
    </message>
    <message>
        <source>Read only, first</source>
        <translation>Nur lesend, zuerst</translation>
    </message>
    <message>
        <source>Read only, last</source>
        <translation>Nur lesend, zuletzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search roles, accounts, reasons, where it went…</source>
        <translation>Rollen, Konten, Gründe suchen, wohin es ging…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Von wann</translation>
    </message>
    <message>
        <source>Of which roles</source>
        <translation>Von welchen Rollen</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Einzelheiten dazu</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <translation>Verlauf aufbewahren für</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Es wird kein Verlauf geführt.</translation>
    </message>
    <message>
        <source>Nothing has been assumed yet.</source>
        <translation>Noch wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>Nothing in the history is like that.</source>
        <translation>Nichts im Verlauf passt dazu.</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <translation>{shown} von {there}</translation>
    </message>
    <message>
        <source>{there} in all</source>
        <translation>{there} insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no history?</source>
        <translation>Keinen Verlauf führen?</translation>
    </message>
    <message>
        <source>Keep history for {kept}?</source>
        <translation>Verlauf aufbewahren für {kept}?</translation>
    </message>
    <message numerus="yes">
        <source>1 entry that is older is</source>
        <comment>{n} entries that are older are</comment>
        <translation>
            <numerusform>1 älterer Eintrag wird</numerusform>
            <numerusform>{n} ältere Einträge werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} removed for good.</source>
        <translation>{amount} endgültig entfernt.</translation>
    </message>
    <message>
        <source>All of it is removed for good, and nothing is written down.</source>
        <translation>Alles davon wird endgültig entfernt, und nichts wird mehr aufgeschrieben.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>{n} row saved as {path}.</source>
        <comment>{n} rows saved as {path}.</comment>
        <translation>
            <numerusform>{n} Zeile als {path} gespeichert.</numerusform>
            <numerusform>{n} Zeilen als {path} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>none given: copy it from the AWS access portal, or from its invitation</source>
        <translation>keine angegeben: Kopieren Sie sie aus dem AWS-Zugriffsportal oder aus der Einladung dazu</translation>
    </message>
    <message>
        <source>this is no address: write it as in https://acme.awsapps.com/start</source>
        <translation>das ist keine Adresse: Schreiben Sie sie wie https://acme.awsapps.com/start</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>a user and password do not belong in it: leave out what stands before the @</source>
        <translation>Benutzer und Passwort gehören nicht hinein: Lassen Sie weg, was vor dem @ steht</translation>
    </message>
    <message>
        <source>this is {known}, which is in the list already</source>
        <translation>das ist {known}, das schon in der Liste ist</translation>
    </message>
    <message>
        <source>Settings of {source}</source>
        <translation>Einstellungen von {source}</translation>
    </message>
    <message>
        <source>Add Identity Center</source>
        <translation>Identity Center hinzufügen</translation>
    </message>
    <message>
        <source>such as eu-west-1</source>
        <translation>etwa eu-west-1</translation>
    </message>
    <message>
        <source>such as acme</source>
        <translation>etwa acme</translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation>Start-URL</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>You sign in in your browser, and the AWS CLI uses the same sign-in. Nothing secret is kept by RoleSwitch itself.</source>
        <translation>Sie melden sich in Ihrem Browser an, und die AWS CLI verwendet dieselbe Anmeldung. RoleSwitch selbst speichert nichts Geheimes.</translation>
    </message>
    <message>
        <source>there is a source named {name} already</source>
        <translation>eine Quelle namens {name} gibt es schon</translation>
    </message>
    <message>
        <source>where Identity Center itself is: ask who administers it where the address does not say it</source>
        <translation>wo Identity Center selbst ist: Fragen Sie, wer es verwaltet, wenn die Adresse es nicht sagt</translation>
    </message>
    <message>
        <source>roles name it, so it stays</source>
        <translation>Rollen nennen sie, also bleibt sie</translation>
    </message>
    <message>
        <source>It is needed: the roles that name it can be assumed only with the key in the keyring.</source>
        <translation>Es ist nötig: Die Rollen, die es nennen, lassen sich nur mit dem Schlüssel im Schlüsselbund annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Another profile uses it</source>
        <comment>Other profiles use it</comment>
        <translation>
            <numerusform>Ein anderes Profil verwendet ihn</numerusform>
            <numerusform>Andere Profile verwenden ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it finds</source>
        <comment>they find</comment>
        <translation>
            <numerusform>findet es</numerusform>
            <numerusform>finden sie</numerusform>
        </translation>
    </message>
    <message>
        <source>{use}: {names}{more}. Once it is moved, {find} no credentials in other tools.</source>
        <translation>{use}: {names}{more}. Sobald er verschoben ist, {find} in anderen Werkzeugen keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>{what}: {done} of {whole}</source>
        <translation>{what}: {done} von {whole}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what}: {done}</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} role, remove {removed}</source>
        <comment>Import {n} roles, remove {removed}</comment>
        <translation>
            <numerusform>{n} Rolle importieren, {removed} entfernen</numerusform>
            <numerusform>{n} Rollen importieren, {removed} entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} role</source>
        <comment>Import {n} roles</comment>
        <translation>
            <numerusform>{n} Rolle importieren</numerusform>
            <numerusform>{n} Rollen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} role</source>
        <comment>Remove {n} roles</comment>
        <translation>
            <numerusform>{n} Rolle entfernen</numerusform>
            <numerusform>{n} Rollen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} source</source>
        <comment>Import {n} sources</comment>
        <translation>
            <numerusform>{n} Quelle importieren</numerusform>
            <numerusform>{n} Quellen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} key</source>
        <comment>Move {n} keys</comment>
        <translation>
            <numerusform>{n} Schlüssel verschieben</numerusform>
            <numerusform>{n} Schlüssel verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} role imported from {origin}</source>
        <comment>{n} roles imported from {origin}</comment>
        <translation>
            <numerusform>{n} Rolle aus {origin} importiert</numerusform>
            <numerusform>{n} Rollen aus {origin} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported from {origin}</source>
        <comment>{n} sources imported from {origin}</comment>
        <translation>
            <numerusform>{n} Quelle aus {origin} importiert</numerusform>
            <numerusform>{n} Quellen aus {origin} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} role removed from the list</source>
        <comment>{n} roles removed from the list</comment>
        <translation>
            <numerusform>{n} Rolle aus der Liste entfernt</numerusform>
            <numerusform>{n} Rollen aus der Liste entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more key can be moved when you import from there again.</source>
        <comment>{n} more keys can be moved when you import from there again.</comment>
        <translation>
            <numerusform>{n} weiterer Schlüssel kann verschoben werden, wenn Sie von dort noch einmal importieren.</numerusform>
            <numerusform>{n} weitere Schlüssel können verschoben werden, wenn Sie von dort noch einmal importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source> and remove it from the file (a backup is kept)</source>
        <translation> und aus der Datei entfernen (eine Sicherung wird aufbewahrt)</translation>
    </message>
    <message>
        <source>; it stays in the file as well</source>
        <translation>; er bleibt auch in der Datei</translation>
    </message>
    <message>
        <source>Move the access key of [{profile}] into {keyring}{out}</source>
        <translation>Den Zugriffsschlüssel von [{profile}] in {keyring} verschieben{out}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>{name} · profile {profile}</source>
        <translation>{name} · Profil {profile}</translation>
    </message>
    <message>
        <source>{name} · Identity Center</source>
        <translation>{name} · Identity Center</translation>
    </message>
    <message>
        <source>Reading ~/.aws…</source>
        <translation>~/.aws wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>{path} wird gelesen…</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Asking {source} for its accounts and roles…</source>
        <translation>{source} wird nach seinen Konten und Rollen gefragt…</translation>
    </message>
    <message>
        <source>Asking AWS for the accounts of the organization…</source>
        <translation>AWS wird nach den Konten der Organisation gefragt…</translation>
    </message>
    <message>
        <source>Source for roles that name none</source>
        <translation>Quelle für Rollen, die keine nennen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
    </message>
    <message>
        <source>Comparing with your list…</source>
        <translation>Wird mit Ihrer Liste verglichen…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message numerus="yes">
        <source>The key of {names} is</source>
        <comment>The keys of {names_2} are</comment>
        <translation>
            <numerusform>Der Schlüssel von {names} ist</numerusform>
            <numerusform>Die Schlüssel von {names_2} sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} in {keyring}.</source>
        <translation>{keys} in {keyring}.</translation>
    </message>
    <message numerus="yes">
        <source>The file as it was</source>
        <comment>The files as they were</comment>
        <translation>
            <numerusform>Die Datei, wie sie war</numerusform>
            <numerusform>Die Dateien, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>{as_it_was}: {names}</source>
        <translation>{as_it_was}: {names}</translation>
    </message>
    <message>
        <source>The key still stands in there, and in no other backup: delete it when everything works.</source>
        <translation>Der Schlüssel steht noch darin und in keiner anderen Sicherung: Löschen Sie das, wenn alles funktioniert.</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>Import roles</source>
        <translation>Rollen importieren</translation>
    </message>
    <message>
        <source>What is found is shown before anything is written.</source>
        <translation>Was gefunden wird, wird gezeigt, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>From ~/.aws</source>
        <translation>Aus ~/.aws</translation>
    </message>
    <message>
        <source>The profiles that AWS tools use on this computer.</source>
        <translation>Die Profile, die AWS-Werkzeuge auf diesem Computer verwenden.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>AWS config, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation>AWS-Konfiguration, AWS Extend Switch Roles, Rollenwechsel-Links oder eine Liste von RoleSwitch.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>The same, from a page, a wiki or a message.</source>
        <translation>Dasselbe, von einer Seite, aus einem Wiki oder einer Nachricht.</translation>
    </message>
    <message>
        <source>Accounts and roles of {source}</source>
        <translation>Konten und Rollen von {source}</translation>
    </message>
    <message>
        <source>What you may use at {start_url}.</source>
        <translation>Was Sie auf {start_url} verwenden dürfen.</translation>
    </message>
    <message>
        <source>Accounts of an AWS organization…</source>
        <translation>Konten einer AWS-Organisation…</translation>
    </message>
    <message>
        <source>Lists its accounts with a role of yours, and makes a role for each.</source>
        <translation>Listet ihre Konten mit einer Rolle von Ihnen auf und macht für jedes eine Rolle.</translation>
    </message>
    <message>
        <source>Team list…</source>
        <translation>Teamliste…</translation>
    </message>
    <message>
        <source>A file, address or git repository that you and others share, kept in step.</source>
        <translation>Eine Datei, eine Adresse oder ein Git-Repository, das Sie mit anderen teilen, auf gleichem Stand gehalten.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Sie können auch eine Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Text zum Importieren</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Automatisch erkannt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import roles from a file</source>
        <translation>Rollen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>{lines} lines; the beginning is shown.</source>
        <translation>{lines} Zeilen; der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Drop one file of this computer.</source>
        <translation>Legen Sie eine Datei dieses Computers ab.</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Shell on an instance — {title}</source>
        <translation>Shell auf einer Instanz — {title}</translation>
    </message>
    <message>
        <source>Search names, IDs, platforms, or give an instance ID…</source>
        <translation>Namen, IDs, Plattformen suchen oder eine Instanz-ID angeben…</translation>
    </message>
    <message>
        <source>Search instances, or give an instance ID</source>
        <translation>Instanzen suchen oder eine Instanz-ID angeben</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} instance</source>
        <comment>{n} instances</comment>
        <translation>
            <numerusform>{n} Instanz</numerusform>
            <numerusform>{n} Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Asking AWS for the instances</source>
        <translation>AWS wird nach den Instanzen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble; others to look at: {attention}.</source>
        <comment>{n} things are in trouble; others to look at: {attention}.</comment>
        <translation>
            <numerusform>1 Störung, dazu Hinweise: {attention}.</numerusform>
            <numerusform>{n} Störungen, dazu Hinweise: {attention}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble.</source>
        <comment>{n} things are in trouble.</comment>
        <translation>
            <numerusform>1 Störung.</numerusform>
            <numerusform>{n} Störungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is in trouble. 1 thing to look at.</source>
        <comment>Nothing is in trouble. {n} things to look at.</comment>
        <translation>
            <numerusform>Keine Störung. 1 Hinweis.</numerusform>
            <numerusform>Keine Störung. {n} Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{title}: {state}. {message}</source>
        <translation>{title}: {state}. {message}</translation>
    </message>
    <message>
        <source>{label}: {title}</source>
        <translation>{label}: {title}</translation>
    </message>
    <message>
        <source>Start shell</source>
        <translation>Shell starten</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS wird gefragt…</translation>
    </message>
    <message>
        <source>{done} so far…</source>
        <translation>{done} bisher…</translation>
    </message>
    <message>
        <source>A shell can be begun by an instance&apos;s ID.</source>
        <translation>Eine Shell lässt sich über die ID einer Instanz beginnen.</translation>
    </message>
    <message>
        <source>EC2&apos;s names are not shown: {message}</source>
        <translation>Die Namen von EC2 werden nicht gezeigt: {message}</translation>
    </message>
    <message>
        <source>Systems Manager knows no instance in {region}: they need its agent and a role.</source>
        <translation>Systems Manager kennt keine Instanz in {region}: Sie brauchen seinen Agenten und eine Rolle.</translation>
    </message>
    <message>
        <source>{rows} of {there}</source>
        <translation>{rows} von {there}</translation>
    </message>
    <message>
        <source>Opening a shell on {wanted}…</source>
        <translation>Eine Shell auf {wanted} wird geöffnet…</translation>
    </message>
    <message>
        <source>A terminal with a shell on {wanted} is open.</source>
        <translation>Ein Terminal mit einer Shell auf {wanted} ist offen.</translation>
    </message>
    <message>
        <source>Keep a TOTP secret for {name}</source>
        <translation>TOTP-Geheimnis für {name} speichern</translation>
    </message>
    <message>
        <source>as AWS shows it, or otpauth://…</source>
        <translation>wie AWS es zeigt, oder otpauth://…</translation>
    </message>
    <message>
        <source>TOTP secret</source>
        <translation>TOTP-Geheimnis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>RoleSwitch then makes the MFA codes of {name} without asking you. The second factor lives beside the first then: whoever can read {keyring} has both.</source>
        <translation>RoleSwitch erzeugt dann die MFA-Codes von {name}, ohne Sie zu fragen. Der zweite Faktor liegt dann neben dem ersten: Wer {keyring} lesen kann, hat beide.</translation>
    </message>
    <message>
        <source>It is in {keyring}. Where you are just setting up this device, AWS asks for two codes in a row: give it these, soon. Otherwise you do not need them.</source>
        <translation>Es ist in {keyring}. Wenn Sie dieses Gerät gerade erst einrichten, verlangt AWS zwei Codes nacheinander: Geben Sie ihm bald diese. Sonst brauchen Sie sie nicht.</translation>
    </message>
    <message>
        <source>such as work</source>
        <translation>etwa work</translation>
    </message>
    <message>
        <source>AKIA…</source>
        <translation>AKIA…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the secret access key</source>
        <translation>Den geheimen Zugriffsschlüssel zeigen</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht getan</translation>
    </message>
    <message>
        <source>{old_key_id} is deleted at AWS and in the keyring, for good: nobody can bring it back. It is inactive already. See first that nothing else needs it: other computers, servers, pipelines, scripts.</source>
        <translation>{old_key_id} wird bei AWS und im Schlüsselbund endgültig gelöscht: Niemand kann ihn zurückholen. Er ist schon inaktiv. Prüfen Sie zuerst, ob ihn sonst etwas braucht: andere Computer, Server, Pipelines, Skripte.</translation>
    </message>
    <message>
        <source>Rotate the access key {name}</source>
        <translation>Zugriffsschlüssel {name} rotieren</translation>
    </message>
    <message>
        <source>A new key takes the place of the old one and is kept in {keyring}. At every moment a key that works is there. The old one is made inactive, and deleted only when you say so.</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle des alten und wird in {keyring} gespeichert. Zu jedem Zeitpunkt ist ein gültiger Schlüssel da. Der alte wird inaktiv gesetzt und erst gelöscht, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>The rotation is under way</source>
        <translation>Die Rotation läuft</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Delete old key…</source>
        <translation>Alten Schlüssel löschen…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Waiting for {waiting}…</source>
        <translation>Warten auf {waiting}…</translation>
    </message>
    <message>
        <source>You may close this window: it goes on without it.</source>
        <translation>Sie können dieses Fenster schließen: Es geht auch ohne weiter.</translation>
    </message>
    <message>
        <source>The old key is deleted. </source>
        <translation>Der alte Schlüssel ist gelöscht. </translation>
    </message>
    <message>
        <source>{over}{name} uses its key {key_id}.</source>
        <translation>{over}{name} verwendet den Schlüssel {key_id}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Delete the old key of {name}?</source>
        <translation>Den alten Schlüssel von {name} löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>{words}: {spoken}</source>
        <translation>{words}: {spoken}</translation>
    </message>
    <message>
        <source>{key_age}: rotate it</source>
        <translation>{key_age}: rotieren Sie ihn</translation>
    </message>
    <message>
        <source>MFA device {device_words}</source>
        <translation>MFA-Gerät {device_words}</translation>
    </message>
    <message>
        <source>MFA session until {time}</source>
        <translation>MFA-Sitzung bis {time}</translation>
    </message>
    <message>
        <source>Test {source}</source>
        <translation>{source} testen</translation>
    </message>
    <message>
        <source>Rotate {source}…</source>
        <translation>{source} rotieren…</translation>
    </message>
    <message>
        <source>Settings {source}…</source>
        <translation>Einstellungen {source}…</translation>
    </message>
    <message>
        <source>Remove {source}…</source>
        <translation>{source} entfernen…</translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}.</source>
        <translation>Öffnet {n} Rollen, die warten: {titles}.</translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it.</source>
        <translation>Öffnet {role}, die darauf wartet.</translation>
    </message>
    <message>
        <source> for {time}</source>
        <translation> für {time}</translation>
    </message>
    <message>
        <source>Opens {role}{lasts}. Its next session takes another code.</source>
        <translation>Öffnet {role}{lasts}. Die nächste Sitzung braucht einen weiteren Code.</translation>
    </message>
    <message>
        <source>Then {n} roles take a code each: {titles}.</source>
        <translation>Dann brauchen {n} Rollen je einen Code: {titles}.</translation>
    </message>
    <message>
        <source>Then {role} takes a code of its own.</source>
        <translation>Dann braucht {role} einen eigenen Code.</translation>
    </message>
    <message>
        <source>{ago} s ago</source>
        <translation>vor {ago} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>The last code was used {when}. The next one comes in {left} s.</source>
        <translation>Der letzte Code wurde {when} verwendet. Der nächste kommt in {left} s.</translation>
    </message>
    <message>
        <source>MFA code for {source_name}</source>
        <translation>MFA-Code für {source_name}</translation>
    </message>
    <message>
        <source>Giving the code to AWS</source>
        <translation>Der Code wird an AWS übergeben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>MFA device {serial}</source>
        <translation>MFA-Gerät {serial}</translation>
    </message>
    <message>
        <source>six digits, as the device {short_serial} shows them</source>
        <translation>sechs Ziffern, wie das Gerät {short_serial} sie zeigt</translation>
    </message>
    <message>
        <source>No role waits for a code any more.</source>
        <translation>Keine Rolle wartet mehr auf einen Code.</translation>
    </message>
    <message>
        <source>Keeps {roles} renewed: {titles}.</source>
        <translation>Erneuert weiterhin {roles}: {titles}.</translation>
    </message>
    <message>
        <source>No role waits for it: the roles of {source_name} that ask for MFA open with it.</source>
        <translation>Keine Rolle wartet darauf: Die Rollen von {source_name}, die nach MFA fragen, öffnen sich damit.</translation>
    </message>
    <message>
        <source>Good until {until}; roles renew by themselves until then.</source>
        <translation>Gültig bis {until}; bis dahin werden die Rollen automatisch erneuert.</translation>
    </message>
    <message>
        <source>That code was used already, and AWS takes each one once. The next one comes in {left} s.</source>
        <translation>Dieser Code wurde schon verwendet, und AWS akzeptiert jeden nur einmal. Der nächste kommt in {left} s.</translation>
    </message>
    <message>
        <source>There are no six digits in what was pasted, or more than six.</source>
        <translation>Im eingefügten Text stehen keine sechs Ziffern oder mehr als sechs.</translation>
    </message>
    <message>
        <source>Cancelled. The roles wait as before.</source>
        <translation>Abgebrochen. Die Rollen warten wie zuvor.</translation>
    </message>
    <message>
        <source>{titles}: assumed. </source>
        <translation>{titles}: angenommen. </translation>
    </message>
    <message>
        <source>{words}{role} takes the next code.</source>
        <translation>{words}{role} braucht den nächsten Code.</translation>
    </message>
    <message numerus="yes">
        <source>one role</source>
        <comment>{n} roles</comment>
        <translation>
            <numerusform>eine Rolle</numerusform>
            <numerusform>{n} Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>No MFA</source>
        <translation>Keine MFA</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>One code, many roles, 1 h each, renewed silently</source>
        <translation>Ein Code, viele Rollen, je 1 h, still erneuert</translation>
    </message>
    <message>
        <source>A code for this role, up to 12 h</source>
        <translation>Ein Code für diese Rolle, bis zu 12 h</translation>
    </message>
    <message>
        <source>assumed via {via}: MFA is given as the first role of that path says</source>
        <translation>angenommen über {via}: MFA wird so gegeben, wie die erste Rolle auf diesem Weg es sagt</translation>
    </message>
    <message>
        <source>where the role is to be</source>
        <translation>wo die Rolle entstehen soll</translation>
    </message>
    <message>
        <source>of who assumes it</source>
        <translation>dessen, der sie annimmt</translation>
    </message>
    <message>
        <source>one to a line: user/boaty, role/team/Runner, permission-set/Admins, or an ARN</source>
        <translation>je Zeile eine Angabe: user/boaty, role/team/Runner, permission-set/Admins oder eine ARN</translation>
    </message>
    <message>
        <source>with commas between them: they get the caller&apos;s policy</source>
        <translation>durch Kommas getrennt: Sie erhalten die Richtlinie des Aufrufers</translation>
    </message>
    <message>
        <source>where somebody else&apos;s account assumes it; it is no secret</source>
        <translation>wenn ein fremdes Konto sie annimmt; kein Geheimnis</translation>
    </message>
    <message>
        <source>only users can give it: sessions of roles and of Identity Center carry none</source>
        <translation>nur Benutzer können MFA nachweisen: Sitzungen von Rollen und von Identity Center haben keine</translation>
    </message>
    <message>
        <source>how long a session of it may last</source>
        <translation>wie lange eine Sitzung von ihr dauern darf</translation>
    </message>
    <message>
        <source>the most it may ever do, whatever else it is given</source>
        <translation>das Äußerste, was sie je darf, was immer sie sonst erhält</translation>
    </message>
    <message>
        <source>whose credentials assume it</source>
        <translation>wessen Anmeldedaten sie annehmen</translation>
    </message>
    <message>
        <source>to create it here: credentials that may manage IAM in the role&apos;s account</source>
        <translation>um sie hier anzulegen: Anmeldedaten, die IAM im Konto der Rolle verwalten dürfen</translation>
    </message>
    <message>
        <source>credentials that may manage IAM in the caller&apos;s account</source>
        <translation>Anmeldedaten, die IAM im Konto des Aufrufers verwalten dürfen</translation>
    </message>
    <message>
        <source>Set up a role</source>
        <translation>Rolle einrichten</translation>
    </message>
    <message>
        <source>Deployer, or team/Deployer with a path</source>
        <translation>Deployer, mit Pfad: team/Deployer</translation>
    </message>
    <message>
        <source>{&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>{&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>Role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Further policies</source>
        <translation>Weitere Richtlinien</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Only who is named here</source>
        <translation>Nur wer hier genannt ist</translation>
    </message>
    <message>
        <source>Whoever that account&apos;s administrators allow</source>
        <translation>Wen die Administratoren des Kontos lassen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s account</source>
        <translation>Fremdes Konto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a new external ID</source>
        <translation>Neue externe ID erzeugen</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA erforderlich</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>Sitzungs-Tags</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>Quellidentität</translation>
    </message>
    <message>
        <source>Caller&apos;s account</source>
        <translation>Konto des Aufrufers</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Who may assume it</source>
        <translation>Wer sie annehmen darf</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Assumed from</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Role made with</source>
        <translation>Rolle angelegt mit</translation>
    </message>
    <message>
        <source>Caller&apos;s policy with</source>
        <translation>Richtlinie des Aufrufers mit</translation>
    </message>
    <message>
        <source>Setting up the role</source>
        <translation>Die Rolle wird eingerichtet</translation>
    </message>
    <message>
        <source>Undo what was made</source>
        <translation>Angelegtes zurücknehmen</translation>
    </message>
    <message>
        <source>Add to the list anyway</source>
        <translation>Trotzdem in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Anlegen und prüfen</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>More: inline policy, boundary, tags, partition</source>
        <translation>Mehr: Inline-Richtlinie, Grenze, Tags, Partition</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Create it from here, or apply a text yourself</source>
        <translation>Von hier aus anlegen oder selbst einen Text anwenden</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Anmeldedaten wählen…</translation>
    </message>
    <message>
        <source>Nobody&apos;s: the caller is allowed already</source>
        <translation>Mit keinen: Der Aufrufer darf schon</translation>
    </message>
    <message>
        <source>a session of {role}</source>
        <translation>eine Sitzung von {role}</translation>
    </message>
    <message>
        <source>Asking whose credentials these are…</source>
        <translation>Es wird gefragt, wessen Anmeldedaten das sind…</translation>
    </message>
    <message>
        <source>{role} is made and in the list: AWS let its caller in.</source>
        <translation>{role} ist angelegt und in der Liste: AWS ließ den Aufrufer ein.</translation>
    </message>
    <message>
        <source>Everything that was made is removed.</source>
        <translation>Alles Angelegte ist entfernt.</translation>
    </message>
    <message>
        <source>Stopping after this call…</source>
        <translation>Nach diesem Aufruf ist Schluss…</translation>
    </message>
    <message>
        <source>{standing} It stays in AWS, and RoleSwitch cannot undo it then.</source>
        <translation>{standing} Das bleibt in AWS, und RoleSwitch kann es dann nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Leave it?</source>
        <translation>Verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>name at least one, or let the whole account in</source>
        <translation>nennen Sie mindestens einen, oder lassen Sie das ganze Konto zu</translation>
    </message>
    <message>
        <source>{rpartition}: {managed_policies}</source>
        <translation>{rpartition}: {managed_policies}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>there is a role named {name} already</source>
        <translation>eine Rolle namens {name} gibt es schon</translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>längste Dauer</translation>
    </message>
    <message>
        <source>By account name</source>
        <translation>Nach Kontonamen</translation>
    </message>
    <message>
        <source>a name with prod is red, stage orange, test yellow, dev green, others are blue</source>
        <translation>ein Name mit prod ist rot, stage orange, test gelb, dev grün, andere sind blau</translation>
    </message>
    <message>
        <source>By organizational unit</source>
        <translation>Nach Organisationseinheit</translation>
    </message>
    <message>
        <source>the accounts of a unit look alike</source>
        <translation>die Konten einer Einheit sehen gleich aus</translation>
    </message>
    <message>
        <source>Accounts of an organization</source>
        <translation>Konten einer Organisation</translation>
    </message>
    <message>
        <source>where the roles&apos; trust policies ask for one</source>
        <translation>falls die Rollen eine verlangen</translation>
    </message>
    <message>
        <source>Group by organizational unit</source>
        <translation>Nach Organisationseinheit gruppieren</translation>
    </message>
    <message>
        <source>Listed with</source>
        <translation>Aufgelistet mit</translation>
    </message>
    <message>
        <source>Group by unit</source>
        <translation>Nach Einheit</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Short names</source>
        <translation>Kurznamen</translation>
    </message>
    <message>
        <source>Find accounts</source>
        <translation>Konten finden</translation>
    </message>
    <message>
        <source>A role of the management account, or of a delegated administrator, lists the accounts of its organization. You see the roles that are made of them before anything is written.</source>
        <translation>Eine Rolle des Verwaltungskontos oder eines delegierten Administrators listet die Konten ihrer Organisation auf. Sie sehen die Rollen, die daraus werden, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose the role that may list it…</source>
        <translation>Rolle wählen, die auflisten darf…</translation>
    </message>
    <message>
        <source>That role: {role}</source>
        <translation>Diese Rolle: {role}</translation>
    </message>
    <message>
        <source>That role</source>
        <translation>Diese Rolle</translation>
    </message>
    <message>
        <source>there is no role yet: add the one of the management account first</source>
        <translation>es gibt noch keine Rolle: Fügen Sie zuerst die des Verwaltungskontos hinzu</translation>
    </message>
    <message>
        <source>AWS makes it in each account that the organization creates</source>
        <translation>AWS legt sie in jedem Konto an, das die Organisation erstellt</translation>
    </message>
    <message>
        <source>in each account</source>
        <translation>in jedem Konto</translation>
    </message>
    <message>
        <source>chained: 1 h is the most AWS gives</source>
        <translation>verkettet: Mehr als 1 h gibt AWS nicht</translation>
    </message>
    <message>
        <source>{words} can stand in it; unit is the innermost one</source>
        <translation>{words} können darin stehen; unit ist die innerste</translation>
    </message>
    <message>
        <source>what the command line calls them</source>
        <translation>wie die Befehlszeile sie nennt</translation>
    </message>
    <message>
        <source>cut to {duration}: {why}</source>
        <translation>auf {duration} gekürzt: {why}</translation>
    </message>
    <message>
        <source>lasts {duration}: {why}</source>
        <translation>dauert {duration}: {why}</translation>
    </message>
    <message>
        <source>chained through {via}: 1 h is the most AWS gives</source>
        <translation>verkettet über {via}: Mehr als 1 h gibt AWS nicht</translation>
    </message>
    <message>
        <source>no more than the role&apos;s own maximum session duration</source>
        <translation>nicht mehr als die längste Sitzungsdauer der Rolle selbst</translation>
    </message>
    <message>
        <source>as the session tag {reason_tag}</source>
        <translation>als Sitzungs-Tag {reason_tag}</translation>
    </message>
    <message>
        <source>as the source identity {identity}</source>
        <translation>als Quellidentität {identity}</translation>
    </message>
    <message>
        <source>as the source identity</source>
        <translation>als Quellidentität</translation>
    </message>
    <message>
        <source>in the session&apos;s name, as {ticket}</source>
        <translation>im Namen der Sitzung, als {ticket}</translation>
    </message>
    <message>
        <source>in the session&apos;s name</source>
        <translation>im Namen der Sitzung</translation>
    </message>
    <message>
        <source>It is kept in the history here; AWS is not told.</source>
        <translation>Er steht hier im Verlauf; AWS erfährt ihn nicht.</translation>
    </message>
    <message>
        <source>CloudTrail shows it {names}.</source>
        <translation>CloudTrail zeigt ihn {names}.</translation>
    </message>
    <message>
        <source>Why do you assume {title}?</source>
        <translation>Warum nehmen Sie {title} an?</translation>
    </message>
    <message>
        <source>Reason for {title}</source>
        <translation>Grund für {title}</translation>
    </message>
    <message>
        <source>One MFA code of {source} is needed for {titles}.</source>
        <translation>Für {titles} wird ein MFA-Code von {source} gebraucht.</translation>
    </message>
    <message>
        <source>An MFA code for each alone is needed for {titles}.</source>
        <translation>Für {titles} wird je ein eigener MFA-Code gebraucht.</translation>
    </message>
    <message>
        <source>A sign-in to {source} is needed for {titles}.</source>
        <translation>Für {titles} ist eine Anmeldung bei {source} nötig.</translation>
    </message>
    <message>
        <source>As they stand in the list, these cannot be assumed: {titles}.</source>
        <translation>So wie sie in der Liste stehen, können diese nicht angenommen werden: {titles}.</translation>
    </message>
    <message>
        <source>To include {role}, type {name}</source>
        <translation>Um {role} dazuzunehmen, geben Sie {name} ein</translation>
    </message>
    <message>
        <source>Assume all roles of {group}</source>
        <translation>Alle Rollen von {group} annehmen</translation>
    </message>
    <message numerus="yes">
        <source>1 is active already and stays as it is.</source>
        <comment>{n} are active already and stay as they are.</comment>
        <translation>
            <numerusform>1 ist schon aktiv und bleibt, wie sie ist.</numerusform>
            <numerusform>{n} sind schon aktiv und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>such as INC0012345 disk full</source>
        <translation>etwa INC0012345 Platte voll</translation>
    </message>
    <message>
        <source>These ask first, and are left out unless you include them:</source>
        <translation>Diese fragen zuerst und bleiben außen vor, wenn Sie sie nicht dazunehmen:</translation>
    </message>
    <message>
        <source>Assuming the roles</source>
        <translation>Die Rollen werden angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role of {group}?</source>
        <comment>Assume {n} roles of {group}?</comment>
        <translation>
            <numerusform>1 Rolle von {group} annehmen?</numerusform>
            <numerusform>{n} Rollen von {group} annehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role</source>
        <comment>Assume {n} roles</comment>
        <translation>
            <numerusform>1 Rolle annehmen</numerusform>
            <numerusform>{n} Rollen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>For {titles}.</source>
        <translation>Für {titles}.</translation>
    </message>
    <message>
        <source>{done} of {n} …</source>
        <translation>{done} von {n} …</translation>
    </message>
    <message>
        <source>None assumed.</source>
        <translation>Keine angenommen.</translation>
    </message>
    <message>
        <source>{role}: {trouble}</source>
        <translation>{role}: {trouble}</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>Host-ID</translation>
    </message>
    <message>
        <source>A policy with the statement that would allow it</source>
        <translation>Eine Richtlinie mit der Anweisung, die es erlauben würde</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Assume…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>not used: Identity Center takes none</source>
        <translation>nicht verwendet: Identity Center akzeptiert keine</translation>
    </message>
    <message>
        <source>not used: Identity Center decides, as its permission set says, 1 h to 12 h</source>
        <translation>nicht verwendet: Identity Center entscheidet, wie der Berechtigungssatz es sagt, 1 h bis 12 h</translation>
    </message>
    <message>
        <source>not used: Identity Center asks for it when you sign in</source>
        <translation>nicht verwendet: Identity Center fragt bei der Anmeldung danach</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>not used: Identity Center names the session after who signed in</source>
        <translation>nicht verwendet: Identity Center benennt die Sitzung nach dem, der sich angemeldet hat</translation>
    </message>
    <message>
        <source>not used: choose a permission set that only reads</source>
        <translation>nicht verwendet: Wählen Sie einen Berechtigungssatz, der nur liest</translation>
    </message>
    <message>
        <source>{account} · the role name is the permission set&apos;s: {permission_set}</source>
        <translation>{account} · der Rollenname ist der des Berechtigungssatzes: {permission_set}</translation>
    </message>
    <message>
        <source>none given: name the device, or choose how MFA is given</source>
        <translation>keines angegeben: Nennen Sie das Gerät, oder wählen Sie, wie MFA gegeben wird</translation>
    </message>
    <message>
        <source>end after</source>
        <translation>endet nach</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Any name of it</source>
        <translation>Irgendein Name</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Accounts whose name</source>
        <translation>Konten, deren Name</translation>
    </message>
    <message>
        <source>Roles of which any name</source>
        <translation>Rollen, von denen irgendein Name</translation>
    </message>
    <message>
        <source>Accounts whose ID</source>
        <translation>Konten, deren ID</translation>
    </message>
    <message>
        <source>Roles whose role name</source>
        <translation>Rollen, deren Rollenname</translation>
    </message>
    <message>
        <source>Roles whose name</source>
        <translation>Rollen, deren Name</translation>
    </message>
    <message>
        <source>Roles whose group</source>
        <translation>Rollen, deren Gruppe</translation>
    </message>
    <message>
        <source>Roles whose source</source>
        <translation>Rollen, deren Quelle</translation>
    </message>
    <message>
        <source>Roles whose team list</source>
        <translation>Rollen, deren Teamliste</translation>
    </message>
    <message>
        <source>Roles whose partition</source>
        <translation>Rollen, deren Partition</translation>
    </message>
    <message>
        <source>ask before assuming</source>
        <translation>fragen vor dem Annehmen</translation>
    </message>
    <message>
        <source>have its name typed</source>
        <translation>verlangen, dass ihr Name eingegeben wird</translation>
    </message>
    <message>
        <source>start read only</source>
        <translation>beginnen nur lesend</translation>
    </message>
    <message>
        <source>stand out</source>
        <translation>werden hervorgehoben</translation>
    </message>
    <message>
        <source>end when the screen locks</source>
        <translation>enden, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Write what it looks for, such as prod.</source>
        <translation>Schreiben Sie, wonach gesucht wird, etwa prod.</translation>
    </message>
    <message>
        <source>shown as {display_name}</source>
        <translation>angezeigt als {display_name}</translation>
    </message>
    <message>
        <source>for {duration_text_of_seconds}</source>
        <translation>für {duration_text_of_seconds}</translation>
    </message>
    <message>
        <source>do not {words}</source>
        <translation>nicht: {words}</translation>
    </message>
    <message>
        <source>end after {duration_text_of_seconds}</source>
        <translation>enden nach {duration_text_of_seconds}</translation>
    </message>
    <message>
        <source>{names}: {names_2}</source>
        <translation>{names}: {names_2}</translation>
    </message>
    <message>
        <source>contains {word}</source>
        <translation>{word} enthält</translation>
    </message>
    <message>
        <source>is like {pattern}</source>
        <translation>wie {pattern} ist</translation>
    </message>
    <message>
        <source>is {pattern}</source>
        <translation>{pattern} ist</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Die gewählte Regel</translation>
    </message>
    <message>
        <source>such as prod, or *-live-*</source>
        <translation>etwa prod oder *-live-*</translation>
    </message>
    <message>
        <source>such as {account_name} · {role_name}</source>
        <translation>etwa {account_name} · {role_name}</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>For every role of the list, also those that come later. What a role says itself wins, and of several rules the first.</source>
        <translation>Für jede Rolle der Liste, auch für künftige. Was bei einer Rolle selbst eingestellt ist, geht vor, und von mehreren Regeln gilt die erste.</translation>
    </message>
    <message>
        <source>This rule says more than can be changed here: change it in roles.toml, or remove it.</source>
        <translation>Diese Regel sagt mehr, als hier geändert werden kann: Ändern Sie sie in roles.toml, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>several with commas; * stands for anything</source>
        <translation>mehrere mit Kommas; * steht für alles</translation>
    </message>
    <message>
        <source>may hold {words}</source>
        <translation>darf {words} enthalten</translation>
    </message>
    <message>
        <source>No role of the list is like that now.</source>
        <translation>Derzeit passt keine Rolle der Liste.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source>{n} of {count} roles: {named}.</source>
        <translation>{n} von {count} Rollen: {named}.</translation>
    </message>
    <message>
        <source>New rule: {looks_for}</source>
        <translation>Neue Regel: {looks_for}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Storage class or region</source>
        <translation>Klasse oder Region</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>
{size} bytes</source>
        <translation>
{size} Byte</translation>
    </message>
    <message>
        <source>A byte is a number, counted from 0.</source>
        <translation>Ein Byte ist eine Zahl, gezählt ab 0.</translation>
    </message>
    <message>
        <source>{size_words} of {size_words_2}</source>
        <translation>{size_words} von {size_words_2}</translation>
    </message>
    <message>
        <source>{time_words} left</source>
        <translation>noch {time_words}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {left} s</source>
        <translation>{minutes} min {left} s</translation>
    </message>
    <message>
        <source>Bucket {bucket}</source>
        <translation>Bucket {bucket}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>To byte</source>
        <translation>Bis Byte</translation>
    </message>
    <message>
        <source>Only a part of it, by its bytes</source>
        <translation>Nur einen Teil davon, nach Bytes</translation>
    </message>
    <message>
        <source>Object key</source>
        <translation>Objektschlüssel</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>Ab Byte</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>all of it is {size_words}, {size} bytes</source>
        <translation>alles zusammen ist {size_words}, {size} Byte</translation>
    </message>
    <message>
        <source>A name that ends in / is a folder&apos;s.</source>
        <translation>Ein Name, der mit / endet, ist der eines Ordners.</translation>
    </message>
    <message>
        <source>Nowhere but the history</source>
        <translation>Nirgends außer im Verlauf</translation>
    </message>
    <message>
        <source>The session tag Reason</source>
        <translation>Das Sitzungs-Tag Reason</translation>
    </message>
    <message>
        <source>asked for when the role is assumed; user and role have to allow sts:TagSession</source>
        <translation>wird beim Annehmen erfragt; Benutzer und Rolle müssen sts:TagSession erlauben</translation>
    </message>
    <message>
        <source>The source identity</source>
        <translation>Die Quellidentität</translation>
    </message>
    <message>
        <source>asked for when the role is assumed, and sent as source identity; user and role have to allow sts:SetSourceIdentity</source>
        <translation>wird beim Annehmen erfragt und als Quellidentität gesendet; Benutzer und Rolle müssen sts:SetSourceIdentity erlauben</translation>
    </message>
    <message>
        <source>Session: name, tags, policy, source identity</source>
        <translation>Sitzung: Name, Tags, Richtlinie, Quellidentität</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Sitzungsname</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Reason goes to</source>
        <translation>Grund geht an</translation>
    </message>
    <message>
        <source> where the reason names {example_ticket}</source>
        <translation> wo der Grund {example_ticket} nennt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>Policy ARNs</source>
        <translation>Richtlinien-ARNs</translation>
    </message>
    <message>
        <source>team = platform
cost-center = 1234 (transitive)</source>
        <translation>team = platform
cost-center = 1234 (transitive)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format the session policy</source>
        <translation>Sitzungsrichtlinie formatieren</translation>
    </message>
    <message>
        <source>limits the session to looking, by AWS&apos;s own policy ReadOnlyAccess</source>
        <translation>beschränkt die Sitzung aufs Ansehen, durch die AWS-Richtlinie ReadOnlyAccess</translation>
    </message>
    <message>
        <source>not read only: AWS allows what any one of the policies below allows, so leave the others out</source>
        <translation>kein reiner Lesezugriff: AWS erlaubt, was irgendeine der Richtlinien unten erlaubt, lassen Sie also die anderen weg</translation>
    </message>
    <message>
        <source>by AWS&apos;s own policy ReadOnlyAccess, in the policy ARNs below</source>
        <translation>durch die AWS-Richtlinie ReadOnlyAccess, in den Richtlinien-ARNs unten</translation>
    </message>
    <message>
        <source>one a line; with (transitive) at its end, a tag goes on to the roles assumed from this one</source>
        <translation>eines je Zeile; mit (transitive) am Ende geht ein Tag auf die Rollen über, die von dieser aus angenommen werden</translation>
    </message>
    <message>
        <source>CloudTrail shows it along the whole chain, where nothing can change it</source>
        <translation>CloudTrail zeigt sie entlang der ganzen Kette, wo nichts sie ändern kann</translation>
    </message>
    <message>
        <source>the session may do what the role and a policy here both allow</source>
        <translation>die Sitzung darf, was die Rolle und eine Richtlinie hier beide erlauben</translation>
    </message>
    <message>
        <source>one a line: policies of AWS or of the role&apos;s own account</source>
        <translation>eine je Zeile: Richtlinien von AWS oder des Kontos der Rolle</translation>
    </message>
    <message>
        <source>CloudTrail shows it; {words} can stand in it</source>
        <translation>CloudTrail zeigt ihn; {words} können darin stehen</translation>
    </message>
    <message>
        <source>CloudTrail will show {shown}{where}; {words} can stand in it</source>
        <translation>CloudTrail wird {shown} zeigen{where}; {words} können darin stehen</translation>
    </message>
    <message>
        <source>One sign-in serves all its roles, and the AWS CLI as well.</source>
        <translation>Eine Anmeldung gilt für alle ihre Rollen und auch für die AWS CLI.</translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}. {serves}</source>
        <translation>Öffnet {n} Rollen, die warten: {titles}. {serves}</translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it. {serves}</source>
        <translation>Öffnet {role}, die darauf wartet. {serves}</translation>
    </message>
    <message>
        <source>Sign in to {source}</source>
        <translation>Bei {source} anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your browser shows the same code: compare it, then allow.</source>
        <translation>Ihr Browser zeigt denselben Code: Vergleichen Sie ihn, dann erlauben Sie es.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Asking Identity Center for a code…</source>
        <translation>Identity Center wird um einen Code gebeten…</translation>
    </message>
    <message>
        <source>No browser could be opened here: open the address yourself, and type the code there.</source>
        <translation>Hier ließ sich kein Browser öffnen: Öffnen Sie die Adresse selbst, und geben Sie den Code dort ein.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser… The code lasts another {time_left}.</source>
        <translation>Warten auf Sie im Browser… Der Code gilt noch {time_left}.</translation>
    </message>
    <message>
        <source>name of a profile of ~/.aws</source>
        <translation>Name eines Profils von ~/.aws</translation>
    </message>
    <message>
        <source>Profile of ~/.aws</source>
        <translation>Profil von ~/.aws</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>{name}, which is not in the list</source>
        <translation>{name}, die nicht in der Liste ist</translation>
    </message>
    <message>
        <source>Profile of ~/.aws…</source>
        <translation>Profil von ~/.aws…</translation>
    </message>
    <message>
        <source>Identity Center…</source>
        <translation>Identity Center…</translation>
    </message>
    <message>
        <source>{source} · profile {profile}</source>
        <translation>{source} · Profil {profile}</translation>
    </message>
    <message>
        <source>{source} · Identity Center</source>
        <translation>{source} · Identity Center</translation>
    </message>
    <message>
        <source>You type them</source>
        <translation>Sie geben sie ein</translation>
    </message>
    <message>
        <source>A command prints them</source>
        <translation>Ein Befehl gibt sie aus</translation>
    </message>
    <message>
        <source>Made of a TOTP secret in the keyring</source>
        <translation>Aus einem TOTP-Geheimnis im Schlüsselbund erzeugt</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Wie das Profil es sagt</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Legacy: one host for all regions</source>
        <translation>Alt: ein Host für alle Regionen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>wie das Profil es sagt</translation>
    </message>
    <message>
        <source>such as ykman oath accounts code --single AWS</source>
        <translation>etwa ykman oath accounts code --single AWS</translation>
    </message>
    <message>
        <source>MFA codes</source>
        <translation>MFA-Codes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>MFA session</source>
        <translation>MFA-Sitzung</translation>
    </message>
    <message>
        <source>STS</source>
        <translation>STS</translation>
    </message>
    <message>
        <source>Address of STS</source>
        <translation>Adresse von STS</translation>
    </message>
    <message>
        <source>Keep a TOTP secret…</source>
        <translation>TOTP-Geheimnis speichern…</translation>
    </message>
    <message>
        <source>KeePassXC moves it to its Recycle Bin, where it stays until you empty that, and you give the codes yourself from then on. Where nothing else has this secret, nobody can make codes of this device then.</source>
        <translation>KeePassXC verschiebt es in seinen Papierkorb, wo es bleibt, bis Sie diesen leeren, und von da an geben Sie die Codes selbst ein. Wenn sonst nichts dieses Geheimnis hat, kann dann niemand mehr Codes dieses Geräts erzeugen.</translation>
    </message>
    <message>
        <source>Undo in ~/.aws</source>
        <translation>In ~/.aws rückgängig machen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>Die gewählte Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What is yours in ~/.aws as it was before a change. What RoleSwitch has there now stays; what you restore can be taken back here too.</source>
        <translation>Was in ~/.aws Ihnen gehört, wie es vor einer Änderung war. Was RoleSwitch dort jetzt hat, bleibt; was Sie wiederherstellen, lässt sich auch hier rückgängig machen.</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>Nothing was changed there yet, or no backups are kept.</source>
        <translation>Dort wurde noch nichts geändert, oder es werden keine Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing of yours is otherwise than it was then.</source>
        <translation>Nichts von Ihnen ist jetzt anders als damals.</translation>
    </message>
    <message>
        <source>The profile of {roles} goes: what comes back has its name. The session lives on.</source>
        <translation>Das Profil von {roles} entfällt: Was wiederhergestellt wird, trägt seinen Namen. Die Sitzung besteht weiter.</translation>
    </message>
    <message>
        <source>Restored. The way back is the first one of the list.</source>
        <translation>Wiederhergestellt. Der Weg zurück ist der erste der Liste.</translation>
    </message>
    <message>
        <source>There is no way back to it then.</source>
        <translation>Dann gibt es keinen Weg dorthin zurück.</translation>
    </message>
    <message>
        <source>The copy beside the file goes too.</source>
        <translation>Auch die Kopie neben der Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation>Diese Sicherung entfernen?</translation>
    </message>
    <message>
        <source>Remove the TOTP secret…</source>
        <translation>TOTP-Geheimnis entfernen…</translation>
    </message>
    <message>
        <source>One code opens an MFA session, from which the roles of this source are assumed without another one until it ends.</source>
        <translation>Ein Code öffnet eine MFA-Sitzung, von der aus die Rollen dieser Quelle ohne weiteren Code angenommen werden, bis sie endet.</translation>
    </message>
    <message>
        <source>Keep another one…</source>
        <translation>Ein anderes speichern…</translation>
    </message>
    <message>
        <source>one is in {keyring}</source>
        <translation>eines ist in {keyring}</translation>
    </message>
    <message>
        <source>15 min to 36 h</source>
        <translation>15 min bis 36 h</translation>
    </message>
    <message>
        <source>It is deleted from the keyring, and you give the codes yourself from then on. Where nothing else has this secret, nobody can make codes of this device any more.</source>
        <translation>Es wird aus dem Schlüsselbund gelöscht, und von da an geben Sie die Codes selbst ein. Wenn sonst nichts dieses Geheimnis hat, kann niemand mehr Codes dieses Geräts erzeugen.</translation>
    </message>
    <message>
        <source>Remove the TOTP secret of {source}?</source>
        <translation>Das TOTP-Geheimnis von {source} entfernen?</translation>
    </message>
    <message>
        <source>a quote is not closed, or a \ stands at the end</source>
        <translation>ein Anführungszeichen ist nicht geschlossen, oder ein \ steht am Ende</translation>
    </message>
    <message>
        <source>write the program that prints the code, such as ykman oath accounts code AWS</source>
        <translation>schreiben Sie das Programm, das den Code ausgibt, etwa ykman oath accounts code AWS</translation>
    </message>
    <message>
        <source>only characters that can be seen: one of these cannot</source>
        <translation>nur sichtbare Zeichen: Eines von diesen ist es nicht</translation>
    </message>
    <message numerus="yes">
        <source> with {n} argument</source>
        <comment> with {n} arguments</comment>
        <translation>
            <numerusform> mit {n} Argument</numerusform>
            <numerusform> mit {n} Argumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>runs {name}{arguments}, which is to print one code of six digits</source>
        <translation>startet {name}{arguments}, das einen Code mit sechs Ziffern ausgeben soll</translation>
    </message>
    <message>
        <source>write it as in 12 h or 90 min</source>
        <translation>schreiben Sie es wie 12 h oder 90 min</translation>
    </message>
    <message>
        <source>AWS takes 15 min to 36 h</source>
        <translation>AWS erlaubt 15 min bis 36 h</translation>
    </message>
    <message>
        <source>keep a TOTP secret first</source>
        <translation>speichern Sie zuerst ein TOTP-Geheimnis</translation>
    </message>
    <message>
        <source>a TOTP secret is kept, and codes are made of it: remove it first</source>
        <translation>ein TOTP-Geheimnis ist gespeichert, und Codes werden daraus erzeugt: Entfernen Sie es zuerst</translation>
    </message>
    <message>
        <source>sts_endpoint: write an address that begins with https:// or http://</source>
        <translation>sts_endpoint: Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>The team list {team} is added.</source>
        <translation>Die Teamliste {team} ist hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} role</source>
        <comment>Add {n} roles</comment>
        <translation>
            <numerusform>{n} Rolle hinzufügen</numerusform>
            <numerusform>{n} Rollen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} change</source>
        <comment>Take {n} changes</comment>
        <translation>
            <numerusform>{n} Änderung übernehmen</numerusform>
            <numerusform>{n} Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{team}: {n} change taken.</source>
        <comment>{team}: {n} changes taken.</comment>
        <translation>
            <numerusform>{team}: {n} Änderung übernommen.</numerusform>
            <numerusform>{team}: {n} Änderungen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your list: {sign_in_words}</source>
        <translation>in Ihrer Liste: {sign_in_words}</translation>
    </message>
    <message>
        <source>here: {sign_in_words}</source>
        <translation>hier: {sign_in_words}</translation>
    </message>
    <message>
        <source>Its session ends.</source>
        <translation>Die Sitzung dazu endet.</translation>
    </message>
    <message>
        <source>{start_url} in {region}</source>
        <translation>{start_url} in {region}</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>ein Zugriffsschlüssel</translation>
    </message>
    <message numerus="yes">
        <source>1 role names</source>
        <comment>{n} roles name</comment>
        <translation>
            <numerusform>1 Rolle nennt</numerusform>
            <numerusform>{n} Rollen nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no source: {source} is used, as the settings of this list say.</source>
        <translation>{name} keine Quelle: {source} wird verwendet, wie die Einstellungen dieser Liste es sagen.</translation>
    </message>
    <message>
        <source>{name} no source: give one to each, or one to all in the settings of this list.</source>
        <translation>{name} keine Quelle: Geben Sie jeder eine oder allen eine in den Einstellungen dieser Liste.</translation>
    </message>
    <message>
        <source>Team list {team}</source>
        <translation>Teamliste {team}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Von {place}</translation>
    </message>
    <message>
        <source>{summary}
Nothing is written yet.</source>
        <translation>{summary}
Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>HTTPS address</source>
        <translation>HTTPS-Adresse</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Git-Repository</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Add team list</source>
        <translation>Teamliste hinzufügen</translation>
    </message>
    <message>
        <source>such as platform</source>
        <translation>etwa platform</translation>
    </message>
    <message>
        <source>As the browser opens pages</source>
        <translation>Wie der Browser Seiten öffnet</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Two roles at once take a window of their own each.</source>
        <translation>Zwei Rollen gleichzeitig brauchen je ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a CA bundle</source>
        <translation>CA-Bundle wählen</translation>
    </message>
    <message>
        <source>HTTPS_PROXY of the environment comes before it.</source>
        <translation>HTTPS_PROXY der Umgebung geht vor.</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>A file of certificates to trust, in PEM. AWS_CA_BUNDLE of the environment comes before it.</source>
        <translation>Eine Datei mit Zertifikaten, denen vertraut wird, in PEM. AWS_CA_BUNDLE der Umgebung geht vor.</translation>
    </message>
    <message>
        <source>Asks AWS by this way, without credentials</source>
        <translation>Fragt AWS auf diesem Weg, ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Roles that somebody keeps for several people, and where they come from.</source>
        <translation>Rollen, die jemand für mehrere Leute pflegt, und woher sie kommen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>A team list</source>
        <translation>Eine Teamliste</translation>
    </message>
    <message>
        <source>The chosen team list</source>
        <translation>Die gewählte Teamliste</translation>
    </message>
    <message>
        <source>the repository&apos;s own</source>
        <translation>der des Repositorys</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>Datei darin</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A list of roles that somebody keeps for several people. It is looked at when RoleSwitch starts, what has changed is shown before it is taken, and what was taken is there without a network too.</source>
        <translation>Eine Rollenliste, die jemand für mehrere Leute pflegt. Sie wird beim Start von RoleSwitch geprüft, Änderungen werden gezeigt, bevor sie übernommen werden, und Übernommenes ist auch ohne Netzwerk da.</translation>
    </message>
    <message>
        <source>None: each role is given one</source>
        <translation>Keine: Jede Rolle erhält eine</translation>
    </message>
    <message>
        <source>Lists (*.toml);;All files (*)</source>
        <translation>Listen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write where it is, as in {examples}.</source>
        <translation>Schreiben Sie, wo sie ist, etwa {examples}.</translation>
    </message>
    <message>
        <source>assumes the roles that name nobody</source>
        <translation>nimmt die Rollen an, die keine eigene nennen</translation>
    </message>
    <message>
        <source>asked with your own git, its keys and helpers</source>
        <translation>geholt mit Ihrem eigenen git, seinen Schlüsseln und Helfern</translation>
    </message>
    <message>
        <source>There is a team list of that name already: choose another name.</source>
        <translation>Eine Teamliste dieses Namens gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Looking at {place} …</source>
        <translation>{place} wird geprüft …</translation>
    </message>
    <message>
        <source>{here} tomorrow</source>
        <translation>{here} morgen</translation>
    </message>
    <message>
        <source>{here} on {here_2}</source>
        <translation>{here} am {here_2}</translation>
    </message>
    <message>
        <source>is not renewed after {time}</source>
        <translation>wird nach {time} nicht erneuert</translation>
    </message>
    <message>
        <source>ended {end}</source>
        <translation>endete {end}</translation>
    </message>
    <message>
        <source>ends by itself {end}</source>
        <translation>endet automatisch {end}</translation>
    </message>
    <message>
        <source>expires {end}, is not renewed</source>
        <translation>läuft um {end} ab, wird nicht erneuert</translation>
    </message>
    <message>
        <source>expires {end}, {what}</source>
        <translation>läuft um {end} ab, {what}</translation>
    </message>
    <message>
        <source>expires {end}, renewed with another MFA code</source>
        <translation>läuft um {end} ab, wird mit einem weiteren MFA-Code erneuert</translation>
    </message>
    <message>
        <source>expires {end}, renews itself at {time}</source>
        <translation>läuft um {end} ab, wird um {time} automatisch erneuert</translation>
    </message>
    <message>
        <source>Older history was not removed: {error}.</source>
        <translation>Älterer Verlauf wurde nicht entfernt: {error}.</translation>
    </message>
    <message>
        <source>old key not deleted yet</source>
        <translation>alter Schlüssel noch nicht gelöscht</translation>
    </message>
    <message>
        <source>rotation not finished</source>
        <translation>Rotation nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The access key of {source} is in {what}.</source>
        <translation>Der Zugriffsschlüssel von {source} ist in {what}.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>{message} Its roles are there as they were taken last.</source>
        <translation>{message} Die Rollen sind da, wie sie zuletzt übernommen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>1 change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>1 Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from ~/.aws</source>
        <translation>Aus ~/.aws importieren</translation>
    </message>
    <message>
        <source>Import from {path}</source>
        <translation>Aus {path} importieren</translation>
    </message>
    <message>
        <source>{n} sessions that came of it end. </source>
        <translation>{n} Sitzungen, die daraus entstanden, enden. </translation>
    </message>
    <message>
        <source>The session of {role} ends. </source>
        <translation>Die Sitzung von {role} endet. </translation>
    </message>
    <message>
        <source>{ends}The AWS CLI is signed out with it: both use one sign-in.</source>
        <translation>{ends}Die AWS CLI wird mit abgemeldet: Beide verwenden eine Anmeldung.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Von {name} abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out of {name}.</source>
        <translation>Von {name} abgemeldet.</translation>
    </message>
    <message>
        <source>{name}: nothing has changed.</source>
        <translation>{name}: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Looking at the team list {name} …</source>
        <translation>Die Teamliste {name} wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>1 role leaves</source>
        <comment>{n} roles leave</comment>
        <translation>
            <numerusform>1 Rolle verlässt</numerusform>
            <numerusform>{n} Rollen verlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{roles} the list, with what you have said of them, and their sessions end. The list itself stays.</source>
        <translation>{roles} die Liste, mit dem, was Sie dazu gesagt haben, samt Ende der Sitzungen. Die Liste selbst bleibt.</translation>
    </message>
    <message>
        <source>Remove the team list {name}?</source>
        <translation>Die Teamliste {name} entfernen?</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role that is not active…</source>
        <comment>Assume all {n} that are not active…</comment>
        <translation>
            <numerusform>Die 1 Rolle annehmen, die nicht aktiv ist…</numerusform>
            <numerusform>Alle {n} annehmen, die nicht aktiv sind…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role…</source>
        <comment>Assume all {n} roles…</comment>
        <translation>
            <numerusform>Die 1 Rolle annehmen…</numerusform>
            <numerusform>Alle {n} Rollen annehmen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End its 1 session…</source>
        <comment>End all {n} sessions…</comment>
        <translation>
            <numerusform>1 Sitzung beenden…</numerusform>
            <numerusform>Alle {n} Sitzungen beenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle Sitzungen beenden…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Guard this group…</source>
        <translation>Diese Gruppe schützen…</translation>
    </message>
    <message numerus="yes">
        <source>End 1 session of {group}?</source>
        <comment>End {n} sessions of {group}?</comment>
        <translation>
            <numerusform>1 Sitzung von {group} beenden?</numerusform>
            <numerusform>{n} Sitzungen von {group} beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End 1 session?</source>
        <comment>End all {n} sessions?</comment>
        <translation>
            <numerusform>1 Sitzung beenden?</numerusform>
            <numerusform>Alle {n} Sitzungen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}: what was written for them is removed.</source>
        <translation>{titles}: Was für sie geschrieben wurde, wird entfernt.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Access key…</source>
        <translation>Zugriffsschlüssel…</translation>
    </message>
    <message>
        <source>No active sessions</source>
        <translation>Keine aktiven Sitzungen</translation>
    </message>
    <message>
        <source>Double-click a role to assume it.</source>
        <translation>Ein Doppelklick auf eine Rolle nimmt sie an.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Click the star beside a role&apos;s name to find the role here.</source>
        <translation>Klicken Sie auf den Stern neben dem Namen einer Rolle, um sie hier zu finden.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Roles that you assume are kept here, the latest first.</source>
        <translation>Rollen, die Sie annehmen, erscheinen hier, die letzte zuerst.</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Hier sind keine Rollen</translation>
    </message>
    <message>
        <source>Nothing of this team list is in your list yet: look at it with a right click.</source>
        <translation>Noch ist nichts von dieser Teamliste in Ihrer Liste: Sehen Sie sie mit einem Rechtsklick an.</translation>
    </message>
    <message>
        <source>no active session</source>
        <translation>keine aktive Sitzung</translation>
    </message>
    <message>
        <source>1 active session</source>
        <translation>1 aktive Sitzung</translation>
    </message>
    <message>
        <source>{count} active sessions</source>
        <translation>{count} aktive Sitzungen</translation>
    </message>
    <message>
        <source>no renewal after {time}</source>
        <translation>keine Erneuerung nach {time}</translation>
    </message>
    <message>
        <source>next renewal in {time}</source>
        <translation>nächste Erneuerung in {time}</translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation>Erneuerung ist fällig</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Import, export, rules, theme, preferences, roles.toml</source>
        <translation>Importieren, exportieren, Regeln, Erscheinungsbild, Einstellungen, roles.toml</translation>
    </message>
    <message>
        <source>Open preferences.toml</source>
        <translation>preferences.toml öffnen</translation>
    </message>
    <message>
        <source>The list and the sessions are read again.</source>
        <translation>Die Liste und die Sitzungen werden neu gelesen.</translation>
    </message>
    <message>
        <source>RoleSwitch keeps your AWS accounts and roles in one list and opens them with a click.</source>
        <translation>RoleSwitch hält Ihre AWS-Konten und -Rollen in einer Liste und öffnet sie mit einem Klick.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation>Eine Demo ansehen</translation>
    </message>
    <message>
        <source>Configuration folder</source>
        <translation>Konfigurationsordner</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Zustandsordner</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Laufzeitordner</translation>
    </message>
    <message numerus="yes">
        <source> And 1 more.</source>
        <comment> And {n} more.</comment>
        <translation>
            <numerusform> Und 1 weiteres.</numerusform>
            <numerusform> Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these lines in {path}: all the rest of it is used.</source>
        <translation>Korrigieren Sie diese Zeilen in {path}: Alles Übrige darin wird verwendet.</translation>
    </message>
    <message>
        <source>{roles} and {sources}. Every line of it is used.</source>
        <translation>{roles} und {sources}. Jede Zeile davon wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>1 role</source>
        <comment>{n} roles</comment>
        <translation>
            <numerusform>1 Rolle</numerusform>
            <numerusform>{n} Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>1 Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: the first role or source makes it.</source>
        <translation>Es gibt noch keine: Die erste Rolle oder Quelle legt sie an.</translation>
    </message>
    <message>
        <source>roles.toml is yours alone now.</source>
        <translation>roles.toml gehört jetzt Ihnen allein.</translation>
    </message>
    <message>
        <source>Every line of it is used.</source>
        <translation>Jede Zeile davon wird verwendet.</translation>
    </message>
    <message>
        <source>There is none: all is as usual.</source>
        <translation>Es gibt keine: Alles ist wie üblich.</translation>
    </message>
    <message>
        <source>preferences.toml line {line}: {message}</source>
        <translation>preferences.toml Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Mend these lines: what they say is as usual until then.</source>
        <translation>Korrigieren Sie diese Zeilen: Was sie sagen, ist bis dahin wie üblich.</translation>
    </message>
    <message>
        <source>nothing can be made there</source>
        <translation>dort kann nichts angelegt werden</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: {error}.</source>
        <translation>In {path} kann nichts geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Look at the rights of that folder, and at the room on its disk.</source>
        <translation>Prüfen Sie die Rechte dieses Ordners und den freien Platz auf der Platte.</translation>
    </message>
    <message>
        <source>{megabytes} MB are free where {path} is.</source>
        <translation>{megabytes} MB sind frei, wo {path} ist.</translation>
    </message>
    <message>
        <source>Make room on that disk.</source>
        <translation>Schaffen Sie Platz auf dieser Platte.</translation>
    </message>
    <message>
        <source>{path} is yours alone to change, and a test file could be written.</source>
        <translation>{path} können nur Sie ändern, und eine Testdatei ließ sich schreiben.</translation>
    </message>
    <message>
        <source>{path} is made when it is needed.</source>
        <translation>{path} wird angelegt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>That folder is yours alone now.</source>
        <translation>Dieser Ordner gehört jetzt Ihnen allein.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Sessions in memory</source>
        <translation>Sitzungen im Speicher</translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, in memory: they are on no disk.</source>
        <translation>Sitzungen werden in {path} gespeichert, im Arbeitsspeicher: Sie sind auf keiner Platte.</translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, on a disk: files of mode 0600 that stay after a log-out.</source>
        <translation>Sitzungen werden in {path} gespeichert, auf einer Platte: Dateien mit den Rechten 0600, die nach der Abmeldung vom Computer bleiben.</translation>
    </message>
    <message>
        <source>Log in so that XDG_RUNTIME_DIR is set, as systemd-logind does.</source>
        <translation>Melden Sie sich so am Computer an, dass XDG_RUNTIME_DIR gesetzt ist, wie systemd-logind es tut.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>1 session file cannot be read ({name}): it is damaged, or of another version of RoleSwitch.</source>
        <comment>{n} session files cannot be read, such as {name}: they are damaged, or of another version of RoleSwitch.</comment>
        <translation>
            <numerusform>1 Sitzungsdatei ist nicht lesbar ({name}): Sie ist beschädigt oder von einer anderen Version von RoleSwitch.</numerusform>
            <numerusform>{n} Sitzungsdateien sind nicht lesbar, etwa {name}: Sie sind beschädigt oder von einer anderen Version von RoleSwitch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what cannot be read</source>
        <translation>Nicht Lesbares entfernen</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {error}.</source>
        <translation>{name} kann nicht entfernt werden: {error}.</translation>
    </message>
    <message>
        <source>Every session file can be read now.</source>
        <translation>Jede Sitzungsdatei ist jetzt lesbar.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>{lock} is held by process {process}, which shows no life: others wait some seconds for it each time.</source>
        <translation>{lock} wird von Prozess {process} gehalten, der kein Lebenszeichen gibt: Andere warten jedes Mal einige Sekunden darauf.</translation>
    </message>
    <message>
        <source>Let it go on (kill -CONT {process}), or end it (kill {process}).</source>
        <translation>Lassen Sie ihn weiterlaufen (kill -CONT {process}), oder beenden Sie ihn (kill {process}).</translation>
    </message>
    <message>
        <source>Import {roles} from ~/.aws</source>
        <translation>{roles} aus ~/.aws importieren</translation>
    </message>
    <message>
        <source>Set up a role…</source>
        <translation>Rolle einrichten…</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Keine Rolle passt</translation>
    </message>
    <message>
        <source>No role here has {search} in its name, account, role name, profile or group.</source>
        <translation>Keine Rolle hier hat {search} in Namen, Konto, Rollennamen, Profil oder Gruppe.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search all roles</source>
        <translation>Alle Rollen durchsuchen</translation>
    </message>
    <message>
        <source>No role uses this source yet.</source>
        <translation>Noch verwendet keine Rolle diese Quelle.</translation>
    </message>
    <message>
        <source>Accounts and roles…</source>
        <translation>Konten und Rollen…</translation>
    </message>
    <message>
        <source>{n} problems. </source>
        <translation>{n} Probleme. </translation>
    </message>
    <message>
        <source>keys in {keyring}</source>
        <translation>Schlüssel in {keyring}</translation>
    </message>
    <message>
        <source>waiting for {waiting}…</source>
        <translation>warten auf {waiting}…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Assume read only</source>
        <translation>Nur lesend annehmen</translation>
    </message>
    <message>
        <source>Assume with full access</source>
        <translation>Mit vollem Zugriff annehmen</translation>
    </message>
    <message>
        <source>Assume with a reason…</source>
        <translation>Mit Grund annehmen…</translation>
    </message>
    <message>
        <source>Open live terminal</source>
        <translation>Live-Terminal öffnen</translation>
    </message>
    <message>
        <source>Access check…</source>
        <translation>Zugriffsprüfung…</translation>
    </message>
    <message>
        <source>Session Manager…</source>
        <translation>Session Manager…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Copy role ARN</source>
        <translation>Rollen-ARN kopieren</translation>
    </message>
    <message>
        <source>Copy profile name</source>
        <translation>Profilnamen kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add role via this one…</source>
        <translation>Rolle über diese hinzufügen…</translation>
    </message>
    <message>
        <source>History of this role…</source>
        <translation>Verlauf dieser Rolle…</translation>
    </message>
    <message>
        <source>Enter MFA code…</source>
        <translation>MFA-Code eingeben…</translation>
    </message>
    <message>
        <source>Forget MFA session</source>
        <translation>MFA-Sitzung vergessen</translation>
    </message>
    <message>
        <source>Open console as its user</source>
        <translation>Konsole als ihr Benutzer öffnen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message numerus="yes">
        <source>{n} role uses it.</source>
        <comment>{n} roles use it.</comment>
        <translation>
            <numerusform>{n} Rolle verwendet sie.</numerusform>
            <numerusform>{n} Rollen verwenden sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the source {name}?</source>
        <translation>Die Quelle {name} entfernen?</translation>
    </message>
    <message>
        <source>Undo in ~/.aws…</source>
        <translation>In ~/.aws rückgängig machen…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Check health…</source>
        <translation>Zustand prüfen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Asking AWS whose credentials {name} holds…</source>
        <translation>AWS wird gefragt, wessen Anmeldedaten {name} hat…</translation>
    </message>
    <message>
        <source>No role uses it.</source>
        <translation>Keine Rolle verwendet sie.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>About RoleSwitch</source>
        <translation>Über RoleSwitch</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>RoleSwitch {version}</source>
        <translation>RoleSwitch {version}</translation>
    </message>
    <message>
        <source>A list of the AWS roles you work in: assume with a click, kept renewed.</source>
        <translation>Eine Liste der AWS-Rollen, in denen Sie arbeiten: mit einem Klick angenommen und automatisch erneuert.</translation>
    </message>
    <message>
        <source>{name} is {said}</source>
        <translation>{name} ist {said}</translation>
    </message>
    <message>
        <source>Open RoleSwitch</source>
        <translation>RoleSwitch öffnen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>As in your list</source>
        <translation>Wie in Ihrer Liste</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>in your list: {arn}</source>
        <translation>in Ihrer Liste: {arn}</translation>
    </message>
    <message>
        <source>here: {arn}</source>
        <translation>hier: {arn}</translation>
    </message>
    <message>
        <source>With a check mark it leaves your list.</source>
        <translation>Mit Häkchen wird sie aus Ihrer Liste entfernt.</translation>
    </message>
    <message>
        <source>source · access key {access_key_id}</source>
        <translation>Quelle · Zugriffsschlüssel {access_key_id}</translation>
    </message>
    <message>
        <source>source · profile {profile}</source>
        <translation>Quelle · Profil {profile}</translation>
    </message>
    <message>
        <source>source · Identity Center {start_url}</source>
        <translation>Quelle · Identity Center {start_url}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>From the role {via}</source>
        <translation>Von der Rolle {via}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Filter by name, account, role, what is wrong…</source>
        <translation>Filtern nach Name, Konto, Rolle, was nicht stimmt…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>All rows that are shown; what to look at and what has gone only under a filter of its own.</source>
        <translation>Alle gezeigten Zeilen; Anzusehendes und Verschwundenes nur unter einem eigenen Filter.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>Reason for {role} wanted</source>
        <translation>Grund für {role} gebraucht</translation>
    </message>
    <message>
        <source>MFA code for {source} wanted</source>
        <translation>MFA-Code für {source} gebraucht</translation>
    </message>
    <message>
        <source>MFA code for {source} wanted by {until}</source>
        <translation>MFA-Code für {source} gebraucht bis {until}</translation>
    </message>
    <message>
        <source>Waiting for it: {titles}.</source>
        <translation>Darauf warten: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>The session</source>
        <comment>The first session</comment>
        <translation>
            <numerusform>Die Sitzung</numerusform>
            <numerusform>Die erste Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed without it: {titles}. {which} ends at {time}.</source>
        <translation>Ohne ihn nicht erneuert: {titles}. {which} endet um {time}.</translation>
    </message>
    <message>
        <source>{role} is kept renewed with it.</source>
        <translation>{role} wird damit weiter erneuert.</translation>
    </message>
    <message>
        <source>{n} roles are kept renewed with it: {titles}.</source>
        <translation>{n} Rollen werden damit weiter erneuert: {titles}.</translation>
    </message>
    <message>
        <source>AWS is not reached</source>
        <translation>AWS ist nicht erreichbar</translation>
    </message>
    <message>
        <source>is not renewed</source>
        <translation>wird nicht erneuert</translation>
    </message>
    <message>
        <source>is being renewed</source>
        <translation>wird gerade erneuert</translation>
    </message>
    <message>
        <source>renews itself at {time}</source>
        <translation>wird um {time} automatisch erneuert</translation>
    </message>
    <message>
        <source>waits for your keyring</source>
        <translation>wartet auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>AWS is not reached: tried again every 10 s</source>
        <translation>AWS ist nicht erreichbar: neuer Versuch alle 10 s</translation>
    </message>
    <message>
        <source>{words}: next try in {in_words}</source>
        <translation>{words}: nächster Versuch in {in_words}</translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>AWS refused</source>
        <translation>AWS lehnte ab</translation>
    </message>
    <message>
        <source>the source gave nothing</source>
        <translation>die Quelle gab nichts</translation>
    </message>
    <message>
        <source>waits for you to sign in</source>
        <translation>wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>waits for an MFA code</source>
        <translation>wartet auf einen MFA-Code</translation>
    </message>
    <message>
        <source>waits for a reason</source>
        <translation>wartet auf einen Grund</translation>
    </message>
    <message>
        <source>waits for you to say yes</source>
        <translation>wartet auf Ihr Ja</translation>
    </message>
    <message>
        <source>waits for its access key</source>
        <translation>wartet auf ihren Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>waits until roles.toml can be read</source>
        <translation>wartet, bis roles.toml gelesen werden kann</translation>
    </message>
    <message>
        <source>waits for a change of the list</source>
        <translation>wartet auf eine Änderung der Liste</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Andere Rollen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>Favoriten und zuletzt verwendete</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open a terminal as this role</source>
        <translation>Ein Terminal als diese Rolle öffnen</translation>
    </message>
    <message>
        <source>Copy exports for your shell</source>
        <translation>Exporte für Ihre Shell kopieren</translation>
    </message>
    <message>
        <source>Open the console as this role</source>
        <translation>Die Konsole als diese Rolle öffnen</translation>
    </message>
    <message>
        <source>{words}, read only</source>
        <translation>{words}, nur lesend</translation>
    </message>
    <message>
        <source>{words}, MFA code wanted {code}</source>
        <translation>{words}, MFA-Code gebraucht {code}</translation>
    </message>
    <message>
        <source>assuming</source>
        <translation>wird angenommen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires soon, {left}</source>
        <translation>läuft bald ab, {left}</translation>
    </message>
    <message>
        <source>active, {left}</source>
        <translation>aktiv, {left}</translation>
    </message>
    <message>
        <source>{words}, renewal waits: {trouble}</source>
        <translation>{words}, Erneuerung wartet: {trouble}</translation>
    </message>
    <message>
        <source>{words}, renewal failed: {trouble}</source>
        <translation>{words}, Erneuerung fehlgeschlagen: {trouble}</translation>
    </message>
    <message>
        <source>not assumed</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>The rotation of the access key of {name} is over.</source>
        <translation>Die Rotation des Zugriffsschlüssels von {name} ist vorüber.</translation>
    </message>
    <message>
        <source>Search roles, accounts, IDs, profiles…</source>
        <translation>Rollen, Konten, IDs, Profile suchen…</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Sign-in sources</source>
        <translation>Anmeldequellen</translation>
    </message>
    <message>
        <source>Team lists</source>
        <translation>Teamlisten</translation>
    </message>
    <message>
        <source>MFA code wanted by {time}</source>
        <translation>MFA-Code gebraucht bis {time}</translation>
    </message>
    <message>
        <source>MFA code wanted now</source>
        <translation>MFA-Code jetzt gebraucht</translation>
    </message>
    <message>
        <source>MFA session until {mfa_until}</source>
        <translation>MFA-Sitzung bis {mfa_until}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>key {key_age}</source>
        <translation>Schlüssel {key_age}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch unbenutzt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Signed in until {time} at the latest</source>
        <translation>Angemeldet längstens bis {time}</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>{name}: sign in again. Roles that are active are not renewed without it</source>
        <translation>{name}: neu anmelden. Aktive Rollen werden ohne das nicht erneuert</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>{team}: {words} to look at, in {place}</source>
        <translation>{team}: {words} anzusehen, in {place}</translation>
    </message>
    <message>
        <source>{entry}, {amount}</source>
        <translation>{entry}, {amount}</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Views, groups, sign-in sources and team lists</source>
        <translation>Ansichten, Gruppen, Anmeldequellen und Teamlisten</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{named} is active</source>
        <comment>{named} are active</comment>
        <translation>
            <numerusform>{named} ist aktiv</numerusform>
            <numerusform>{named} sind aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup {id} of your AWS files.</source>
        <translation>Es gibt keine Sicherung {id} Ihrer AWS-Dateien.</translation>
    </message>
    <message>
        <source>`roleswitch backups` lists them.</source>
        <translation>`roleswitch backups` listet sie auf.</translation>
    </message>
    <message>
        <source>That deletes secrets from the keyring, and nothing brings them back. Go on?</source>
        <translation>Das löscht Geheimnisse aus dem Schlüsselbund, und nichts bringt sie zurück. Fortfahren?</translation>
    </message>
    <message numerus="yes">
        <source>{title} is in trouble: see what to do next to it.</source>
        <comment>{n} things are in trouble, {title} first: see what to do next to each.</comment>
        <translation>
            <numerusform>{title} ist gestört: Sehen Sie, was daneben als Nächstes zu tun ist.</numerusform>
            <numerusform>{n} Störungen, {title} zuerst: Sehen Sie, was jeweils als Nächstes zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has the default profile as its own already.</source>
        <translation>{role} hat das Standardprofil schon als eigenes.</translation>
    </message>
    <message>
        <source>{role} is assumed with the profile default, so it cannot be that profile itself. Give its source another profile name first.</source>
        <translation>{role} wird mit dem Profil default angenommen, kann also nicht selbst dieses Profil sein. Geben Sie zuerst der Quelle einen anderen Profilnamen.</translation>
    </message>
    <message>
        <source>Which role is the default profile could not be written down: {reason}. Nothing was changed.</source>
        <translation>Welche Rolle das Standardprofil ist, ließ sich nicht aufschreiben: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>before the profile {profile} of {role} was written</source>
        <translation>bevor das Profil {profile} von {role} geschrieben wurde</translation>
    </message>
    <message>
        <source>before the profile of {role} was removed</source>
        <translation>bevor das Profil von {role} entfernt wurde</translation>
    </message>
    <message>
        <source>before {role} took over the profile {profile}</source>
        <translation>bevor {role} das Profil {profile} übernahm</translation>
    </message>
    <message>
        <source>before {role} became the default profile</source>
        <translation>bevor {role} zum Standardprofil wurde</translation>
    </message>
    <message>
        <source>before the default profile was given back</source>
        <translation>bevor das Standardprofil zurückgegeben wurde</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>bevor eine Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>a copy beside the file, from a take-over or a key that moved to the keyring</source>
        <translation>eine Kopie neben der Datei, von einer Übernahme oder einem Schlüssel, der in den Schlüsselbund kam</translation>
    </message>
    <message>
        <source>The backup {id} cannot be read: {reason}.</source>
        <translation>Die Sicherung {id} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The backup {id} is damaged, so it is not used.</source>
        <translation>Die Sicherung {id} ist beschädigt und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>{path} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed since you looked at the difference, so nothing was restored. Look at it again.</source>
        <translation>{file} wurde geändert, seit Sie den Unterschied angesehen haben, deshalb wurde nichts wiederhergestellt. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>Another program wrote {file} at the same moment, so it does not say what the backup says. What that program wrote is still there.</source>
        <translation>Ein anderes Programm hat {file} im selben Augenblick geschrieben, daher steht dort nicht, was die Sicherung sagt. Was dieses Programm schrieb, ist noch da.</translation>
    </message>
    <message>
        <source>Look at the backup again, and restore it once more.</source>
        <translation>Sehen Sie sich die Sicherung noch einmal an, und stellen Sie sie erneut wieder her.</translation>
    </message>
    <message>
        <source>The profile {profile} is somebody else&apos;s there.</source>
        <translation>Das Profil {profile} gehört dort jemand anderem.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Files of AWS tools</source>
        <translation>Dateien der AWS-Werkzeuge</translation>
    </message>
    <message>
        <source>Files of RoleSwitch</source>
        <translation>Dateien von RoleSwitch</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>That moves a key out of your AWS files to the keyring: programs that name its profile find no credentials in it any more. Go on?</source>
        <translation>Das verschiebt einen Schlüssel aus Ihren AWS-Dateien in den Schlüsselbund: Programme, die sein Profil nennen, finden darin keine Anmeldedaten mehr. Fortfahren?</translation>
    </message>
    <message>
        <source>That deletes an AWS file as it was once, with the key in it, and nothing brings it back. Go on?</source>
        <translation>Das löscht eine AWS-Datei in ihrem früheren Stand, mit dem Schlüssel darin, und nichts bringt sie zurück. Fortfahren?</translation>
    </message>
    <message>
        <source>It was not looked at to the end.</source>
        <translation>Die Prüfung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It could not be looked at: {error}.</source>
        <translation>Die Prüfung war nicht möglich: {error}.</translation>
    </message>
    <message>
        <source>Looking took longer than {seconds} seconds, and was given up.</source>
        <translation>Die Prüfung dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was not looked at to the end, by a bug in RoleSwitch ({name}): what happened is in {path}.</source>
        <translation>Durch einen Fehler in RoleSwitch ({name}) wurde nicht zu Ende geprüft: Was geschah, steht in {path}.</translation>
    </message>
    <message>
        <source>There is nothing to mend that is called {id}.</source>
        <translation>Es gibt nichts zu beheben, das {id} heißt.</translation>
    </message>
    <message>
        <source>Nobody else can look into the folder of your AWS files now.</source>
        <translation>Niemand sonst kann jetzt in den Ordner Ihrer AWS-Dateien sehen.</translation>
    </message>
    <message>
        <source>{path} is yours alone now.</source>
        <translation>{path} gehört jetzt Ihnen allein.</translation>
    </message>
    <message>
        <source>{argument} is neither config nor credentials.</source>
        <translation>{argument} ist weder config noch credentials.</translation>
    </message>
    <message>
        <source>It is a link to {target}, which is not there: a role&apos;s profile makes that file.</source>
        <translation>Sie ist ein Link auf {target}, das es nicht gibt: Das Profil einer Rolle legt diese Datei an.</translation>
    </message>
    <message>
        <source>There is none yet: a role&apos;s profile makes it.</source>
        <translation>Es gibt noch keine: Das Profil einer Rolle legt sie an.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link). RoleSwitch does not write to it: that would part the two.</source>
        <translation>Die Datei hat einen zweiten Namen (einen Hardlink). RoleSwitch schreibt nicht hinein: Das würde die beiden trennen.</translation>
    </message>
    <message>
        <source>Use a symbolic link instead.</source>
        <translation>Verwenden Sie stattdessen einen symbolischen Link.</translation>
    </message>
    <message numerus="yes">
        <source>1 section</source>
        <comment>{n} sections</comment>
        <translation>
            <numerusform>1 Abschnitt</numerusform>
            <numerusform>{n} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation>{sections}, {ours} davon von RoleSwitch. AWS-Werkzeuge können sie lesen, sonst niemand. Sie ist ein Link auf {target}.</translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation>{sections}. AWS-Werkzeuge können sie lesen, sonst niemand. Sie ist ein Link auf {target}.</translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and no other user.</source>
        <translation>{sections}, {ours} davon von RoleSwitch. AWS-Werkzeuge können sie lesen, sonst kein Benutzer.</translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and no other user.</source>
        <translation>{sections}. AWS-Werkzeuge können sie lesen, sonst kein Benutzer.</translation>
    </message>
    <message>
        <source>Left by a session</source>
        <translation>Von einer Sitzung übrig</translation>
    </message>
    <message>
        <source>The default profile is the role {role}, which was not chosen for it.</source>
        <translation>Das Standardprofil ist die Rolle {role}, die nicht dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Or go back to how it was.</source>
        <translation>Oder zum früheren Stand zurückkehren.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The default profile is to be the role {role}, which is no longer in your list.</source>
        <translation>Das Standardprofil soll die Rolle {role} sein, die nicht mehr in Ihrer Liste steht.</translation>
    </message>
    <message>
        <source>The profile {profile} is RoleSwitch&apos;s, for the role {role}, which is no longer in your list.</source>
        <translation>Das Profil {profile} ist von RoleSwitch, für die Rolle {role}, die nicht mehr in Ihrer Liste ist.</translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that expired {when}, after a crash or while RoleSwitch was not running.</source>
        <translation>Das Profil {profile} enthält Schlüssel von {role}, abgelaufen {when}, nach einem Absturz oder während RoleSwitch nicht lief.</translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that work until {when}, and RoleSwitch has lost their session: nobody renews or removes them.</source>
        <translation>Das Profil {profile} enthält Schlüssel von {role}, gültig bis {when}, und RoleSwitch hat ihre Sitzung verloren: Niemand erneuert oder entfernt sie.</translation>
    </message>
    <message>
        <source>The profile of {role} is in use by now: it stays.</source>
        <translation>Das Profil von {role} ist inzwischen in Gebrauch: Es bleibt.</translation>
    </message>
    <message>
        <source>What was left of {role} is out of your AWS files.</source>
        <translation>Was von {role} übrig war, ist aus Ihren AWS-Dateien entfernt.</translation>
    </message>
    <message>
        <source>The default profile is what it was before.</source>
        <translation>Das Standardprofil ist, was es vorher war.</translation>
    </message>
    <message>
        <source>Profiles that ask RoleSwitch</source>
        <translation>Profile, die RoleSwitch fragen</translation>
    </message>
    <message>
        <source>The profile {profile} asks {program} for credentials, which is not there any more: no program can use it.</source>
        <translation>Das Profil {profile} fragt {program} nach Anmeldedaten, das nicht mehr da ist: Kein Programm kann es verwenden.</translation>
    </message>
    <message>
        <source>Write it anew, with the place where RoleSwitch is now.</source>
        <translation>Schreiben Sie es neu, mit dem Ort, wo RoleSwitch jetzt ist.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>The profile of {role} asks this RoleSwitch now.</source>
        <translation>Das Profil von {role} fragt jetzt dieses RoleSwitch.</translation>
    </message>
    <message>
        <source>Keys in plain text</source>
        <translation>Schlüssel im Klartext</translation>
    </message>
    <message>
        <source>The profile {profile} has a long-lived access key in plain text ({key}): whoever reads the file has it.</source>
        <translation>Das Profil {profile} hat einen langlebigen Zugriffsschlüssel im Klartext ({key}): Wer die Datei liest, hat ihn.</translation>
    </message>
    <message>
        <source>Move it to the keyring, from where RoleSwitch assumes roles with it.</source>
        <translation>Verschieben Sie ihn in den Schlüsselbund; von dort nimmt RoleSwitch Rollen mit ihm an.</translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile} find no credentials in it any more.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund und dann aus der Datei heraus: Eine datierte Kopie der Datei wird daneben aufbewahrt. Programme, die das Profil {profile} nennen, finden darin keine Anmeldedaten mehr.</translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile}, or one that leads to it ({users}), find no credentials in it any more.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund und dann aus der Datei heraus: Eine datierte Kopie der Datei wird daneben aufbewahrt. Programme, die das Profil {profile} nennen, oder eines, das dorthin führt ({users}), finden darin keine Anmeldedaten mehr.</translation>
    </message>
    <message>
        <source>Move to keyring…</source>
        <translation>In den Schlüsselbund verschieben…</translation>
    </message>
    <message>
        <source>Move the key of {profile} to the keyring?</source>
        <translation>Den Schlüssel von {profile} in den Schlüsselbund verschieben?</translation>
    </message>
    <message>
        <source>The key of {profile} is in the keyring now, as the source {source}. The file as it was, with the key, is {copies}: delete that when all works.</source>
        <translation>Der Schlüssel von {profile} ist jetzt im Schlüsselbund, als Quelle {source}. Die Datei, wie sie war, mit dem Schlüssel, ist {copies}: Löschen Sie das, wenn alles funktioniert.</translation>
    </message>
    <message>
        <source>The key of {profile} cannot be moved so: import ~/.aws and look what it says.</source>
        <translation>Der Schlüssel von {profile} lässt sich so nicht verschieben: Importieren Sie ~/.aws, und sehen Sie, was dort steht.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>{path} was left by a RoleSwitch that was killed while it wrote, and may hold keys.</source>
        <translation>{path} blieb von einem RoleSwitch übrig, das beim Schreiben abgebrochen wurde, und enthält vielleicht Schlüssel.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, a copy of your AWS files as they were.</source>
        <translation>Andere Benutzer dieses Computers können {path} lesen, eine Kopie Ihrer AWS-Dateien, wie sie waren.</translation>
    </message>
    <message>
        <source>Make them mine alone</source>
        <translation>Zugriff nur mir erlauben</translation>
    </message>
    <message>
        <source>Copies of AWS files</source>
        <translation>Kopien von AWS-Dateien</translation>
    </message>
    <message>
        <source>{path} is the file as it was before RoleSwitch changed it, with a long-lived access key in plain text ({keys}): whoever reads it has the key.</source>
        <translation>{path} ist die Datei, wie sie war, bevor RoleSwitch sie änderte, mit einem langlebigen Zugriffsschlüssel im Klartext ({keys}): Wer sie liest, hat den Schlüssel.</translation>
    </message>
    <message>
        <source>Remove it when all works without it.</source>
        <translation>Entfernen Sie sie, wenn ohne sie alles funktioniert.</translation>
    </message>
    <message>
        <source>Remove {path}?</source>
        <translation>{path} entfernen?</translation>
    </message>
    <message>
        <source>It is the file as it was, and may be the only place that still has it: with {keys}, other profiles and comments. Nothing brings it back. See first that the keys are in the keyring, or are used no more.</source>
        <translation>Es ist die Datei, wie sie war, und vielleicht der einzige Ort, an dem es sie noch gibt: mit {keys}, anderen Profilen und Kommentaren. Nichts bringt sie zurück. Prüfen Sie zuerst, dass die Schlüssel im Schlüsselbund sind oder nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist weg.</translation>
    </message>
    <message>
        <source>There is no copy {name} of your AWS files.</source>
        <translation>Es gibt keine Kopie {name} Ihrer AWS-Dateien.</translation>
    </message>
    <message>
        <source>The copies are yours alone now.</source>
        <translation>Die Kopien gehören jetzt Ihnen allein.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>{variable} names the profile {profile}, which is not there: AWS tools started from here fail.</source>
        <translation>{variable} nennt das Profil {profile}, das es nicht gibt: Von hier gestartete AWS-Werkzeuge scheitern.</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a profile that is there.</source>
        <translation>Löschen Sie {variable}, oder nennen Sie ein Profil, das es gibt.</translation>
    </message>
    <message>
        <source>Keys are set in this environment (AWS_ACCESS_KEY_ID): for most AWS tools started from here they win over profiles.</source>
        <translation>In dieser Umgebung sind Schlüssel gesetzt (AWS_ACCESS_KEY_ID): Für die meisten von hier gestarteten AWS-Werkzeuge gehen sie Profilen vor.</translation>
    </message>
    <message>
        <source>Unset them where they are set, such as in ~/.profile, if that is not meant.</source>
        <translation>Löschen Sie sie, wo sie gesetzt werden, etwa in ~/.profile, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>{variable} is a relative path, so each program finds another file by it.</source>
        <translation>{variable} ist ein relativer Pfad, also findet jedes Programm damit eine andere Datei.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Terminal and programs</source>
        <translation>Terminal und Programme</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>AWS answers</source>
        <translation>AWS antwortet</translation>
    </message>
    <message>
        <source>What is set as the address of STS, or of AWS (AWS_ENDPOINT_URL), is no address.</source>
        <translation>Was als Adresse von STS oder von AWS (AWS_ENDPOINT_URL) gesetzt ist, ist keine Adresse.</translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms that it is busy.</source>
        <translation>{host} antwortete in {milliseconds} ms, dass es ausgelastet ist.</translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms.</source>
        <translation>{host} antwortete in {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The CA bundle {path} is not there, so no call can be made.</source>
        <translation>Das CA-Bundle {path} gibt es nicht, also ist kein Aufruf möglich.</translation>
    </message>
    <message>
        <source>Name another file in AWS_CA_BUNDLE, or in ca_bundle under [network] in roles.toml, or unset it.</source>
        <translation>Nennen Sie in AWS_CA_BUNDLE oder in ca_bundle unter [network] in roles.toml eine andere Datei, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>AWS is called through the proxy {proxy}.</source>
        <translation>AWS wird über den Proxy {proxy} aufgerufen.</translation>
    </message>
    <message>
        <source>AWS is called directly, through no proxy.</source>
        <translation>AWS wird direkt aufgerufen, über keinen Proxy.</translation>
    </message>
    <message>
        <source>(what is set for it is no address)</source>
        <translation>(was dafür gesetzt ist, ist keine Adresse)</translation>
    </message>
    <message>
        <source>{trouble} The certificate was issued by {issuer}.</source>
        <translation>{trouble} Das Zertifikat wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and AWS&apos;s agree to {seconds} s.</source>
        <translation>Die Uhr dieses Computers und die von AWS stimmen auf {seconds} s überein.</translation>
    </message>
    <message>
        <source>{words}: AWS refuses calls that are signed so far from its own time.</source>
        <translation>{words}: AWS lehnt Aufrufe ab, die so weit von seiner eigenen Zeit entfernt signiert sind.</translation>
    </message>
    <message>
        <source>{words}. RoleSwitch counts by AWS&apos;s.</source>
        <translation>{words}. RoleSwitch rechnet nach der von AWS.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Switch on Set time automatically in the settings of Windows, under Time &amp; language.</source>
        <translation>Schalten Sie in den Einstellungen von Windows unter Zeit und Sprache „Uhrzeit automatisch festlegen“ ein.</translation>
    </message>
    <message>
        <source>Switch on Set time and date automatically in System Settings, under General.</source>
        <translation>Schalten Sie in den Systemeinstellungen unter Allgemein „Datum und Uhrzeit automatisch einstellen“ ein.</translation>
    </message>
    <message>
        <source>Let the system set it: sudo timedatectl set-ntp true</source>
        <translation>Lassen Sie das System sie stellen: sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>AWS did not answer with its time, so nothing says whether this computer&apos;s clock is right.</source>
        <translation>AWS antwortete nicht mit seiner Zeit, also sagt nichts, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {user}): RoleSwitch writes nothing there.</source>
        <translation>{path} gehört einem anderen Benutzer (Nummer {user}): RoleSwitch schreibt dort nichts.</translation>
    </message>
    <message>
        <source>Make it yours: sudo chown -R $(id -un) {path}</source>
        <translation>Machen Sie es zu Ihrem: sudo chown -R $(id -un) {path}</translation>
    </message>
    <message>
        <source>Other users of this computer can change {path}.</source>
        <translation>Andere Benutzer dieses Computers können {path} ändern.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Andere Benutzer dieses Computers können {path} lesen.</translation>
    </message>
    <message>
        <source>{path} is marked read-only, so that RoleSwitch does not write to it.</source>
        <translation>{path} ist als schreibgeschützt markiert, sodass RoleSwitch nicht hineinschreibt.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod {mode} {path}</source>
        <translation>Machen Sie es nur sich allein zugänglich: chmod {mode} {path}</translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation>Zugriff nur mir erlauben</translation>
    </message>
    <message>
        <source>The rights of {path} could not be changed: {error}.</source>
        <translation>Die Rechte von {path} ließen sich nicht ändern: {error}.</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>Terminalprogramm</translation>
    </message>
    <message>
        <source>{program}, which {where} names, is not installed: another one is opened.</source>
        <translation>{program}, das {where} nennt, ist nicht installiert: Ein anderes wird geöffnet.</translation>
    </message>
    <message>
        <source>Install it, or name another one.</source>
        <translation>Installieren Sie es, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{program} ({path}). It opens its windows in a process that runs already: a role&apos;s shell fetches its session itself, so it is right all the same.</source>
        <translation>{program} ({path}). Es öffnet seine Fenster in einem Prozess, der schon läuft: Die Shell einer Rolle holt ihre Sitzung selbst, also stimmt sie trotzdem.</translation>
    </message>
    <message>
        <source>{program} ({path}).</source>
        <translation>{program} ({path}).</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>{path}.</source>
        <translation>{path}.</translation>
    </message>
    <message>
        <source>{path}, which SHELL names, cannot be used: another one is started.</source>
        <translation>{path}, in SHELL genannt, ist nicht verwendbar: Eine andere wird gestartet.</translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL.</source>
        <translation>Nennen Sie Ihre in der Umgebungsvariablen SHELL.</translation>
    </message>
    <message>
        <source>SHELL is not set: the shell of your login is started, or /bin/sh.</source>
        <translation>SHELL ist nicht gesetzt: Ihre Anmelde-Shell wird gestartet oder /bin/sh.</translation>
    </message>
    <message>
        <source>Browser for the console</source>
        <translation>Browser für die Konsole</translation>
    </message>
    <message>
        <source>No browser was found: `roleswitch console NAME --print` shows the address.</source>
        <translation>Kein Browser wurde gefunden: `roleswitch console NAME --print` zeigt die Adresse.</translation>
    </message>
    <message>
        <source>Install a browser, and xdg-utils, which open what is the system&apos;s default.</source>
        <translation>Installieren Sie einen Browser und xdg-utils, das den im System eingestellten öffnet.</translation>
    </message>
    <message>
        <source>It is not installed: only a shell by Session Manager needs it.</source>
        <translation>Es ist nicht installiert: Nur für eine Shell über Session Manager wird es gebraucht.</translation>
    </message>
    <message>
        <source>{path} does not say its version.</source>
        <translation>{path} nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>Try it: aws --version</source>
        <translation>Versuchen Sie: aws --version</translation>
    </message>
    <message>
        <source>Version {version} ({path}). It uses what RoleSwitch writes; `aws sso login` takes version 2.</source>
        <translation>Version {version} ({path}). Sie verwendet, was RoleSwitch schreibt; `aws sso login` braucht Version 2.</translation>
    </message>
    <message>
        <source>Version {version} ({path}).</source>
        <translation>Version {version} ({path}).</translation>
    </message>
    <message>
        <source>Session Manager</source>
        <translation>Session Manager</translation>
    </message>
    <message>
        <source>The AWS CLI and its Session Manager plugin are there.</source>
        <translation>Die AWS CLI und ihr Session-Manager-Plugin sind da.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>There is none here, so the window does not open. The command line does all without it.</source>
        <translation>Hier gibt es keine, also öffnet sich das Fenster nicht. Die Befehlszeile kann alles auch ohne sie.</translation>
    </message>
    <message>
        <source>{kind}, {desktop}.</source>
        <translation>{kind}, {desktop}.</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>No program shows notifications here: that a session ends is seen in the window alone.</source>
        <translation>Kein Programm zeigt hier Benachrichtigungen: Dass eine Sitzung endet, sieht man nur im Fenster.</translation>
    </message>
    <message>
        <source>Start your desktop&apos;s, or install one, such as dunst.</source>
        <translation>Starten Sie den Benachrichtigungsdienst Ihres Desktops, oder installieren Sie einen, etwa dunst.</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} zeigt sie.</translation>
    </message>
    <message>
        <source>A program shows them when one comes.</source>
        <translation>Ein Programm zeigt sie, wenn eine kommt.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>There is one: RoleSwitch can stay in it.</source>
        <translation>Es gibt einen: RoleSwitch kann darin bleiben.</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends the program.</source>
        <translation>Dieser Desktop hat keinen: Mit dem Schließen des Fensters endet das Programm.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <source>See: {command}</source>
        <translation>Siehe: {command}</translation>
    </message>
    <message>
        <source>Mend: {command}</source>
        <translation>Beheben: {command}</translation>
    </message>
    <message>
        <source>--search: at most {n} ordinary characters can be searched for.</source>
        <translation>--search: Höchstens {n} gewöhnliche Zeichen können gesucht werden.</translation>
    </message>
    <message>
        <source>--hidden: nothing comes after it.</source>
        <translation>--hidden: Danach kommt nichts.</translation>
    </message>
    <message>
        <source>--role: {n} names given: one role can be chosen.</source>
        <translation>--role: {n} Namen angegeben: Eine Rolle kann gewählt werden.</translation>
    </message>
    <message>
        <source>--role: the name of a role is missing.</source>
        <translation>--role: Der Name einer Rolle fehlt.</translation>
    </message>
    <message>
        <source>No role here is named {role}: give its exact name, as `roleswitch list` shows it.</source>
        <translation>Keine Rolle hier heißt {role}: Geben Sie ihren genauen Namen an, wie `roleswitch list` ihn zeigt.</translation>
    </message>
    <message>
        <source>Quit RoleSwitch</source>
        <translation>RoleSwitch beenden</translation>
    </message>
    <message>
        <source>Remember this, and do not ask again</source>
        <translation>Das merken und nicht wieder fragen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact: more roles at once</source>
        <translation>Kompakt: mehr Rollen auf einmal</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep them until they expire</source>
        <translation>Bis zum Ablauf behalten</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Nach 15 Sekunden</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Nach 30 Sekunden</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>When RoleSwitch ends</source>
        <translation>Wenn RoleSwitch endet</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of RoleSwitch on.</source>
        <translation>Ab dem nächsten Start von RoleSwitch.</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Keep new sessions renewed</source>
        <translation>Neue Sitzungen automatisch erneuern</translation>
    </message>
    <message>
        <source>Each session has a switch of its own in its details, which holds for that one.</source>
        <translation>Jede Sitzung hat in ihren Einzelheiten einen eigenen Schalter, der für sie gilt.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 18:30, or nothing.</source>
        <translation>Schreiben Sie Stunden und Minuten wie 18:30 oder nichts.</translation>
    </message>
    <message>
        <source>Such as 18:30. From then to midnight nothing is renewed by itself, and what is active runs out; you can still renew it. An end before noon holds to noon.</source>
        <translation>Etwa 18:30. Von da an bis Mitternacht wird nichts automatisch erneuert, und was aktiv ist, läuft aus; Sie können es immer noch erneuern. Ein Ende vor Mittag gilt bis Mittag.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>New roles</source>
        <translation>Neue Rollen</translation>
    </message>
    <message>
        <source>For roles that you add, and for imported ones that say nothing else.</source>
        <translation>Für Rollen, die Sie hinzufügen, und für importierte, die nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Copy exports for</source>
        <translation>Exporte kopieren für</translation>
    </message>
    <message>
        <source>My own shell</source>
        <translation>Meine eigene Shell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Only where it still holds what RoleSwitch has copied.</source>
        <translation>Nur wenn sie noch enthält, was RoleSwitch kopiert hat.</translation>
    </message>
    <message>
        <source>Automatic: {terminal}</source>
        <translation>Automatisch: {terminal}</translation>
    </message>
    <message>
        <source>{terminal} (not installed)</source>
        <translation>{terminal} (nicht installiert)</translation>
    </message>
    <message>
        <source>Notifications and quitting</source>
        <translation>Benachrichtigungen und Beenden</translation>
    </message>
    <message>
        <source>Notify me on the desktop</source>
        <translation>Mich auf dem Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>When a session ends soon, could not be renewed, or needs something of you.</source>
        <translation>Wenn eine Sitzung bald endet, nicht erneuert werden konnte oder etwas von Ihnen braucht.</translation>
    </message>
    <message>
        <source>Minutes before the end</source>
        <translation>Minuten vor dem Ende</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Schreiben Sie eine ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>When you are told of a session that is not renewed; of a short one, not before its last third.</source>
        <translation>Wann Sie auf eine Sitzung hingewiesen werden, die nicht erneuert wird; bei einer kurzen erst im letzten Drittel.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Where the desktop has one.</source>
        <translation>Wo der Desktop einen hat.</translation>
    </message>
    <message>
        <source>Live sessions on quitting</source>
        <translation>Laufende Sitzungen beim Beenden</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard when the screen is locked or the computer sleeps</source>
        <translation>Geheimnisse aus der Zwischenablage löschen, wenn der Bildschirm gesperrt wird oder der Computer schläft</translation>
    </message>
    <message>
        <source>Backups of ~/.aws</source>
        <translation>Sicherungen von ~/.aws</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Schreiben Sie eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>How many changes can be taken back.</source>
        <translation>Wie viele Änderungen zurückgenommen werden können.</translation>
    </message>
    <message>
        <source>In the list&apos;s own file, roles.toml, as for the command line.</source>
        <translation>In der Datei der Liste selbst, roles.toml, wie für die Befehlszeile.</translation>
    </message>
    <message>
        <source>Debuggers and core dumps may read RoleSwitch&apos;s memory</source>
        <translation>Debugger und Speicherabbilder dürfen den Speicher von RoleSwitch lesen</translation>
    </message>
    <message>
        <source>Only to look into a fault of RoleSwitch: keys and sessions are in it.</source>
        <translation>Nur um einem Fehler von RoleSwitch nachzugehen: Schlüssel und Sitzungen stehen darin.</translation>
    </message>
    <message>
        <source>What is older is removed for good.</source>
        <translation>Was älter ist, wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>{roles} is active.</source>
        <translation>{roles} ist aktiv.</translation>
    </message>
    <message>
        <source>{n} sessions are active: {roles}.</source>
        <translation>{n} Sitzungen sind aktiv: {roles}.</translation>
    </message>
    <message numerus="yes">
        <source>Kept, it can be used until {until}: nothing renews it while RoleSwitch is closed.</source>
        <comment>Kept, they can be used until each expires, the last at {until}: nothing renews them while RoleSwitch is closed.</comment>
        <translation>
            <numerusform>Wird sie behalten, kann sie noch bis {until} verwendet werden. Solange RoleSwitch geschlossen ist, wird sie nicht erneuert.</numerusform>
            <numerusform>Werden sie behalten, kann jede bis zu ihrem Ablauf verwendet werden, die letzte bis {until}. Solange RoleSwitch geschlossen ist, werden sie nicht erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, it and the profile that was written for it are gone.</source>
        <comment>Ended, they and the profiles that were written for them are gone.</comment>
        <translation>
            <numerusform>Wird sie beendet, wird auch das Profil entfernt, das für sie geschrieben wurde.</numerusform>
            <numerusform>Werden sie beendet, werden auch die Profile entfernt, die für sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End it</source>
        <comment>End them</comment>
        <translation>
            <numerusform>Beenden</numerusform>
            <numerusform>Beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep it until it expires</source>
        <comment>Keep them until they expire</comment>
        <translation>
            <numerusform>Bis zum Ablauf behalten</numerusform>
            <numerusform>Bis zum Ablauf behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the session first?</source>
        <comment>End the sessions first?</comment>
        <translation>
            <numerusform>Die Sitzung zuerst beenden?</numerusform>
            <numerusform>Die Sitzungen zuerst beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>{roles}.</source>
        <translation>{roles}.</translation>
    </message>
    <message>
        <source>Not all sessions could be ended</source>
        <translation>Nicht alle Sitzungen ließen sich beenden</translation>
    </message>
    <message>
        <source>Trust policy</source>
        <translation>Vertrauensrichtlinie</translation>
    </message>
    <message>
        <source>Of the role: who may assume it, and how.</source>
        <translation>Die der Rolle: wer sie annehmen darf, und wie.</translation>
    </message>
    <message>
        <source>Caller&apos;s policy</source>
        <translation>Richtlinie des Aufrufers</translation>
    </message>
    <message>
        <source>For who assumes it: that role alone, and no other.</source>
        <translation>Für den, der sie annimmt: nur diese Rolle und keine andere.</translation>
    </message>
    <message>
        <source>Both accounts in one file, with a provider for each.</source>
        <translation>Beide Konten in einer Datei, mit einem Provider für jedes.</translation>
    </message>
    <message>
        <source>The template for the role&apos;s account</source>
        <translation>Die Vorlage für das Konto der Rolle</translation>
    </message>
    <message>
        <source>The template for the caller&apos;s account</source>
        <translation>Die Vorlage für das Konto des Aufrufers</translation>
    </message>
    <message>
        <source>Both accounts, for bash: paste it, or save and run it.</source>
        <translation>Beide Konten, für bash: einfügen, oder speichern und ausführen.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Which template</source>
        <translation>Welche Vorlage</translation>
    </message>
    <message>
        <source>The text that is shown</source>
        <translation>Der angezeigte Text</translation>
    </message>
    <message>
        <source>It is here as soon as nothing is missing or wrong.</source>
        <translation>Der Text erscheint, sobald nichts fehlt oder falsch ist.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{group}: {words}, {keys}</source>
        <translation>{group}: {words}, {keys}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by what it does, or by a key…</source>
        <translation>Nach Funktion oder Taste suchen…</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message numerus="yes">
        <source>1 shortcut</source>
        <comment>{n} shortcuts</comment>
        <translation>
            <numerusform>1 Tastenkürzel</numerusform>
            <numerusform>{n} Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut does that.</source>
        <translation>Dafür gibt es kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>{done} assumed, {failed} not: {titles}.</source>
        <translation>{done} angenommen, {failed} nicht: {titles}.</translation>
    </message>
    <message>
        <source>{done} assumed, the others were cancelled.</source>
        <translation>{done} angenommen, die anderen wurden abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>1 role assumed.</source>
        <comment>{n} roles assumed.</comment>
        <translation>
            <numerusform>1 Rolle angenommen.</numerusform>
            <numerusform>{n} Rollen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you: {titles}.</source>
        <translation>Es warten auf Sie: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>1 session ended.</source>
        <comment>{n} sessions ended.</comment>
        <translation>
            <numerusform>1 Sitzung beendet.</numerusform>
            <numerusform>{n} Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} ended, {failed} not: {titles}.</source>
        <translation>{done} beendet, {failed} nicht: {titles}.</translation>
    </message>
    <message>
        <source>{role} ends at {time}</source>
        <translation>{role} endet um {time}</translation>
    </message>
    <message>
        <source>{place}: {sentence}.</source>
        <translation>{place}: {sentence}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>{role} was not renewed</source>
        <translation>{role} wurde nicht erneuert</translation>
    </message>
    <message>
        <source>{role} was not assumed</source>
        <translation>{role} wurde nicht angenommen</translation>
    </message>
    <message>
        <source>{n} sessions end soon</source>
        <translation>{n} Sitzungen enden bald</translation>
    </message>
    <message>
        <source>{n} roles were not renewed or assumed</source>
        <translation>{n} Rollen wurden nicht erneuert oder angenommen</translation>
    </message>
    <message>
        <source>RoleSwitch is still there</source>
        <translation>RoleSwitch ist noch da</translation>
    </message>
    <message>
        <source>It is in the tray and renews your sessions. Quit it from its menu there.</source>
        <translation>Es läuft im Infobereich weiter und erneuert Ihre Sitzungen. Beenden Sie es über sein Menü dort.</translation>
    </message>
    <message>
        <source>It is in the tray. Quit it from its menu there.</source>
        <translation>Es läuft im Infobereich weiter. Beenden Sie es über sein Menü dort.</translation>
    </message>
    <message>
        <source>{role}: no answer yet.</source>
        <translation>{role}: noch keine Antwort.</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Eine Rolle finden</translation>
    </message>
    <message>
        <source>With the chosen role</source>
        <translation>Mit der gewählten Rolle</translation>
    </message>
    <message>
        <source>Work as it</source>
        <translation>Mit ihr arbeiten</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>Rund ums Fenster</translation>
    </message>
    <message>
        <source>Search, favourites and recent roles first</source>
        <translation>Suchen, Favoriten und zuletzt verwendete Rollen zuerst</translation>
    </message>
    <message>
        <source>Up and down in what was found</source>
        <translation>Auf und ab in dem, was gefunden wurde</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Die Suche leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Active roles</source>
        <translation>Aktive Rollen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent roles</source>
        <translation>Zuletzt verwendete Rollen</translation>
    </message>
    <message>
        <source>Assume, from the list or the search field</source>
        <translation>Annehmen, aus der Liste oder dem Suchfeld</translation>
    </message>
    <message>
        <source>Renew now, or assume</source>
        <translation>Jetzt erneuern oder annehmen</translation>
    </message>
    <message>
        <source>Assume with full access, where it starts read only</source>
        <translation>Mit vollem Zugriff annehmen, wo sie nur lesend beginnt</translation>
    </message>
    <message>
        <source>Assume with a reason</source>
        <translation>Mit Grund annehmen</translation>
    </message>
    <message>
        <source>Cancel, while it is being assumed</source>
        <translation>Abbrechen, während sie angenommen wird</translation>
    </message>
    <message>
        <source>End its session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Add to favourites, or remove from them</source>
        <translation>Zu Favoriten hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove, from the list</source>
        <translation>Entfernen, aus der Liste</translation>
    </message>
    <message>
        <source>All that can be done with it, or with a group or source</source>
        <translation>Alles, was sich mit ihr tun lässt, oder mit einer Gruppe oder Quelle</translation>
    </message>
    <message>
        <source>The same, in the list and the views</source>
        <translation>Dasselbe, in der Liste und den Ansichten</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Ein Terminal öffnen</translation>
    </message>
    <message>
        <source>Open a live terminal</source>
        <translation>Ein Live-Terminal öffnen</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Die Konsole öffnen</translation>
    </message>
    <message>
        <source>Open the console at a page</source>
        <translation>Die Konsole auf einer Seite öffnen</translation>
    </message>
    <message>
        <source>Copy a sign-in link of the console</source>
        <translation>Einen Anmelde-Link der Konsole kopieren</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>Zugriffsprüfung</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Look again at the lists and sessions</source>
        <translation>Listen und Sitzungen neu einlesen</translation>
    </message>
    <message>
        <source>On to the search, the views, the list, the details</source>
        <translation>Weiter zur Suche, den Ansichten, der Liste, den Einzelheiten</translation>
    </message>
    <message>
        <source>Back through them</source>
        <translation>Durch sie zurück</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>Menü des Programms</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Gespeichert in {path}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>A line of preferences.toml is not understood; the usual is used in its place.</source>
        <comment>{n} lines of preferences.toml are not understood; the usual is used in their place.</comment>
        <translation>
            <numerusform>Eine Zeile in preferences.toml wird nicht verstanden; an ihrer Stelle gilt das Übliche.</numerusform>
            <numerusform>{n} Zeilen in preferences.toml werden nicht verstanden; an ihrer Stelle gilt das Übliche.</numerusform>
        </translation>
    </message>
    <message>
        <source>preferences.toml is not understood; what you chose before is used.</source>
        <translation>preferences.toml wird nicht verstanden; es gilt, was Sie vorher gewählt haben.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Diese Tastenkürzel</translation>
    </message>
    <message>
        <source>In a dialog: do what it is for</source>
        <translation>In einem Dialog: tun, wofür er da ist</translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>In einem Dialog: ihn verlassen</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {n} roles were not renewed or assumed</source>
        <translation>RoleSwitch: {active}; {n} Rollen wurden nicht erneuert oder angenommen</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not renewed</source>
        <translation>RoleSwitch: {active}; {role} wurde nicht erneuert</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not assumed</source>
        <translation>RoleSwitch: {active}; {role} wurde nicht angenommen</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}</source>
        <translation>RoleSwitch: {active}</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}, {role} ends in {time}</source>
        <translation>RoleSwitch: {active}, {role} endet in {time}</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>weniger als 1 min</translation>
    </message>
    <message>
        <source>{role} — {time}, with trouble</source>
        <translation>{role} — {time}, mit Störung</translation>
    </message>
    <message>
        <source>{role} — {time}</source>
        <translation>{role} — {time}</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Copy exports for {shell}</source>
        <translation>Exporte für {shell} kopieren</translation>
    </message>
    <message>
        <source>{role} (active)</source>
        <translation>{role} (aktiv)</translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation>{n} weitere im Fenster…</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {error}.</source>
        <translation>Der automatische Start bei der Anmeldung ließ sich nicht ändern: {error}.</translation>
    </message>
    <message>
        <source>Change it with the tool of your desktop.</source>
        <translation>Ändern Sie es mit dem Werkzeug Ihres Desktops.</translation>
    </message>
    <message>
        <source>{role} is the default profile.</source>
        <translation>{role} ist das Standardprofil.</translation>
    </message>
    <message>
        <source>{role} is the default profile once it is assumed.</source>
        <translation>{role} ist das Standardprofil, sobald sie angenommen ist.</translation>
    </message>
    <message>
        <source>The default profile is again what it was.</source>
        <translation>Das Standardprofil ist wieder, was es war.</translation>
    </message>
    <message>
        <source>Your AWS files are again as they were then.</source>
        <translation>Ihre AWS-Dateien sind wieder so, wie sie damals waren.</translation>
    </message>
    <message>
        <source>Make {role} the default profile?</source>
        <translation>{role} zum Standardprofil machen?</translation>
    </message>
    <message>
        <source>Programs that name no profile act as {role} then, while it has a session. Your own default profile stays in the file, and is back when you give it back or the session has ended.</source>
        <translation>Programme, die kein Profil nennen, handeln dann als {role}, solange sie eine Sitzung hat. Ihr eigenes Standardprofil bleibt in der Datei und ist zurück, wenn Sie es zurückgeben oder die Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>{role} has no session: this changes when it is assumed.</source>
        <translation>{role} hat keine Sitzung: Das ändert sich erst, wenn sie angenommen wird.</translation>
    </message>
    <message>
        <source>{role} is the default profile now, and will not be any more.</source>
        <translation>{role} ist jetzt das Standardprofil und wird es dann nicht mehr sein.</translation>
    </message>
    <message>
        <source>Sources that begin with the default profile would be {role} then: {sources}.</source>
        <translation>Quellen, die mit dem Standardprofil beginnen, wären dann {role}: {sources}.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message numerus="yes">
        <source>{n} line goes.</source>
        <comment>{n} lines go.</comment>
        <translation>
            <numerusform>{n} Zeile entfällt.</numerusform>
            <numerusform>{n} Zeilen entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line comes.</source>
        <comment>{n} lines come.</comment>
        <translation>
            <numerusform>{n} Zeile kommt hinzu.</numerusform>
            <numerusform>{n} Zeilen kommen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} (a new file)</source>
        <translation>{path} (eine neue Datei)</translation>
    </message>
    <message>
        <source>{path} (the file goes)</source>
        <translation>{path} (die Datei wird gelöscht)</translation>
    </message>
    <message>
        <source>ca_bundle: there is no file {path}</source>
        <translation>ca_bundle: Es gibt keine Datei {path}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>write one of {possible}</source>
        <translation>schreiben Sie eines von {possible}</translation>
    </message>
    <message>
        <source>write a whole number from {least} to {most}, as in {example}</source>
        <translation>schreiben Sie eine ganze Zahl von {least} bis {most}, wie in {example}</translation>
    </message>
    <message>
        <source>write true or false, as in {example}</source>
        <translation>schreiben Sie true oder false, wie in {example}</translation>
    </message>
    <message>
        <source>write its name, as in {example}, or &quot;&quot;</source>
        <translation>schreiben Sie seinen Namen, wie in {example}, oder &quot;&quot;</translation>
    </message>
    <message>
        <source>write hours and minutes, as in {example}, or &quot;&quot;</source>
        <translation>schreiben Sie Stunden und Minuten, wie in {example}, oder &quot;&quot;</translation>
    </message>
    <message>
        <source>{key}: {value} is not possible: {advice}</source>
        <translation>{key}: {value} ist nicht möglich: {advice}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>{file} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Look at the rights of that file and its folder, and try again.</source>
        <translation>Prüfen Sie die Rechte dieser Datei und ihres Ordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{file} is larger than {kilobytes} kB, so it is not read.</source>
        <translation>{file} ist größer als {kilobytes} kB und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8: save it as UTF-8.</source>
        <translation>{file} ist kein UTF-8: Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{file} line {line} is {mistake}. Nothing was changed.</source>
        <translation>{file} Zeile {line} ist {mistake}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Mend that line, or move the file away.</source>
        <translation>Korrigieren Sie die Zeile, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>{file} is written in a way that RoleSwitch cannot change without touching more than it should. Nothing was changed.</source>
        <translation>{file} ist so geschrieben, dass RoleSwitch sie nicht ändern kann, ohne mehr zu berühren, als es soll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>{key} is not known: did you mean {near}?</source>
        <translation>{key} ist nicht bekannt: Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>{key} is not known: write one of {known}</source>
        <translation>{key} ist nicht bekannt: Schreiben Sie eines von {known}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>This is a bug in RoleSwitch ({kind}). Nothing was lost; what happened is in {log}.</source>
        <translation>Das ist ein Fehler in RoleSwitch ({kind}). Nichts ging verloren; was geschah, steht in {log}.</translation>
    </message>
    <message>
        <source>Shows more fields below, and hides them</source>
        <translation>Zeigt darunter weitere Felder und verbirgt sie</translation>
    </message>
    <message>
        <source>AWS is busy and gave no session ({code}): try again in a moment.</source>
        <translation>AWS ist ausgelastet und hat keine Sitzung gegeben ({code}): Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>AWS is busy and did not answer ({code}): try again in a moment.</source>
        <translation>AWS ist ausgelastet und hat nicht geantwortet ({code}): Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>AWS did not take what was asked for {role}: {said}</source>
        <translation>AWS akzeptiert nicht, was für {role} verlangt wurde: {said}</translation>
    </message>
    <message>
        <source>{program}, which is run before assuming {role}, {what}</source>
        <translation>{program}, das vor dem Annehmen von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after assuming {role}, {what}</source>
        <translation>{program}, das nach dem Annehmen von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run before renewing {role}, {what}</source>
        <translation>{program}, das vor dem Erneuern von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after renewing {role}, {what}</source>
        <translation>{program}, das nach dem Erneuern von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run before ending {role}, {what}</source>
        <translation>{program}, das vor dem Beenden von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after ending {role}, {what}</source>
        <translation>{program}, das nach dem Beenden von {role} läuft, {what}</translation>
    </message>
    <message>
        <source>was ended by signal {signal}</source>
        <translation>wurde durch das Signal {signal} beendet</translation>
    </message>
    <message>
        <source>ended with status {status}</source>
        <translation>endete mit dem Status {status}</translation>
    </message>
    <message>
        <source>did not end within {seconds} seconds and was stopped</source>
        <translation>endete nicht innerhalb von {seconds} Sekunden und wurde gestoppt</translation>
    </message>
    <message>
        <source>{how}: {line}</source>
        <translation>{how}: {line}</translation>
    </message>
    <message>
        <source>{how}.</source>
        <translation>{how}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more line after this one is not used</source>
        <comment>{n} more lines after this one are not used</comment>
        <translation>
            <numerusform>{n} weitere Zeile nach dieser wird nicht verwendet</numerusform>
            <numerusform>{n} weitere Zeilen nach dieser werden nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>a line of an indented block has no =, and AWS tools give up the whole file over it</source>
        <translation>eine Zeile eines eingerückten Blocks hat kein =, und AWS-Werkzeuge geben deswegen die ganze Datei auf</translation>
    </message>
    <message>
        <source>a [section] begins here and does not end: AWS tools take it for a setting</source>
        <translation>hier beginnt ein [Abschnitt] und endet nicht: AWS-Werkzeuge halten ihn für eine Einstellung</translation>
    </message>
    <message>
        <source>a [section] begins here and does not end: what stands below it is not used</source>
        <translation>hier beginnt ein [Abschnitt] und endet nicht: Was darunter steht, wird nicht verwendet</translation>
    </message>
    <message>
        <source>the section is there twice: only the first one, in line {first}, counts</source>
        <translation>der Abschnitt kommt zweimal vor: Nur der erste, in Zeile {first}, zählt</translation>
    </message>
    <message>
        <source>there is no [section] above this line</source>
        <translation>über dieser Zeile steht kein [Abschnitt]</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>{key} is there twice: only the first one, in line {first}, counts</source>
        <translation>{key} kommt zweimal vor: Nur die erste, in Zeile {first}, zählt</translation>
    </message>
    <message>
        <source>this is neither a [section], a setting nor a comment</source>
        <translation>das ist weder ein [Abschnitt] noch eine Einstellung noch ein Kommentar</translation>
    </message>
    <message>
        <source>{what} has {size} MB: a list of roles has {most} MB at most. Nothing of it was read.</source>
        <translation>{what} hat {size} MB: Eine Rollenliste hat höchstens {most} MB. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it is not text in UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{what}, Zeile {line}: Das ist kein Text in UTF-8. Speichern Sie es als UTF-8, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it holds NUL bytes, so it is no text. Save it as UTF-8, then try again.</source>
        <translation>{what}, Zeile {line}: Darin sind NUL-Bytes, also ist es kein Text. Speichern Sie es als UTF-8, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{what} has {lines} lines, and {most} are the most that is read. Nothing of it was read.</source>
        <translation>{what} hat {lines} Zeilen, und gelesen werden höchstens {most}. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>{what}, line {line}: {most} sections or links are the most that is read. Split it up.</source>
        <translation>{what}, Zeile {line}: Gelesen werden höchstens {most} Abschnitte oder Links. Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it has {size} characters, and {most} are the most that is read.</source>
        <translation>{what}, Zeile {line}: Sie hat {size} Zeichen, und gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>{path} belongs to another user: RoleSwitch keeps nothing there</source>
        <translation>{path} gehört einem anderen Benutzer: RoleSwitch speichert dort nichts</translation>
    </message>
    <message>
        <source>another RoleSwitch has held {path} for {seconds} seconds</source>
        <translation>ein anderes RoleSwitch hält {path} seit {seconds} Sekunden</translation>
    </message>
</context>
</TS>
