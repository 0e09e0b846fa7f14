<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>list the instances of Systems Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the names of instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see everything, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what there is, without its contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read what a security audit needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything but users, roles and the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}/{name}: write its path as in team/boaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum duration: a role takes 1 h to 12 h, {given} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: the same policy is there twice: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed from {caller_account_id}, set up with RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} is there twice: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: write user/…, role/… or permission-set/… before the name, or the whole ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} is no ARN of a user or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} is the whole account: choose that instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} is not of the caller&apos;s account {account_id} in {partition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} names no user or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in {account} whom its administrators allow to: “:root” in a trust policy means the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> With AdministratorAccess it is safer to name who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s policy cannot be attached to a permission set&apos;s role: add it to the permission set in Identity Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, {account} can be tricked by another of its customers into using your role: give a third party an external ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page cannot send one: sign in by federation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the account alone can give MFA: the sessions of its roles and of Identity Center carry none, and are kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role&apos;s session that assumes it gets 1 h at most, renewed while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without MFA a user&apos;s stolen key is enough for AdministratorAccess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be assumed and may do nothing: no permissions are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page takes 64 characters of path and name at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use letters, digits and _ + = , . @ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {n} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name: {role_name} is a name that AWS keeps for its own roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name: at most 512 characters of path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same caller is there twice: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same group is there twice: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups: a trust policy cannot name a group: let the whole account in, or name its users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA: {kind}/{name} calls with a role&apos;s session, which carries no aws:MultiFactorAuthPresent, and would be kept out: name users only, or leave MFA to its own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: at most {most_inline} characters beside white space, {size} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: Statement is missing: it says what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: {named} is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: {said} cannot stand here: CloudFormation acts on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: {twice} is there twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: {word} is not JSON: write a number or a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: {place}: {msg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: more brackets inside each other than any policy has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: write an object, as in {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says {code} and no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS did not let {principal} {doing}: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS names the policy: {policy_arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement that allows it: {action} on {resource}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principal} may not {doing}: AWS refused {action} on {resource}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement of the {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forbidden on purpose, by {where}: to allow it elsewhere does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role&apos;s own policy lacks {action} on {resource}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {owner} does not let the role in: its owner can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is limited, such as read only: assume the role without that limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role&apos;s permissions boundary does not allow it: who set it can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service control policy of the organisation does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource control policy of the organisation does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the VPC endpoint in between does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or the policy of the bucket forbids it. A bucket of another account has to let the role in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or another policy forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the buckets of its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {key} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} did not arrive as S3 has it: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload of {path} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was uploaded of it stays in the bucket as an unfinished upload: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is in s3://{bucket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 says the same of an object that does not exist to who may not list the bucket (s3:ListBucket).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is shorter than the range that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is archived: it has to be restored before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in another region, and AWS does not say in which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is there already, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} became another object meanwhile: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first byte is number 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last byte cannot be before the first, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} bytes, counted from 0: there is no byte {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 of a-z, 0-9, dots and hyphens. An access point&apos;s ARN will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object&apos;s name holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object&apos;s name has 1 to {most_key_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance ID is i- or mi- with 8 or 17 of 0-9 and a-f, as i-0123456789abcdef0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region is named like eu-west-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Session Manager plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell on an instance needs {names}, which {what} not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {name}: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed while it was uploaded: nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link of another user: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: it leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link cannot switch to a permission set of Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the console with the role&apos;s session (`roleswitch console {name}`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over its credentials (`roleswitch assume`, `roleswitch shell`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {message}. Instead, {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is Identity Center, which has no user of an account: open the console as one of its roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it assumes a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they come from {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have a session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of {source} may not open the console without a role: AWS refuses it GetFederationToken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy of {arn} allows sts:GetFederationToken, or one denies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an administrator the statement to add to the user&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console as a role instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser cannot be handed the sign-in: this computer lets no page be put up at 127.0.0.1 ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser came for the console of {looks} within {browser_seconds} seconds: it did not start, or asks something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now that the browser is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link instead (`roleswitch console NAME --print`) and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firefox lacks the extension {container_extension}, which opens pages in a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the browser took its time to make the role&apos;s profile, which it does once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console cannot be opened with {source} itself: the credentials of the profile {profile} are temporary ({why}), and AWS lets only a user&apos;s own access key in without a role. Open the console as a role that is assumed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is assumed for a reason that AWS keeps, such as the ticket you work on: give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --reason TEXT`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} needs a code of the MFA device {mfa_serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --mfa-code CODE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} needs a code of the MFA device {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles.toml line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {name} cannot be used as it is. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role named {name}.{close_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {name} cannot be used as it is. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source named {name}.{close_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line in roles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open roles.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There are no {kind} in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> `roleswitch list` shows the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The sources are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} is not known here: write [roles.NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {not_of_team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team: {somebodys_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {short}: this RoleSwitch knows version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team list is no way to others: leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules act on the roles of the person who has them: leave them out, or give each role its color and group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to AWS is each computer&apos;s own: leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which browser is used is each person&apos;s own: leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team list can have nothing run on its readers&apos; computers: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it is kept is each person&apos;s own: leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are one person&apos;s words about a role of a team list: leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team: {not_in_team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of a team list in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no team list {short}: leave the section out, or add [teams.{short}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role {short} comes from {what}: leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team list {short} has no role {short_2}: leave the section out, or check the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team: the role {short} comes from {team}, not from {short_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short}: that is the team list&apos;s to say: leave the line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write [{short}] on a line of its own, its settings below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write text in quotes, as in {key} = &quot;{short}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write {words} without quotes, as in {key} = {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write a list of texts, as in {key} = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: write texts by name, as in {key} = {{ team = &quot;platform&quot; }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {short} is not known: write {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} is not known here: leave the line out or mend its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooks: {not_of_team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {short} is not what role_arn says: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role_arn is missing: write role_arn = &quot;arn:…&quot;, or account_id and role_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind is missing: write kind = {names}, in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{off} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{off} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {amount} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permission set {permission_set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the role&apos;s owner for the external ID and set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter external ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one hour (--duration 1h), renewed while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session policy of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session tags of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the source identity of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} called {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {access_key_id} of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arn} asked for {arn_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a code of the MFA device {mfa_serial} (--mfa-code CODE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a code of the MFA device (--mfa-code CODE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the access key of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume the role without tags and source identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role&apos;s owner a trust policy that would let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Put your account ID into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It finds the permission set by a pattern: the path of its role is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Where {caller} has a path, put it in: a session does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trust policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an administrator{of_callers_account} the statement to add to the policy of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {account_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refused {action} for {source}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {in_profile} of the profile {profile} in ~/.aws/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another region, such as {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is in the partition {partition} and {who} in {partition_2}: nobody can assume a role of another partition. Choose a source of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the path is part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role {role_name} in {account_id}: AWS says the same then. Capitals count{path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} names neither {name} nor the account {account}, though that is the role&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {name} of {account}, which is not the role&apos;s account {account_id_spaced}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {who} lacks sts:AssumeRole on {arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lacking}: in its own account that is needed where the trust policy names only the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lacking}: between accounts both policies are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a more recent MFA code: this call had MFA, by the MFA session of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for MFA, which a role&apos;s session never carries: {who} cannot meet that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for MFA: no code can be given with the credentials of {source}, which are temporary, so it has to be given where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for MFA, and this call had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the MFA device of the role or its source, then try with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for an external ID, and this role has none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {odd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for another external ID than the one set here, which has {length} characters{odd}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like an ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like an account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with the name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in capitals, which count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source identity {source_identity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tags {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and the session name {session_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for other tags, source identity or session name: this call had {sent}{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for tags, a source identity, an organisation or a network address: this call had no tags, no source identity{name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {what} was ended before its time, or its user&apos;s key was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was deleted or made inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another access key of the profile {profile} into ~/.aws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another partition, such as AWS China or GovCloud, than the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to {partition}, where the role is: each partition has its own keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region {region} is not enabled in the account of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not know the access key of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch key add {source}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add access key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {via} has expired: it is assumed anew when you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA session of {source} has expired: give a code for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew those of the profile {profile} where they come from, as with `aws sso login`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew them where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of {source} have expired: {renew}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret access key of the profile {profile} into ~/.aws again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: it comes from ~/.aws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret access key of {source} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: add the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{abs} minutes {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_much}, and AWS takes no call that is more than 15 minutes off: set the clock and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the access key of an IAM user, or use Identity Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS lets no root user assume a role: use the access key of an IAM user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of {source} is that of an account&apos;s root user: better delete it altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has two access keys, and AWS allows no third: delete one that is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation that was interrupted may have left one: take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS could not reach the identity provider of {who} to check its token: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS says: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is over, or of another audience than IAM&apos;s identity provider expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no identity provider in IAM for the issuer of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not take the web identity token of {who}: get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} does not take the web identity of {who}. AWS names no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trust policy names another identity provider, or does not allow sts:AssumeRoleWithWebIdentity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition on the token&apos;s audience (aud) or subject (sub) is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such role. Capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assume {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass session tags to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a source identity for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin an MFA session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrators of {owner} can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy of the VPC endpoint in between: the network&apos;s administrators can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s service control policy: its administrators can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s resource control policy: its administrators can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permissions boundary of the caller: the account&apos;s administrators can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session policy that limits the caller&apos;s own session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s own policy: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s trust policy: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy of {who} itself: an administrator{of_callers_account} can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a policy that AWS does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {via} that called has a limit of its own, such as read only: assume {via} without it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has a session policy here: its session can do no more than that, such as read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that called was limited where it was made: only who made it can lift that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a statement often refuses whoever comes without MFA, and this call had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call sent {sent}, which the statement may be about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for more permissions elsewhere does not help while that statement is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is forbidden to {asked_to}, on purpose, in {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement lets {who} {asked_to} in {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no permission to assume {role}: the policy of {who} lacks sts:AssumeRole on {arn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account_id} calls a role of its own account: a trust policy that names {who} itself, and not the account, is enough too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is in another account, {account_id_spaced}: its trust policy has to let {who} in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner_id}&apos;s role does not let {who} in. AWS names its trust policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its trust policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refused {role} to {who} and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy of {who} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its trust policy has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s policy and the role&apos;s trust policy both have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call sent {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitive tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {who} hands its {what} on to the next role, which needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source identity cannot change along a chain: that of the first role stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may not {action} on {role}: {has} to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself in IAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its policy allows that with MFA only, and this call had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the MFA device of the source, then try with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is forbidden on purpose, in {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement allows it in {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its policy lacks iam:{action}: an administrator{of_callers_account} can add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may not manage {what}: AWS refused iam:{action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} needs an MFA code together with the serial number of its device: one of the two is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call had the device and no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MFA device is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the MFA device, then try with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mistyped, was shown more than a minute ago, or was used before: each code works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another device than {mfa_serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock is off: have IAM synchronise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_far} off: a code that is made here is wrong then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which comes in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA code for {case} was wrong, too old or used before: wait for the next one{next_one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong MFA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the serial number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {suggested} as the MFA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the right MFA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS could not check the MFA code for {case}: {named} is not that of a device of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong MFA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the ARN of the user: a device&apos;s has :mfa/ where this one has :user/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a security key or passkey: it gives no codes. Register an authenticator app beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is in the account {parts}, and {who} called from {account_id}: perhaps with another key than you think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {what}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no MFA device: register one in the IAM console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is another person&apos;s, or the key of {source} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the role be assumed without an MFA session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit MFA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} gives temporary credentials, and AWS makes no MFA session of those: that step has to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} leads to a role or a sign-in, which may have asked for MFA already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept for {source} is a session and no access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: this computer is offline, or a firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or a firewall drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: a company proxy may open TLS. Set the company&apos;s certificates as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answered is not from AWS: a proxy or a network&apos;s sign-in page may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known here: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: it is the endpoint set here in place of AWS&apos;s own, and nothing answers there. Is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it is the endpoint set here in place of AWS&apos;s own. Set its certificate as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answered is not AWS&apos;s: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline, or its DNS does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS cannot be called with the AWS_ variables that are set here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with {what}: that is not AWS&apos;s, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} allows no session as long as {length}: that is set on the role itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its MaxSessionDuration is shorter: who owns the role can raise that to 12 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} is assumed from an MFA session, and AWS gives one hour at most then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code for {case} itself its session can be as long as the role allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {via},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} gives a role&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} is assumed from another role{by} and AWS gives such a session one hour at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its JSON and the form of its statements are right: an action, resource or condition key is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its policy ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS cannot read the session policy of {role}: look at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({percent} % of what fits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that the session of {via} hands on count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS packs policy, policy ARNs and tags together: long names that repeat cost less than new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session policy and the tags of {case} are too large for AWS{how_much}: shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {via} hands that tag on, and it cannot be set again: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not take the tags of {case}: {case_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region} is a region that has to be enabled for {whose} first: that activates STS there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of {whose} can activate it: IAM console, Account settings, STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS of us-east-1 is always active, and a session is good in all regions that are enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS is switched off in the region {region} for {whose}: use another region for this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not take the {label} of {case}: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor the {label}: {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} characters are allowed: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {time} was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mfa_session_seconds of {source} between 900 and 129600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS gives an MFA session of 15 min to 36 h{length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not take the role ARN of {case}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its partition is not that of the STS that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition {partition} has no public sign-in page that is known, so its console cannot be opened from here. A session&apos;s credentials can be handed over: as a profile, in a terminal, or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is no address for AWS_ENDPOINT_URL_SIGNIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at {host} is set to http://: the session&apos;s secret key would go there without encryption. Set AWS_ENDPOINT_URL_SIGNIN, or the source&apos;s own address, to one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle {bundle} cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing about the last use of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MFA device without a serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of access keys that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key ID that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key that is neither active nor inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not list your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not refresh the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not list what is assigned to you in {account_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most_pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a userCode that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tokenType that is not Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accountId that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a roleName that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roleCredentials that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accessKeyId that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials that are over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} with odd characters in it, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expiresIn that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {name} that is no page to sign in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {name} that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {age_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} day{what} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring&apos;s null backend, which loses what it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of keyrings.alt, which whoever copies the disk can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of keyrings.cryptfile, which asks for its password on a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no access key {access_key_id} for the source {source}: add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s item for the source {source} is damaged: add the access key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not keep the access key of {source}: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not keep what it was given: nothing can be stored there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has not answered for {limit} seconds. It may be waiting for its unlock dialog: look for it, unlock the keyring, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that PYTHON_KEYRING_BACKEND or keyring&apos;s own settings name is not there ({error}). Unset it, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here that protects access keys (found: {module}). {what_to_install} Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install GNOME Keyring (`apt install gnome-keyring`), KWallet, or KeePassXC with its Secret Service switched on, log in again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset PYTHON_KEYRING_BACKEND, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring on this system. {what_to_install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is running now: start the one you use, or log in again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, or its unlock dialog was dismissed: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not do what was asked ({name}): try again, and if that does not help, log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and _ . @ + -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - with / after each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, spaces and _ . : / = + - @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and = , . @ : / + _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and + = / : , . @ - _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits and -, such as eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters and -, such as aws or aws-us-gov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCII and letters up to ÿ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital letters and digits, such as AKIA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the six digits that the device shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region: {value} is not the name of a region: write it as in eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - and {user}, {host}, {role}, {date}, {time}, {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code: six digits needed, none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is missing</source>
        <comment>MFA code: six digits needed, {given} given: {n} are missing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is too many</source>
        <comment>MFA code: six digits needed, {given} given: {n} are too many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a character</source>
        <comment>{n} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least a character</source>
        <comment>at least {n} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {wanted} needed, {given} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> beside the words in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {given} given{beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: begin with a letter or a digit, not with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: write default in small letters: [{value}] would act on all profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: this names the user, not the user&apos;s device: it has :mfa/, as in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a security key shows no codes, and STS takes nothing else: use another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accent U+{ord}, which stands by itself,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invisible character U+{ord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration: {given} seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration: {what} is not one: write it as in 1h, 90m or 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session name: {{{placeholder}}} is not known: use {in_braces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session name: { and } stand only around a word such as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {what} leaves nothing for a source identity: use at least 2 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: at most 50, {n} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {key} is there twice: AWS does not tell case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitive_tags: at most 50, {n} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitive_tags: {key} is not among the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {where}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {where}: {label}: aws: at its beginning is kept for AWS: write another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: line {number}: = is missing: write it as in team = platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: line {number}: {key} is there already in line {earlier}: AWS does not tell case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a root that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organizational unit that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizational units without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account ID that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account without a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account ARN that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {key} that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizational unit went away while the accounts were listed: list them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source or role of the organization&apos;s management account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of {who} is in no organization, so there are no other accounts to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may not list the accounts of the organization: its policy lacks {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add it, and what else listing needs: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its policy lacks one of {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not let {who} list the accounts of the organization ({lacking}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is of another account than the organization&apos;s management account: only that one may list, or an account that was made a delegated administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as the permission set says, 1 h to 12 h: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} does not start read only, although that is set: its session policy, or its permission set, says what it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is to be assumed with MFA, and neither it nor its source {source} names an MFA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the serial number of your device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set MFA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one code for many roles: 1 h each at most, renewed silently for {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code for this role: {time} as it is set, up to 12 h where the role&apos;s own maximum allows it, and another code for the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA that is set is not used: Identity Center asks for it when you sign in to {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of {source} are temporary: no MFA code can be given with them, so MFA has to be given where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA that is set for {role} is not used: it is assumed via {before}, and a role&apos;s session can give no code. Set it for {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} names an MFA device and is assumed with a role&apos;s session, which can give no code: AWS refuses that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only: {role} has a session policy of its own, and AWS allows what either of two allows: change that policy instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source identity: {role} sets {source_identity}, and {set_by} on the way to it sets {identity}: AWS lets none change along a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {key} of {role} came along from {owner} as a transitive tag: AWS lets none be set over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles lead in a circle ({names}): give one of them a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the role, or its section in roles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only: {source} is Identity Center, which gives {role} as its permission set says: choose a permission set that only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for {role}, because Identity Center takes none: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has no source: choose whose credentials assume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} Choose another source for {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is written to the profile {profile_name}, from which its source {source} takes its credentials: give the role another profile name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role another profile name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends by itself {time} after it was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {time} are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h is the most AWS gives to a role from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed via {title}: {most} a role{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Center decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one code for many roles: {most} an MFA session{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} assumes a role itself: {most} a role{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials of {of} are temporary ({begins}): {most} such{cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no duration is set for this role: 1 h is what every role allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a code for this role alone, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 1 h where the credentials of the profile {profile} are temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which every role allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which the role&apos;s own maximum has to allow (1 h to 12 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}{time} asked for, {allows}{unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws gave no credentials within {deadline} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist: choose another source or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no credentials: its credential_source {named} has none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no credentials: the source_profile {base} holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no credentials: add keys, a role or a credential_process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {who} has both source_profile and credential_source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {whose} credential_source {one_line} is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {who} has a role_arn, and neither source_profile nor credential_source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {whose} source_profile {one_line} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads in a circle ({circle}): give one of these credentials of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {bad}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session name: { and } are not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {key} is followed by an indented block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: there is no section [services {one_line}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential_process names no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its access key has nothing after the =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins} has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no credentials: {unparsable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives no credentials: {one_line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name: {role_name} has an empty part: write path/name without // </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name: at most 64 characters after the path, {n} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role ARN: {what} names a {what_2}: it has to be a role/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via: a role is assumed from a source or via another role: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via: {name} cannot be assumed via itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after: {seconds} seconds are not between 300 (5 min) and 129600 (36 h): write such as 3600 (1 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>color: {what} is not one: write {named} or six digits as in #d13438</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: there is a role named {role} already: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {old_name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{broken}. Mend it first: it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is assumed via {name}: change that role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: there is a source named {source} already: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes from a team list: it is in your list as long as in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} line {line} is not UTF-8: save the file as UTF-8. Nothing is written until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} line {line} is {error}. Mend it first: RoleSwitch does not write over a file that it cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {before} comes from the team list {team}, which says that: tell those who keep it, or duplicate the role to have one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: {taken} is in the list already: it was added meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} was changed in roles.toml meanwhile: look at the import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {name} was changed in roles.toml meanwhile: look at the import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is assumed via {via}: change that role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes from the team list {team}: it is in your list as long as in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new access key at AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that AWS takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the old key inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that nothing else needs the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is being put back to its old key, {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Whether AWS has made a new one is found out at the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} still uses its key {old}.{lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} still uses its key {old}. The new one, {new}, did not get into the keyring: the next try takes another one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} still uses its key {old}, and the new one, {new}, is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} uses its new key {new}, and the old one, {old}, may still be active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and about to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of {source_name} is being rotated by another RoleSwitch: wait until that one is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation of the access key of {source_name} cannot be noted in {folder}, so it does not go on: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key of {name} cannot be deleted yet. {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key {old_key_id} is not deleted: roles.toml names another key for {name} than {new_key_id}, which was to take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a key of another user now, which cannot delete {new_key_id}, made by a rotation that was interrupted: delete it in the IAM console at {user_arn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not list {access_key_id} among the keys of the user of {source}, so it is not rotated. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key {access_key_id} is no longer at AWS: somebody has deleted it. {name} still uses {old_key_id}; try again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key {old_key_id} cannot be put back: it is deleted at AWS. {name} uses {new_key_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used {days} day{what} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used within the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it inactive in the IAM console, and if nothing breaks, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS allows a user two access keys, and the user of {name} has two: besides {access_key_id} there is {access_key_id_2} ({names}). If nothing needs that one, {active} it there; then rotate. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {access_key_id} is not one of {user_arn}, but of {arn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no access key in the keyring that could be rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {source_name}` to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation of the access key of {source_name} is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {source_name} uses its key as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: say which roles it is for: write one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: {seen} is not known: write one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}: write what it is, such as *prod*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display name: {{{word}}} is not known: use {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: say what it does: write one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: at most 10 policies, {n} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not the ARN of a policy: write it as in {read_only_arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: {arn}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: {arn}: at most 128 characters after the path, {length} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not a policy of AWS or of the role&apos;s own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy_arns: at most {most} characters together, {size} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session policy: at most {most} characters{together}, {size} given without white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions cannot be kept in the runtime folder: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser: {browser} is no program: write its name, such as firefox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hooks: {key} is not known: write one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: write a command as a list of texts, as in {event} = [&quot;aws&quot;, &quot;eks&quot;, &quot;update-kubeconfig&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: {command} is no program: write its name or path first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep_days: {keep_days} is not between 0 and {longest_kept_days}: write a number of days, as in keep_days = 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key ID: ASIA… belongs to a session that ends: a source needs a user&apos;s own key, AKIA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret access key: none given: paste it from the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret access key: a space or an odd character is in it: paste it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile: write the name of a profile of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start_url: write the https:// address of the AWS access portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mfa_session_seconds: {seconds} is not allowed here: AWS takes 900 (15 min) to 129600 (36 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sts_endpoint: write regional, legacy, fips, or an address that begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy: write its address, as in http://proxy.example.com:3128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy: a user and password do not belong in this file: leave them out and set HTTPS_PROXY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca_bundle: write the path of a file with certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be removed: {strerror}. Remove it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumed-role ARN that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a federated user whose ARN is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity that is not an ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret key or session token with odd characters in it, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session that is over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} did not answer within {limit} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has more than {most_bytes} MB: that is no list of roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} depends on where RoleSwitch is started: write the whole path of the team list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file: write the path of the team list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}: check the path, or whether its folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: ask who keeps it to let you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be called: check the address of the team list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects in circles: check the address of the team list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to {what}, which is not followed: a team list is fetched over HTTPS alone. Ask who keeps it for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the list: a sign-in page perhaps, or a page about the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the file itself (raw), or a git repository, for which git signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not give the list to everybody ({status}), and RoleSwitch signs in nowhere for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a git repository: git signs in with your own keys or its credential helper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no list at that address ({status}): it was moved, or is not shown to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; for what needs a sign-in use a git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot give the list at the moment ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status} instead of the list: check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.{wants}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {whose} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was cut before the list was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is not installed here, or not on the PATH, and the team list is in a git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install git, or keep the list in a file or at an HTTPS address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path} in {git}{what}: check path and branch of the team list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} of {git} is no file: write the path of the team list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} of {git}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not be run: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not get {name} in time: the network is slow, or it waits for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_repository_bytes} MB even without its history: keep the team list in a small repository of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} git says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not get {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try `git ls-remote {quote}` in a terminal: it may ask you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no such branch, or nothing in it yet: check the branch of the team list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not read (Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|error: 40[13]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not sign in for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of {name} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of {name} is not known to ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the host of {name} is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository {name}, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team list: say where it comes from: write one of file, url and git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: control characters are not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path: {path} is not a file in the repository: write it as in a/b.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch: {branch} is not the name of a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path and branch belong to git: leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {git}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url: write an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url: a user and password do not belong in this file: use a git repository, which asks its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git: write a repository as in git@example.com:team/roles.git or https://example.com/roles.git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git: a password does not belong in this file: git&apos;s own credential helper keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That {source_name} has an MFA secret cannot be written to {folder}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code of the MFA device {serial} was used already, and AWS takes each one once: wait {seconds} s for the next one and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, which gives the MFA codes of {source}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, which gives the MFA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be started: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not end within {command_seconds} seconds. It may be waiting for a touch of the security key, or to be unlocked: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with status {returncode}: run it in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code of six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one run of six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {found}: set up the command so that it prints one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA secret: this is not one, or not a whole one: paste the secret key that AWS shows when the device is set up, or its otpauth:// address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA secret: this is not one of AWS, whose codes have six digits and change every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML: a number is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} name written to ~/.aws has 1 to 64 of A-Z a-z 0-9 _ . @ + - and starts with a letter or a digit. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot be called {profile}: AWS tools let every profile inherit the section DEFAULT. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a setting for ~/.aws has only a-z, 0-9 and _. This one was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {key} is empty, begins or ends with a space, or holds a line break or another character that cannot be printed. It was not written to ~/.aws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the profile {profile} in {shown} are those of a session of the role {role} that RoleSwitch wrote there. They go when the session ends: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has keys in [DEFAULT], which every profile inherits, so none can be taken out of one profile. Nothing was changed. Move them to the profile that they belong to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}: a deeper line below a key of the profile {profile} belongs to that key. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}: lines next to the block of role {role} (line {first}) change what is read in it. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} holds NUL bytes: it is not a text in UTF-8. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, line {line_of}: AWS tools cannot read this file ({fault}). Nothing was changed. Correct the line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}: AWS tools cannot read this file (a nested line in [{section}] has no &apos;=&apos;). Nothing was changed. Correct the line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} cannot be changed without changing what AWS tools read in the rest of it: often a setting that stands twice, or an indented [section]. Nothing was changed. Begin every section at the left edge, or choose another profile name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, line {line}: some AWS tools read this section as the default profile and some do not. Nothing was changed. Write [default] there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}, lines {first} and {second}: the default profile has two sections. Nothing was changed. Make one of them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has {key} in [DEFAULT], which every profile inherits, so a role cannot be made the default profile there. Nothing was changed. Move it to the profile that it belongs to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}: the default profile cannot be given back without changing what AWS tools read in the rest of the file. Nothing was changed. Begin every line of it at the left edge, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} has another access key than {key_id} now, so it was left as it is. Import the file again, or take that key out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} exists in {shown} (line {line}) and was not written by RoleSwitch, so it was left as it is. Choose another profile name for this role, or take that one over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the profile over: RoleSwitch keeps a dated copy of the file, then replaces the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile name for this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} is that of the live shells of the role {other}, so {role} cannot be written there. Choose another profile name, or end the session of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {other} was made the default profile in {shown}, so {role} cannot be written there. Choose another profile name, or give the default profile back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} belongs to the role {other} of your list, so {role} cannot be written there. Choose another profile name for one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credentials} is the config file and the credentials file at once, and RoleSwitch writes different blocks to the two. Point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} begins with a byte-order mark, with which AWS tools cannot read it. Nothing was changed. Save it as UTF-8 without that mark, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the file is not text in UTF-8. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another browser under [console] in roles.toml, as in browser = &quot;firefox&quot;, or write its program&apos;s path there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be started: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {wanted} was found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not installed here, or not under that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch does not know how {browser} is told to open a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{browser} has no containers: only Firefox has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{browser} cannot be given a profile for each role: a Chromium browser can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s profile cannot be made: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination: {what} is no service that is known here{said} write a service&apos;s name, a path such as /ec2/home, or an address that begins with https://{host}/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination: {path} is no path of the console: write one such as /ec2/home, with one / at its beginning, other letters than English ones as %XX, and no space or \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination: {what} is no page of this console: its addresses begin with https://{host}/ or https://REGION.{host}/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a character that no environment can hold: assume the role again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {why}: use PowerShell, or open a terminal as the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds characters that readers of .env files read differently: use JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written to its end: {reason}. What was in it is in {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file, so RoleSwitch does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another user (number {st_uid}), so RoleSwitch does not write to it. Make it yours with chown, or start RoleSwitch as that user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a second name (a hard link), and replacing it would part the two, so RoleSwitch does not. Use a symbolic link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is marked read-only, so RoleSwitch does not write to it. To allow it: chmod u+w {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can change what is in {folder}, so RoleSwitch does not write credentials there. Make the folder yours alone: chmod 700 {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch cannot {verb} {file}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address that a header can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terminal program was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that RoleSwitch knows is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours has a name that RoleSwitch does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, for example with: sudo apt install xterm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terminal} cannot be given a command that holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terminal} cannot be given {argument}: it would put something else for $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or name yours in the preferences, or in the environment variable TERMINAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it by hand, or choose another terminal program in the preferences, or name it in TERMINAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be started: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ended at once with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {last_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {role} is over: assume the role again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {role} has no {name}: assume the role again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live: it renews itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{in_words} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain_title} · account {account} · {for_how_long}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shell} could not be started: {strerror}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} h {minutes_2} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shell was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch sign-in {source}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/.aws unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hook failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sso_session &quot;{session}&quot; does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not what {section} says: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing, so that Identity Center gives it no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is not in these files (aws-vault keeps its own): add an access key named {source_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential_source {named} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its credentials come from {named}, which is no source of the list: the profile is one, with the role that it assumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key in it stays there: AWS tools do not use it beside the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are temporary: what wrote them there has to renew them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys are temporary: what names it as a source needs a user&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of {name} cannot be used: add an access key named {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that it assumes by its credential_source is not taken: the key is the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is left out: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ours}{kind}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {section} cannot be used: see line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no source_profile: give the role a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_profile and credential_source are both there: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is its own source_profile, and has no keys of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; cannot be used: look at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include_profile {missing} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_profile &quot;{before}&quot; cannot be used: see line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source_profile leads in a circle: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process belongs to the source of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># The access key of {source} is in the keyring, and is not written here: AWS tools need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_access_key_id is missing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_secret_access_key is missing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_access_key_id: this is none: it has capital letters and digits, as in AKIA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA codes come from the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process is no command that can be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command_note} in line {line}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: AWS tools do not see this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS tools see no profile in this section: write [profile {section}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice: only {section} in line {line} counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include_profile leads back to {way}: it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of several words stands in quotes, as in [{word} &quot;two words&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: an indented block is no value for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: this is not what RoleSwitch writes there: export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session name: { and } are not allowed in an AWS session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration_seconds: {what} {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number of seconds, and AWS tools pass over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is passed over by AWS tools: write {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session_tags: write them as in team=platform,env=prod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no texts by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_profile leads back to the section itself: name the one that the role is assumed via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no section: write its name in [ ]. What stands below it is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stands in no section: write [name] above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a [section] nor key = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is there twice: only the first one, on line {lines}, counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}. Give this one another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {given} is not what role_arn says: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_account_id is missing: write the 12 digits of the role&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_account_id: {alias} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits here, and aws_account_alias = {alias} below them to keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or target_role_name in [{source}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role_name is missing: write the name of the role{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration_seconds: {duration} is no number of seconds: write it as in 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. It is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is not in the text: choose a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is no role that can be assumed: choose a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, account {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is entered from {name}{of_account}: choose the source that belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; Left out: {role}, as the extension does not read the = in {arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session policy ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason that is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that its name is to be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it starts read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it ends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it ends when the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it is assumed via {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; Left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all organizational units are known. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {{{word}}} is not known: use {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {{ and }} stand only around a word such as {{account_name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: write what it is made of, such as {{account_name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management account: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that was invited: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is suspended: AWS lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is closed: AWS lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not activated yet: its owner has to finish signing it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the state {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({account_id}) {state}. No role is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles} role{what} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} new source{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {stay} stays as it is in ~/.aws: none is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} profiles of these names stay as they are in ~/.aws: none is written over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign-in than the one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have another source of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team list {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: there is a role of that name, {whose}: it is shown, and this one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not assumed via {via}: that is another role in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is to be looked at: take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is another role in your list: take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit the role that you have: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from the team list {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have it as {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking before assuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing the name to assume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending on lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} change{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partition} is no page of AWS: its links begin with https://signin.{domains}/switchrole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link says {unquote} twice: leave one of the two out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account is missing in the link: add &amp;account= and the account&apos;s 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account: {what} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roleName is missing in the link: add &amp;roleName= and the role&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partition} has no public sign-in page that a link could lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link switches from the browser&apos;s own sign-in: it cannot go via {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console takes {longest_role} characters of path and role name, {n} are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link cannot send {words}, so the session would not be the one that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an external ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason that the role asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is left out: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} is one person&apos;s own: leave the section out. Who takes the list gives its roles a source instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more problems from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: {source} is no Identity Center of this list, and a list cannot name a person&apos;s own sources: the role is taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via: {via} is no role of this list that can be used: the role is taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via: {via} leads back to {role} itself: the role is taken without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mfa_serial: a device is one person&apos;s own: leave the line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guard}: a list can ask for it, and not rule it out for others: leave the line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session goes to the profile default, which AWS programs use that are told no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, line {number}: there are too many dots up to here for a list of roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is empty: a list without roles says version = {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is no list of roles: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is no list of roles: there is no [roles.NAME] in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># It is assumed via {via}, which is not in this list.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new access key of {source} is stored and used. The old one, {access_key_id}, could not be removed from the keyring: remove it there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is an Identity Center sign-in: it has no key to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the key of {name} is cannot be written down: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code of the MFA device {mfa_serial} is needed, for the other key of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no MFA device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a code of the MFA device {mfa_serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of {name} is being rotated: finish that first. {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {name}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no access key of the keyring: it has no key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is none of the lists that can be imported: an AWS config file, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {config} and no {credentials}: AWS tools were not used here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is no Identity Center: it lists no accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization of {listing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is in the keyring, and still in its file: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team list {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team list {team} was changed in roles.toml meanwhile: look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is out of the list. {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has another secret for {access_key_id} of {source}: nothing was written. Test the source, and import without moving this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team lists cannot be written now: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The team lists are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team list named {name}.{known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept_at} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for MFA codes is left out, because this is not your own ~/.aws: {names}. Set it in the settings of the source if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is left out: it is a permission set of {source}, which no browser can switch to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder or a device, and no file: `-` reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {thing} in {account_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s inline policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s policy {caller_policy_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s policy of the {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: there is a role named {role} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made so far: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS may have made {thing} all the same: look for it in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hand} acts in {account_id}, and {whose} is {account_id_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Identity Center sign-in, which is in no account: choose a role of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {thing} in {account_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an administrator of {account_id} the policy that allows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until all of AWS knows the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up {new} was cancelled. {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, perhaps by the call that got no answer: remove it there, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role name: {thing} is in {account_id} already{why} choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: AWS does not know it: make it first, or correct its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy: AWS does not take it: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} cannot be attached: AWS finds it not in{whose}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Identity Center: there is nothing to sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed out. {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile {profile_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, on the way to {role},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asking} ({account}){on_the_way} asks before it is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --yes`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session for {name} within {seconds} seconds: the keyring may be waiting to be unlocked, or the network is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `roleswitch assume {name}` to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} · {seconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is assumed with keys that are in this environment alone, so no profile could renew it: use --fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming {role} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hook failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming {role} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {role} was not assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: session ended, its profile is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, profile {profile_name} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} assumed until {until}{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the clipboard is cleared in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of {title} for {shell} copied{after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a terminal as {title} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal as {title} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written when the role is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {profile_name} {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roleswitch: There is no display for the window: see `roleswitch --help` for what needs none.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by other programs are not seen: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That failed by a bug in RoleSwitch ({name}): see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the console as {title} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is open as {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch-role link of {title} copied. It uses the browser&apos;s own sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the console as the user of {source} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is open as the user of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Cleared in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in link of {whose} copied: whoever has it gets in, for 15 minutes.{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a Firefox container of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a Chromium profile of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser is here that RoleSwitch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Firefox has containers, and it is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes a Chromium browser, such as Google Chrome or Edge, and none is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy switch-role link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minute left</source>
        <comment>{n} minutes left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour left</source>
        <comment>{n} hours left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Center gives the role as its permission set says: choose a permission set that only reads, or a role that is assumed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exports ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open console ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit this session to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role to see its session and what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give default profile back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MFA code is wanted by {time}. The MFA session of {source} ends then, and this session is renewed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write profile {profile_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the team list {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default profile once it is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}, and {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packed} % of AWS&apos;s limit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, which is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust policy is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts {lasts_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, many roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOST LIKELY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT AWS SAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session still works until {works_until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · request {request_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What AWS said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access check — {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{amount} bucket</source>
        <comment>{amount} buckets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry, and there are more</source>
        <comment>{amount} entries, and there are more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry</source>
        <comment>{amount} entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the {doing}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS as {title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket can be gone to by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download from S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloaded to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bucket keeps no versions, what it is now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace s3://{bucket}/{key}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded as s3://{bucket}/{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {rpartition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.{left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys, MFA sessions and TOTP secrets are kept in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} is locked, or not started yet: the next role that takes a key asks you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it. Most systems can do that at log-in, where its password is that of your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} is unlocked. A test item was written, read and deleted in {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} is unlocked and keeps what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of roles.toml keeps an access key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each access key that roles.toml names can be read there. This keyring does not list what else it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access keys that roles.toml names are there, and nothing of RoleSwitch&apos;s that it does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each access key that can be read in roles.toml is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has an MFA session of {source}, which is no source of roles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has a TOTP secret of {source}, which is no source of roles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has a test item that was not deleted: it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret makes the codes of a virtual MFA device, and nobody can bring it back. A source named {source} would use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has the access key {key} of {source}, which is no source of roles.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back into the list. To be rid of the key, remove that source then: AWS knows it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has another access key of {source}, {key}, which roles.toml does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the access key {key} from the keyring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is nowhere else, unless you kept it: AWS shows it only once. At AWS the key {key} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a source named {source} by now: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is a source of the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} may be in use by now: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key {key} of {source} is out of the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} uses it by now: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out of the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{argument} names no access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is kept in {keyring} and nowhere else. You can paste both parts into the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS whose it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the access key {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted from the keyring. In AWS it stays active until you deactivate it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} No role uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This role cannot</source>
        <comment>These {n} roles cannot</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}
{these} be assumed without it: {names}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your AWS files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and its session ends: the profile that was written for it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the list{ends}. The role in AWS stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the profile {profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile {profile} that RoleSwitch did not write is in your AWS files. RoleSwitch will write its own in its place. A backup of the file as it is now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It starts read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Type {to_be_typed} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume {role}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks before a session is begun; renewals ask no more.{starts}{typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume {role} — RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, {role_name}.{starts}{typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Firefox container of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chromium profile of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows one account at a time there, or five where its multi-session support is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is kept when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour. It takes Firefox&apos;s extension “{container_extension}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour, and beside the consoles of other roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console this way from now on, as every role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied when AWS has given it. Whoever has it is signed in, for 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in ~/.aws/credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in ~/.aws/credentials, renewed while active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential_process, no secret on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in ~/.aws/config, which asks RoleSwitch for the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arn:aws:iam::123456789012:role/Name, or 123456789012/Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the role&apos;s trust policy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes the role once and writes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the profile and press Use, or choose a source of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the command line calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose credentials assume it: it can be saved without, and not be assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming {role}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: AWS let it in as {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the team list {team}: what is grey is the team&apos;s. Duplicate it to have one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch-role links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not written: {errorString}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} that the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {everything}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out external IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and other secrets are never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {most_lines} of {lines} lines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the exported roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS said: {status} {code} · {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before assuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say yes to each new session; renewals ask no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of a yes: for what must not slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited by AWS&apos;s own policy ReadOnlyAccess until you ask for full access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its terminals take its colour, and this window a frame of it while it is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session ends, and its profile is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard: ask, limit, stand out, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when it is not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of your list asks for it; turned off, this role is let out of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of your list asks for it, and this role is let out of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of your list says {duration_text_of_seconds}, for roles that say nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it was assumed, renewals and all; AWS is asked for no more than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, renewed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, renewed {renewals} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} to {end} · {length_words}{renewed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {assumed_role_arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the source {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search roles, accounts, reasons, where it went…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep history for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been assumed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep history for {kept}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 entry that is older is</source>
        <comment>{n} entries that are older are</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is removed for good, and nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {what} saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given: copy it from the AWS access portal, or from its invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no address: write it as in https://acme.awsapps.com/start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user and password do not belong in it: leave out what stands before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {known}, which is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as eu-west-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as acme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in in your browser, and the AWS CLI uses the same sign-in. Nothing secret is kept by RoleSwitch itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a source named {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where Identity Center itself is: ask who administers it where the address does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles name it, so it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, remove {removed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} imported from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} removed from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed: the roles that name it can be assumed only with the key in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another profile uses it</source>
        <comment>Other profiles use it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it finds</source>
        <comment>they find</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{use}: {names}{more}. Once it is moved, {find} no credentials in other tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} can be moved when you import from there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and remove it from the file (a backup is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it stays in the file as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the access key of [{profile}] into {keyring}{out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ~/.aws…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {source} for its accounts and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS for the accounts of the organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source for roles that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with your list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The key of {names} is</source>
        <comment>The keys of {names_2} are</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} in {keyring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file as it was</source>
        <comment>The files as they were</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{as_it_was}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key still stands in there, and in no other backup: delete it when everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles that AWS tools use on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS config, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, from a page, a wiki or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and roles of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may use at {start_url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of an AWS organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists its accounts with a role of yours, and makes a role for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, address or git repository that you and others share, kept in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roles from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines; the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell on an instance — {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, IDs, platforms, or give an instance ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search instances, or give an instance ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS for the instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble; others to look at: {attention}.</source>
        <comment>{n} things are in trouble; others to look at: {attention}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble.</source>
        <comment>{n} things are in trouble.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is in trouble. 1 thing to look at.</source>
        <comment>Nothing is in trouble. {n} things to look at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell can be begun by an instance&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC2&apos;s names are not shown: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems Manager knows no instance in {region}: they need its agent and a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} of {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} instance{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a shell on {wanted}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A terminal with a shell on {wanted} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a TOTP secret for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as AWS shows it, or otpauth://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTP secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch then makes the MFA codes of {name} without asking you. The second factor lives beside the first then: whoever can read {keyring} has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {keyring}. Where you are just setting up this device, AWS asks for two codes in a row: give it these, soon. Otherwise you do not need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key ID: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret access key: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKIA…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old_key_id} is deleted at AWS and in the keyring, for good: nobody can bring it back. It is inactive already. See first that nothing else needs it: other computers, servers, pipelines, scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the access key {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key takes the place of the old one and is kept in {keyring}. At every moment a key that works is there. The old one is made inactive, and deleted only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {waiting}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window: it goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is deleted. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over}{name} uses its key {key_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old key of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key_age}: rotate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA device {device_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA session until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {role}{lasts}. Its next session takes another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {n} roles take a code each: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {role} takes a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ago} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last code was used {when}. The next one comes in {left} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code for {source_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the code to AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA device {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six digits, as the device {short_serial} shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role waits for a code any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps {roles} renewed: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role waits for it: the roles of {source_name} that ask for MFA open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {until}; roles renew by themselves until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code was used already, and AWS takes each one once. The next one comes in {left} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no six digits in what was pasted, or more than six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The roles wait as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}: assumed. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}{role} takes the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one role</source>
        <comment>{n} roles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, many roles, 1 h each, renewed silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for this role, up to 12 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed via {via}: MFA is given as the first role of that path says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the role is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of who assumes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to a line: user/boaty, role/team/Runner, permission-set/Admins, or an ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between them: they get the caller&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where somebody else&apos;s account assumes it; it is no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only users can give it: sessions of roles and of Identity Center carry none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a session of it may last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most it may ever do, whatever else it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose credentials assume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to create it here: credentials that may manage IAM in the role&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials that may manage IAM in the caller&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployer, or team/Deployer with a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who is named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever that account&apos;s administrators allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new external ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may assume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller&apos;s policy with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: inline policy, boundary, tags, partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it from here, or apply a text yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s: the caller is allowed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session of {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whose credentials these are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is made and in the list: AWS let its caller in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was made is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing} It stays in AWS, and RoleSwitch cannot undo it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one, or let the whole account in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rpartition}: {managed_policies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a role named {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with prod is red, stage orange, test yellow, dev green, others are blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organizational unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounts of a unit look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the roles&apos; trust policies ask for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by organizational unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of the management account, or of a delegated administrator, lists the accounts of its organization. You see the roles that are made of them before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role that may list it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no role yet: add the one of the management account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS makes it in each account that the organization creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chained: 1 h is the most AWS gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} can stand in it; unit is the innermost one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the command line calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {duration_text}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chained through {via}: 1 h is the most AWS gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than the role&apos;s own maximum session duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the session tag {reason_tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the source identity{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the session&apos;s name{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the history here; AWS is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail shows it {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you assume {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One MFA code of {source} is needed for {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MFA code for each alone is needed for {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in to {source} is needed for {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand in the list, these cannot be assumed: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To include {role}, type {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume all roles of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 is active already and stays as it is.</source>
        <comment>{n} are active already and stay as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>such as INC0012345 disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ask first, and are left out unless you include them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assuming the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role of {group}?</source>
        <comment>Assume {n} roles of {group}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role</source>
        <comment>Assume {n} roles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A policy with the statement that would allow it&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: Identity Center takes none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: Identity Center decides, as its permission set says, 1 h to 12 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: Identity Center asks for it when you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: Identity Center names the session after who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: choose a permission set that only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} · the role name is the permission set&apos;s: {permission_set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given: name the device, or choose how MFA is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of which any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts whose ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose role name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose team list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles whose partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask before assuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have its name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end when the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it looks for, such as prod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown as {display_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {duration_text_of_seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after {duration_text_of_seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {names_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is like {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as prod, or *-live-*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {account_name} · {role_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every role of the list, also those that come later. What a role says itself wins, and of several rules the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule says more than can be changed here: change it in roles.toml, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with commas; * stands for anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may hold {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role of the list is like that now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count} roles: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule: {looks_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte is a number, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_words} of {size_words_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time_words} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket {bucket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it, by its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it is {size_words}, {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ends in / is a folder&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere but the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session tag Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for when the role is assumed; user and role have to allow sts:TagSession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for when the role is assumed, and sent as source identity; user and role have to allow sts:SetSourceIdentity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: name, tags, policy, source identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> where the reason names {example_ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team = platform
cost-center = 1234 (transitive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the session policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits the session to looking, by AWS&apos;s own policy ReadOnlyAccess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read only: AWS allows what any one of the policies below allows, so leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by AWS&apos;s own policy ReadOnlyAccess, in the policy ARNs below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line; with (transitive) at its end, a tag goes on to the roles assumed from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail shows it along the whole chain, where nothing can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session may do what the role and a policy here both allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line: policies of AWS or of the role&apos;s own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail shows it; {words} can stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail will show {shown}{where}; {words} can stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign-in serves all its roles, and the AWS CLI as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}. {serves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it. {serves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser shows the same code: compare it, then allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Identity Center for a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened here: open the address yourself, and type the code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you in the browser… The code lasts another {time_left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a profile of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, which is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of ~/.aws…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Center…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command prints them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of a TOTP secret in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy: one host for all regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as ykman oath accounts code --single AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a TOTP secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is yours in ~/.aws as it was before a change. What RoleSwitch has there now stays; what you restore can be taken back here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed there yet, or no backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is otherwise than it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of {roles} goes: what comes back has its name. The session lives on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The way back is the first one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back to it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy beside the file goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the TOTP secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code opens an MFA session, from which the roles of this source are assumed without another one until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min to 36 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted from the keyring, and you give the codes yourself from then on. Where nothing else has this secret, nobody can make codes of this device any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the TOTP secret of {source}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed, or a \ stands at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the program that prints the code, such as ykman oath accounts code AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only characters that can be seen: one of these cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {given} argument{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs {name}{arguments}, which is to print one code of six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in 12 h or 90 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS takes 15 min to 36 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a TOTP secret first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TOTP secret is kept, and codes are made of it: remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sts_endpoint: write an address that begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team list {team} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: {counted} taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your list: {sign_in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: {sign_in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_url} in {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 role names</source>
        <comment>{n} roles name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no source: {source} is used, as the settings of this list say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no source: give one to each, or one to all in the settings of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team list {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary}
Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the browser opens pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two roles at once take a window of their own each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS_PROXY of the environment comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of certificates to trust, in PEM. AWS_CA_BUNDLE of the environment comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks AWS by this way, without credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that somebody keeps for several people, and where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of roles that somebody keeps for several people. It is looked at when RoleSwitch starts, what has changed is shown before it is taken, and what was taken is there without a network too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: each role is given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it is, as in {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumes the roles that name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked with your own git, its keys and helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a team list of that name already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {place} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} on {here_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not renewed after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends by itself {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {end}, is not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {end}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {end}, renewed with another MFA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {end}, renews itself at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older history was not removed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old key not deleted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key of {source} is in {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Its roles are there as they were taken last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 change</source>
        <comment>{n} changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import from ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions that came of it end. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {role} ends. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends}The AWS CLI is signed out with it: both use one sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the team list {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 role leaves</source>
        <comment>{n} roles leave</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{roles} the list, with what you have said of them, and their sessions end. The list itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the team list {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role that is not active…</source>
        <comment>Assume all {n} that are not active…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role…</source>
        <comment>Assume all {n} roles…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End its 1 session…</source>
        <comment>End all {n} sessions…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard this group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End 1 session of {group}?</source>
        <comment>End {n} sessions of {group}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}: what was written for them is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a role to assume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the star beside a role&apos;s name to find the role here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that you assume are kept here, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this team list is in your list yet: look at it with a right click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no active session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 active session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no renewal after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next renewal in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export, rules, theme, preferences, roles.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open preferences.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list and the sessions are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch keeps your AWS accounts and roles in one list and opens them with a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> And 1 more.</source>
        <comment> And {n} more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these lines in {path}: all the rest of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles} and {sources}. Every line of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 role</source>
        <comment>{n} roles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 source</source>
        <comment>{n} sources</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: the first role or source makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles.toml is yours alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: all is as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences.toml line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these lines: what they say is as usual until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rights of that folder, and at the room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megabytes} MB are free where {path} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is yours alone to change, and a test file could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is made when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is yours alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, in memory: they are on no disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, on a disk: files of mode 0600 that stay after a log-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in so that XDG_RUNTIME_DIR is set, as systemd-logind does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 session file cannot be read ({name}): it is damaged, or of another version of RoleSwitch.</source>
        <comment>{n} session files cannot be read, such as {name}: they are damaged, or of another version of RoleSwitch.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be removed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session file can be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lock} is held by process {process}, which shows no life: others wait 10 seconds for it each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on (kill -CONT {process}), or end it (kill {process}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {roles} from ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role here has {search} in its name, account, role name, profile or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role uses this source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} problems. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {waiting}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume with full access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open live terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session Manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy role ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role via this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter MFA code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget MFA session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open console as its user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo in ~/.aws…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check health…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in{again}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AWS whose credentials {name} holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roles use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the {what} {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the AWS roles you work in: assume with a click, kept renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your list: {arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here: {arn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a check mark it leaves your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source · access key {access_key_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source · profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source · Identity Center {start_url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the role {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, account, role, what is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows that are shown; what to look at and what has gone only under a filter of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for {role} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code for {source} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code for {source} wanted by {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The session</source>
        <comment>The first session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed without it: {titles}. {which} ends at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is kept renewed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roles are kept renewed with it: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS is not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews itself at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS is not reached: tried again every 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: next try in {in_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source gave nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an MFA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you to say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until roles.toml can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a change of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a terminal as this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exports for your shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console as this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, MFA code wanted {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assuming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, renewal waits: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, renewal failed: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation of the access key of {name} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search roles, accounts, IDs, profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code wanted by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA code wanted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA session until {mfa_until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key_age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until {time} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: sign in again. Roles that are active are not renewed without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: {words} to look at, in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, groups, sign-in sources and team lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} {what} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {id} of your AWS files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`roleswitch backups` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} is in trouble: see what to do next to it.</source>
        <comment>{n} things are in trouble, {title} first: see what to do next to each.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has the default profile as its own already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is assumed with the profile default, so it cannot be that profile itself. Give its source another profile name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role is the default profile could not be written down: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the profile {profile} of {role} was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the profile of {role} was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {role} took over the profile {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {role} became the default profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the default profile was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy beside the file, from a take-over or a key that moved to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {id} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {id} is damaged, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed since you looked at the difference, so nothing was restored. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is somebody else&apos;s there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of AWS tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked at to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked at: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking took longer than {seconds} seconds, and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mend that is called {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can look into the folder of your AWS files now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is yours alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{argument} is neither config nor credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go back to how it was: `roleswitch backups` lists what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to {target}, which is not there: a role&apos;s profile makes that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet: a role&apos;s profile makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a second name (a hard link). RoleSwitch does not write to it: that would part the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a symbolic link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 section</source>
        <comment>{n} sections</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and no other user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and no other user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default profile is the role {role}, which was not chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is RoleSwitch&apos;s, for the role {role}, which is no longer in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that expired {when}, after a crash or while RoleSwitch was not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that work until {when}, and RoleSwitch has lost their session: nobody renews or removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of {role} is in use by now: it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left of {role} is out of your AWS files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default profile is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles that ask RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} asks {program} for credentials, which is not there any more: no program can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew, with the place where RoleSwitch is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of {role} asks this RoleSwitch now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} has a long-lived access key in plain text ({key}): whoever reads the file has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the keyring, from where RoleSwitch assumes roles with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile} find no credentials in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile}, or one that leads to it ({users}), find no credentials in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the key of {profile} to the keyring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {profile} is in the keyring now, as the source {source}. The file as it was, with the key, is {copies}: delete that when all works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {profile} cannot be moved so: import ~/.aws and look what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was left by a RoleSwitch that was killed while it wrote, and may hold keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, a copy of your AWS files as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them mine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies are yours alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} names the profile {profile}, which is not there: AWS tools started from here fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset {variable}, or name a profile that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are set in this environment (AWS_ACCESS_KEY_ID): for most AWS tools started from here they win over profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset them where they are set, such as in ~/.profile, if that is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is a relative path, so each program finds another file by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set as the address of STS, or of AWS (AWS_ENDPOINT_URL), is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms that it is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle {path} is not there, so no call can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file in AWS_CA_BUNDLE, or in ca_bundle under [network] in roles.toml, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS is called through the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS is called directly, through no proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(what is set for it is no address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The certificate was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and AWS&apos;s agree to {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: AWS refuses calls that are signed so far from its own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. RoleSwitch counts by AWS&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Set time automatically in the settings of Windows, under Time &amp; language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Set time and date automatically in System Settings, under General.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system set it: sudo timedatectl set-ntp true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS did not answer with its time, so nothing says whether this computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {user}): RoleSwitch writes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours: sudo chown -R $(id -un) {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can change {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is marked read-only, so that RoleSwitch does not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod {mode} {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of {path} could not be changed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, which {where} names, is not installed: another one is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ({path}). It opens its windows in a process that runs already: a role&apos;s shell fetches its session itself, so it is right all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, which SHELL names, cannot be used: another one is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELL is not set: the shell of your login is started, or /bin/sh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser for the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found: `roleswitch console NAME --print` shows the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a browser, and xdg-utils, which open what is the system&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed: only a shell by Session Manager needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: aws --version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} ({path}). It uses what RoleSwitch writes; `aws sso login` takes version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS CLI and its Session Manager plugin are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none here, so the window does not open. The command line does all without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {desktop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows notifications here: that a session ends is seen in the window alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your desktop&apos;s, or install one, such as dunst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program shows them when one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one: RoleSwitch can stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--search: at most {n} ordinary characters can be searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--hidden: nothing comes after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role: {n} names given: one role can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role: the name of a role is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role here is named {role}: give its exact name, as `roleswitch list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit RoleSwitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this, and do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact: more roles at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them until they expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When RoleSwitch ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of RoleSwitch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep new sessions renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session has a switch of its own in its details, which holds for that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 18:30, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 18:30. From then to midnight nothing is renewed by itself, and what is active runs out; you can still renew it. An end before noon holds to noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For roles that you add, and for imported ones that say nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exports for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it still holds what RoleSwitch has copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: {terminal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terminal} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications and quitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a session ends soon, could not be renewed, or needs something of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are told of a session that is not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desktop has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live sessions on quitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard when the screen is locked or the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of ~/.aws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changes can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list&apos;s own file, roles.toml, as for the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older is removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles} is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions are active: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept, it can be used until {until}: nothing renews it while RoleSwitch is closed.</source>
        <comment>Kept, they can be used until each expires, the last at {until}: nothing renews them while RoleSwitch is closed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, it and the profile that was written for it are gone.</source>
        <comment>Ended, they and the profiles that were written for them are gone.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End it</source>
        <comment>End them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep it until it expires</source>
        <comment>Keep them until they expire</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the session first?</source>
        <comment>End the sessions first?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all sessions could be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here as soon as nothing is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {words}, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by what it does, or by a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 shortcut</source>
        <comment>{n} shortcuts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} assumed, {failed} not: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} assumed, the others were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 role assumed.</source>
        <comment>{n} roles assumed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 session ended.</source>
        <comment>{n} sessions ended.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} ended, {failed} not: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} was not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} was not assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions end soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roles were not renewed or assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the tray and keeps your sessions renewed. Quit it from its menu there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the chosen role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, favourites and recent roles first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down in what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume, from the list or the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now, or assume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume with full access, where it starts read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, while it is being assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites, or remove from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with it, or with a group or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, in the list and the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a live terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console at a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a sign-in link of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the lists and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the search, the views, the list, the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog: do what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {n} roles were not renewed or assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch: {active}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoleSwitch: {active}, {role} ends in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} — {time}, with trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} — {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exports for {shell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} (active)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it with the tool of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is the default profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is the default profile once it is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default profile is again what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your AWS files are again as they were then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {role} the default profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that name no profile act as {role} then, while it has a session. Your own default profile stays in the file, and is back when you give it back or the session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} has no session: this changes when it is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is the default profile now, and will not be any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that begin with the default profile would be {role} then: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} line goes.</source>
        <comment>{n} lines go.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line comes.</source>
        <comment>{n} lines come.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} (a new file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} (the file goes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca_bundle: there is no file {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
