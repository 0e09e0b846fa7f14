<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>list the instances of Systems Manager</source>
        <translation>listar las instancias de Systems Manager</translation>
    </message>
    <message>
        <source>see the names of instances</source>
        <translation>ver los nombres de las instancias</translation>
    </message>
    <message>
        <source>see everything, change nothing</source>
        <translation>verlo todo, sin cambiar nada</translation>
    </message>
    <message>
        <source>list what there is, without its contents</source>
        <translation>listar lo que hay, sin su contenido</translation>
    </message>
    <message>
        <source>read what a security audit needs</source>
        <translation>leer lo que requiere una auditoría de seguridad</translation>
    </message>
    <message>
        <source>everything but users, roles and the organization</source>
        <translation>todo menos los usuarios, los roles y la organización</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>{kind}/{name}: write its path as in team/boaty</source>
        <translation>{kind}/{name}: escriba su ruta, como en team/boaty</translation>
    </message>
    <message>
        <source>maximum duration: a role takes 1 h to 12 h, {given} given</source>
        <translation>duración máxima: un rol admite de 1 h a 12 h, y se dio {given}</translation>
    </message>
    <message>
        <source>policy_arns: the same policy is there twice: leave one of the two out</source>
        <translation>policy_arns: la misma política aparece dos veces: quite una de las dos</translation>
    </message>
    <message>
        <source>Assumed from {caller_account_id}, set up with RoleSwitch</source>
        <translation>Se asume desde {caller_account_id}, configurado con RoleSwitch</translation>
    </message>
    <message>
        <source>{line} is there twice: leave one of the two out</source>
        <translation>{line} aparece dos veces: quite una de las dos</translation>
    </message>
    <message>
        <source>{line}: write user/…, role/… or permission-set/… before the name, or the whole ARN</source>
        <translation>{line}: escriba user/…, role/… o permission-set/… delante del nombre o el ARN completo</translation>
    </message>
    <message>
        <source>{arn} is no ARN of a user or role</source>
        <translation>{arn} no es el ARN de un usuario ni de un rol</translation>
    </message>
    <message>
        <source>{arn} is the whole account: choose that instead</source>
        <translation>{arn} es la cuenta entera: elija esa opción en su lugar</translation>
    </message>
    <message>
        <source>{arn} is not of the caller&apos;s account {account_id} in {partition}</source>
        <translation>{arn} no es de la cuenta {account_id} de quien llama, en {partition}</translation>
    </message>
    <message>
        <source>{arn} names no user or role</source>
        <translation>{arn} no nombra ningún usuario ni rol</translation>
    </message>
    <message>
        <source>Everybody in {account} whom its administrators allow to: “:root” in a trust policy means the account.</source>
        <translation>Cualquiera de {account} a quien sus administradores se lo permitan: “:root” en una política de confianza significa la cuenta.</translation>
    </message>
    <message>
        <source> With AdministratorAccess it is safer to name who may.</source>
        <translation> Con AdministratorAccess es más seguro nombrar quién puede hacerlo.</translation>
    </message>
    <message>
        <source>The caller&apos;s policy cannot be attached to a permission set&apos;s role: add it to the permission set in Identity Center.</source>
        <translation>La política de quien llama no se puede adjuntar al rol de un conjunto de permisos: añádala al conjunto de permisos en Identity Center.</translation>
    </message>
    <message>
        <source>Without one, {account} can be tricked by another of its customers into using your role: give a third party an external ID.</source>
        <translation>Sin ID externo, otro cliente de {account} podría engañarla para que use el rol de usted: dé un ID externo a los terceros.</translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page cannot send one: sign in by federation.</source>
        <translation>La página de cambio de rol de la consola no puede enviarlo: inicie sesión por federación.</translation>
    </message>
    <message>
        <source>Users of the account alone can give MFA: the sessions of its roles and of Identity Center carry none, and are kept out.</source>
        <translation>Solo los usuarios de la cuenta pueden usar MFA: las sesiones de sus roles y de Identity Center no la llevan y quedan fuera.</translation>
    </message>
    <message>
        <source>A role&apos;s session that assumes it gets 1 h at most, renewed while you work.</source>
        <translation>La sesión de un rol que lo asume recibe 1 h como máximo, que se renueva mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Without MFA a user&apos;s stolen key is enough for AdministratorAccess.</source>
        <translation>Sin MFA, la clave robada de un usuario basta para AdministratorAccess.</translation>
    </message>
    <message>
        <source>It can be assumed and may do nothing: no permissions are chosen.</source>
        <translation>Se puede asumir y no puede hacer nada: no se han elegido permisos.</translation>
    </message>
    <message>
        <source>The console&apos;s switch-role page takes 64 characters of path and name at most.</source>
        <translation>La página de cambio de rol de la consola admite como máximo 64 caracteres de ruta y nombre.</translation>
    </message>
    <message>
        <source>{label}: a name is missing</source>
        <translation>{label}: falta un nombre</translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use letters, digits and _ + = , . @ -</source>
        <translation>{label}: {named} no se permite aquí: use letras, dígitos y _ + = , . @ -</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {n} given</source>
        <translation>{label}: como máximo {most} caracteres, y hay {n}</translation>
    </message>
    <message>
        <source>role name: {role_name} is a name that AWS keeps for its own roles</source>
        <translation>nombre del rol: {role_name} es un nombre que AWS reserva para sus propios roles</translation>
    </message>
    <message>
        <source>role name: at most 512 characters of path</source>
        <translation>nombre del rol: como máximo 512 caracteres de ruta</translation>
    </message>
    <message>
        <source>the same caller is there twice: leave one of the two out</source>
        <translation>el mismo llamante aparece dos veces: quite uno de los dos</translation>
    </message>
    <message>
        <source>group {group}</source>
        <translation>grupo {group}</translation>
    </message>
    <message>
        <source>the same group is there twice: leave one of the two out</source>
        <translation>el mismo grupo aparece dos veces: quite uno de los dos</translation>
    </message>
    <message>
        <source>groups: a trust policy cannot name a group: let the whole account in, or name its users</source>
        <translation>grupos: una política de confianza no puede nombrar un grupo: deje entrar a la cuenta entera o indique sus usuarios</translation>
    </message>
    <message>
        <source>MFA: {kind}/{name} calls with a role&apos;s session, which carries no aws:MultiFactorAuthPresent, and would be kept out: name users only, or leave MFA to its own sign-in</source>
        <translation>MFA: {kind}/{name} llama con la sesión de un rol, que no lleva aws:MultiFactorAuthPresent, y quedaría fuera: indique solo usuarios, o deje la MFA a su propio inicio de sesión</translation>
    </message>
    <message>
        <source>inline policy: at most {most_inline} characters beside white space, {size} given</source>
        <translation>política insertada: como máximo {most_inline} caracteres sin contar espacios, y hay {size}</translation>
    </message>
    <message>
        <source>a session policy, which is about the session alone</source>
        <translation>una política de sesión, que solo trata de la sesión</translation>
    </message>
    <message>
        <source>a role&apos;s own policy</source>
        <translation>la política propia de un rol</translation>
    </message>
    <message>
        <source>inline policy: Statement is missing: it says what is allowed</source>
        <translation>política insertada: falta Statement: dice lo que se permite</translation>
    </message>
    <message>
        <source>inline policy: {named} is not allowed here</source>
        <translation>política insertada: {named} no se permite aquí</translation>
    </message>
    <message>
        <source>inline policy: {said} cannot stand here: CloudFormation acts on it</source>
        <translation>política insertada: {said} no puede estar aquí: CloudFormation lo interpreta</translation>
    </message>
    <message>
        <source>inline policy: {twice} is there twice in one object</source>
        <translation>política insertada: {twice} aparece dos veces en un mismo objeto</translation>
    </message>
    <message>
        <source>inline policy: {word} is not JSON: write a number or a text in quotes</source>
        <translation>política insertada: {word} no es JSON: escriba un número o un texto entre comillas</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>inline policy: {place}: {msg}</source>
        <translation>política insertada: {place}: {msg}</translation>
    </message>
    <message>
        <source>inline policy: more brackets inside each other than any policy has</source>
        <translation>política insertada: corchetes más anidados que en cualquier política</translation>
    </message>
    <message>
        <source>inline policy: write an object, as in {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>política insertada: escriba un objeto, como en {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>it says {code} and no more</source>
        <translation>dice {code} y nada más</translation>
    </message>
    <message>
        <source>AWS did not let {principal} {doing}: {said}.</source>
        <translation>AWS no permitió a {principal} {doing}: {said}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>AWS names the policy: {policy_arn}</source>
        <translation>AWS nombra la política: {policy_arn}</translation>
    </message>
    <message>
        <source>The statement that allows it: {action} on {resource}.</source>
        <translation>La declaración que lo permite: {action} sobre {resource}.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Copiar política</translation>
    </message>
    <message>
        <source>{principal} may not {doing}: AWS refused {action} on {resource}.</source>
        <translation>{principal} no puede {doing}: AWS rechazó {action} sobre {resource}.</translation>
    </message>
    <message>
        <source>a statement of the {policy}</source>
        <translation>una declaración de la {policy}</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>una declaración</translation>
    </message>
    <message>
        <source>It is forbidden on purpose, by {where}: to allow it elsewhere does not help.</source>
        <translation>Está prohibido expresamente, por {where}: no sirve permitirlo en otro lugar.</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>el bucket</translation>
    </message>
    <message>
        <source>the resource</source>
        <translation>el recurso</translation>
    </message>
    <message>
        <source>The role&apos;s own policy lacks {action} on {resource}.</source>
        <translation>A la política del propio rol le falta {action} sobre {resource}.</translation>
    </message>
    <message>
        <source>The policy of {owner} does not let the role in: its owner can change it.</source>
        <translation>La política de {owner} no deja entrar al rol: su propietario puede cambiarla.</translation>
    </message>
    <message>
        <source>This session is limited, such as read only: assume the role without that limit.</source>
        <translation>Esta sesión está limitada, por ejemplo a solo lectura: asuma el rol sin ese límite.</translation>
    </message>
    <message>
        <source>The role&apos;s permissions boundary does not allow it: who set it can change it.</source>
        <translation>El límite de permisos del rol no lo permite: quien lo definió puede cambiarlo.</translation>
    </message>
    <message>
        <source>A service control policy of the organisation does not allow it.</source>
        <translation>Una política de control de servicios de la organización no lo permite.</translation>
    </message>
    <message>
        <source>A resource control policy of the organisation does not allow it.</source>
        <translation>Una política de control de recursos de la organización no lo permite.</translation>
    </message>
    <message>
        <source>The policy of the VPC endpoint in between does not allow it.</source>
        <translation>La política del punto de enlace de la VPC que hay en medio no lo permite.</translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or the policy of the bucket forbids it. A bucket of another account has to let the role in as well.</source>
        <translation>A la política del rol le falta {action} sobre {resource}, o la política del bucket lo prohíbe. Un bucket de otra cuenta también tiene que dejar entrar al rol.</translation>
    </message>
    <message>
        <source>The role&apos;s policy lacks {action} on {resource}, or another policy forbids it.</source>
        <translation>A la política del rol le falta {action} sobre {resource}, u otra política lo prohíbe.</translation>
    </message>
    <message>
        <source>list the buckets of its account</source>
        <translation>listar los buckets de su cuenta</translation>
    </message>
    <message>
        <source>The download of {key} was cancelled.</source>
        <translation>Se canceló la descarga de {key}.</translation>
    </message>
    <message>
        <source>{key} did not arrive as S3 has it: download it again.</source>
        <translation>{key} no llegó como lo tiene S3: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The upload of {path} was cancelled.</source>
        <translation>Se canceló la carga de {path}.</translation>
    </message>
    <message>
        <source>remove the parts of the upload that was called off</source>
        <translation>quitar las partes de la subida que se canceló</translation>
    </message>
    <message>
        <source>What was uploaded of it stays in the bucket as an unfinished upload: {message}</source>
        <translation>Lo que se cargó queda en el bucket como una carga sin terminar: {message}</translation>
    </message>
    <message>
        <source>list what is in s3://{bucket}</source>
        <translation>listar lo que hay en s3://{bucket}</translation>
    </message>
    <message>
        <source>write s3://{bucket}/{key}</source>
        <translation>escribir s3://{bucket}/{key}</translation>
    </message>
    <message>
        <source>S3 says the same of an object that does not exist to who may not list the bucket (s3:ListBucket).</source>
        <translation>S3 dice lo mismo de un objeto que no existe a quien no puede listar el bucket (s3:ListBucket).</translation>
    </message>
    <message>
        <source>read s3://{bucket}/{key}</source>
        <translation>leer s3://{bucket}/{key}</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>de ese nombre</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>El objeto</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <translation>No hay ningún bucket {bucket}.</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>No existe el bucket</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>No existe {what}.</translation>
    </message>
    <message>
        <source>No such object</source>
        <translation>No existe el objeto</translation>
    </message>
    <message>
        <source>{what} is shorter than the range that was asked for.</source>
        <translation>{what} es más corto que el rango que se pidió.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>{what} is archived: it has to be restored before it can be read.</source>
        <translation>{what} está archivado: hay que restaurarlo antes de poder leerlo.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>{what} is in another region, and AWS does not say in which.</source>
        <translation>{what} está en otra región, y AWS no dice en cuál.</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Otra región</translation>
    </message>
    <message>
        <source>{what} is there already, and was left as it is.</source>
        <translation>{what} ya existe, y se dejó como estaba.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>{what} became another object meanwhile: download it again.</source>
        <translation>{what} pasó a ser otro objeto entretanto: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The first byte is number 0.</source>
        <translation>El primer byte es el número 0.</translation>
    </message>
    <message>
        <source>The last byte cannot be before the first, {first}.</source>
        <translation>El último byte no puede estar antes del primero, {first}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes, counted from 0: there is no byte {first}.</source>
        <translation>El archivo tiene {size} bytes, contados desde 0: no hay byte {first}.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 of a-z, 0-9, dots and hyphens. An access point&apos;s ARN will do too.</source>
        <translation>El nombre de un bucket tiene de 3 a 63 caracteres entre a-z, 0-9, puntos y guiones. También sirve el ARN de un punto de acceso.</translation>
    </message>
    <message>
        <source>The object&apos;s name holds half a character.</source>
        <translation>El nombre del objeto contiene medio carácter.</translation>
    </message>
    <message>
        <source>An object&apos;s name has 1 to {most_key_bytes} bytes.</source>
        <translation>El nombre de un objeto tiene de 1 a {most_key_bytes} bytes.</translation>
    </message>
    <message>
        <source>An instance ID is i- or mi- with 8 or 17 of 0-9 and a-f, as i-0123456789abcdef0.</source>
        <translation>Un ID de instancia es i- o mi- con 8 o 17 caracteres entre 0-9 y a-f, como i-0123456789abcdef0.</translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation>la AWS CLI</translation>
    </message>
    <message>
        <source>the Session Manager plugin</source>
        <translation>el complemento de Session Manager</translation>
    </message>
    <message numerus="yes">
        <source>A shell on an instance needs {names}, which is not installed here.</source>
        <comment>A shell on an instance needs {names}, which are not installed here.</comment>
        <translation>
            <numerusform>Para un shell en una instancia falta aquí {names}.</numerusform>
            <numerusform>Para un shell en una instancia faltan aquí {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install {name}: {page}</source>
        <translation>Instale {name}: {page}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} could not be read: {strerror}.</source>
        <translation>{path} no se pudo leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} was changed while it was uploaded: nothing of it was kept.</source>
        <translation>{path} cambió mientras se cargaba: no se conservó nada.</translation>
    </message>
    <message>
        <source>{path} is there already, and was left as it is.</source>
        <translation>{path} ya existe, y se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} is a link of another user: choose another name.</source>
        <translation>{path} es un enlace de otro usuario: elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be written: it leads nowhere.</source>
        <translation>{path} no se pudo escribir: no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} no se pudo escribir: {strerror}.</translation>
    </message>
    <message>
        <source>a link cannot switch to a permission set of Identity Center</source>
        <translation>un enlace no puede cambiar a un conjunto de permisos de Identity Center</translation>
    </message>
    <message>
        <source>open the console with the role&apos;s session (`roleswitch console {name}`)</source>
        <translation>abra la consola con la sesión del rol (`roleswitch console {name}`)</translation>
    </message>
    <message>
        <source>hand over its credentials (`roleswitch assume`, `roleswitch shell`)</source>
        <translation>entregue sus credenciales (`roleswitch assume`, `roleswitch shell`)</translation>
    </message>
    <message>
        <source>{role}: {message}. Instead, {instead}</source>
        <translation>{role}: {message}. En su lugar, {instead}</translation>
    </message>
    <message>
        <source>{name} is Identity Center, which has no user of an account: open the console as one of its roles.</source>
        <translation>{name} es Identity Center, que no tiene ningún usuario de una cuenta: abra la consola como uno de sus roles.</translation>
    </message>
    <message>
        <source>source {name}</source>
        <translation>origen {name}</translation>
    </message>
    <message>
        <source>it assumes a role</source>
        <translation>asume un rol</translation>
    </message>
    <message>
        <source>they come from {begins}</source>
        <translation>origen: {begins}</translation>
    </message>
    <message>
        <source>they have a session token</source>
        <translation>tienen un token de sesión</translation>
    </message>
    <message>
        <source>The user of {source} may not open the console without a role: AWS refuses it GetFederationToken.</source>
        <translation>El usuario de {source} no puede abrir la consola sin un rol: AWS le rechaza GetFederationToken.</translation>
    </message>
    <message>
        <source>No policy of {arn} allows sts:GetFederationToken, or one denies it.</source>
        <translation>Ninguna política de {arn} permite sts:GetFederationToken, o alguna lo deniega.</translation>
    </message>
    <message>
        <source>Give an administrator the statement to add to the user&apos;s policy.</source>
        <translation>Dé a un administrador la declaración que hay que añadir a la política del usuario.</translation>
    </message>
    <message>
        <source>Open the console as a role instead.</source>
        <translation>En su lugar, abra la consola como un rol.</translation>
    </message>
    <message>
        <source>The browser cannot be handed the sign-in: this computer lets no page be put up at 127.0.0.1 ({what}).</source>
        <translation>No se puede entregar el inicio de sesión al navegador: este equipo no permite publicar ninguna página en 127.0.0.1 ({what}).</translation>
    </message>
    <message>
        <source>No browser came for the console of {looks} within {browser_seconds} seconds: it did not start, or asks something first.</source>
        <translation>Ningún navegador pidió la consola de {looks} en {browser_seconds} segundos: no se inició, o antes pregunta algo.</translation>
    </message>
    <message>
        <source>Try again now that the browser is there.</source>
        <translation>Pruebe de nuevo ahora que el navegador está abierto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Copy the link instead (`roleswitch console NAME --print`) and open it yourself.</source>
        <translation>En su lugar, copie el enlace (`roleswitch console NAME --print`) y ábralo usted.</translation>
    </message>
    <message>
        <source>Firefox lacks the extension {container_extension}, which opens pages in a container</source>
        <translation>A Firefox le falta la extensión {container_extension}, que abre páginas en un contenedor</translation>
    </message>
    <message>
        <source>the browser took its time to make the role&apos;s profile, which it does once</source>
        <translation>el navegador tardó en crear el perfil del rol, cosa que hace una sola vez</translation>
    </message>
    <message>
        <source>The console cannot be opened with {source} itself: the credentials of the profile {profile} are temporary ({why}), and AWS lets only a user&apos;s own access key in without a role. Open the console as a role that is assumed from it.</source>
        <translation>No se puede abrir la consola con {source} directamente: las credenciales del perfil {profile} son temporales ({why}), y AWS solo deja entrar sin rol a la clave de acceso propia de un usuario. Abra la consola como un rol que se asuma desde ahí.</translation>
    </message>
    <message>
        <source>{role} is assumed for a reason that AWS keeps, such as the ticket you work on: give one.</source>
        <translation>{role} se asume por un motivo que AWS conserva, como el ticket en el que trabaja: indique uno.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --reason TEXT`.</source>
        <translation>Ejecute `roleswitch assume {role} --reason TEXT`.</translation>
    </message>
    <message>
        <source>Give reason…</source>
        <translation>Indicar motivo…</translation>
    </message>
    <message>
        <source>{role} needs a code of the MFA device {mfa_serial}.</source>
        <translation>{role} necesita un código del dispositivo MFA {mfa_serial}.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --mfa-code CODE`.</source>
        <translation>Ejecute `roleswitch assume {role} --mfa-code CODE`.</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <translation>Introducir código…</translation>
    </message>
    <message>
        <source>{source} needs a code of the MFA device {serial}.</source>
        <translation>{source} necesita un código del dispositivo MFA {serial}.</translation>
    </message>
    <message>
        <source>Assuming was cancelled.</source>
        <translation>Se canceló la asunción del rol.</translation>
    </message>
    <message>
        <source>roles.toml line {line}: {message}</source>
        <translation>roles.toml, línea {line}: {message}</translation>
    </message>
    <message>
        <source>The role {name} cannot be used as it is. {problem}</source>
        <translation>El rol {name} no se puede usar tal como está. {problem}</translation>
    </message>
    <message>
        <source>There is no role named {name}.{close_to}</source>
        <translation>No hay ningún rol llamado {name}.{close_to}</translation>
    </message>
    <message>
        <source>The source {name} cannot be used as it is. {problem}</source>
        <translation>El origen {name} no se puede usar tal como está. {problem}</translation>
    </message>
    <message>
        <source>There is no source named {name}.{close_to}</source>
        <translation>No hay ningún origen llamado {name}.{close_to}</translation>
    </message>
    <message>
        <source>Mend the line in roles.toml.</source>
        <translation>Corrija la línea en roles.toml.</translation>
    </message>
    <message>
        <source>Open roles.toml</source>
        <translation>Abrir roles.toml</translation>
    </message>
    <message>
        <source> Did you mean {names}?</source>
        <translation> ¿Quiso decir {names}?</translation>
    </message>
    <message>
        <source> `roleswitch list` shows the names.</source>
        <translation> `roleswitch list` muestra los nombres.</translation>
    </message>
    <message>
        <source> The sources are {names}.</source>
        <translation> Los orígenes son {names}.</translation>
    </message>
    <message>
        <source>{short} is not known here: write [roles.NAME]</source>
        <translation>{short} no se conoce aquí: escriba [roles.NAME]</translation>
    </message>
    <message>
        <source>{key}: {not_of_team}</source>
        <translation>{key}: {not_of_team}</translation>
    </message>
    <message>
        <source> There are no roles in the list.</source>
        <translation> No hay roles en la lista.</translation>
    </message>
    <message>
        <source> There are no sources in the list.</source>
        <translation> No hay orígenes en la lista.</translation>
    </message>
    <message>
        <source>[{section}] is there twice: only the first one counts</source>
        <translation>[{section}] aparece dos veces: solo cuenta la primera</translation>
    </message>
    <message>
        <source>team: {somebodys_words}</source>
        <translation>team: {somebodys_words}</translation>
    </message>
    <message>
        <source>version {short}: this RoleSwitch knows version {version}</source>
        <translation>version {short}: este RoleSwitch conoce la versión {version}</translation>
    </message>
    <message>
        <source>a team list is no way to others: leave them out</source>
        <translation>una lista de equipo no lleva a otras: quítelas</translation>
    </message>
    <message>
        <source>rules act on the roles of the person who has them: leave them out, or give each role its color and group</source>
        <translation>las reglas actúan sobre los roles de la persona que las tiene: quítelas, o dé a cada rol su color y su grupo</translation>
    </message>
    <message>
        <source>the way to AWS is each computer&apos;s own: leave the section out</source>
        <translation>la conexión con AWS es propia de cada equipo: quite la sección</translation>
    </message>
    <message>
        <source>which browser is used is each person&apos;s own: leave the section out</source>
        <translation>qué navegador se usa es cosa de cada persona: quite la sección</translation>
    </message>
    <message>
        <source>a team list can have nothing run on its readers&apos; computers: leave it out</source>
        <translation>una lista de equipo no puede hacer ejecutar nada en los equipos de sus lectores: quítelo</translation>
    </message>
    <message>
        <source>how long it is kept is each person&apos;s own: leave the section out</source>
        <translation>cuánto tiempo se conserva es cosa de cada persona: quite la sección</translation>
    </message>
    <message>
        <source>these are one person&apos;s words about a role of a team list: leave the section out</source>
        <translation>esto es lo que una persona dice de un rol de una lista de equipo: quite la sección</translation>
    </message>
    <message>
        <source>team: {not_in_team}</source>
        <translation>team: {not_in_team}</translation>
    </message>
    <message>
        <source>write the name of a team list in quotes</source>
        <translation>escriba el nombre de una lista de equipo entre comillas</translation>
    </message>
    <message>
        <source>there is no team list {short}: leave the section out, or add [teams.{short}]</source>
        <translation>no hay ninguna lista de equipo {short}: quite la sección o añada [teams.{short}]</translation>
    </message>
    <message>
        <source>the role {short} comes from {what}: leave the section out</source>
        <translation>el rol {short} viene de {what}: quite la sección</translation>
    </message>
    <message>
        <source>your own list</source>
        <translation>su propia lista</translation>
    </message>
    <message>
        <source>the team list {short} has no role {short_2}: leave the section out, or check the list</source>
        <translation>la lista de equipo {short} no tiene ningún rol {short_2}: quite la sección o revise la lista</translation>
    </message>
    <message>
        <source>team: the role {short} comes from {team}, not from {short_2}</source>
        <translation>team: el rol {short} viene de {team}, no de {short_2}</translation>
    </message>
    <message>
        <source>{short}: that is the team list&apos;s to say: leave the line out</source>
        <translation>{short}: eso lo decide la lista de equipo: quite la línea</translation>
    </message>
    <message>
        <source>a whole number of days</source>
        <translation>un número entero de días</translation>
    </message>
    <message>
        <source>write [{short}] on a line of its own, its settings below it</source>
        <translation>escriba [{short}] en una línea aparte, con sus ajustes debajo</translation>
    </message>
    <message>
        <source>{key}: write text in quotes, as in {key} = &quot;{short}&quot;</source>
        <translation>{key}: escriba el texto entre comillas, como en {key} = &quot;{short}&quot;</translation>
    </message>
    <message>
        <source>{key}: write {words} without quotes, as in {key} = {what}</source>
        <translation>{key}: escriba {words} sin comillas, como en {key} = {what}</translation>
    </message>
    <message>
        <source>a whole number of seconds</source>
        <translation>un número entero de segundos</translation>
    </message>
    <message>
        <source>{key}: write true or false, without quotes</source>
        <translation>{key}: escriba true o false, sin comillas</translation>
    </message>
    <message>
        <source>{key}: write a list of texts, as in {key} = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>{key}: escriba una lista de textos, como en {key} = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>{key}: write texts by name, as in {key} = {{ team = &quot;platform&quot; }}</source>
        <translation>{key}: escriba textos por nombre, como en {key} = {{ team = &quot;platform&quot; }}</translation>
    </message>
    <message>
        <source>{key}: {short} is not known: write {names}</source>
        <translation>{key}: {short} no se conoce: escriba {names}</translation>
    </message>
    <message>
        <source>{short} is not known here: leave the line out or mend its spelling</source>
        <translation>{short} no se conoce aquí: quite la línea o corrija cómo está escrito</translation>
    </message>
    <message>
        <source>hooks: {not_of_team}</source>
        <translation>hooks: {not_of_team}</translation>
    </message>
    <message>
        <source>{key}: {short} is not what role_arn says: leave one of the two out</source>
        <translation>{key}: {short} no es lo que dice role_arn: quite uno de los dos</translation>
    </message>
    <message>
        <source>role_arn is missing: write role_arn = &quot;arn:…&quot;, or account_id and role_name</source>
        <translation>falta role_arn: escriba role_arn = &quot;arn:…&quot; o account_id y role_name</translation>
    </message>
    <message>
        <source>kind is missing: write kind = {names}, in quotes</source>
        <translation>falta kind: escriba kind = {names}, entre comillas</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>a long number</source>
        <translation>un número largo</translation>
    </message>
    <message>
        <source>{off} days</source>
        <translation>{off} días</translation>
    </message>
    <message>
        <source>{off} hours</source>
        <translation>{off} horas</translation>
    </message>
    <message numerus="yes">
        <source>1 minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>1 minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {amount} behind</source>
        <translation>el reloj de este equipo va {amount} atrasado</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {amount} ahead</source>
        <translation>el reloj de este equipo va {amount} adelantado</translation>
    </message>
    <message>
        <source>the root user</source>
        <translation>el usuario raíz</translation>
    </message>
    <message>
        <source>the permission set {permission_set}</source>
        <translation>el conjunto de permisos {permission_set}</translation>
    </message>
    <message>
        <source>the role {name}</source>
        <translation>el rol {name}</translation>
    </message>
    <message>
        <source>Change the role in the list.</source>
        <translation>Cambie el rol en la lista.</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>Editar rol…</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Ask the role&apos;s owner for the external ID and set it.</source>
        <translation>Pida el ID externo al propietario del rol e indíquelo.</translation>
    </message>
    <message>
        <source>Enter external ID</source>
        <translation>Introducir ID externo</translation>
    </message>
    <message>
        <source>Ask for one hour (--duration 1h), renewed while you work.</source>
        <translation>Pida una hora (--duration 1h), que se renueva mientras trabaja.</translation>
    </message>
    <message>
        <source>Use 1 h</source>
        <translation>Usar 1 h</translation>
    </message>
    <message>
        <source>Change the session policy of the role.</source>
        <translation>Cambie la política de sesión del rol.</translation>
    </message>
    <message>
        <source>Edit policy…</source>
        <translation>Editar política…</translation>
    </message>
    <message>
        <source>Change the session tags of the role.</source>
        <translation>Cambie las etiquetas de sesión del rol.</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Change the source identity of the role.</source>
        <translation>Cambie la identidad de origen del rol.</translation>
    </message>
    <message>
        <source>Edit source identity…</source>
        <translation>Editar identidad de origen…</translation>
    </message>
    <message>
        <source>the profile {profile}</source>
        <translation>el perfil {profile}</translation>
    </message>
    <message>
        <source>{arn} called {action}.</source>
        <translation>{arn} llamó a {action}.</translation>
    </message>
    <message>
        <source>The key {access_key_id} of {source}</source>
        <translation>La clave {access_key_id} de {source}</translation>
    </message>
    <message>
        <source>{arn} asked for {arn_2}.</source>
        <translation>{arn} pidió {arn_2}.</translation>
    </message>
    <message>
        <source>Give a code of the MFA device {mfa_serial} (--mfa-code CODE).</source>
        <translation>Introduzca un código del dispositivo MFA {mfa_serial} (--mfa-code CODE).</translation>
    </message>
    <message>
        <source>Try with MFA</source>
        <translation>Probar con MFA</translation>
    </message>
    <message>
        <source>Give a code of the MFA device (--mfa-code CODE).</source>
        <translation>Introduzca un código del dispositivo MFA (--mfa-code CODE).</translation>
    </message>
    <message>
        <source>Set MFA device…</source>
        <translation>Indicar dispositivo MFA…</translation>
    </message>
    <message>
        <source>Look at the access key of {source}.</source>
        <translation>Revise la clave de acceso de {source}.</translation>
    </message>
    <message>
        <source>Open key…</source>
        <translation>Abrir clave…</translation>
    </message>
    <message>
        <source>Assume the role without tags and source identity.</source>
        <translation>Asuma el rol sin etiquetas ni identidad de origen.</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Give the role&apos;s owner a trust policy that would let you in.</source>
        <translation>Dé al propietario del rol una política de confianza que le dejaría entrar.</translation>
    </message>
    <message>
        <source> Put your account ID into it.</source>
        <translation> Ponga en ella su ID de cuenta.</translation>
    </message>
    <message>
        <source> It finds the permission set by a pattern: the path of its role is not known here.</source>
        <translation> Encuentra el conjunto de permisos por un patrón: aquí no se conoce la ruta de su rol.</translation>
    </message>
    <message>
        <source> Where {caller} has a path, put it in: a session does not tell it.</source>
        <translation> Si {caller} tiene una ruta, póngala: una sesión no la indica.</translation>
    </message>
    <message>
        <source>Copy trust policy</source>
        <translation>Copiar política de confianza</translation>
    </message>
    <message>
        <source>Give an administrator{of_callers_account} the statement to add to the policy of {who}.</source>
        <translation>Dé a un administrador{of_callers_account} la declaración que hay que añadir a la política de {who}.</translation>
    </message>
    <message>
        <source> of {account_id}</source>
        <translation> de {account_id}</translation>
    </message>
    <message>
        <source>AWS refused {action} for {source}: {said}</source>
        <translation>AWS rechazó {action} para {source}: {said}</translation>
    </message>
    <message>
        <source>Change {in_profile} of the profile {profile} in ~/.aws/config.</source>
        <translation>Cambie {in_profile} del perfil {profile} en ~/.aws/config.</translation>
    </message>
    <message>
        <source>Use another region, such as {region}.</source>
        <translation>Use otra región, como {region}.</translation>
    </message>
    <message>
        <source>Edit region…</source>
        <translation>Editar región…</translation>
    </message>
    <message>
        <source>the </source>
        <translation>el </translation>
    </message>
    <message>
        <source>The role is in the partition {partition} and {who} in {partition_2}: nobody can assume a role of another partition. Choose a source of that one.</source>
        <translation>El rol está en la partición {partition} y {who} en {partition_2}: nadie puede asumir un rol de otra partición. Elija un origen de esa.</translation>
    </message>
    <message>
        <source>, and the path is part of the name</source>
        <translation>, y la ruta es parte del nombre</translation>
    </message>
    <message>
        <source>There is no role {role_name} in {account_id}: AWS says the same then. Capitals count{path}.</source>
        <translation>No hay ningún rol {role_name} en {account_id}: AWS dice lo mismo en ese caso. Las mayúsculas cuentan{path}.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {who}.</source>
        <translation>{it} nombra otro {kind} u otra cuenta, no a {who}.</translation>
    </message>
    <message>
        <source>{it} names neither {name} nor the account {account}, though that is the role&apos;s own.</source>
        <translation>{it} no nombra ni a {name} ni la cuenta {account}, aunque esa es la del propio rol.</translation>
    </message>
    <message>
        <source>{it} names another {kind} or account than {name} of {account}, which is not the role&apos;s account {account_id_spaced}.</source>
        <translation>{it} nombra otro {kind} u otra cuenta, no a {name} de {account}, que no es la cuenta del rol, {account_id_spaced}.</translation>
    </message>
    <message>
        <source>The policy of {who} lacks sts:AssumeRole on {arn}</source>
        <translation>A la política de {who} le falta sts:AssumeRole sobre {arn}</translation>
    </message>
    <message>
        <source>{lacking}: in its own account that is needed where the trust policy names only the account.</source>
        <translation>{lacking}: dentro de la misma cuenta hace falta cuando la política de confianza nombra solo la cuenta.</translation>
    </message>
    <message>
        <source>{lacking}: between accounts both policies are needed.</source>
        <translation>{lacking}: entre cuentas hacen falta las dos políticas.</translation>
    </message>
    <message>
        <source>It asks for a more recent MFA code: this call had MFA, by the MFA session of {source}.</source>
        <translation>Pide un código MFA más reciente: esta llamada tenía MFA, por la sesión MFA de {source}.</translation>
    </message>
    <message>
        <source>It asks for MFA, which a role&apos;s session never carries: {who} cannot meet that.</source>
        <translation>Pide MFA, que la sesión de un rol nunca lleva: {who} no puede cumplirlo.</translation>
    </message>
    <message>
        <source>It asks for MFA: no code can be given with the credentials of {source}, which are temporary, so it has to be given where they come from.</source>
        <translation>Pide MFA: con las credenciales de {source}, que son temporales, no se puede introducir un código, así que hay que hacerlo allí de donde vienen.</translation>
    </message>
    <message>
        <source>It asks for MFA, and this call had none.</source>
        <translation>Pide MFA, y esta llamada no la tenía.</translation>
    </message>
    <message>
        <source>Set the MFA device of the role or its source, then try with a code.</source>
        <translation>Indique el dispositivo MFA del rol o de su origen, y luego pruebe con un código.</translation>
    </message>
    <message>
        <source>It asks for an external ID, and this role has none here.</source>
        <translation>Pide un ID externo, y este rol no tiene ninguno aquí.</translation>
    </message>
    <message>
        <source> and {odd}</source>
        <translation> y {odd}</translation>
    </message>
    <message>
        <source>It asks for another external ID than the one set here, which has {length} characters{odd}.</source>
        <translation>Pide un ID externo distinto del definido aquí, que tiene {length} caracteres{odd}.</translation>
    </message>
    <message>
        <source>looks like an ARN</source>
        <translation>parece un ARN</translation>
    </message>
    <message>
        <source>looks like a web address</source>
        <translation>parece una dirección web</translation>
    </message>
    <message>
        <source>looks like an account ID</source>
        <translation>parece un ID de cuenta</translation>
    </message>
    <message>
        <source>begins with the name of the field</source>
        <translation>empieza por el nombre del campo</translation>
    </message>
    <message>
        <source>begins with {first}</source>
        <translation>empieza por {first}</translation>
    </message>
    <message>
        <source>ends with {last}</source>
        <translation>termina en {last}</translation>
    </message>
    <message>
        <source>is in capitals, which count</source>
        <translation>está en mayúsculas, que cuentan</translation>
    </message>
    <message>
        <source>the source identity {source_identity}</source>
        <translation>la identidad de origen {source_identity}</translation>
    </message>
    <message>
        <source>a source identity</source>
        <translation>una identidad de origen</translation>
    </message>
    <message>
        <source>the tags {names}</source>
        <translation>las etiquetas {names}</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source> and the session name {session_name}</source>
        <translation> y el nombre de sesión {session_name}</translation>
    </message>
    <message>
        <source>It asks for other tags, source identity or session name: this call had {sent}{name}.</source>
        <translation>Pide otras etiquetas, otra identidad de origen u otro nombre de sesión: esta llamada tenía {sent}{name}.</translation>
    </message>
    <message>
        <source>It asks for tags, a source identity, an organisation or a network address: this call had no tags, no source identity{name}.</source>
        <translation>Pide etiquetas, una identidad de origen, una organización o una dirección de red: esta llamada no tenía etiquetas ni identidad de origen{name}.</translation>
    </message>
    <message>
        <source>The session {what} was ended before its time, or its user&apos;s key was.</source>
        <translation>La sesión {what} se terminó antes de tiempo, o se anuló la clave de su usuario.</translation>
    </message>
    <message>
        <source>that called</source>
        <translation>que llamó</translation>
    </message>
    <message>
        <source>The key was deleted or made inactive.</source>
        <translation>La clave se eliminó o se desactivó.</translation>
    </message>
    <message>
        <source>Write another access key of the profile {profile} into ~/.aws.</source>
        <translation>Escriba otra clave de acceso del perfil {profile} en ~/.aws.</translation>
    </message>
    <message>
        <source>It belongs to another partition, such as AWS China or GovCloud, than the role.</source>
        <translation>Pertenece a una partición distinta de la del rol, como AWS China o GovCloud.</translation>
    </message>
    <message>
        <source>It does not belong to {partition}, where the role is: each partition has its own keys.</source>
        <translation>No pertenece a {partition}, donde está el rol: cada partición tiene sus propias claves.</translation>
    </message>
    <message>
        <source>The region {region} is not enabled in the account of the key.</source>
        <translation>La región {region} no está habilitada en la cuenta de la clave.</translation>
    </message>
    <message>
        <source>AWS does not know the access key of {source}.</source>
        <translation>AWS no conoce la clave de acceso de {source}.</translation>
    </message>
    <message>
        <source>Run `roleswitch key add {source}`.</source>
        <translation>Ejecute `roleswitch key add {source}`.</translation>
    </message>
    <message>
        <source>Add access key…</source>
        <translation>Añadir clave de acceso…</translation>
    </message>
    <message>
        <source>The session of {via} has expired: it is assumed anew when you try again.</source>
        <translation>La sesión de {via} ha caducado: se asume de nuevo cuando vuelva a probar.</translation>
    </message>
    <message>
        <source>The MFA session of {source} has expired: give a code for another one.</source>
        <translation>La sesión MFA de {source} ha caducado: introduzca un código para otra.</translation>
    </message>
    <message>
        <source>renew those of the profile {profile} where they come from, as with `aws sso login`</source>
        <translation>renueve las del perfil {profile} allí de donde vienen, como con `aws sso login`</translation>
    </message>
    <message>
        <source>renew them where they come from</source>
        <translation>renuévelas allí de donde vienen</translation>
    </message>
    <message>
        <source>The credentials of {source} have expired: {renew}, then try again.</source>
        <translation>Las credenciales de {source} han caducado: {renew}, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Write the secret access key of the profile {profile} into ~/.aws again.</source>
        <translation>Escriba de nuevo la clave de acceso secreta del perfil {profile} en ~/.aws.</translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: it comes from ~/.aws.</source>
        <translation>La clave de acceso secreta de {source} es incorrecta: viene de ~/.aws.</translation>
    </message>
    <message>
        <source>Paste the secret access key of {source} again.</source>
        <translation>Pegue de nuevo la clave de acceso secreta de {source}.</translation>
    </message>
    <message>
        <source>The secret access key of {source} is wrong: add the key again.</source>
        <translation>La clave de acceso secreta de {source} es incorrecta: añada la clave de nuevo.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desajustado</translation>
    </message>
    <message>
        <source>{n} minutes behind</source>
        <translation>{n} minutos atrasado</translation>
    </message>
    <message>
        <source>{n} minutes ahead</source>
        <translation>{n} minutos adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_much}, and AWS takes no call that is more than 15 minutes off: set the clock and try again.</source>
        <translation>El reloj de este equipo está {how_much}, y AWS no acepta llamadas con más de 15 minutos de diferencia: ponga el reloj en hora y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Reloj desajustado</translation>
    </message>
    <message>
        <source>Add the access key of an IAM user, or use Identity Center.</source>
        <translation>Añada la clave de acceso de un usuario de IAM, o use Identity Center.</translation>
    </message>
    <message>
        <source>AWS lets no root user assume a role: use the access key of an IAM user.</source>
        <translation>AWS no permite que un usuario raíz asuma un rol: use la clave de acceso de un usuario de IAM.</translation>
    </message>
    <message>
        <source>The access key of {source} is that of an account&apos;s root user: better delete it altogether.</source>
        <translation>La clave de acceso de {source} es la del usuario raíz de una cuenta: es mejor eliminarla del todo.</translation>
    </message>
    <message>
        <source>{who} has two access keys, and AWS allows no third: delete one that is not used.</source>
        <translation>{who} tiene dos claves de acceso, y AWS no permite una tercera: elimine una que no se use.</translation>
    </message>
    <message>
        <source>A rotation that was interrupted may have left one: take it up again.</source>
        <translation>Puede que una rotación interrumpida haya dejado una: retómela.</translation>
    </message>
    <message>
        <source>Two keys already</source>
        <translation>Ya hay dos claves</translation>
    </message>
    <message>
        <source>AWS could not reach the identity provider of {who} to check its token: try again in a moment.</source>
        <translation>AWS no pudo comunicarse con el proveedor de identidad de {who} para comprobar su token: pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>AWS says: {case}</source>
        <translation>AWS dice: {case}</translation>
    </message>
    <message>
        <source>The token is over, or of another audience than IAM&apos;s identity provider expects.</source>
        <translation>El token ha caducado, o es para una audiencia distinta de la que espera el proveedor de identidad de IAM.</translation>
    </message>
    <message>
        <source>The account has no identity provider in IAM for the issuer of the token.</source>
        <translation>La cuenta no tiene en IAM ningún proveedor de identidad para el emisor del token.</translation>
    </message>
    <message>
        <source>AWS does not take the web identity token of {who}: get a new one.</source>
        <translation>AWS no acepta el token de identidad web de {who}: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>{case} does not take the web identity of {who}. AWS names no policy.</source>
        <translation>{case} no acepta la identidad web de {who}. AWS no nombra ninguna política.</translation>
    </message>
    <message>
        <source>Its trust policy names another identity provider, or does not allow sts:AssumeRoleWithWebIdentity.</source>
        <translation>Su política de confianza nombra otro proveedor de identidad, o no permite sts:AssumeRoleWithWebIdentity.</translation>
    </message>
    <message>
        <source>A condition on the token&apos;s audience (aud) or subject (sub) is not met.</source>
        <translation>No se cumple una condición sobre la audiencia (aud) o el sujeto (sub) del token.</translation>
    </message>
    <message>
        <source>There is no such role. Capitals count.</source>
        <translation>No existe ese rol. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>assume {title}</source>
        <translation>asumir {title}</translation>
    </message>
    <message>
        <source>pass session tags to {title}</source>
        <translation>pasar etiquetas de sesión a {title}</translation>
    </message>
    <message>
        <source>set a source identity for {title}</source>
        <translation>definir una identidad de origen para {title}</translation>
    </message>
    <message>
        <source>begin an MFA session</source>
        <translation>empezar una sesión MFA</translation>
    </message>
    <message>
        <source>call {action}</source>
        <translation>llamar a {action}</translation>
    </message>
    <message>
        <source>the administrators of {owner} can change it</source>
        <translation>los administradores de {owner} pueden cambiarla</translation>
    </message>
    <message>
        <source>the policy of the VPC endpoint in between: the network&apos;s administrators can change it</source>
        <translation>la política del punto de enlace de la VPC que hay en medio: los administradores de la red pueden cambiarla</translation>
    </message>
    <message>
        <source>the organisation&apos;s service control policy: its administrators can change it</source>
        <translation>la política de control de servicios de la organización: sus administradores pueden cambiarla</translation>
    </message>
    <message>
        <source>the organisation&apos;s resource control policy: its administrators can change it</source>
        <translation>la política de control de recursos de la organización: sus administradores pueden cambiarla</translation>
    </message>
    <message>
        <source>the permissions boundary of the caller: the account&apos;s administrators can change it</source>
        <translation>el límite de permisos de quien llama: los administradores de la cuenta pueden cambiarlo</translation>
    </message>
    <message>
        <source>a session policy that limits the caller&apos;s own session</source>
        <translation>una política de sesión que limita la propia sesión de quien llama</translation>
    </message>
    <message>
        <source>the role&apos;s own policy: {owner}</source>
        <translation>la política del propio rol: {owner}</translation>
    </message>
    <message>
        <source>the role&apos;s trust policy: {owner}</source>
        <translation>la política de confianza del rol: {owner}</translation>
    </message>
    <message>
        <source>a policy of {who} itself: an administrator{of_callers_account} can change it</source>
        <translation>una política del propio {who}: un administrador{of_callers_account} puede cambiarla</translation>
    </message>
    <message>
        <source>the {policy}</source>
        <translation>la {policy}</translation>
    </message>
    <message>
        <source>a policy that AWS does not name</source>
        <translation>una política que AWS no nombra</translation>
    </message>
    <message>
        <source>its account</source>
        <translation>su cuenta</translation>
    </message>
    <message>
        <source>The session of {via} that called has a limit of its own, such as read only: assume {via} without it, then try again.</source>
        <translation>La sesión de {via} que llamó tiene un límite propio, como solo lectura: asuma {via} sin él y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{role} has a session policy here: its session can do no more than that, such as read only.</source>
        <translation>{role} tiene aquí una política de sesión: su sesión no puede hacer más que eso, por ejemplo solo lectura.</translation>
    </message>
    <message>
        <source>The session that called was limited where it was made: only who made it can lift that.</source>
        <translation>La sesión que llamó se limitó allí donde se creó: solo quien la creó puede quitar el límite.</translation>
    </message>
    <message>
        <source>Such a statement often refuses whoever comes without MFA, and this call had none.</source>
        <translation>Una declaración así suele rechazar a quien llega sin MFA, y esta llamada no la tenía.</translation>
    </message>
    <message>
        <source>This call sent {sent}, which the statement may be about.</source>
        <translation>Esta llamada envió {sent}, y la declaración puede referirse a eso.</translation>
    </message>
    <message>
        <source>Asking for more permissions elsewhere does not help while that statement is there.</source>
        <translation>No sirve pedir más permisos en otro lugar mientras exista esa declaración.</translation>
    </message>
    <message>
        <source>{who} is forbidden to {asked_to}, on purpose, in {whose}.</source>
        <translation>{who} tiene prohibido expresamente {asked_to}, en {whose}.</translation>
    </message>
    <message>
        <source>No statement lets {who} {asked_to} in {whose}.</source>
        <translation>Ninguna declaración permite a {who} {asked_to} en {whose}.</translation>
    </message>
    <message>
        <source>{who} has no permission to assume {role}: the policy of {who} lacks sts:AssumeRole on {arn}.</source>
        <translation>{who} no tiene permiso para asumir {role}: a la política de {who} le falta sts:AssumeRole sobre {arn}.</translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add the statement.</source>
        <translation>Un administrador{of_callers_account} puede añadir la declaración.</translation>
    </message>
    <message>
        <source>{account_id} calls a role of its own account: a trust policy that names {who} itself, and not the account, is enough too.</source>
        <translation>{account_id} llama a un rol de su propia cuenta: también basta con una política de confianza que nombre a {who}, y no la cuenta.</translation>
    </message>
    <message>
        <source>The role is in another account, {account_id_spaced}: its trust policy has to let {who} in as well.</source>
        <translation>El rol está en otra cuenta, {account_id_spaced}: su política de confianza también tiene que dejar entrar a {who}.</translation>
    </message>
    <message>
        <source>{owner_id}&apos;s role does not let {who} in. AWS names its trust policy.</source>
        <translation>El rol de {owner_id} no deja entrar a {who}. AWS nombra su política de confianza.</translation>
    </message>
    <message>
        <source>Its trust policy</source>
        <translation>Su política de confianza</translation>
    </message>
    <message>
        <source>AWS refused {role} to {who} and does not say why.</source>
        <translation>AWS rechazó {role} a {who} y no dice por qué.</translation>
    </message>
    <message>
        <source>the policy of {who} has</source>
        <translation>la política de {who} tiene que</translation>
    </message>
    <message>
        <source>its trust policy has</source>
        <translation>su política de confianza tiene que</translation>
    </message>
    <message>
        <source>the caller&apos;s policy and the role&apos;s trust policy both have</source>
        <translation>la política de quien llama y la política de confianza del rol tienen que</translation>
    </message>
    <message>
        <source>This call sent {sent}.</source>
        <translation>Esta llamada envió {sent}.</translation>
    </message>
    <message>
        <source>transitive tags</source>
        <translation>etiquetas transitivas</translation>
    </message>
    <message>
        <source>source identity</source>
        <translation>identidad de origen</translation>
    </message>
    <message>
        <source>The session of {who} hands its {what} on to the next role, which needs it too.</source>
        <translation>La sesión de {who} pasa sus datos de {what} al siguiente rol, que también los necesita.</translation>
    </message>
    <message>
        <source>A source identity cannot change along a chain: that of the first role stays.</source>
        <translation>Una identidad de origen no puede cambiar a lo largo de una cadena: queda la del primer rol.</translation>
    </message>
    <message>
        <source>{who} may not {action} on {role}: {has} to allow it.</source>
        <translation>{who} no puede usar {action} con {role}: {has} permitirlo.</translation>
    </message>
    <message>
        <source>its own access keys</source>
        <translation>sus propias claves de acceso</translation>
    </message>
    <message>
        <source>itself in IAM</source>
        <translation>su propio usuario en IAM</translation>
    </message>
    <message>
        <source>Its policy allows that with MFA only, and this call had none.</source>
        <translation>Su política solo lo permite con MFA, y esta llamada no la tenía.</translation>
    </message>
    <message>
        <source>Set the MFA device of the source, then try with a code.</source>
        <translation>Indique el dispositivo MFA del origen, y luego pruebe con un código.</translation>
    </message>
    <message>
        <source>It is forbidden on purpose, in {whose}.</source>
        <translation>Está prohibido expresamente, en {whose}.</translation>
    </message>
    <message>
        <source>No statement allows it in {whose}.</source>
        <translation>Ninguna declaración lo permite en {whose}.</translation>
    </message>
    <message>
        <source>Its policy lacks iam:{action}: an administrator{of_callers_account} can add it.</source>
        <translation>A su política le falta iam:{action}: un administrador{of_callers_account} puede añadirlo.</translation>
    </message>
    <message>
        <source>{who} may not manage {what}: AWS refused iam:{action}.</source>
        <translation>{who} no puede administrar {what}: AWS rechazó iam:{action}.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>{case} needs an MFA code together with the serial number of its device: one of the two is missing.</source>
        <translation>{case} necesita un código MFA junto con el número de serie de su dispositivo: falta uno de los dos.</translation>
    </message>
    <message>
        <source>This call had the device and no code.</source>
        <translation>Esta llamada tenía el dispositivo y ningún código.</translation>
    </message>
    <message>
        <source>MFA code needed</source>
        <translation>Falta código MFA</translation>
    </message>
    <message>
        <source>No MFA device is known here.</source>
        <translation>No se conoce aquí ningún dispositivo MFA.</translation>
    </message>
    <message>
        <source>Set the MFA device, then try with a code.</source>
        <translation>Indique el dispositivo MFA, y luego pruebe con un código.</translation>
    </message>
    <message>
        <source>It was mistyped, was shown more than a minute ago, or was used before: each code works once.</source>
        <translation>Se escribió mal, se mostró hace más de un minuto o ya se usó: cada código sirve una sola vez.</translation>
    </message>
    <message>
        <source>It is of another device than {mfa_serial}.</source>
        <translation>Es de un dispositivo distinto de {mfa_serial}.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off: have IAM synchronise it.</source>
        <translation>El reloj del dispositivo está desajustado: haga que IAM lo sincronice.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {how_far} off: a code that is made here is wrong then.</source>
        <translation>El reloj de este equipo está desajustado en {how_far}: un código que se genere aquí es entonces incorrecto.</translation>
    </message>
    <message>
        <source>, which comes in {seconds} s</source>
        <translation>, que llega en {seconds} s</translation>
    </message>
    <message>
        <source>The MFA code for {case} was wrong, too old or used before: wait for the next one{next_one}.</source>
        <translation>El código MFA para {case} era incorrecto, demasiado antiguo o ya usado: espere al siguiente{next_one}.</translation>
    </message>
    <message>
        <source>Wrong MFA code</source>
        <translation>Código MFA incorrecto</translation>
    </message>
    <message>
        <source>the serial number {serial}</source>
        <translation>el número de serie {serial}</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>el número de serie</translation>
    </message>
    <message>
        <source>Set {suggested} as the MFA device.</source>
        <translation>Indique {suggested} como dispositivo MFA.</translation>
    </message>
    <message>
        <source>Set the right MFA device.</source>
        <translation>Indique el dispositivo MFA correcto.</translation>
    </message>
    <message>
        <source>AWS could not check the MFA code for {case}: {named} is not that of a device of {who}.</source>
        <translation>AWS no pudo comprobar el código MFA para {case}: {named} no es el de un dispositivo de {who}.</translation>
    </message>
    <message>
        <source>Wrong MFA device</source>
        <translation>Dispositivo MFA incorrecto</translation>
    </message>
    <message>
        <source>That is the ARN of the user: a device&apos;s has :mfa/ where this one has :user/.</source>
        <translation>Ese es el ARN del usuario: el de un dispositivo tiene :mfa/ donde este tiene :user/.</translation>
    </message>
    <message>
        <source>That is a security key or passkey: it gives no codes. Register an authenticator app beside it.</source>
        <translation>Es una llave de seguridad o passkey: no da códigos. Registre además una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>The device is in the account {parts}, and {who} called from {account_id}: perhaps with another key than you think.</source>
        <translation>El dispositivo está en la cuenta {parts}, y {who} llamó desde {account_id}: quizá con otra clave de la que cree.</translation>
    </message>
    <message numerus="yes">
        <source>{who} has this device: {names}</source>
        <comment>{who} has these devices: {names}</comment>
        <translation>
            <numerusform>{who} tiene este dispositivo: {names}</numerusform>
            <numerusform>{who} tiene estos dispositivos: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has no MFA device: register one in the IAM console.</source>
        <translation>{who} no tiene ningún dispositivo MFA: registre uno en la consola de IAM.</translation>
    </message>
    <message>
        <source>The device is another person&apos;s, or the key of {source} is.</source>
        <translation>El dispositivo es de otra persona, o lo es la clave de {source}.</translation>
    </message>
    <message>
        <source>Let the role be assumed without an MFA session.</source>
        <translation>Permita que el rol se asuma sin una sesión MFA.</translation>
    </message>
    <message>
        <source>Edit MFA…</source>
        <translation>Editar MFA…</translation>
    </message>
    <message>
        <source>{source} gives temporary credentials, and AWS makes no MFA session of those: that step has to be left out.</source>
        <translation>{source} da credenciales temporales, y AWS no crea sesiones MFA con ellas: hay que omitir ese paso.</translation>
    </message>
    <message>
        <source>The profile {profile} leads to a role or a sign-in, which may have asked for MFA already.</source>
        <translation>El perfil {profile} lleva a un rol o a un inicio de sesión, que puede haber pedido ya la MFA.</translation>
    </message>
    <message>
        <source>What is kept for {source} is a session and no access key.</source>
        <translation>Lo que se guarda para {source} es una sesión y no una clave de acceso.</translation>
    </message>
    <message>
        <source>The name {host} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>El nombre {host} no se conoce aquí: este equipo está sin conexión, o su DNS no responde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: this computer is offline, or a firewall is in between.</source>
        <translation>No se puede conectar con {host}: este equipo está sin conexión, o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or a firewall drops the connection.</source>
        <translation>{host} no respondió a tiempo: la red es lenta, o un cortafuegos descarta la conexión.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.</source>
        <translation>El proxy no dejó pasar la llamada a {host}: no está ahí, o la rechaza. Revise el proxy en los ajustes o en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation>El proxy no dejó pasar la llamada a {host}: pide un nombre de usuario y una contraseña, que pueden ir en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: a company proxy may open TLS. Set the company&apos;s certificates as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation>El certificado de {host} no es de confianza: puede que un proxy de la empresa abra el TLS. Indique los certificados de la empresa como paquete de CA en los ajustes o en AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, or is not valid yet: see whether this computer&apos;s clock is right. If it is, who runs {host} or a proxy in between has to renew it.</source>
        <translation>El certificado de {host} ha caducado o todavía no es válido: compruebe que el reloj de este equipo esté en hora. Si lo está, debe renovarlo quien administra {host} o un proxy intermedio.</translation>
    </message>
    <message>
        <source>The certificate of {host} is that of another host: a proxy or a network&apos;s sign-in page may be in between, or the address is wrong.</source>
        <translation>El certificado de {host} es el de otro host: puede que haya en medio un proxy o la página de inicio de sesión de una red, o que la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>No secure connection to {host} comes about: what answers there does not speak TLS, or cuts it. A firewall, a proxy or a network&apos;s sign-in page may be in between.</source>
        <translation>No se logra una conexión segura con {host}: lo que responde allí no habla TLS, o lo corta. Puede que haya en medio un cortafuegos, un proxy o la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>What {host} answered is not from AWS: a proxy or a network&apos;s sign-in page may be in between.</source>
        <translation>Lo que respondió {host} no es de AWS: puede haber en medio un proxy o la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>The name {host} is not known here: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>El nombre {host} no se conoce aquí: es el punto de enlace definido aquí en lugar del de AWS.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it is the endpoint set here in place of AWS&apos;s own, and nothing answers there. Is it running?</source>
        <translation>No se puede conectar con {host}: es el punto de enlace definido aquí en lugar del de AWS, y nada responde allí. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>{host} did not answer in time: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>{host} no respondió a tiempo: es el punto de enlace definido aquí en lugar del de AWS.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it is the endpoint set here in place of AWS&apos;s own. Set its certificate as CA bundle in the settings, or in AWS_CA_BUNDLE.</source>
        <translation>El certificado de {host} no es de confianza: es el punto de enlace definido aquí en lugar del de AWS. Indique su certificado como paquete de CA en los ajustes o en AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>No secure connection to {host} comes about: it is the endpoint set here in place of AWS&apos;s own, and does not speak TLS, or cuts it. Does its address have to begin with http://?</source>
        <translation>No se logra una conexión segura con {host}: es el punto de enlace configurado aquí en lugar del de AWS, y no habla TLS, o lo corta. ¿Tiene que empezar su dirección por http://?</translation>
    </message>
    <message>
        <source>What {host} answered is not AWS&apos;s: it is the endpoint set here in place of AWS&apos;s own.</source>
        <translation>Lo que respondió {host} no es de AWS: es el punto de enlace definido aquí en lugar del de AWS.</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>El proxy rechaza</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>This computer is offline, or its DNS does not answer.</source>
        <translation>Este equipo está sin conexión, o su DNS no responde.</translation>
    </message>
    <message>
        <source>There is no region {region}.</source>
        <translation>No hay ninguna región {region}.</translation>
    </message>
    <message>
        <source>Choose another region.</source>
        <translation>Elija otra región.</translation>
    </message>
    <message>
        <source>AWS cannot be called with the AWS_ variables that are set here: {what}.</source>
        <translation>No se puede llamar a AWS con las variables AWS_ que están definidas aquí: {what}.</translation>
    </message>
    <message>
        <source>{host} answered with {what}: that is not AWS&apos;s, and nothing was written.</source>
        <translation>{host} respondió con {what}: eso no es de AWS, y no se escribió nada.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>esa duración</translation>
    </message>
    <message>
        <source>{case} allows no session as long as {length}: that is set on the role itself.</source>
        <translation>{case} no permite una sesión de {length}: eso se define en el propio rol.</translation>
    </message>
    <message>
        <source>Its MaxSessionDuration is shorter: who owns the role can raise that to 12 h.</source>
        <translation>Su MaxSessionDuration es más corta: el propietario del rol puede subirla hasta 12 h.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado larga</translation>
    </message>
    <message>
        <source>{case} is assumed from an MFA session, and AWS gives one hour at most then.</source>
        <translation>{case} se asume desde una sesión MFA, y AWS da entonces una hora como máximo.</translation>
    </message>
    <message>
        <source>With a code for {case} itself its session can be as long as the role allows.</source>
        <translation>Con un código para el propio {case}, su sesión puede durar tanto como permita el rol.</translation>
    </message>
    <message>
        <source>, {via},</source>
        <translation>, {via},</translation>
    </message>
    <message>
        <source>The profile {profile} gives a role&apos;s session.</source>
        <translation>El perfil {profile} da la sesión de un rol.</translation>
    </message>
    <message>
        <source>{case} is assumed from another role{by} and AWS gives such a session one hour at most.</source>
        <translation>{case} se asume desde otro rol{by} y AWS da a una sesión así una hora como máximo.</translation>
    </message>
    <message>
        <source>Its JSON and the form of its statements are right: an action, resource or condition key is not.</source>
        <translation>Su JSON y la forma de sus declaraciones son correctos: no lo es una acción, un recurso o una clave de condición.</translation>
    </message>
    <message>
        <source>one of its policy ARNs</source>
        <translation>uno de sus ARN de política</translation>
    </message>
    <message>
        <source>its session policy</source>
        <translation>su política de sesión</translation>
    </message>
    <message>
        <source>AWS cannot read the session policy of {role}: look at {where}.</source>
        <translation>AWS no puede leer la política de sesión de {role}: revise {where}.</translation>
    </message>
    <message>
        <source> ({percent} % of what fits)</source>
        <translation> ({percent} % de lo que cabe)</translation>
    </message>
    <message>
        <source>Tags that the session of {via} hands on count too.</source>
        <translation>También cuentan las etiquetas que pasa la sesión de {via}.</translation>
    </message>
    <message>
        <source>AWS packs policy, policy ARNs and tags together: long names that repeat cost less than new ones.</source>
        <translation>AWS empaqueta juntos la política, los ARN de políticas y las etiquetas: los nombres largos que se repiten cuestan menos que los nuevos.</translation>
    </message>
    <message>
        <source>The session policy and the tags of {case} are too large for AWS{how_much}: shorten them.</source>
        <translation>La política de sesión y las etiquetas de {case} son demasiado grandes para AWS{how_much}: acórtelas.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>The session of {via} hands that tag on, and it cannot be set again: leave it out.</source>
        <translation>La sesión de {via} pasa esa etiqueta, y no se puede definir otra vez: quítela.</translation>
    </message>
    <message>
        <source>AWS does not take the tags of {case}: {case_2}</source>
        <translation>AWS no acepta las etiquetas de {case}: {case_2}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>the account {account}</source>
        <translation>la cuenta {account}</translation>
    </message>
    <message>
        <source>that account</source>
        <translation>esa cuenta</translation>
    </message>
    <message>
        <source>{region} is a region that has to be enabled for {whose} first: that activates STS there too.</source>
        <translation>{region} es una región que hay que habilitar antes para {whose}: eso activa también STS en ella.</translation>
    </message>
    <message>
        <source>An administrator of {whose} can activate it: IAM console, Account settings, STS.</source>
        <translation>Un administrador de {whose} puede activarla: consola de IAM, Configuración de cuenta, STS.</translation>
    </message>
    <message>
        <source>STS of us-east-1 is always active, and a session is good in all regions that are enabled.</source>
        <translation>STS de us-east-1 siempre está activo, y una sesión sirve en todas las regiones habilitadas.</translation>
    </message>
    <message>
        <source>STS is switched off in the region {region} for {whose}: use another region for this role.</source>
        <translation>STS está desactivado en la región {region} para {whose}: use otra región para este rol.</translation>
    </message>
    <message>
        <source>Region is off</source>
        <translation>Región desactivada</translation>
    </message>
    <message>
        <source>role ARN</source>
        <translation>ARN del rol</translation>
    </message>
    <message>
        <source>session name</source>
        <translation>nombre de sesión</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>MFA serial number</source>
        <translation>número de serie de MFA</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>código MFA</translation>
    </message>
    <message>
        <source>session policy</source>
        <translation>política de sesión</translation>
    </message>
    <message>
        <source>policy ARNs</source>
        <translation>ARN de políticas</translation>
    </message>
    <message>
        <source>session tags</source>
        <translation>etiquetas de sesión</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>AWS does not take the {label} of {case}: {wanted}.</source>
        <translation>AWS no acepta este dato de {case}: {label}: {wanted}.</translation>
    </message>
    <message>
        <source>Nor the {label}: {wanted}.</source>
        <translation>Tampoco este: {label}: {wanted}.</translation>
    </message>
    <message>
        <source>Value refused</source>
        <translation>Valor rechazado</translation>
    </message>
    <message>
        <source>it must {words}</source>
        <translation>debe {words}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{length} characters are allowed: {use}</source>
        <translation>se permiten {length} caracteres: {use}</translation>
    </message>
    <message>
        <source>, and {time} was asked for</source>
        <translation>, y se pidió {time}</translation>
    </message>
    <message>
        <source>Set mfa_session_seconds of {source} between {least} and {most}.</source>
        <translation>Defina mfa_session_seconds de {source} entre {least} y {most}.</translation>
    </message>
    <message>
        <source>AWS gives an MFA session of 15 min to 36 h{length}.</source>
        <translation>AWS da una sesión MFA de 15 min a 36 h{length}.</translation>
    </message>
    <message>
        <source>AWS does not take the role ARN of {case}.</source>
        <translation>AWS no acepta el ARN del rol de {case}.</translation>
    </message>
    <message>
        <source>Its partition is not that of the STS that was called.</source>
        <translation>Su partición no es la del STS al que se llamó.</translation>
    </message>
    <message>
        <source>The partition {partition} has no public sign-in page that is known, so its console cannot be opened from here. A session&apos;s credentials can be handed over: as a profile, in a terminal, or copied.</source>
        <translation>La partición {partition} no tiene ninguna página pública de inicio de sesión conocida, así que su consola no se puede abrir desde aquí. Las credenciales de una sesión se pueden entregar: como perfil, en una terminal o copiadas.</translation>
    </message>
    <message>
        <source>{host} is no address for AWS_ENDPOINT_URL_SIGNIN</source>
        <translation>{host} no es una dirección para AWS_ENDPOINT_URL_SIGNIN</translation>
    </message>
    <message>
        <source>The sign-in at {host} is set to http://: the session&apos;s secret key would go there without encryption. Set AWS_ENDPOINT_URL_SIGNIN, or the source&apos;s own address, to one that begins with https://.</source>
        <translation>El inicio de sesión en {host} está definido en http://: la clave secreta de la sesión iría allí sin cifrar. Defina AWS_ENDPOINT_URL_SIGNIN, o la dirección propia del origen, con una que empiece por https://.</translation>
    </message>
    <message>
        <source>The CA bundle {bundle} cannot be used: {what}.</source>
        <translation>El paquete de CA {bundle} no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>AWS&apos;s sign-in is busy and did not open the console of {title} ({status}): try again in a moment.</source>
        <translation>El inicio de sesión de AWS está ocupado y no abrió la consola de {title} ({status}): pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>AWS&apos;s sign-in at {host} does not take the session of {title} ({status}).</source>
        <translation>El inicio de sesión de AWS en {host} no acepta la sesión de {title} ({status}).</translation>
    </message>
    <message>
        <source>The session was ended or revoked at AWS before its time.</source>
        <translation>La sesión se terminó o se revocó en AWS antes de tiempo.</translation>
    </message>
    <message>
        <source>The sign-in is of another partition or another AWS than the session.</source>
        <translation>El inicio de sesión es de otra partición o de otro AWS que la sesión.</translation>
    </message>
    <message>
        <source>End the session, assume the role again and open the console then.</source>
        <translation>Termine la sesión, asuma el rol de nuevo y abra entonces la consola.</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>el inicio de sesión</translation>
    </message>
    <message>
        <source>no access key</source>
        <translation>ninguna clave de acceso</translation>
    </message>
    <message>
        <source>an access key that is none</source>
        <translation>una clave de acceso no válida</translation>
    </message>
    <message>
        <source>nothing about the last use of a key</source>
        <translation>nada sobre el último uso de una clave</translation>
    </message>
    <message>
        <source>an MFA device without a serial number</source>
        <translation>un dispositivo MFA sin número de serie</translation>
    </message>
    <message>
        <source>a list of access keys that is none</source>
        <translation>una lista de claves de acceso no válida</translation>
    </message>
    <message>
        <source>an access key ID that is none</source>
        <translation>un ID de clave de acceso no válido</translation>
    </message>
    <message>
        <source>an access key that is neither active nor inactive</source>
        <translation>una clave de acceso que no está ni activa ni inactiva</translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation>ningún {key}</translation>
    </message>
    <message>
        <source>a time that is none</source>
        <translation>una hora no válida</translation>
    </message>
    <message>
        <source>did not list your accounts</source>
        <translation>no listó sus cuentas</translation>
    </message>
    <message>
        <source>did not refresh the sign-in</source>
        <translation>no renovó el inicio de sesión</translation>
    </message>
    <message>
        <source>did not list what is assigned to you in {account_id}</source>
        <translation>no listó lo que usted tiene asignado en {account_id}</translation>
    </message>
    <message>
        <source>more than {most_pages} pages</source>
        <translation>más de {most_pages} páginas</translation>
    </message>
    <message>
        <source>a userCode that is none</source>
        <translation>un userCode no válido</translation>
    </message>
    <message>
        <source>an interval that is none</source>
        <translation>un interval no válido</translation>
    </message>
    <message>
        <source>a tokenType that is not Bearer</source>
        <translation>un tokenType que no es Bearer</translation>
    </message>
    <message>
        <source>a {name} that is none</source>
        <translation>un {name} no válido</translation>
    </message>
    <message>
        <source>an accountId that is none</source>
        <translation>un accountId no válido</translation>
    </message>
    <message>
        <source>a roleName that is none</source>
        <translation>un roleName no válido</translation>
    </message>
    <message>
        <source>roleCredentials that are none</source>
        <translation>unas roleCredentials no válidas</translation>
    </message>
    <message>
        <source>an accessKeyId that is none</source>
        <translation>un accessKeyId no válido</translation>
    </message>
    <message>
        <source>credentials that are over already</source>
        <translation>unas credenciales que ya han caducado</translation>
    </message>
    <message>
        <source>a {name} with odd characters in it, or none</source>
        <translation>un {name} con caracteres no permitidos, o ninguno</translation>
    </message>
    <message>
        <source>a {name} that is no number</source>
        <translation>un {name} que no es un número</translation>
    </message>
    <message>
        <source>an expiresIn that cannot be</source>
        <translation>un expiresIn imposible</translation>
    </message>
    <message>
        <source>a {name} that is no page to sign in at</source>
        <translation>un {name} que no es una página para iniciar sesión</translation>
    </message>
    <message>
        <source>an {name} that is none</source>
        <translation>un {name} no válido</translation>
    </message>
    <message>
        <source>Identity Center is busy and did not answer ({code}): try again in a moment.</source>
        <translation>Identity Center está ocupado y no respondió ({code}): pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Identity Center {what} ({text}).</source>
        <translation>Identity Center {what} ({text}).</translation>
    </message>
    <message>
        <source>did not begin the sign-in</source>
        <translation>no empezó el inicio de sesión</translation>
    </message>
    <message>
        <source>AWS knows no access portal {start_url} in the region {region}.</source>
        <translation>AWS no conoce ningún portal de acceso {start_url} en la región {region}.</translation>
    </message>
    <message>
        <source>Identity Center is in another region.</source>
        <translation>Identity Center está en otra región.</translation>
    </message>
    <message>
        <source>The start URL is mistyped.</source>
        <translation>La URL de inicio está mal escrita.</translation>
    </message>
    <message>
        <source>Check the start URL and the region of the source {source}.</source>
        <translation>Revise la URL de inicio y la región del origen {source}.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: nobody is signed in.</source>
        <translation>El inicio de sesión se rechazó en el navegador: nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>AWS no longer knows this program: begin the sign-in again.</source>
        <translation>AWS ya no conoce este programa: empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>did not finish the sign-in</source>
        <translation>no completó el inicio de sesión</translation>
    </message>
    <message>
        <source>The code {code} ran out before the sign-in was allowed: begin it again.</source>
        <translation>El código {code} caducó antes de que se permitiera el inicio de sesión: empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>gave no credentials for {permission_set} in account {account_id}</source>
        <translation>no dio credenciales para {permission_set} en la cuenta {account_id}</translation>
    </message>
    <message>
        <source>The permission set {permission_set} is not assigned to you in account {account_id}, or does not exist.</source>
        <translation>El conjunto de permisos {permission_set} no está asignado a usted en la cuenta {account_id}, o no existe.</translation>
    </message>
    <message>
        <source>It was never assigned to you or one of your groups, or no longer is.</source>
        <translation>Nunca se le asignó a usted ni a uno de sus grupos, o ya no lo está.</translation>
    </message>
    <message>
        <source>Its name is spelled otherwise.</source>
        <translation>Su nombre se escribe de otra forma.</translation>
    </message>
    <message>
        <source>The sign-in is another person&apos;s.</source>
        <translation>El inicio de sesión es de otra persona.</translation>
    </message>
    <message>
        <source>Look at {start_url} for what is yours there.</source>
        <translation>Mire en {start_url} qué tiene asignado allí.</translation>
    </message>
    <message>
        <source>Ask who administers Identity Center to assign {permission_set} to you in {account_id}.</source>
        <translation>Pida a quien administra Identity Center que le asigne {permission_set} en {account_id}.</translation>
    </message>
    <message>
        <source>The sign-in to Identity Center at {start_url} is over: sign in again.</source>
        <translation>El inicio de sesión en Identity Center de {start_url} ha terminado: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Identity Center at {start_url}: sign in.</source>
        <translation>Nadie ha iniciado sesión en Identity Center de {start_url}: inicie sesión.</translation>
    </message>
    <message>
        <source>at least {age_words}</source>
        <translation>al menos {age_words}</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <translation>menos de un día de antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>{n} day old</source>
        <comment>{n} days old</comment>
        <translation>
            <numerusform>{n} día de antigüedad</numerusform>
            <numerusform>{n} días de antigüedad</numerusform>
        </translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nunca vista</translation>
    </message>
    <message>
        <source>keyring&apos;s null backend, which loses what it is given</source>
        <translation>el backend nulo de keyring, que pierde lo que se le da</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a file of keyrings.alt, which whoever copies the disk can read</source>
        <translation>un archivo de keyrings.alt, que puede leer quien copie el disco</translation>
    </message>
    <message>
        <source>a file of keyrings.cryptfile, which asks for its password on a terminal</source>
        <translation>un archivo de keyrings.cryptfile, que pide su contraseña en una terminal</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloquee el llavero y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The keyring holds no access key {access_key_id} for the source {source}: add it again.</source>
        <translation>El llavero no contiene ninguna clave de acceso {access_key_id} para el origen {source}: añádala de nuevo.</translation>
    </message>
    <message>
        <source>The keyring&apos;s item for the source {source} is damaged: add the access key again.</source>
        <translation>El elemento del llavero para el origen {source} está dañado: añada la clave de acceso de nuevo.</translation>
    </message>
    <message>
        <source>{name} did not keep the access key of {source}: nothing was changed.</source>
        <translation>{name} no conservó la clave de acceso de {source}: no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} did not keep what it was given: nothing can be stored there.</source>
        <translation>{name} no conservó lo que se le dio: no se puede guardar nada ahí.</translation>
    </message>
    <message>
        <source>The keyring is locked: unlock it and try again.</source>
        <translation>El llavero está bloqueado: desbloquéelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {limit} seconds. It may be waiting for its unlock dialog: look for it, unlock the keyring, and try again.</source>
        <translation>El llavero no ha respondido en {limit} segundos. Puede que espere a su diálogo de desbloqueo: búsquelo, desbloquee el llavero y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>su llavero</translation>
    </message>
    <message>
        <source>The keyring that PYTHON_KEYRING_BACKEND or keyring&apos;s own settings name is not there ({error}). Unset it, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation>El llavero que nombran PYTHON_KEYRING_BACKEND o los ajustes de keyring no está ({error}). Quite ese ajuste para que se use el llavero del propio sistema, y pruebe una vez más.</translation>
    </message>
    <message>
        <source>There is no keyring here that protects access keys (found: {module}). {what_to_install} Nothing was stored.</source>
        <translation>No hay aquí ningún llavero que proteja las claves de acceso (encontrado: {module}). {what_to_install} No se guardó nada.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (`apt install gnome-keyring`), KWallet, or KeePassXC with its Secret Service switched on, log in again, and try once more.</source>
        <translation>Instale GNOME Keyring (`apt install gnome-keyring`), KWallet o KeePassXC con su Secret Service activado, inicie sesión de nuevo en el sistema y pruebe una vez más.</translation>
    </message>
    <message>
        <source>Unset PYTHON_KEYRING_BACKEND, so that the system&apos;s own keyring is used, and try once more.</source>
        <translation>Quite PYTHON_KEYRING_BACKEND para que se use el llavero del propio sistema, y pruebe una vez más.</translation>
    </message>
    <message>
        <source>There is no keyring on this system. {what_to_install}</source>
        <translation>No hay ningún llavero en este sistema. {what_to_install}</translation>
    </message>
    <message>
        <source>No keyring is running now: start the one you use, or log in again, and try again.</source>
        <translation>Ahora no hay ningún llavero en marcha: inicie el que usa, o vuelva a iniciar sesión en el sistema, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Start the keyring and try again.</source>
        <translation>Inicie el llavero y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its unlock dialog was dismissed: unlock it and try again.</source>
        <translation>El llavero está bloqueado, o se cerró su diálogo de desbloqueo: desbloquéelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>KWallet cannot encrypt what it gives and takes: libqca-ossl is missing, which it does that with.</source>
        <translation>KWallet no puede cifrar lo que da y recibe: falta libqca-ossl, con lo que lo hace.</translation>
    </message>
    <message>
        <source>Install the OpenSSL plugin of QCA, on Debian with `sudo apt install libqca-qt5-2-plugins`, and log in again.</source>
        <translation>Instale el complemento OpenSSL de QCA, en Debian con `sudo apt install libqca-qt5-2-plugins`, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked ({name}): try again, and if that does not help, log in again.</source>
        <translation>El llavero no hizo lo que se le pidió ({name}): pruebe de nuevo y, si no sirve, vuelva a iniciar sesión en el sistema.</translation>
    </message>
    <message>
        <source>letters, digits and _ . @ + -</source>
        <translation>letras, dígitos y _ . @ + -</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ -</source>
        <translation>letras, dígitos y _ + = , . @ -</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - with / after each folder</source>
        <translation>letras, dígitos y _ + = , . @ - con / después de cada carpeta</translation>
    </message>
    <message>
        <source>letters, digits, spaces and _ . : / = + - @</source>
        <translation>letras, dígitos, espacios y _ . : / = + - @</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nombre visible</translation>
    </message>
    <message>
        <source>ordinary characters</source>
        <translation>caracteres normales</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>nombre de la cuenta</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>twelve digits</source>
        <translation>doce dígitos</translation>
    </message>
    <message>
        <source>role name</source>
        <translation>nombre del rol</translation>
    </message>
    <message>
        <source>letters, digits and = , . @ : / + _ -</source>
        <translation>letras, dígitos y = , . @ : / + _ -</translation>
    </message>
    <message>
        <source>letters, digits and + = / : , . @ - _</source>
        <translation>letras, dígitos y + = / : , . @ - _</translation>
    </message>
    <message>
        <source>small letters, digits and -, such as eu-west-1</source>
        <translation>minúsculas, dígitos y -, como eu-west-1</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>small letters and -, such as aws or aws-us-gov</source>
        <translation>minúsculas y -, como aws o aws-us-gov</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>ASCII and letters up to ÿ</source>
        <translation>ASCII y letras hasta ÿ</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>nombre de la política</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>capital letters and digits, such as AKIA…</source>
        <translation>mayúsculas y dígitos, como AKIA…</translation>
    </message>
    <message>
        <source>the six digits that the device shows</source>
        <translation>los seis dígitos que muestra el dispositivo</translation>
    </message>
    <message>
        <source>region: {value} is not the name of a region: write it as in eu-west-1</source>
        <translation>region: {value} no es el nombre de una región: escríbala como en eu-west-1</translation>
    </message>
    <message>
        <source>{label}: {named} is not allowed here: use {use}</source>
        <translation>{label}: {named} no se permite aquí: use {use}</translation>
    </message>
    <message>
        <source>letters, digits and _ + = , . @ - and {user}, {host}, {role}, {date}, {time}, {ticket}</source>
        <translation>letras, dígitos y _ + = , . @ - y {user}, {host}, {role}, {date}, {time}, {ticket}</translation>
    </message>
    <message>
        <source>MFA code: six digits needed, none given</source>
        <translation>código MFA: hacen falta seis dígitos y no se dio ninguno</translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is missing</source>
        <comment>MFA code: six digits needed, {given} given: {n} are missing</comment>
        <translation>
            <numerusform>código MFA: hacen falta seis dígitos y se dieron {given}: falta uno</numerusform>
            <numerusform>código MFA: hacen falta seis dígitos y se dieron {given}: faltan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA code: six digits needed, {given} given: one is too many</source>
        <comment>MFA code: six digits needed, {given} given: {n} are too many</comment>
        <translation>
            <numerusform>código MFA: hacen falta seis dígitos y se dieron {given}: sobra uno</numerusform>
            <numerusform>código MFA: hacen falta seis dígitos y se dieron {given}: sobran {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a character</source>
        <comment>{n} characters</comment>
        <translation>
            <numerusform>un carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least a character</source>
        <comment>at least {n} characters</comment>
        <translation>
            <numerusform>al menos un carácter</numerusform>
            <numerusform>al menos {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {wanted} needed, {given} given</source>
        <translation>{label}: requiere {wanted}, dados: {given}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> beside the words in { }</source>
        <translation> aparte de las palabras entre { }</translation>
    </message>
    <message>
        <source>{label}: at most {most} characters, {given} given{beside}</source>
        <translation>{label}: como máximo {most} caracteres, dados: {given}{beside}</translation>
    </message>
    <message>
        <source>{label}: begin with a letter or a digit, not with {value}</source>
        <translation>{label}: empiece por una letra o un dígito, no por {value}</translation>
    </message>
    <message>
        <source>{label}: write default in small letters: [{value}] would act on all profiles</source>
        <translation>{label}: escriba default en minúsculas: [{value}] actuaría sobre todos los perfiles</translation>
    </message>
    <message>
        <source>{label}: this names the user, not the user&apos;s device: it has :mfa/, as in {device}</source>
        <translation>{label}: esto nombra al usuario, no el dispositivo del usuario: ese tiene :mfa/, como en {device}</translation>
    </message>
    <message>
        <source>{label}: a security key shows no codes, and STS takes nothing else: use another</source>
        <translation>{label}: una llave de seguridad no muestra códigos, y STS no acepta otra cosa: use otro dispositivo</translation>
    </message>
    <message>
        <source>{label}: {serial} is no MFA device: write it as in arn:aws:iam::123456789012:mfa/Name</source>
        <translation>{label}: {serial} no es un dispositivo MFA: escríbalo como en arn:aws:iam::123456789012:mfa/Name</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>the accent U+{ord}, which stands by itself,</source>
        <translation>el acento U+{ord}, que está suelto,</translation>
    </message>
    <message>
        <source>the invisible character U+{ord}</source>
        <translation>el carácter invisible U+{ord}</translation>
    </message>
    <message>
        <source>so many</source>
        <translation>tantos</translation>
    </message>
    <message>
        <source>duration: {given} seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)</source>
        <translation>duration: {given} segundos no se permite aquí: AWS admite de 900 (15 min) a 43200 (12 h)</translation>
    </message>
    <message>
        <source>duration: {what} is not one: write it as in 1h, 90m or 3600</source>
        <translation>duration: {what} no es una duración: escríbala como en 1h, 90m o 3600</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>session name: {{{placeholder}}} is not known: use {in_braces}</source>
        <translation>nombre de sesión: {{{placeholder}}} no se conoce: use {in_braces}</translation>
    </message>
    <message>
        <source>session name: { and } stand only around a word such as {user}</source>
        <translation>nombre de sesión: { y } solo pueden rodear una palabra como {user}</translation>
    </message>
    <message>
        <source>reason: {what} leaves nothing for a source identity: use at least 2 letters or digits</source>
        <translation>reason: {what} no deja nada para una identidad de origen: use al menos 2 letras o dígitos</translation>
    </message>
    <message>
        <source>tags: at most 50, {n} given</source>
        <translation>tags: como máximo 50, y hay {n}</translation>
    </message>
    <message>
        <source>tags: {key} is there twice: AWS does not tell case</source>
        <translation>tags: {key} aparece dos veces: AWS no distingue mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>transitive_tags: at most 50, {n} given</source>
        <translation>transitive_tags: como máximo 50, y hay {n}</translation>
    </message>
    <message>
        <source>transitive_tags: {key} is not among the tags</source>
        <translation>transitive_tags: {key} no está entre las etiquetas</translation>
    </message>
    <message>
        <source>tags: {where}: {message}</source>
        <translation>tags: {where}: {message}</translation>
    </message>
    <message>
        <source>tags: {where}: {label}: aws: at its beginning is kept for AWS: write another word</source>
        <translation>tags: {where}: {label}: aws: al principio está reservado para AWS: escriba otra palabra</translation>
    </message>
    <message>
        <source>tags: line {number}: = is missing: write it as in team = platform</source>
        <translation>tags: línea {number}: falta =: escríbala como en team = platform</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>tags: line {number}: {key} is there already in line {earlier}: AWS does not tell case</source>
        <translation>tags: línea {number}: {key} ya está en la línea {earlier}: AWS no distingue mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>a page that leads nowhere</source>
        <translation>una página que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>páginas sin fin</translation>
    </message>
    <message>
        <source>{key} that are none</source>
        <translation>unos {key} no válidos</translation>
    </message>
    <message>
        <source>a root that is none</source>
        <translation>una raíz no válida</translation>
    </message>
    <message>
        <source>an organizational unit that is none</source>
        <translation>una unidad organizativa no válida</translation>
    </message>
    <message>
        <source>organizational units without an end</source>
        <translation>unidades organizativas sin fin</translation>
    </message>
    <message>
        <source>an account ID that is none</source>
        <translation>un ID de cuenta no válido</translation>
    </message>
    <message>
        <source>an account without a state</source>
        <translation>una cuenta sin estado</translation>
    </message>
    <message>
        <source>an account ARN that is none</source>
        <translation>un ARN de cuenta no válido</translation>
    </message>
    <message>
        <source>a {key} that is none</source>
        <translation>un {key} no válido</translation>
    </message>
    <message>
        <source>An organizational unit went away while the accounts were listed: list them again.</source>
        <translation>Una unidad organizativa desapareció mientras se listaban las cuentas: lístelas de nuevo.</translation>
    </message>
    <message>
        <source>Choose a source or role of the organization&apos;s management account.</source>
        <translation>Elija un origen o un rol de la cuenta de administración de la organización.</translation>
    </message>
    <message>
        <source>The account of {who} is in no organization, so there are no other accounts to find.</source>
        <translation>La cuenta de {who} no está en ninguna organización, así que no hay otras cuentas que encontrar.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>{who} may not list the accounts of the organization: its policy lacks {lacking}.</source>
        <translation>{who} no puede listar las cuentas de la organización: a su política le falta {lacking}.</translation>
    </message>
    <message>
        <source>An administrator{of_callers_account} can add it, and what else listing needs: {needed}.</source>
        <translation>Un administrador{of_callers_account} puede añadirlo, y lo demás que requiere listar: {needed}.</translation>
    </message>
    <message>
        <source>Its policy lacks one of {needed}.</source>
        <translation>A su política le falta alguno de {needed}.</translation>
    </message>
    <message>
        <source>AWS does not let {who} list the accounts of the organization ({lacking}).</source>
        <translation>AWS no permite a {who} listar las cuentas de la organización ({lacking}).</translation>
    </message>
    <message>
        <source>{who} is of another account than the organization&apos;s management account: only that one may list, or an account that was made a delegated administrator.</source>
        <translation>{who} es de una cuenta distinta de la de administración de la organización: solo esta puede listar, o una cuenta designada como administradora delegada.</translation>
    </message>
    <message>
        <source>as long as the permission set says, 1 h to 12 h: {why}</source>
        <translation>tanto como diga el conjunto de permisos, de 1 h a 12 h: {why}</translation>
    </message>
    <message>
        <source>{time}: {why}</source>
        <translation>{time}: {why}</translation>
    </message>
    <message>
        <source>{role} does not start read only, although that is set: its session policy, or its permission set, says what it may.</source>
        <translation>{role} no empieza en solo lectura, aunque así está definido: lo que puede hacer lo dice su política de sesión o su conjunto de permisos.</translation>
    </message>
    <message>
        <source>{first} is to be assumed with MFA, and neither it nor its source {source} names an MFA device.</source>
        <translation>{first} se debe asumir con MFA, y ni él ni su origen {source} nombran un dispositivo MFA.</translation>
    </message>
    <message>
        <source>Set the serial number of your device.</source>
        <translation>Indique el número de serie de su dispositivo.</translation>
    </message>
    <message>
        <source>Set MFA device</source>
        <translation>Indicar dispositivo MFA</translation>
    </message>
    <message>
        <source>one code for many roles: 1 h each at most, renewed silently for {hours}</source>
        <translation>un código para muchos roles: 1 h cada uno como máximo, renovada sin preguntar durante {hours}</translation>
    </message>
    <message>
        <source>a code for this role: {time} as it is set, up to 12 h where the role&apos;s own maximum allows it, and another code for the next session</source>
        <translation>un código para este rol: {time} según el ajuste, hasta 12 h si el máximo del propio rol lo permite, y otro código para la siguiente sesión</translation>
    </message>
    <message>
        <source>The MFA that is set is not used: Identity Center asks for it when you sign in to {source}.</source>
        <translation>La MFA definida no se usa: Identity Center la pide cuando usted inicia sesión en {source}.</translation>
    </message>
    <message>
        <source>The credentials of {source} are temporary: no MFA code can be given with them, so MFA has to be given where they come from.</source>
        <translation>Las credenciales de {source} son temporales: con ellas no se puede introducir un código MFA, así que hay que hacerlo allí de donde vienen.</translation>
    </message>
    <message>
        <source>The MFA that is set for {role} is not used: it is assumed via {before}, and a role&apos;s session can give no code. Set it for {title}.</source>
        <translation>La MFA definida para {role} no se usa: se asume a través de {before}, y la sesión de un rol no puede dar un código. Defínala para {title}.</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws cannot be used: {error}.</source>
        <translation>El perfil {profile} de ~/.aws no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The profile {profile} names an MFA device and is assumed with a role&apos;s session, which can give no code: AWS refuses that.</source>
        <translation>El perfil {profile} nombra un dispositivo MFA y se asume con la sesión de un rol, que no puede dar un código: AWS lo rechaza.</translation>
    </message>
    <message>
        <source>read only: {role} has a session policy of its own, and AWS allows what either of two allows: change that policy instead</source>
        <translation>solo lectura: {role} tiene una política de sesión propia, y AWS permite lo que permita cualquiera de las dos: cambie esa política en su lugar</translation>
    </message>
    <message>
        <source>source identity: {role} sets {source_identity}, and {set_by} on the way to it sets {identity}: AWS lets none change along a chain</source>
        <translation>identidad de origen: {role} define {source_identity}, y {set_by}, en el camino hacia él, define {identity}: AWS no deja que cambie a lo largo de una cadena</translation>
    </message>
    <message>
        <source>tags: {key} of {role} came along from {owner} as a transitive tag: AWS lets none be set over it</source>
        <translation>tags: {key} de {role} llegó desde {owner} como etiqueta transitiva: AWS no deja definir otra encima</translation>
    </message>
    <message>
        <source>The roles lead in a circle ({names}): give one of them a source.</source>
        <translation>Los roles forman un círculo ({names}): dé un origen a uno de ellos.</translation>
    </message>
    <message>
        <source>Edit the role, or its section in roles.toml.</source>
        <translation>Edite el rol o su sección en roles.toml.</translation>
    </message>
    <message>
        <source>read only: {source} is Identity Center, which gives {role} as its permission set says: choose a permission set that only reads</source>
        <translation>solo lectura: {source} es Identity Center, que da {role} según diga su conjunto de permisos: elija un conjunto de permisos que solo lea</translation>
    </message>
    <message>
        <source>Not used for {role}, because Identity Center takes none: {names}.</source>
        <translation>No se usa para {role}, porque Identity Center no lo admite: {names}.</translation>
    </message>
    <message>
        <source>{role} has no source: choose whose credentials assume it.</source>
        <translation>{role} no tiene origen: elija con qué credenciales se asume.</translation>
    </message>
    <message>
        <source>{missing} Choose another source for {role}.</source>
        <translation>{missing} Elija otro origen para {role}.</translation>
    </message>
    <message>
        <source>{role} is written to the profile {profile_name}, from which its source {source} takes its credentials: give the role another profile name.</source>
        <translation>{role} se escribe en el perfil {profile_name}, del que su origen {source} toma sus credenciales: dé al rol otro nombre de perfil.</translation>
    </message>
    <message>
        <source>Give the role another profile name.</source>
        <translation>Dé al rol otro nombre de perfil.</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>it ends by itself {time} after it was assumed</source>
        <translation>termina por sí sola {time} después de asumirse</translation>
    </message>
    <message>
        <source>; {time} are set</source>
        <translation>; el ajuste es {time}</translation>
    </message>
    <message>
        <source>1 h is the most AWS gives to a role from</source>
        <translation>1 h es lo máximo que AWS da a un rol desde</translation>
    </message>
    <message>
        <source>assumed via {title}: {most} a role{cut}</source>
        <translation>se asume a través de {title}: {most} un rol{cut}</translation>
    </message>
    <message>
        <source>Identity Center decides</source>
        <translation>Identity Center lo decide</translation>
    </message>
    <message>
        <source>one code for many roles: {most} an MFA session{cut}</source>
        <translation>un código para muchos roles: {most} una sesión MFA{cut}</translation>
    </message>
    <message>
        <source>{of} assumes a role itself: {most} a role{cut}</source>
        <translation>{of} asume a su vez un rol: {most} un rol{cut}</translation>
    </message>
    <message>
        <source>the credentials of {of} are temporary ({begins}): {most} such{cut}</source>
        <translation>las credenciales de {of} son temporales ({begins}): {most} credenciales así{cut}</translation>
    </message>
    <message>
        <source>no duration is set for this role: 1 h is what every role allows</source>
        <translation>no hay duración definida para este rol: 1 h es lo que todo rol permite</translation>
    </message>
    <message>
        <source>with a code for this role alone, </source>
        <translation>con un código solo para este rol, </translation>
    </message>
    <message>
        <source>; 1 h where the credentials of the profile {profile} are temporary</source>
        <translation>; 1 h si las credenciales del perfil {profile} son temporales</translation>
    </message>
    <message>
        <source>which every role allows</source>
        <translation>lo que todo rol permite</translation>
    </message>
    <message>
        <source>which the role&apos;s own maximum has to allow (1 h to 12 h)</source>
        <translation>lo que tiene que permitir el máximo del propio rol (de 1 h a 12 h)</translation>
    </message>
    <message>
        <source>{code}{time} asked for, {allows}{unknown}</source>
        <translation>{code}se pide {time}, {allows}{unknown}</translation>
    </message>
    <message>
        <source>temporary keys</source>
        <translation>claves temporales</translation>
    </message>
    <message>
        <source>a credential_process</source>
        <translation>un credential_process</translation>
    </message>
    <message>
        <source>a web identity token</source>
        <translation>un token de identidad web</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>the EC2 instance</source>
        <translation>la instancia EC2</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws gave no credentials within {deadline} seconds.</source>
        <translation>El perfil {profile} de ~/.aws no dio credenciales en {deadline} segundos.</translation>
    </message>
    <message>
        <source>does not exist: choose another source or add it.</source>
        <translation>no existe: elija otro origen o añádalo.</translation>
    </message>
    <message>
        <source>gives no credentials: its credential_source {named} has none here.</source>
        <translation>no da credenciales: su credential_source {named} no tiene ninguna aquí.</translation>
    </message>
    <message>
        <source>gives no credentials: the source_profile {base} holds none.</source>
        <translation>no da credenciales: el source_profile {base} no contiene ninguna.</translation>
    </message>
    <message>
        <source>holds no credentials: add keys, a role or a credential_process.</source>
        <translation>no contiene credenciales: añada claves, un rol o un credential_process.</translation>
    </message>
    <message>
        <source>The profile {profile} holds no credentials: those of {begins} are asked for.</source>
        <translation>El perfil {profile} no contiene credenciales: se piden las de aquí: {begins}.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>este perfil</translation>
    </message>
    <message>
        <source>its</source>
        <translation>su</translation>
    </message>
    <message>
        <source>the profile {profile}&apos;s</source>
        <translation>en el perfil {profile},</translation>
    </message>
    <message>
        <source>cannot be used: {who} has both source_profile and credential_source.</source>
        <translation>no se puede usar: {who} tiene source_profile y credential_source a la vez.</translation>
    </message>
    <message>
        <source>cannot be used: {whose} credential_source {one_line} is none of {known}.</source>
        <translation>no se puede usar: {whose} credential_source {one_line} no es ninguno de {known}.</translation>
    </message>
    <message>
        <source>cannot be used: {who} has a role_arn, and neither source_profile nor credential_source.</source>
        <translation>no se puede usar: {who} tiene un role_arn, y ni source_profile ni credential_source.</translation>
    </message>
    <message>
        <source>cannot be used: {whose} source_profile {one_line} does not exist.</source>
        <translation>no se puede usar: {whose} source_profile {one_line} no existe.</translation>
    </message>
    <message>
        <source>leads in a circle ({circle}): give one of these credentials of its own.</source>
        <translation>forma un círculo ({circle}): dé a uno de estos credenciales propias.</translation>
    </message>
    <message>
        <source>cannot be used: {bad}.</source>
        <translation>no se puede usar: {bad}.</translation>
    </message>
    <message>
        <source>session name: { and } are not allowed here</source>
        <translation>nombre de sesión: { y } no se permiten aquí</translation>
    </message>
    <message>
        <source>duration_seconds = {text} of the profile {profile} is not a number of seconds: no duration is asked for, and AWS gives 1 h.</source>
        <translation>duration_seconds = {text} del perfil {profile} no es un número de segundos: no se pide ninguna duración, y AWS da 1 h.</translation>
    </message>
    <message>
        <source>The profile {profile} sets {time}: 1 h is asked for, the most AWS gives to a role from temporary credentials.</source>
        <translation>El perfil {profile} define {time}: se pide 1 h, lo máximo que AWS da a un rol desde credenciales temporales.</translation>
    </message>
    <message>
        <source>The role_arn of the profile {profile} is not used: as a source_profile it gives its own keys.</source>
        <translation>El role_arn del perfil {profile} no se usa: como source_profile da sus propias claves.</translation>
    </message>
    <message>
        <source>The mfa_serial of the profile {profile} is not used: it counts only beside the role_arn that needs it.</source>
        <translation>El mfa_serial del perfil {profile} no se usa: solo cuenta junto al role_arn que lo necesita.</translation>
    </message>
    <message>
        <source>cannot be used: {key} is followed by an indented block.</source>
        <translation>no se puede usar: a {key} le sigue un bloque con sangría.</translation>
    </message>
    <message>
        <source>cannot be used: there is no section [services {one_line}].</source>
        <translation>no se puede usar: no hay ninguna sección [services {one_line}].</translation>
    </message>
    <message>
        <source>credential_process names no command</source>
        <translation>credential_process no indica ningún comando</translation>
    </message>
    <message>
        <source>its access key has nothing after the =</source>
        <translation>su clave de acceso no tiene nada después del =</translation>
    </message>
    <message>
        <source>{begins} has none</source>
        <translation>{begins} no tiene ninguna</translation>
    </message>
    <message>
        <source>gives no credentials: {unparsable}</source>
        <translation>no da credenciales: {unparsable}</translation>
    </message>
    <message>
        <source>gives no credentials: {one_line}.</source>
        <translation>no da credenciales: {one_line}.</translation>
    </message>
    <message>
        <source>The profile {profile} of ~/.aws {what}</source>
        <translation>El perfil {profile} de ~/.aws {what}</translation>
    </message>
    <message>
        <source>Look at the profile with `aws sts get-caller-identity --profile {profile}`.</source>
        <translation>Revise el perfil con `aws sts get-caller-identity --profile {profile}`.</translation>
    </message>
    <message>
        <source>Choose another source for the role.</source>
        <translation>Elija otro origen para el rol.</translation>
    </message>
    <message>
        <source>Sign in with `{command} --profile {profile}`.</source>
        <translation>Inicie sesión con `{command} --profile {profile}`.</translation>
    </message>
    <message>
        <source>line {line} of {path}</source>
        <translation>la línea {line} de {path}</translation>
    </message>
    <message>
        <source>{where} sets {option} a second time.</source>
        <translation>{where} define {option} por segunda vez.</translation>
    </message>
    <message>
        <source>{where} begins [{section}] a second time.</source>
        <translation>{where} empieza [{section}] por segunda vez.</translation>
    </message>
    <message>
        <source>{where} is not what a configuration file has there.</source>
        <translation>{where} no es lo que un archivo de configuración tiene ahí.</translation>
    </message>
    <message>
        <source>role name: {role_name} has an empty part: write path/name without // </source>
        <translation>nombre del rol: {role_name} tiene una parte vacía: escriba ruta/nombre sin // </translation>
    </message>
    <message>
        <source>role name: at most 64 characters after the path, {n} given</source>
        <translation>nombre del rol: como máximo 64 caracteres después de la ruta, y hay {n}</translation>
    </message>
    <message>
        <source>role ARN: {arn} is not one: write it as in arn:aws:iam::123456789012:role/Name</source>
        <translation>ARN del rol: {arn} no lo es: escríbalo como en arn:aws:iam::123456789012:role/Name</translation>
    </message>
    <message>
        <source>role ARN: {what} names a {what_2}: it has to be a role/…</source>
        <translation>ARN del rol: {what} nombra un {what_2}: tiene que ser un role/…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>recurso sin tipo</translation>
    </message>
    <message>
        <source>via: a role is assumed from a source or via another role: leave one of the two out</source>
        <translation>via: un rol se asume desde un origen o a través de otro rol: quite uno de los dos</translation>
    </message>
    <message>
        <source>via: {name} cannot be assumed via itself</source>
        <translation>via: {name} no se puede asumir a través de sí mismo</translation>
    </message>
    <message>
        <source>end after: {seconds} seconds are not between 300 (5 min) and 129600 (36 h): write such as 3600 (1 h)</source>
        <translation>terminar tras: {seconds} segundos no están entre 300 (5 min) y 129600 (36 h): escriba, por ejemplo, 3600 (1 h)</translation>
    </message>
    <message>
        <source>color: {what} is not one: write {named} or six digits as in #d13438</source>
        <translation>color: {what} no es un color: escriba {named} o seis dígitos como en #d13438</translation>
    </message>
    <message>
        <source>every role is gone from the file. What it said before is used, and written with your next change. To begin anew, remove the file.</source>
        <translation>todos los roles han desaparecido del archivo. Se usa lo que decía antes, y se escribe con su próximo cambio. Para empezar de nuevo, quite el archivo.</translation>
    </message>
    <message>
        <source>what the file said when RoleSwitch last wrote it is used until this is mended</source>
        <translation>hasta que se corrija, se usa lo que el archivo decía cuando RoleSwitch lo escribió por última vez</translation>
    </message>
    <message>
        <source>name: there is a role named {role} already: choose another name</source>
        <translation>name: ya hay un rol llamado {role}: elija otro nombre</translation>
    </message>
    <message>
        <source>The role {old_name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation>El rol {old_name} ya no está en roles.toml: se quitó entretanto.</translation>
    </message>
    <message>
        <source>{broken}. Mend it first: it would be lost.</source>
        <translation>{broken}. Corríjalo primero: se perdería.</translation>
    </message>
    <message>
        <source>{names} is assumed via {name}: change that role first</source>
        <translation>{names} se asume a través de {name}: cambie primero ese rol</translation>
    </message>
    <message>
        <source>name: there is a source named {source} already: choose another name</source>
        <translation>name: ya hay un origen llamado {source}: elija otro nombre</translation>
    </message>
    <message>
        <source>{name} comes from a team list: it is in your list as long as in that</source>
        <translation>{name} viene de una lista de equipo: está en su lista mientras esté en esa</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too large to be a list of roles: nothing of it was read.</source>
        <translation>{path} es demasiado grande para ser una lista de roles: no se leyó nada de él.</translation>
    </message>
    <message>
        <source>{path} line {line} is not UTF-8: save the file as UTF-8. Nothing is written until then.</source>
        <translation>{path}, línea {line}, no es UTF-8: guarde el archivo como UTF-8. Hasta entonces no se escribe nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {what}.</source>
        <translation>{path} no se puede escribir: {what}.</translation>
    </message>
    <message>
        <source>{path} line {line} is {error}. Mend it first: RoleSwitch does not write over a file that it cannot read.</source>
        <translation>{path}, línea {line}: {error}. Corríjala primero: RoleSwitch no sobrescribe un archivo que no puede leer.</translation>
    </message>
    <message>
        <source>{file} is written in a way that RoleSwitch cannot change without touching more than it should: change it by hand, or give each role a section [roles.NAME] of its own. Nothing was written.</source>
        <translation>{file} está escrito de una forma que RoleSwitch no puede cambiar sin tocar más de lo debido: cámbielo a mano, o dé a cada rol una sección [roles.NAME] propia. No se escribió nada.</translation>
    </message>
    <message>
        <source>{key}: {before} comes from the team list {team}, which says that: tell those who keep it, or duplicate the role to have one of your own</source>
        <translation>{key}: {before} viene de la lista de equipo {team}, que es la que lo dice: avise a quienes la mantienen, o duplique el rol para tener uno propio</translation>
    </message>
    <message>
        <source>name: {taken} is in the list already: it was added meanwhile</source>
        <translation>name: {taken} ya está en la lista: se añadió entretanto</translation>
    </message>
    <message>
        <source>The role {name} is no longer in roles.toml: it was removed meanwhile.</source>
        <translation>El rol {name} ya no está en roles.toml: se quitó entretanto.</translation>
    </message>
    <message>
        <source>{seen} was changed in roles.toml meanwhile: look at the import again</source>
        <translation>{seen} se cambió entretanto en roles.toml: revise de nuevo la importación</translation>
    </message>
    <message>
        <source>The source {name} was changed in roles.toml meanwhile: look at the import again</source>
        <translation>El origen {name} se cambió entretanto en roles.toml: revise de nuevo la importación</translation>
    </message>
    <message>
        <source>{role} is assumed via {via}: change that role first</source>
        <translation>{role} se asume a través de {via}: cambie primero ese rol</translation>
    </message>
    <message>
        <source>{name} comes from the team list {team}: it is in your list as long as in that</source>
        <translation>{name} viene de la lista de equipo {team}: está en su lista mientras esté en esa</translation>
    </message>
    <message>
        <source>Make a new access key at AWS</source>
        <translation>Crear una nueva clave de acceso en AWS</translation>
    </message>
    <message>
        <source>Save it in the keyring</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>See that AWS takes it</source>
        <translation>Comprobar que AWS la acepta</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usarla desde ahora</translation>
    </message>
    <message>
        <source>Make the old key inactive</source>
        <translation>Desactivar la clave antigua</translation>
    </message>
    <message>
        <source>See that nothing else needs the old key</source>
        <translation>Comprobar que nada más necesita la clave antigua</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Eliminar la clave antigua</translation>
    </message>
    <message>
        <source>{source} is being put back to its old key, {old}.</source>
        <translation>{source} está volviendo a su clave antigua, {old}.</translation>
    </message>
    <message>
        <source> Whether AWS has made a new one is found out at the next try.</source>
        <translation> Si AWS ha creado una nueva se sabrá en el próximo intento.</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}.{lost}</source>
        <translation>{source} sigue usando su clave {old}.{lost}</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}. The new one, {new}, did not get into the keyring: the next try takes another one in its place.</source>
        <translation>{source} sigue usando su clave {old}. La nueva, {new}, no llegó al llavero: el próximo intento crea otra en su lugar.</translation>
    </message>
    <message>
        <source>{source} still uses its key {old}, and the new one, {new}, is in the keyring.</source>
        <translation>{source} sigue usando su clave {old}, y la nueva, {new}, está en el llavero.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}, and the old one, {old}, may still be active.</source>
        <translation>{source} usa su clave nueva {new}, y la antigua, {old}, puede seguir activa.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and not deleted.</source>
        <translation>{source} usa su clave nueva {new}. La antigua, {old}, está inactiva y no eliminada.</translation>
    </message>
    <message>
        <source>{source} uses its new key {new}. The old one, {old}, is inactive and about to be deleted.</source>
        <translation>{source} usa su clave nueva {new}. La antigua, {old}, está inactiva y a punto de eliminarse.</translation>
    </message>
    <message>
        <source>The access key of {source_name} is being rotated by another RoleSwitch: wait until that one is done.</source>
        <translation>Otro RoleSwitch está rotando la clave de acceso de {source_name}: espere hasta que termine.</translation>
    </message>
    <message>
        <source>The rotation of the access key of {source_name} cannot be noted in {folder}, so it does not go on: {what}.</source>
        <translation>La rotación de la clave de acceso de {source_name} no se puede anotar en {folder}, así que no continúa: {what}.</translation>
    </message>
    <message>
        <source>The old key of {name} cannot be deleted yet. {standing}</source>
        <translation>La clave antigua de {name} todavía no se puede eliminar. {standing}</translation>
    </message>
    <message>
        <source>The old key {old_key_id} is not deleted: roles.toml names another key for {name} than {new_key_id}, which was to take its place.</source>
        <translation>La clave antigua {old_key_id} no se elimina: roles.toml nombra para {name} una clave distinta de {new_key_id}, que debía ocupar su lugar.</translation>
    </message>
    <message>
        <source>{name} has a key of another user now, which cannot delete {new_key_id}, made by a rotation that was interrupted: delete it in the IAM console at {user_arn}.</source>
        <translation>{name} tiene ahora una clave de otro usuario, que no puede eliminar {new_key_id}, creada por una rotación que se interrumpió: elimínela en la consola de IAM en {user_arn}.</translation>
    </message>
    <message>
        <source>AWS does not list {access_key_id} among the keys of the user of {source}, so it is not rotated. Nothing was changed.</source>
        <translation>AWS no lista {access_key_id} entre las claves del usuario de {source}, así que no se rota. No se cambió nada.</translation>
    </message>
    <message>
        <source>The new key {access_key_id} is no longer at AWS: somebody has deleted it. {name} still uses {old_key_id}; try again for another one.</source>
        <translation>La clave nueva {access_key_id} ya no está en AWS: alguien la ha eliminado. {name} sigue usando {old_key_id}; pruebe de nuevo para obtener otra.</translation>
    </message>
    <message>
        <source>The old key {old_key_id} cannot be put back: it is deleted at AWS. {name} uses {new_key_id}.</source>
        <translation>La clave antigua {old_key_id} no se puede restablecer: está eliminada en AWS. {name} usa {new_key_id}.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>used within the last day</source>
        <translation>usada en el último día</translation>
    </message>
    <message numerus="yes">
        <source>last used {n} day ago</source>
        <comment>last used {n} days ago</comment>
        <translation>
            <numerusform>usada por última vez hace {n} día</numerusform>
            <numerusform>usada por última vez hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>make it inactive in the IAM console, and if nothing breaks, delete</source>
        <translation>desactívela en la consola de IAM y, si nada falla, elimínela</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>elimínela</translation>
    </message>
    <message>
        <source>AWS allows a user two access keys, and the user of {name} has two: besides {access_key_id} there is {access_key_id_2} ({names}). If nothing needs that one, {active} it there; then rotate. Nothing was changed.</source>
        <translation>AWS permite a un usuario dos claves de acceso, y el usuario de {name} tiene dos: además de {access_key_id} está {access_key_id_2} ({names}). Si nada la necesita, {active} allí; después, rote. No se cambió nada.</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Dos claves</translation>
    </message>
    <message>
        <source>The key {access_key_id} is not one of {user_arn}, but of {arn}.</source>
        <translation>La clave {access_key_id} no es de {user_arn}, sino de {arn}.</translation>
    </message>
    <message>
        <source>The rotation was interrupted.</source>
        <translation>La rotación se interrumpió.</translation>
    </message>
    <message>
        <source>{name} has no access key in the keyring that could be rotated.</source>
        <translation>{name} no tiene en el llavero ninguna clave de acceso que se pueda rotar.</translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {source_name}` to go on.</source>
        <translation>Ejecute `roleswitch key rotate {source_name}` para continuar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No rotation of the access key of {source_name} is under way.</source>
        <translation>No hay ninguna rotación en curso de la clave de acceso de {source_name}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {source_name} uses its key as before.</source>
        <translation>No se cambió nada: {source_name} usa su clave como antes.</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>ninguna lista</translation>
    </message>
    <message>
        <source>rule: say which roles it is for: write one of {names}</source>
        <translation>regla: indique para qué roles es: escriba uno de {names}</translation>
    </message>
    <message>
        <source>rule: {seen} is not known: write one of {names}</source>
        <translation>regla: {seen} no se conoce: escriba uno de {names}</translation>
    </message>
    <message>
        <source>{seen}: write what it is, such as *prod*</source>
        <translation>{seen}: escriba lo que es, como *prod*</translation>
    </message>
    <message>
        <source>display name: {{{word}}} is not known: use {known}</source>
        <translation>nombre visible: {{{word}}} no se conoce: use {known}</translation>
    </message>
    <message>
        <source>rule: say what it does: write one of {names}</source>
        <translation>regla: indique lo que hace: escriba uno de {names}</translation>
    </message>
    <message>
        <source>policy_arns: at most 10 policies, {n} given</source>
        <translation>policy_arns: como máximo 10 políticas, y hay {n}</translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not the ARN of a policy: write it as in {read_only_arn}</source>
        <translation>policy_arns: {arn} no es el ARN de una política: escríbalo como en {read_only_arn}</translation>
    </message>
    <message>
        <source>policy_arns: {arn}: {message}</source>
        <translation>policy_arns: {arn}: {message}</translation>
    </message>
    <message>
        <source>policy_arns: {arn}: at most 128 characters after the path, {length} given</source>
        <translation>policy_arns: {arn}: como máximo 128 caracteres después de la ruta, y hay {length}</translation>
    </message>
    <message>
        <source>policy_arns: {arn} is not a policy of AWS or of the role&apos;s own account</source>
        <translation>policy_arns: {arn} no es una política de AWS ni de la cuenta del propio rol</translation>
    </message>
    <message>
        <source>{size} of {most} characters</source>
        <translation>{size} de {most} caracteres</translation>
    </message>
    <message>
        <source>policy_arns: at most {most} characters together, {size} given</source>
        <translation>policy_arns: como máximo {most} caracteres en total, y hay {size}</translation>
    </message>
    <message>
        <source> together with the policy ARNs</source>
        <translation> junto con los ARN de políticas</translation>
    </message>
    <message>
        <source>session policy: at most {most} characters{together}, {size} given without white space</source>
        <translation>política de sesión: como máximo {most} caracteres{together}, y hay {size} sin contar espacios</translation>
    </message>
    <message>
        <source>at least a character needed, none given</source>
        <translation>hace falta al menos un carácter, y no hay ninguno</translation>
    </message>
    <message>
        <source>{character} is not allowed here: use {use}</source>
        <translation>{character} no se permite aquí: use {use}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {words}</source>
        <translation>línea {line}, columna {column}: {words}</translation>
    </message>
    <message>
        <source>{word} is not JSON: write a number or a text in quotes</source>
        <translation>{word} no es JSON: escriba un número o un texto entre comillas</translation>
    </message>
    <message>
        <source>more brackets inside each other than any policy has</source>
        <translation>corchetes más anidados que en cualquier política</translation>
    </message>
    <message>
        <source>{name} is there twice in one object: leave one of the two out</source>
        <translation>{name} aparece dos veces en un mismo objeto: quite uno de los dos</translation>
    </message>
    <message>
        <source>the &quot; that closes this text is missing</source>
        <translation>falta el &quot; que cierra este texto</translation>
    </message>
    <message>
        <source>a &quot; is missing before the end of the line</source>
        <translation>falta un &quot; antes del final de la línea</translation>
    </message>
    <message>
        <source>a tab cannot stand in a text</source>
        <translation>un tabulador no puede estar en un texto</translation>
    </message>
    <message>
        <source>this \ does not belong to a known sign: write \\ for a \</source>
        <translation>esta \ no pertenece a ningún signo conocido: escriba \\ para una \</translation>
    </message>
    <message>
        <source>the {bracket} is one too many</source>
        <translation>sobra el signo {bracket}</translation>
    </message>
    <message>
        <source>nothing can stand after the policy&apos;s last }</source>
        <translation>no puede haber nada después del último } de la política</translation>
    </message>
    <message>
        <source>it ends too soon: {bracket} is missing</source>
        <translation>termina demasiado pronto: falta {bracket}</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>{character} cannot stand here</source>
        <translation>{character} no puede estar aquí</translation>
    </message>
    <message>
        <source>the comma is one too many</source>
        <translation>sobra la coma</translation>
    </message>
    <message>
        <source>write &quot; in place of &apos;</source>
        <translation>escriba &quot; en lugar de &apos;</translation>
    </message>
    <message>
        <source>a policy cannot hold comments</source>
        <translation>una política no puede contener comentarios</translation>
    </message>
    <message>
        <source>{bracket} is missing before {other}</source>
        <translation>falta {bracket} antes de {other}</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>a colon is missing between the name and its value</source>
        <translation>falta un signo de dos puntos entre el nombre y su valor</translation>
    </message>
    <message>
        <source>a name in quotes is missing, such as &quot;Effect&quot;</source>
        <translation>falta un nombre entre comillas, como &quot;Effect&quot;</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>write texts in quotes, as in &quot;Allow&quot;</source>
        <translation>escriba los textos entre comillas, como en &quot;Allow&quot;</translation>
    </message>
    <message>
        <source>write an object, as in {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>escriba un objeto, como en {&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>Version: {version} is not known: write 2012-10-17</source>
        <translation>Version: {version} no se conoce: escriba 2012-10-17</translation>
    </message>
    <message>
        <source>Id: {id} is not one: write a text</source>
        <translation>Id: {id} no lo es: escriba un texto</translation>
    </message>
    <message>
        <source>Statement is missing: it says what is allowed</source>
        <translation>falta Statement: dice lo que se permite</translation>
    </message>
    <message>
        <source>statement {number}: </source>
        <translation>instrucción {number}: </translation>
    </message>
    <message>
        <source>statement {number}: Sid: {sid} is there already in statement {other}</source>
        <translation>instrucción {number}: Sid: {sid} ya aparece en la instrucción {other}</translation>
    </message>
    <message>
        <source>write {name}</source>
        <translation>escriba {name}</translation>
    </message>
    <message>
        <source>use {names}</source>
        <translation>use {names}</translation>
    </message>
    <message>
        <source>{where}{name} is not known here: {write}</source>
        <translation>{where}{name} no se conoce aquí: {write}</translation>
    </message>
    <message>
        <source>{where}write an object, in {{ and }}</source>
        <translation>{where}escriba un objeto, entre {{ y }}</translation>
    </message>
    <message>
        <source>{where}{name} has no place in {policy}</source>
        <translation>{where}{name} no tiene cabida en {policy}</translation>
    </message>
    <message>
        <source>{where}Sid: {sid} is not one: use letters and digits</source>
        <translation>{where}Sid: {sid} no lo es: use letras y dígitos</translation>
    </message>
    <message>
        <source>{where}Effect is missing: write Allow or Deny</source>
        <translation>{where}falta Effect: escriba Allow o Deny</translation>
    </message>
    <message>
        <source>{where}Effect: {effect} is not one: write Allow or Deny</source>
        <translation>{where}Effect: {effect} no lo es: escriba Allow o Deny</translation>
    </message>
    <message>
        <source>s3:GetObject, or *</source>
        <translation>s3:GetObject, o *</translation>
    </message>
    <message>
        <source>arn:aws:s3:::bucket/*, or *</source>
        <translation>arn:aws:s3:::bucket/*, o *</translation>
    </message>
    <message>
        <source>{where}{name} is missing: write it as in {example}</source>
        <translation>{where}falta {name}: escríbalo como en {example}</translation>
    </message>
    <message>
        <source>{where}{name} and {other} cannot stand together: leave one of the two out</source>
        <translation>{where}{name} y {other} no pueden estar juntos: quite uno de los dos</translation>
    </message>
    <message>
        <source>{where}{name}: {value} is not one: write it as in {example}</source>
        <translation>{where}{name}: {value} no es válido: escríbalo como en {example}</translation>
    </message>
    <message>
        <source>{where}write an object of operators, such as StringEquals</source>
        <translation>{where}escriba un objeto de operadores, como StringEquals</translation>
    </message>
    <message>
        <source>{where}{operator} is not an operator: write one such as StringEquals</source>
        <translation>{where}{operator} no es un operador: escriba uno como StringEquals</translation>
    </message>
    <message>
        <source>{where}{operator}: write an object, as in {{&quot;aws:SourceIp&quot;: &quot;203.0.113.0/24&quot;}}</source>
        <translation>{where}{operator}: escriba un objeto, como en {{&quot;aws:SourceIp&quot;: &quot;203.0.113.0/24&quot;}}</translation>
    </message>
    <message>
        <source>{where}{operator}: {key}: write a text or a list of texts</source>
        <translation>{where}{operator}: {key}: escriba un texto o una lista de textos</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>Sessions cannot be kept in the runtime folder: {error}.</source>
        <translation>Las sesiones no se pueden guardar en la carpeta de ejecución: {error}.</translation>
    </message>
    <message>
        <source>browser: {browser} is no program: write its name, such as firefox</source>
        <translation>browser: {browser} no es un programa: escriba su nombre, como firefox</translation>
    </message>
    <message>
        <source>hooks: {key} is not known: write one of {names}</source>
        <translation>hooks: {key} no se conoce: escriba uno de {names}</translation>
    </message>
    <message>
        <source>{event}: write a command as a list of texts, as in {event} = [&quot;aws&quot;, &quot;eks&quot;, &quot;update-kubeconfig&quot;]</source>
        <translation>{event}: escriba un comando como lista de textos, como en {event} = [&quot;aws&quot;, &quot;eks&quot;, &quot;update-kubeconfig&quot;]</translation>
    </message>
    <message>
        <source>{event}: {command} is no program: write its name or path first</source>
        <translation>{event}: {command} no es un programa: escriba primero su nombre o su ruta</translation>
    </message>
    <message>
        <source>keep_days: {keep_days} is not between 0 and {longest_kept_days}: write a number of days, as in keep_days = 90</source>
        <translation>keep_days: {keep_days} no está entre 0 y {longest_kept_days}: escriba un número de días, como en keep_days = 90</translation>
    </message>
    <message>
        <source>access key ID: ASIA… belongs to a session that ends: a source needs a user&apos;s own key, AKIA…</source>
        <translation>ID de clave de acceso: ASIA… pertenece a una sesión que termina: un origen necesita la clave propia de un usuario, AKIA…</translation>
    </message>
    <message>
        <source>secret access key: none given: paste it from the console</source>
        <translation>clave de acceso secreta: no se dio ninguna: péguela desde la consola</translation>
    </message>
    <message>
        <source>secret access key: a space or an odd character is in it: paste it again</source>
        <translation>clave de acceso secreta: contiene un espacio o un carácter no permitido: péguela de nuevo</translation>
    </message>
    <message>
        <source>profile: write the name of a profile of ~/.aws</source>
        <translation>profile: escriba el nombre de un perfil de ~/.aws</translation>
    </message>
    <message>
        <source>start_url: write the https:// address of the AWS access portal</source>
        <translation>start_url: escriba la dirección https:// del portal de acceso de AWS</translation>
    </message>
    <message>
        <source>mfa_session_seconds: {seconds} is not allowed here: AWS takes 900 (15 min) to 129600 (36 h)</source>
        <translation>mfa_session_seconds: {seconds} no se permite aquí: AWS admite de 900 (15 min) a 129600 (36 h)</translation>
    </message>
    <message>
        <source>sts_endpoint: write regional, legacy, fips, or an address that begins with https:// or http://</source>
        <translation>sts_endpoint: escriba regional, legacy, fips o una dirección que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>proxy: write its address, as in http://proxy.example.com:3128</source>
        <translation>proxy: escriba su dirección, como en http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>proxy: a user and password do not belong in this file: leave them out and set HTTPS_PROXY</source>
        <translation>proxy: un usuario y una contraseña no deben estar en este archivo: quítelos y defina HTTPS_PROXY</translation>
    </message>
    <message>
        <source>ca_bundle: write the path of a file with certificates</source>
        <translation>ca_bundle: escriba la ruta de un archivo con certificados</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {strerror}. Remove it yourself.</source>
        <translation>{path} no se puede quitar: {strerror}. Quítelo usted.</translation>
    </message>
    <message>
        <source>The sign-in cannot be kept in {path}: {strerror}.</source>
        <translation>El inicio de sesión no se puede guardar en {path}: {strerror}.</translation>
    </message>
    <message>
        <source>an assumed-role ARN that is none</source>
        <translation>un ARN de rol asumido no válido</translation>
    </message>
    <message>
        <source>a session of account {account_id} and not of {wanted}</source>
        <translation>una sesión de la cuenta {account_id} y no de {wanted}</translation>
    </message>
    <message>
        <source>a federated user whose ARN is none</source>
        <translation>un usuario federado con un ARN no válido</translation>
    </message>
    <message>
        <source>an identity that is not an ARN</source>
        <translation>una identidad que no es un ARN</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>ninguna credencial</translation>
    </message>
    <message>
        <source>a secret key or session token with odd characters in it, or none</source>
        <translation>una clave secreta o un token de sesión con caracteres no permitidos, o ninguno</translation>
    </message>
    <message>
        <source>no expiration</source>
        <translation>ninguna caducidad</translation>
    </message>
    <message>
        <source>a session that is over already</source>
        <translation>una sesión que ya ha terminado</translation>
    </message>
    <message>
        <source>{where} did not answer within {limit} seconds.</source>
        <translation>{where} no respondió en {limit} segundos.</translation>
    </message>
    <message>
        <source>{what} has more than {most_bytes} MB: that is no list of roles.</source>
        <translation>{what} tiene más de {most_bytes} MB: eso no es una lista de roles.</translation>
    </message>
    <message>
        <source>{what} depends on where RoleSwitch is started: write the whole path of the team list.</source>
        <translation>{what} depende de dónde se inicie RoleSwitch: escriba la ruta completa de la lista de equipo.</translation>
    </message>
    <message>
        <source>{path} is no file: write the path of the team list itself.</source>
        <translation>{path} no es un archivo: escriba la ruta de la propia lista de equipo.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path, or whether its folder is there.</source>
        <translation>No hay ningún archivo {path}: revise la ruta, o si existe su carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be read: ask who keeps it to let you.</source>
        <translation>{path} no se puede leer: pida permiso a quien lo mantiene.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {what}.</source>
        <translation>{path} no se puede leer: {what}.</translation>
    </message>
    <message>
        <source>it is no path</source>
        <translation>no es una ruta</translation>
    </message>
    <message>
        <source>{host} cannot be called: check the address of the team list.</source>
        <translation>No se puede llamar a {host}: revise la dirección de la lista de equipo.</translation>
    </message>
    <message>
        <source>{host} redirects in circles: check the address of the team list.</source>
        <translation>{host} redirige en círculo: revise la dirección de la lista de equipo.</translation>
    </message>
    <message>
        <source>{host} redirects to {what}, which is not followed: a team list is fetched over HTTPS alone. Ask who keeps it for its address.</source>
        <translation>{host} redirige a {what}, y eso no se sigue: una lista de equipo se obtiene solo por HTTPS. Pida la dirección a quien la mantiene.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the list: a sign-in page perhaps, or a page about the file.</source>
        <translation>{host} respondió con una página web en lugar de la lista: quizá una página de inicio de sesión o una página sobre el archivo.</translation>
    </message>
    <message>
        <source>Use the address of the file itself (raw), or a git repository, for which git signs in.</source>
        <translation>Use la dirección del propio archivo (raw) o un repositorio git, en el que git inicia sesión.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Una página web</translation>
    </message>
    <message>
        <source>The list of {host}</source>
        <translation>La lista de {host}</translation>
    </message>
    <message>
        <source>{host} does not give the list to everybody ({status}), and RoleSwitch signs in nowhere for it.</source>
        <translation>{host} no da la lista a todo el mundo ({status}), y RoleSwitch no inicia sesión en ninguna parte para obtenerla.</translation>
    </message>
    <message>
        <source>Use a git repository: git signs in with your own keys or its credential helper.</source>
        <translation>Use un repositorio git: git inicia sesión con las claves de usted o con su gestor de credenciales.</translation>
    </message>
    <message>
        <source>{host} has no list at that address ({status}): it was moved, or is not shown to everybody.</source>
        <translation>{host} no tiene ninguna lista en esa dirección ({status}): se movió, o no se muestra a todo el mundo.</translation>
    </message>
    <message>
        <source>Check the address; for what needs a sign-in use a git repository.</source>
        <translation>Revise la dirección; para lo que requiere iniciar sesión, use un repositorio git.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{host} cannot give the list at the moment ({status}).</source>
        <translation>{host} no puede dar la lista en este momento ({status}).</translation>
    </message>
    <message>
        <source>{host} answered {status} instead of the list: check its address.</source>
        <translation>{host} respondió {status} en lugar de la lista: revise su dirección.</translation>
    </message>
    <message>
        <source> It wants a user name and password, which HTTPS_PROXY can hold.</source>
        <translation> Pide un nombre de usuario y una contraseña, que pueden ir en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the settings or in HTTPS_PROXY.{wants}</source>
        <translation>El proxy no dejó pasar la llamada a {host}: no está ahí, o la rechaza. Revise el proxy en los ajustes o en HTTPS_PROXY.{wants}</translation>
    </message>
    <message>
        <source>that of the proxy</source>
        <translation>del proxy</translation>
    </message>
    <message>
        <source>The name {whose} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>El nombre {whose} no se conoce aquí: este equipo está sin conexión, o su DNS no responde.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: the network is slow, or drops the connection.</source>
        <translation>{host} no respondió a tiempo: la red es lenta o descarta la conexión.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before the list was there.</source>
        <translation>La conexión con {host} se cortó antes de que llegara la lista.</translation>
    </message>
    <message>
        <source>git is not installed here, or not on the PATH, and the team list is in a git repository.</source>
        <translation>git no está instalado aquí o no está en el PATH, y la lista de equipo está en un repositorio git.</translation>
    </message>
    <message>
        <source>Install git, or keep the list in a file or at an HTTPS address.</source>
        <translation>Instale git, o tenga la lista en un archivo o en una dirección HTTPS.</translation>
    </message>
    <message>
        <source>No git</source>
        <translation>Falta git</translation>
    </message>
    <message>
        <source>There is no file {path} in {git}{what}: check path and branch of the team list.</source>
        <translation>No hay ningún archivo {path} en {git}{what}: revise la ruta y la rama de la lista de equipo.</translation>
    </message>
    <message>
        <source> on {branch}</source>
        <translation> en {branch}</translation>
    </message>
    <message>
        <source>{path} of {git} is no file: write the path of the team list itself.</source>
        <translation>{path} de {git} no es un archivo: escriba la ruta de la propia lista de equipo.</translation>
    </message>
    <message>
        <source>{path} of {git}</source>
        <translation>{path} de {git}</translation>
    </message>
    <message>
        <source>git could not be run: {what}.</source>
        <translation>git no se pudo ejecutar: {what}.</translation>
    </message>
    <message>
        <source>git did not get {name} in time: the network is slow, or it waits for a sign-in.</source>
        <translation>git no obtuvo {name} a tiempo: la red es lenta, o espera un inicio de sesión.</translation>
    </message>
    <message>
        <source>{name} has more than {most_repository_bytes} MB even without its history: keep the team list in a small repository of its own.</source>
        <translation>{name} tiene más de {most_repository_bytes} MB incluso sin su historial: tenga la lista de equipo en un repositorio propio y pequeño.</translation>
    </message>
    <message>
        <source>{what} git says: {reason}</source>
        <translation>{what} git dice: {reason}</translation>
    </message>
    <message>
        <source>git could not get {name}: {reason}</source>
        <translation>git no pudo obtener {name}: {reason}</translation>
    </message>
    <message>
        <source>Try `git ls-remote {quote}` in a terminal: it may ask you.</source>
        <translation>Pruebe `git ls-remote {quote}` en una terminal: puede que le pida algo.</translation>
    </message>
    <message>
        <source>{name} has no such branch, or nothing in it yet: check the branch of the team list.</source>
        <translation>{name} no tiene esa rama, o todavía no hay nada en ella: revise la rama de la lista de equipo.</translation>
    </message>
    <message>
        <source>git could not sign in for {name}.</source>
        <translation>git no pudo iniciar sesión para {name}.</translation>
    </message>
    <message>
        <source>The host of {name} is not known here: this computer is offline, or its DNS does not answer.</source>
        <translation>El host de {name} no se conoce aquí: este equipo está sin conexión, o su DNS no responde.</translation>
    </message>
    <message>
        <source>The host of {name} is not known to ssh.</source>
        <translation>ssh no conoce el host de {name}.</translation>
    </message>
    <message>
        <source>The certificate of the host of {name} is not trusted.</source>
        <translation>El certificado del host de {name} no es de confianza.</translation>
    </message>
    <message>
        <source>There is no repository {name}, or you may not see it.</source>
        <translation>No hay ningún repositorio {name}, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>team list: say where it comes from: write one of file, url and git</source>
        <translation>lista de equipo: indique de dónde viene: escriba uno de file, url y git</translation>
    </message>
    <message>
        <source>{key}: control characters are not allowed here</source>
        <translation>{key}: los caracteres de control no se permiten aquí</translation>
    </message>
    <message>
        <source>path: {path} is not a file in the repository: write it as in a/b.toml</source>
        <translation>path: {path} no es un archivo del repositorio: escríbalo como en a/b.toml</translation>
    </message>
    <message>
        <source>branch: {branch} is not the name of a branch</source>
        <translation>branch: {branch} no es el nombre de una rama</translation>
    </message>
    <message>
        <source>path and branch belong to git: leave them out</source>
        <translation>path y branch son de git: quítelos</translation>
    </message>
    <message>
        <source>{what} of {git}</source>
        <translation>{what} de {git}</translation>
    </message>
    <message>
        <source>url: write an address that begins with https://</source>
        <translation>url: escriba una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>url: a user and password do not belong in this file: use a git repository, which asks its own</source>
        <translation>url: un usuario y una contraseña no deben estar en este archivo: use un repositorio git, que pide los suyos</translation>
    </message>
    <message>
        <source>git: write a repository as in git@example.com:team/roles.git or https://example.com/roles.git</source>
        <translation>git: escriba un repositorio como en git@example.com:team/roles.git o https://example.com/roles.git</translation>
    </message>
    <message>
        <source>git: a password does not belong in this file: git&apos;s own credential helper keeps it</source>
        <translation>git: una contraseña no debe estar en este archivo: la guarda el gestor de credenciales de git</translation>
    </message>
    <message>
        <source>That {source_name} has an MFA secret cannot be written to {folder}: {what}.</source>
        <translation>No se puede escribir en {folder} que {source_name} tiene un secreto MFA: {what}.</translation>
    </message>
    <message>
        <source>That code of the MFA device {serial} was used already, and AWS takes each one once: wait {seconds} s for the next one and give that.</source>
        <translation>Ese código del dispositivo MFA {serial} ya se usó, y AWS acepta cada uno una sola vez: espere {seconds} s al siguiente e introduzca ese.</translation>
    </message>
    <message>
        <source>{program}, which gives the MFA codes of {source}, {what}</source>
        <translation>{program}, que da los códigos MFA de {source}, {what}</translation>
    </message>
    <message>
        <source>Give the code yourself.</source>
        <translation>Introduzca usted el código.</translation>
    </message>
    <message>
        <source>{program}, which gives the MFA code</source>
        <translation>{program}, que da el código MFA</translation>
    </message>
    <message>
        <source>cannot be started: {what}.</source>
        <translation>no se puede iniciar: {what}.</translation>
    </message>
    <message>
        <source>its name is odd</source>
        <translation>su nombre es extraño</translation>
    </message>
    <message>
        <source>did not end within {command_seconds} seconds. It may be waiting for a touch of the security key, or to be unlocked: try again.</source>
        <translation>no terminó en {command_seconds} segundos. Puede que espere a que se toque o se desbloquee la llave de seguridad: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>ended with status {returncode}: run it in a terminal to see why.</source>
        <translation>terminó con el estado {returncode}: ejecútelo en una terminal para ver por qué.</translation>
    </message>
    <message>
        <source>no code of six digits</source>
        <translation>ningún código de seis dígitos</translation>
    </message>
    <message>
        <source>more than one run of six digits</source>
        <translation>más de una serie de seis dígitos</translation>
    </message>
    <message>
        <source>printed {found}: set up the command so that it prints one code.</source>
        <translation>mostró {found}: configure el comando para que muestre un solo código.</translation>
    </message>
    <message>
        <source>MFA secret: this is not one, or not a whole one: paste the secret key that AWS shows when the device is set up, or its otpauth:// address</source>
        <translation>secreto MFA: esto no lo es o no está completo: pegue la clave secreta que AWS muestra al configurar el dispositivo, o su dirección otpauth://</translation>
    </message>
    <message>
        <source>MFA secret: this is not one of AWS, whose codes have six digits and change every 30 seconds</source>
        <translation>secreto MFA: este no es de AWS, cuyos códigos tienen seis dígitos y cambian cada 30 segundos</translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many dots</source>
        <translation>no es TOML que RoleSwitch lea: demasiados puntos</translation>
    </message>
    <message>
        <source>not TOML that RoleSwitch reads: too many brackets</source>
        <translation>no es TOML que RoleSwitch lea: demasiados corchetes</translation>
    </message>
    <message>
        <source>not TOML: a number is too long</source>
        <translation>no es TOML: un número es demasiado largo</translation>
    </message>
    <message>
        <source>the text in quotes does not end on its line</source>
        <translation>el texto entre comillas no termina en su línea</translation>
    </message>
    <message>
        <source>a byte in it is not UTF-8: save the file as UTF-8</source>
        <translation>contiene un byte que no es UTF-8: guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>write text in quotes, numbers and true or false without</source>
        <translation>escriba el texto entre comillas, y los números y true o false sin ellas</translation>
    </message>
    <message>
        <source>this key is there twice</source>
        <translation>esta clave aparece dos veces</translation>
    </message>
    <message>
        <source>not TOML: {quotes} is not closed</source>
        <translation>no es TOML: {quotes} no se cierra</translation>
    </message>
    <message>
        <source>not TOML: {what}</source>
        <translation>no es TOML: {what}</translation>
    </message>
    <message>
        <source>A {what} name written to ~/.aws has 1 to 64 of A-Z a-z 0-9 _ . @ + - and starts with a letter or a digit. Choose another name.</source>
        <translation>Un nombre de {what} escrito en ~/.aws tiene de 1 a 64 caracteres entre A-Z a-z 0-9 _ . @ + - y empieza por una letra o un dígito. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A profile cannot be called {profile}: AWS tools let every profile inherit the section DEFAULT. Choose another name.</source>
        <translation>Un perfil no se puede llamar {profile}: las herramientas de AWS hacen que todo perfil herede la sección DEFAULT. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The name of a setting for ~/.aws has only a-z, 0-9 and _. This one was not written.</source>
        <translation>El nombre de un ajuste para ~/.aws solo tiene a-z, 0-9 y _. Este no se escribió.</translation>
    </message>
    <message>
        <source>The value of {key} is empty, begins or ends with a space, or holds a line break or another character that cannot be printed. It was not written to ~/.aws.</source>
        <translation>El valor de {key} está vacío, empieza o termina con un espacio, o contiene un salto de línea u otro carácter que no se puede imprimir. No se escribió en ~/.aws.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: what RoleSwitch wrote for the role {role} stands inside this profile, so it was left as it is. End that session or give the default profile back, then try again.</source>
        <translation>{shown}, línea {line}: lo que RoleSwitch escribió para el rol {role} está dentro de este perfil, así que se dejó como estaba. Termine esa sesión o devuelva el perfil predeterminado, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The keys of the profile {profile} in {shown} are those of a session of the role {role} that RoleSwitch wrote there. They go when the session ends: nothing was changed.</source>
        <translation>Las claves del perfil {profile} en {shown} son las de una sesión del rol {role} que RoleSwitch escribió ahí. Desaparecen cuando termina la sesión: no se cambió nada.</translation>
    </message>
    <message>
        <source>{shown} has keys in [DEFAULT], which every profile inherits, so none can be taken out of one profile. Nothing was changed. Move them to the profile that they belong to, then try again.</source>
        <translation>{shown} tiene claves en [DEFAULT], que todo perfil hereda, así que no se pueden quitar de un solo perfil. No se cambió nada. Muévalas al perfil al que pertenecen y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}: a deeper line below a key of the profile {profile} belongs to that key. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation>{shown}: una línea con más sangría debajo de una clave del perfil {profile} pertenece a esa clave. No se cambió nada. Empiece allí todas las líneas en el margen izquierdo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}: lines next to the block of role {role} (line {first}) change what is read in it. Nothing was changed. Begin every line there at the left edge, then try again.</source>
        <translation>{shown}: las líneas junto al bloque del rol {role} (línea {first}) cambian lo que se lee en él. No se cambió nada. Empiece allí todas las líneas en el margen izquierdo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: the marks around what RoleSwitch wrote are damaged or doubled, so it cannot tell its lines from yours. Nothing was changed. Delete the marks and what RoleSwitch wrote between them, then try again.</source>
        <translation>{shown}, línea {line}: las marcas alrededor de lo que RoleSwitch escribió están dañadas o repetidas, así que no puede distinguir sus líneas de las de usted. No se cambió nada. Borre las marcas y lo que RoleSwitch escribió entre ellas y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown} holds NUL bytes: it is not a text in UTF-8. Nothing was changed.</source>
        <translation>{shown} contiene bytes NUL: no es un texto en UTF-8. No se cambió nada.</translation>
    </message>
    <message>
        <source>{shown}, line {line_of}: AWS tools cannot read this file ({fault}). Nothing was changed. Correct the line, then try again.</source>
        <translation>{shown}, línea {line_of}: las herramientas de AWS no pueden leer este archivo ({fault}). No se cambió nada. Corrija la línea y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}: AWS tools cannot read this file (a nested line in [{section}] has no &apos;=&apos;). Nothing was changed. Correct the line, then try again.</source>
        <translation>{shown}: las herramientas de AWS no pueden leer este archivo (una línea anidada en [{section}] no tiene &apos;=&apos;). No se cambió nada. Corrija la línea y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>a section of this name stands above already</source>
        <translation>más arriba ya hay una sección con este nombre</translation>
    </message>
    <message>
        <source>the same setting stands twice in one section</source>
        <translation>el mismo ajuste aparece dos veces en una sección</translation>
    </message>
    <message>
        <source>there is no [section] above it</source>
        <translation>no hay ninguna [sección] encima</translation>
    </message>
    <message>
        <source>it is neither a [section], a setting nor a comment</source>
        <translation>no es ni una [sección], ni un ajuste, ni un comentario</translation>
    </message>
    <message>
        <source>{shown} cannot be changed without changing what AWS tools read in the rest of it: often a setting that stands twice, or an indented [section]. Nothing was changed. Begin every section at the left edge, or choose another profile name.</source>
        <translation>{shown} no se puede cambiar sin cambiar lo que las herramientas de AWS leen en el resto: a menudo es un ajuste que aparece dos veces o una [sección] con sangría. No se cambió nada. Empiece todas las secciones en el margen izquierdo, o elija otro nombre de perfil.</translation>
    </message>
    <message>
        <source>{shown}, line {line}: some AWS tools read this section as the default profile and some do not. Nothing was changed. Write [default] there, then try again.</source>
        <translation>{shown}, línea {line}: algunas herramientas de AWS leen esta sección como el perfil predeterminado y otras no. No se cambió nada. Escriba ahí [default] y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}, lines {first} and {second}: the default profile has two sections. Nothing was changed. Make one of them, then try again.</source>
        <translation>{shown}, líneas {first} y {second}: el perfil predeterminado tiene dos secciones. No se cambió nada. Haga de ellas una sola y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown} has {key} in [DEFAULT], which every profile inherits, so a role cannot be made the default profile there. Nothing was changed. Move it to the profile that it belongs to, then try again.</source>
        <translation>{shown} tiene {key} en [DEFAULT], que todo perfil hereda, así que ahí no se puede convertir un rol en el perfil predeterminado. No se cambió nada. Muévalo al perfil al que pertenece y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{shown}: the default profile cannot be given back without changing what AWS tools read in the rest of the file. Nothing was changed. Begin every line of it at the left edge, then try again.</source>
        <translation>{shown}: el perfil predeterminado no se puede devolver sin cambiar lo que las herramientas de AWS leen en el resto del archivo. No se cambió nada. Empiece todas sus líneas en el margen izquierdo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} has another access key than {key_id} now, so it was left as it is. Import the file again, or take that key out by hand.</source>
        <translation>El perfil {profile} de {shown} tiene ahora una clave de acceso distinta de {key_id}, así que se dejó como estaba. Importe el archivo de nuevo, o quite esa clave a mano.</translation>
    </message>
    <message>
        <source>The profile {profile} exists in {shown} (line {line}) and was not written by RoleSwitch, so it was left as it is. Choose another profile name for this role, or take that one over.</source>
        <translation>El perfil {profile} existe en {shown} (línea {line}) y no lo escribió RoleSwitch, así que se dejó como estaba. Elija otro nombre de perfil para este rol, o adopte ese.</translation>
    </message>
    <message>
        <source>Take the profile over: RoleSwitch keeps a dated copy of the file, then replaces the profile.</source>
        <translation>Adopte el perfil: RoleSwitch guarda una copia del archivo con fecha y después reemplaza el perfil.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Choose another profile name for this role.</source>
        <translation>Elija otro nombre de perfil para este rol.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} is that of the live shells of the role {other}, so {role} cannot be written there. Choose another profile name, or end the session of {other}.</source>
        <translation>El perfil {profile} de {shown} es el de los shells en vivo del rol {other}, así que {role} no se puede escribir ahí. Elija otro nombre de perfil, o termine la sesión de {other}.</translation>
    </message>
    <message>
        <source>The role {other} was made the default profile in {shown}, so {role} cannot be written there. Choose another profile name, or give the default profile back.</source>
        <translation>El rol {other} se convirtió en el perfil predeterminado de {shown}, así que {role} no se puede escribir ahí. Elija otro nombre de perfil, o devuelva el perfil predeterminado.</translation>
    </message>
    <message>
        <source>The profile {profile} in {shown} belongs to the role {other} of your list, so {role} cannot be written there. Choose another profile name for one of the two.</source>
        <translation>El perfil {profile} de {shown} pertenece al rol {other} de su lista, así que {role} no se puede escribir ahí. Elija otro nombre de perfil para uno de los dos.</translation>
    </message>
    <message>
        <source>{credentials} is the config file and the credentials file at once, and RoleSwitch writes different blocks to the two. Point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at two files.</source>
        <translation>{credentials} es a la vez el archivo de configuración y el de credenciales, y RoleSwitch escribe bloques distintos en cada uno. Haga que AWS_CONFIG_FILE y AWS_SHARED_CREDENTIALS_FILE apunten a dos archivos.</translation>
    </message>
    <message>
        <source>{file} begins with a byte-order mark, with which AWS tools cannot read it. Nothing was changed. Save it as UTF-8 without that mark, then try again.</source>
        <translation>{file} empieza con una marca de orden de bytes, con la que las herramientas de AWS no lo pueden leer. No se cambió nada. Guárdelo como UTF-8 sin esa marca y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file is not text in UTF-8. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>{file}, línea {line}: el archivo no es texto en UTF-8. No se cambió nada. Guárdelo como UTF-8 y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Name another browser under [console] in roles.toml, as in browser = &quot;firefox&quot;, or write its program&apos;s path there.</source>
        <translation>Indique otro navegador bajo [console] en roles.toml, como en browser = &quot;firefox&quot;, o escriba ahí la ruta de su programa.</translation>
    </message>
    <message>
        <source>not the address of a page</source>
        <translation>no es la dirección de una página</translation>
    </message>
    <message>
        <source>The browser could not be started: {strerror}</source>
        <translation>El navegador no se pudo iniciar: {strerror}</translation>
    </message>
    <message>
        <source>The default browser</source>
        <translation>El navegador predeterminado</translation>
    </message>
    <message>
        <source>Chromium browser</source>
        <translation>navegador Chromium</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navegador</translation>
    </message>
    <message>
        <source>No {wanted} was found here</source>
        <translation>No se encontró aquí ningún {wanted}</translation>
    </message>
    <message>
        <source>{name} is not installed here, or not under that name</source>
        <translation>{name} no está instalado aquí, o no con ese nombre</translation>
    </message>
    <message>
        <source>RoleSwitch does not know how {browser} is told to open a private window</source>
        <translation>RoleSwitch no sabe cómo se indica a {browser} que abra una ventana privada</translation>
    </message>
    <message>
        <source>{browser} has no containers: only Firefox has</source>
        <translation>{browser} no tiene contenedores: solo los tiene Firefox</translation>
    </message>
    <message>
        <source>{browser} cannot be given a profile for each role: a Chromium browser can</source>
        <translation>A {browser} no se le puede dar un perfil para cada rol: a un navegador Chromium sí</translation>
    </message>
    <message>
        <source>The browser&apos;s profile cannot be made: {trouble}</source>
        <translation>El perfil del navegador no se puede crear: {trouble}</translation>
    </message>
    <message>
        <source>, did you mean {names}?</source>
        <translation>, ¿quiso decir {names}?</translation>
    </message>
    <message>
        <source>destination: {what} is no service that is known here{said} write a service&apos;s name, a path such as /ec2/home, or an address that begins with https://{host}/</source>
        <translation>destino: {what} no es un servicio que se conozca aquí{said} escriba el nombre de un servicio, una ruta como /ec2/home o una dirección que empiece por https://{host}/</translation>
    </message>
    <message>
        <source>destination: {path} is no path of the console: write one such as /ec2/home, with one / at its beginning, other letters than English ones as %XX, and no space or \</source>
        <translation>destino: {path} no es una ruta de la consola: escriba una como /ec2/home, con una sola / al principio, las letras que no sean inglesas como %XX, y sin espacios ni \</translation>
    </message>
    <message>
        <source>destination: {what} is no page of this console: its addresses begin with https://{host}/ or https://REGION.{host}/</source>
        <translation>destino: {what} no es una página de esta consola: sus direcciones empiezan por https://{host}/ o https://REGION.{host}/</translation>
    </message>
    <message>
        <source>{name} holds a character that no environment can hold: assume the role again</source>
        <translation>{name} contiene un carácter que ningún entorno admite: asuma el rol de nuevo</translation>
    </message>
    <message>
        <source>{name} holds a character that cmd cannot quote: use PowerShell, or open a terminal as the role</source>
        <translation>{name} contiene un carácter que cmd no puede entrecomillar: use PowerShell, o abra una terminal como el rol</translation>
    </message>
    <message>
        <source>{name} is longer than a line of cmd can be: use PowerShell, or open a terminal as the role</source>
        <translation>{name} es más largo de lo que puede ser una línea de cmd: use PowerShell, o abra una terminal como el rol</translation>
    </message>
    <message>
        <source>{name} holds characters that readers of .env files read differently: use JSON</source>
        <translation>{name} contiene caracteres que los lectores de archivos .env leen de forma distinta: use JSON</translation>
    </message>
    <message>
        <source>{file} could not be written to its end: {reason}. What was in it is in {backup}.</source>
        <translation>{file} no se pudo escribir hasta el final: {reason}. Lo que contenía está en {backup}.</translation>
    </message>
    <message>
        <source>{lock} is a link, and not the lock that RoleSwitch lays there, so nothing was changed. Remove it, then try again.</source>
        <translation>{lock} es un enlace y no el bloqueo que RoleSwitch pone ahí, así que no se cambió nada. Quítelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing {file} and does not come to an end, so nothing was changed. Try again when it is done.</source>
        <translation>Otro programa está escribiendo {file} y no termina, así que no se cambió nada. Pruebe de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>RoleSwitch cannot read {file}: {reason}. Nothing was changed.</source>
        <translation>RoleSwitch no puede leer {file}: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file, so RoleSwitch does not use it.</source>
        <translation>{file} es una carpeta o un dispositivo, no un archivo, así que RoleSwitch no lo usa.</translation>
    </message>
    <message>
        <source>{file} belongs to another user (number {st_uid}), so RoleSwitch does not write to it. Make it yours with chown, or start RoleSwitch as that user.</source>
        <translation>{file} pertenece a otro usuario (número {st_uid}), así que RoleSwitch no escribe en él. Hágalo suyo con chown, o inicie RoleSwitch como ese usuario.</translation>
    </message>
    <message>
        <source>{file} has a second name (a hard link), and replacing it would part the two, so RoleSwitch does not. Use a symbolic link instead.</source>
        <translation>{file} tiene un segundo nombre (un enlace físico), y reemplazarlo separaría los dos, así que RoleSwitch no lo hace. Use en su lugar un enlace simbólico.</translation>
    </message>
    <message>
        <source>{file} is marked read-only, so RoleSwitch does not write to it. To allow it: chmod u+w {file}</source>
        <translation>{file} está marcado como de solo lectura, así que RoleSwitch no escribe en él. Para permitirlo: chmod u+w {file}</translation>
    </message>
    <message>
        <source>Other users can change what is in {folder}, so RoleSwitch does not write credentials there. Make the folder yours alone: chmod 700 {folder}</source>
        <translation>Otros usuarios pueden cambiar lo que hay en {folder}, así que RoleSwitch no escribe credenciales ahí. Haga que la carpeta sea solo suya: chmod 700 {folder}</translation>
    </message>
    <message>
        <source>RoleSwitch cannot write {file}: {reason}. Nothing was changed.</source>
        <translation>RoleSwitch no puede escribir {file}: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>its file system is read-only</source>
        <translation>su sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>you are not allowed to there</source>
        <translation>usted no tiene permiso para ello allí</translation>
    </message>
    <message>
        <source>it would be larger than this program may write</source>
        <translation>sería mayor de lo que este programa puede escribir</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>sus enlaces simbólicos forman un círculo</translation>
    </message>
    <message>
        <source>This sign-in was used already. Open the console from RoleSwitch again.</source>
        <translation>Este inicio de sesión ya se usó. Abra la consola de nuevo desde RoleSwitch.</translation>
    </message>
    <message>
        <source>This page is not there to be fetched ahead.</source>
        <translation>Esta página no está para cargarse por adelantado.</translation>
    </message>
    <message>
        <source>not an address that a header can hold</source>
        <translation>no es una dirección que pueda ir en un encabezado</translation>
    </message>
    <message>
        <source>Sign in to the AWS console</source>
        <translation>Iniciar sesión en la consola de AWS</translation>
    </message>
    <message>
        <source>No terminal program was found</source>
        <translation>No se encontró ningún programa de terminal</translation>
    </message>
    <message>
        <source>none that RoleSwitch knows is installed</source>
        <translation>no hay instalado ninguno que RoleSwitch conozca</translation>
    </message>
    <message>
        <source>yours has a name that RoleSwitch does not know</source>
        <translation>el suyo tiene un nombre que RoleSwitch no conoce</translation>
    </message>
    <message>
        <source>Install one, for example with: sudo apt install xterm</source>
        <translation>Instale uno, por ejemplo con: sudo apt install xterm</translation>
    </message>
    <message>
        <source>{terminal} cannot be given a command that holds control characters</source>
        <translation>A {terminal} no se le puede dar un comando que contenga caracteres de control</translation>
    </message>
    <message>
        <source>{terminal} cannot be given {argument}: it would put something else for $</source>
        <translation>A {terminal} no se le puede dar {argument}: pondría otra cosa en lugar de $</translation>
    </message>
    <message>
        <source>Or name yours in the preferences, or in the environment variable TERMINAL</source>
        <translation>O indique el suyo en las preferencias o en la variable de entorno TERMINAL</translation>
    </message>
    <message>
        <source>Try it by hand, or choose another terminal program in the preferences, or name it in TERMINAL</source>
        <translation>Pruébelo a mano, elija otro programa de terminal en las preferencias o indíquelo en TERMINAL</translation>
    </message>
    <message>
        <source>{name} could not be started: {strerror}</source>
        <translation>{name} no se pudo iniciar: {strerror}</translation>
    </message>
    <message>
        <source>{name} ended at once with status {status}</source>
        <translation>{name} terminó enseguida con el estado {status}</translation>
    </message>
    <message>
        <source>: {last_words}</source>
        <translation>: {last_words}</translation>
    </message>
    <message>
        <source>The session of {role} is over: assume the role again</source>
        <translation>La sesión de {role} ha terminado: asuma el rol de nuevo</translation>
    </message>
    <message>
        <source>The session of {role} has no {name}: assume the role again</source>
        <translation>La sesión de {role} no tiene {name}: asuma el rol de nuevo</translation>
    </message>
    <message>
        <source>live: it renews itself</source>
        <translation>en vivo: se renueva sola</translation>
    </message>
    <message>
        <source>{in_words} left</source>
        <translation>quedan {in_words}</translation>
    </message>
    <message>
        <source>{plain_title} · account {account} · {for_how_long}
</source>
        <translation>{plain_title} · cuenta {account} · {for_how_long}
</translation>
    </message>
    <message>
        <source>{shell} could not be started: {strerror}</source>
        <translation>{shell} no se pudo iniciar: {strerror}</translation>
    </message>
    <message>
        <source>{minutes} h {minutes_2} min</source>
        <translation>{minutes} h {minutes_2} min</translation>
    </message>
    <message>
        <source>No shell was found</source>
        <translation>No se encontró ningún shell</translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL</source>
        <translation>Indique el suyo en la variable de entorno SHELL</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>Fallo del llavero</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Keyring waits</source>
        <translation>El llavero espera</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Source unusable</source>
        <translation>Origen inutilizable</translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation>Introduzca el código.</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Falta el motivo</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Falta iniciar sesión</translation>
    </message>
    <message>
        <source>Run `roleswitch sign-in {source}`.</source>
        <translation>Ejecute `roleswitch sign-in {source}`.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>No es una lista</translation>
    </message>
    <message>
        <source>Team list</source>
        <translation>Lista de equipo</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Source refused</source>
        <translation>Origen rechazado</translation>
    </message>
    <message>
        <source>AWS is busy</source>
        <translation>AWS está ocupado</translation>
    </message>
    <message>
        <source>AWS not reached</source>
        <translation>Sin acceso a AWS</translation>
    </message>
    <message>
        <source>Profile taken</source>
        <translation>Perfil ocupado</translation>
    </message>
    <message>
        <source>~/.aws unusable</source>
        <translation>~/.aws inutilizable</translation>
    </message>
    <message>
        <source>Hook failed</source>
        <translation>Falló el hook</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <translation>falta {missing}</translation>
    </message>
    <message>
        <source>sso_session &quot;{session}&quot; does not exist</source>
        <translation>sso_session &quot;{session}&quot; no existe</translation>
    </message>
    <message>
        <source>{key} is not what {section} says: leave one of the two out</source>
        <translation>{key} no es lo que dice {section}: quite uno de los dos</translation>
    </message>
    <message>
        <source>{key} is missing, so that Identity Center gives it no credentials</source>
        <translation>falta {key}, así que Identity Center no le da credenciales</translation>
    </message>
    <message>
        <source>The key of {name} is not in these files (aws-vault keeps its own): add an access key named {source_names}.</source>
        <translation>La clave de {name} no está en estos archivos (aws-vault guarda las suyas): añada una clave de acceso llamada {source_names}.</translation>
    </message>
    <message>
        <source>credential_source {named} is none of {known}</source>
        <translation>credential_source {named} no es ninguno de {known}</translation>
    </message>
    <message>
        <source>Its credentials come from {named}, which is no source of the list: the profile is one, with the role that it assumes.</source>
        <translation>Sus credenciales vienen de {named}, que no es un origen de la lista: sí lo es el perfil, con el rol que asume.</translation>
    </message>
    <message>
        <source>The access key in it stays there: AWS tools do not use it beside the rest.</source>
        <translation>La clave de acceso que contiene se queda ahí: las herramientas de AWS no la usan junto a lo demás.</translation>
    </message>
    <message>
        <source>Its keys are temporary: what wrote them there has to renew them.</source>
        <translation>Sus claves son temporales: lo que las escribió ahí tiene que renovarlas.</translation>
    </message>
    <message>
        <source>its keys are temporary: what names it as a source needs a user&apos;s own key</source>
        <translation>sus claves son temporales: lo que lo nombra como origen necesita la clave propia de un usuario</translation>
    </message>
    <message>
        <source>The access key of {name} cannot be used: add an access key named {own}.</source>
        <translation>La clave de acceso de {name} no se puede usar: añada una clave de acceso llamada {own}.</translation>
    </message>
    <message>
        <source>The role that it assumes by its credential_source is not taken: the key is the source.</source>
        <translation>El rol que asume por su credential_source no se importa: la clave es el origen.</translation>
    </message>
    <message>
        <source>Line {line} is left out: {message}.</source>
        <translation>La línea {line} se omite: {message}.</translation>
    </message>
    <message>
        <source>{ours}{kind}: {message}</source>
        <translation>{ours}{kind}: {message}</translation>
    </message>
    <message>
        <source>its {section} cannot be used: see line {line}</source>
        <translation>su {section} no se puede usar: vea la línea {line}</translation>
    </message>
    <message>
        <source>It names no source_profile: give the role a source.</source>
        <translation>No nombra ningún source_profile: dé un origen al rol.</translation>
    </message>
    <message>
        <source>source_profile and credential_source are both there: leave one of the two out</source>
        <translation>source_profile y credential_source están los dos: quite uno</translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; does not exist</source>
        <translation>source_profile &quot;{target}&quot; no existe</translation>
    </message>
    <message>
        <source>it is its own source_profile, and has no keys of its own</source>
        <translation>es su propio source_profile, y no tiene claves propias</translation>
    </message>
    <message>
        <source>source_profile &quot;{target}&quot; cannot be used: look at line {line}</source>
        <translation>source_profile &quot;{target}&quot; no se puede usar: revise la línea {line}</translation>
    </message>
    <message>
        <source>include_profile {missing} does not exist.</source>
        <translation>include_profile {missing} no existe.</translation>
    </message>
    <message>
        <source>source_profile &quot;{before}&quot; cannot be used: see line {line}</source>
        <translation>source_profile &quot;{before}&quot; no se puede usar: vea la línea {line}</translation>
    </message>
    <message>
        <source>its source_profile leads in a circle: {way}</source>
        <translation>su source_profile forma un círculo: {way}</translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process belongs to the source of the role.</source>
        <translation>La línea {line} se omite: mfa_process pertenece al origen del rol.</translation>
    </message>
    <message>
        <source># The access key of {source} is in the keyring, and is not written here: AWS tools need one.</source>
        <translation># La clave de acceso de {source} está en el llavero y no se escribe aquí: las herramientas de AWS necesitan una.</translation>
    </message>
    <message>
        <source>aws_access_key_id is missing beside it</source>
        <translation>falta aws_access_key_id a su lado</translation>
    </message>
    <message>
        <source>aws_secret_access_key is missing beside it</source>
        <translation>falta aws_secret_access_key a su lado</translation>
    </message>
    <message>
        <source>aws_access_key_id: this is none: it has capital letters and digits, as in AKIA…</source>
        <translation>aws_access_key_id: esto no lo es: tiene mayúsculas y dígitos, como en AKIA…</translation>
    </message>
    <message>
        <source>MFA codes come from the command</source>
        <translation>Los códigos MFA vienen del comando</translation>
    </message>
    <message>
        <source>Line {line} is left out: mfa_process is no command that can be run.</source>
        <translation>La línea {line} se omite: mfa_process no es un comando que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>{command_note} in line {line}: {names}</source>
        <translation>{command_note} en la línea {line}: {names}</translation>
    </message>
    <message>
        <source>{name}: AWS tools do not see this section</source>
        <translation>{name}: las herramientas de AWS no ven esta sección</translation>
    </message>
    <message>
        <source>AWS tools see no profile in this section: write [profile {section}]</source>
        <translation>las herramientas de AWS no ven ningún perfil en esta sección: escriba [profile {section}]</translation>
    </message>
    <message>
        <source>it is there twice: only {section} in line {line} counts</source>
        <translation>aparece dos veces: solo cuenta {section} en la línea {line}</translation>
    </message>
    <message>
        <source>the marks around what RoleSwitch wrote are damaged: it is read as if somebody else had</source>
        <translation>las marcas alrededor de lo que RoleSwitch escribió están dañadas: se lee como si lo hubiera escrito otro</translation>
    </message>
    <message>
        <source>include_profile leads back to {way}: it is not used</source>
        <translation>include_profile vuelve a {way}: no se usa</translation>
    </message>
    <message>
        <source>its name has a quote that does not end</source>
        <translation>su nombre tiene una comilla que no se cierra</translation>
    </message>
    <message>
        <source>a name of several words stands in quotes, as in [{word} &quot;two words&quot;]</source>
        <translation>un nombre de varias palabras va entre comillas, como en [{word} &quot;two words&quot;]</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>{key}: an indented block is no value for it</source>
        <translation>{key}: un bloque con sangría no es un valor para esto</translation>
    </message>
    <message>
        <source>{key}: this is not what RoleSwitch writes there: export it again</source>
        <translation>{key}: esto no es lo que RoleSwitch escribe ahí: expórtelo de nuevo</translation>
    </message>
    <message>
        <source>session name: { and } are not allowed in an AWS session name</source>
        <translation>nombre de sesión: { y } no se permiten en un nombre de sesión de AWS</translation>
    </message>
    <message>
        <source>duration_seconds: {what} {instead}</source>
        <translation>duration_seconds: {what} {instead}</translation>
    </message>
    <message>
        <source>is no number of seconds, and AWS tools pass over it</source>
        <translation>no es un número de segundos, y las herramientas de AWS lo pasan por alto</translation>
    </message>
    <message>
        <source>is passed over by AWS tools: write {seconds}</source>
        <translation>lo pasan por alto las herramientas de AWS: escriba {seconds}</translation>
    </message>
    <message>
        <source>session_tags: write them as in team=platform,env=prod</source>
        <translation>session_tags: escríbalas como en team=platform,env=prod</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>no list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>no texts by name</source>
        <translation>no son textos por nombre</translation>
    </message>
    <message>
        <source>source_profile leads back to the section itself: name the one that the role is assumed via</source>
        <translation>source_profile vuelve a la propia sección: indique aquel a través del cual se asume el rol</translation>
    </message>
    <message>
        <source>this is no section: write its name in [ ]. What stands below it is not read</source>
        <translation>esto no es una sección: escriba su nombre entre [ ]. Lo que está debajo no se lee</translation>
    </message>
    <message>
        <source>this stands in no section: write [name] above it</source>
        <translation>esto no está en ninguna sección: escriba [name] encima</translation>
    </message>
    <message>
        <source>this is neither a [section] nor key = value</source>
        <translation>esto no es ni una [sección] ni key = value</translation>
    </message>
    <message>
        <source>{key} is there twice: only the first one, on line {lines}, counts</source>
        <translation>{key} aparece dos veces: solo cuenta la primera, en la línea {lines}</translation>
    </message>
    <message>
        <source>[{section}] is there twice: only the first one, on line {line}, counts. Give this one another name</source>
        <translation>[{section}] aparece dos veces: solo cuenta la primera, en la línea {line}. Dé otro nombre a esta</translation>
    </message>
    <message>
        <source>{key}: {given} is not what role_arn says: leave one of the two out</source>
        <translation>{key}: {given} no es lo que dice role_arn: quite uno de los dos</translation>
    </message>
    <message>
        <source>aws_account_id is missing: write the 12 digits of the role&apos;s account</source>
        <translation>falta aws_account_id: escriba los 12 dígitos de la cuenta del rol</translation>
    </message>
    <message>
        <source>aws_account_id: {alias} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits here, and aws_account_alias = {alias} below them to keep the name</source>
        <translation>aws_account_id: {alias} es un alias de cuenta, y AWS no dice de quién: escriba aquí los 12 dígitos de la cuenta y, debajo, aws_account_alias = {alias} para conservar el nombre</translation>
    </message>
    <message>
        <source>, or target_role_name in [{source}]</source>
        <translation>, o target_role_name en [{source}]</translation>
    </message>
    <message>
        <source>role_name is missing: write the name of the role{where}</source>
        <translation>falta role_name: escriba el nombre del rol{where}</translation>
    </message>
    <message>
        <source>duration_seconds: {duration} is no number of seconds: write it as in 3600</source>
        <translation>duration_seconds: {duration} no es un número de segundos: escríbalo como en 3600</translation>
    </message>
    <message>
        <source>{error}. It is left out</source>
        <translation>{error}. Se omite</translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is not in the text: choose a source.</source>
        <translation>Su source_profile, {name}, no está en el texto: elija un origen.</translation>
    </message>
    <message>
        <source>Its source_profile, {name}, is no role that can be assumed: choose a source.</source>
        <translation>Su source_profile, {name}, no es un rol que se pueda asumir: elija un origen.</translation>
    </message>
    <message>
        <source>, account {account}</source>
        <translation>, cuenta {account}</translation>
    </message>
    <message>
        <source>It is entered from {name}{of_account}: choose the source that belongs there.</source>
        <translation>Se entra desde {name}{of_account}: elija el origen que corresponde.</translation>
    </message>
    <message>
        <source>; Left out: {role}, as the extension does not read the = in {arn}</source>
        <translation>; Omitido: {role}, porque la extensión no lee el = de {arn}</translation>
    </message>
    <message>
        <source>signed in as {name}</source>
        <translation>sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>session policy ARNs</source>
        <translation>ARN de políticas de sesión</translation>
    </message>
    <message>
        <source>the reason that is asked for</source>
        <translation>el motivo que se pide</translation>
    </message>
    <message>
        <source>that it asks first</source>
        <translation>que pregunta antes</translation>
    </message>
    <message>
        <source>that its name is to be typed</source>
        <translation>que hay que escribir su nombre</translation>
    </message>
    <message>
        <source>that it starts read only</source>
        <translation>que empieza en solo lectura</translation>
    </message>
    <message>
        <source>that it ends by itself</source>
        <translation>que termina automáticamente</translation>
    </message>
    <message>
        <source>that it ends when the screen locks</source>
        <translation>que termina al bloquearse la pantalla</translation>
    </message>
    <message>
        <source>that it is assumed via {via}</source>
        <translation>que se asume a través de {via}</translation>
    </message>
    <message>
        <source>; Left out: {names}</source>
        <translation>; Omitido: {names}</translation>
    </message>
    <message>
        <source>Not all organizational units are known. {message}</source>
        <translation>No se conocen todas las unidades organizativas. {message}</translation>
    </message>
    <message>
        <source>{label}: {{{word}}} is not known: use {known}</source>
        <translation>{label}: {{{word}}} no se conoce: use {known}</translation>
    </message>
    <message>
        <source>{label}: {{ and }} stand only around a word such as {{account_name}}</source>
        <translation>{label}: {{ y }} solo pueden rodear una palabra como {{account_name}}</translation>
    </message>
    <message>
        <source>{label}: write what it is made of, such as {{account_name}}</source>
        <translation>{label}: escriba de qué se compone, como {{account_name}}</translation>
    </message>
    <message>
        <source>The management account: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation>La cuenta de administración: AWS no crea allí ningún {made_by_aws}, así que solo existe si alguien lo creó.</translation>
    </message>
    <message>
        <source>An account that was invited: AWS makes no {made_by_aws} there, so it exists only if somebody made it.</source>
        <translation>Una cuenta que se invitó: AWS no crea allí ningún {made_by_aws}, así que solo existe si alguien lo creó.</translation>
    </message>
    <message>
        <source>is suspended: AWS lets nobody in</source>
        <translation>está suspendida: AWS no deja entrar a nadie</translation>
    </message>
    <message>
        <source>is closed: AWS lets nobody in</source>
        <translation>está cerrada: AWS no deja entrar a nadie</translation>
    </message>
    <message>
        <source>is being closed</source>
        <translation>se está cerrando</translation>
    </message>
    <message>
        <source>is not activated yet: its owner has to finish signing it up</source>
        <translation>todavía no está activada: su propietario tiene que terminar el registro</translation>
    </message>
    <message>
        <source>is in the state {state}</source>
        <translation>está en el estado {state}</translation>
    </message>
    <message>
        <source>{name} ({account_id}) {state}. No role is made for it.</source>
        <translation>{name} ({account_id}) {state}. No se crea ningún rol para ella.</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>as in your list</source>
        <translation>como en su lista</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>que ya no está(n)</translation>
    </message>
    <message>
        <source>that cannot be used</source>
        <translation>que no se puede(n) usar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>por añadir</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message numerus="yes">
        <source>{n} role found</source>
        <comment>{n} roles found</comment>
        <translation>
            <numerusform>{n} rol encontrado</numerusform>
            <numerusform>{n} roles encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new source</source>
        <comment>{n} new sources</comment>
        <translation>
            <numerusform>{n} origen nuevo</numerusform>
            <numerusform>{n} orígenes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}: {names}.</source>
        <translation>{found}: {names}.</translation>
    </message>
    <message>
        <source>no longer in {origin}</source>
        <translation>ya no está en {origin}</translation>
    </message>
    <message>
        <source>The profile {stay} stays as it is in ~/.aws: none is written over it.</source>
        <translation>El perfil {stay} se queda como está en ~/.aws: no se escribe ninguno encima.</translation>
    </message>
    <message>
        <source>{n} profiles of these names stay as they are in ~/.aws: none is written over them.</source>
        <translation>{n} perfiles de estos nombres se quedan como están en ~/.aws: no se escribe ninguno encima.</translation>
    </message>
    <message>
        <source>another sign-in than the one you have</source>
        <translation>un inicio de sesión distinto del que tiene</translation>
    </message>
    <message>
        <source>you have another source of that name</source>
        <translation>usted tiene otro origen con ese nombre</translation>
    </message>
    <message>
        <source>the team list {team}</source>
        <translation>de la lista de equipo {team}</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>{role}: there is a role of that name, {whose}: it is shown, and this one is not.</source>
        <translation>{role}: ya hay un rol con ese nombre, {whose}: se muestra ese, y este no.</translation>
    </message>
    <message>
        <source>It is not assumed via {via}: that is another role in your list.</source>
        <translation>No se asume a través de {via}: ese es otro rol de su lista.</translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is to be looked at: take both.</source>
        <translation>Se asume a través de {via}, que está por revisar: importe los dos.</translation>
    </message>
    <message>
        <source>It is assumed via {via}, which is another role in your list: take both.</source>
        <translation>Se asume a través de {via}, que es otro rol de su lista: importe los dos.</translation>
    </message>
    <message>
        <source>look: via another role</source>
        <translation>revisar: mediante otro rol</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>origen nuevo</translation>
    </message>
    <message>
        <source>[roles.{role}] is in roles.toml already, and cannot be used as it is: mend it first</source>
        <translation>[roles.{role}] ya está en roles.toml, y no se puede usar tal como está: arréglela primero</translation>
    </message>
    <message>
        <source>it does not fit the role that you have: {error}</source>
        <translation>no encaja con el rol que usted tiene: {error}</translation>
    </message>
    <message>
        <source>new, as {name}</source>
        <translation>por añadir, como {name}</translation>
    </message>
    <message>
        <source>comes from the team list {team}</source>
        <translation>viene de la lista de equipo {team}</translation>
    </message>
    <message>
        <source>you have it as {there}</source>
        <translation>usted lo tiene como {there}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>MFA device</source>
        <translation>Dispositivo MFA</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>asking before assuming</source>
        <translation>preguntar antes de asumir</translation>
    </message>
    <message>
        <source>typing the name to assume</source>
        <translation>escribir el nombre para asumir</translation>
    </message>
    <message>
        <source>starting read only</source>
        <translation>empezar en solo lectura</translation>
    </message>
    <message>
        <source>standing out</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>ending by itself</source>
        <translation>terminar automáticamente</translation>
    </message>
    <message>
        <source>ending on lock</source>
        <translation>terminar al bloquear</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>other account</source>
        <translation>otra cuenta</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>otro rol</translation>
    </message>
    <message>
        <source>look: {other}</source>
        <translation>revisar: {other}</translation>
    </message>
    <message numerus="yes">
        <source>{what} changes</source>
        <comment>{what} change</comment>
        <translation>
            <numerusform>cambia: {what}</numerusform>
            <numerusform>cambian: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{partition} is no page of AWS: its links begin with https://signin.{domains}/switchrole?</source>
        <translation>{partition} no es una página de AWS: sus enlaces empiezan por https://signin.{domains}/switchrole?</translation>
    </message>
    <message>
        <source>the link says {unquote} twice: leave one of the two out</source>
        <translation>el enlace dice {unquote} dos veces: quite uno de los dos</translation>
    </message>
    <message>
        <source>account is missing in the link: add &amp;account= and the account&apos;s 12 digits</source>
        <translation>falta account en el enlace: añada &amp;account= y los 12 dígitos de la cuenta</translation>
    </message>
    <message>
        <source>account: {what} is an account alias, and AWS does not tell whose: write the account&apos;s 12 digits in its place</source>
        <translation>account: {what} es un alias de cuenta, y AWS no dice de quién: escriba en su lugar los 12 dígitos de la cuenta</translation>
    </message>
    <message>
        <source>roleName is missing in the link: add &amp;roleName= and the role&apos;s name</source>
        <translation>falta roleName en el enlace: añada &amp;roleName= y el nombre del rol</translation>
    </message>
    <message>
        <source>{partition} has no public sign-in page that a link could lead to</source>
        <translation>{partition} no tiene ninguna página pública de inicio de sesión a la que un enlace pueda llevar</translation>
    </message>
    <message>
        <source>a link switches from the browser&apos;s own sign-in: it cannot go via {via}</source>
        <translation>un enlace cambia desde el propio inicio de sesión del navegador: no puede pasar por {via}</translation>
    </message>
    <message>
        <source>the console takes {longest_role} characters of path and role name, {n} are there</source>
        <translation>la consola admite {longest_role} caracteres de ruta y nombre del rol, y hay {n}</translation>
    </message>
    <message>
        <source>a link cannot send {words}, so the session would not be the one that is meant</source>
        <translation>un enlace no puede enviar {words}, así que la sesión no sería la que se quiere</translation>
    </message>
    <message>
        <source>an external ID</source>
        <translation>un ID externo</translation>
    </message>
    <message>
        <source>a session policy</source>
        <translation>una política de sesión</translation>
    </message>
    <message>
        <source>the reason that the role asks for</source>
        <translation>el motivo que el rol pide</translation>
    </message>
    <message>
        <source>{role} is left out: {error}.</source>
        <translation>{role} se omite: {error}.</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>a profile of ~/.aws</source>
        <translation>un perfil de ~/.aws</translation>
    </message>
    <message>
        <source>{whose} is one person&apos;s own: leave the section out. Who takes the list gives its roles a source instead</source>
        <translation>{whose} es algo propio de una persona: quite la sección. Quien adopta la lista da un origen a sus roles en su lugar</translation>
    </message>
    <message>
        <source>{more} more problems from here on</source>
        <translation>{more} problemas más a partir de aquí</translation>
    </message>
    <message>
        <source>source: {source} is no Identity Center of this list, and a list cannot name a person&apos;s own sources: the role is taken without it</source>
        <translation>source: {source} no es un Identity Center de esta lista, y una lista no puede nombrar los orígenes propios de una persona: el rol se añade sin él</translation>
    </message>
    <message>
        <source>via: {via} is no role of this list that can be used: the role is taken without it</source>
        <translation>via: {via} no es un rol de esta lista que se pueda usar: el rol se añade sin él</translation>
    </message>
    <message>
        <source>via: {via} leads back to {role} itself: the role is taken without it</source>
        <translation>via: {via} vuelve al propio {role}: el rol se añade sin él</translation>
    </message>
    <message>
        <source>mfa_serial: a device is one person&apos;s own: leave the line out</source>
        <translation>mfa_serial: un dispositivo es de una sola persona: quite la línea</translation>
    </message>
    <message>
        <source>{guard}: a list can ask for it, and not rule it out for others: leave the line out</source>
        <translation>{guard}: una lista puede pedirlo, pero no descartarlo para otros: quite la línea</translation>
    </message>
    <message>
        <source>Its session goes to the profile default, which AWS programs use that are told no other.</source>
        <translation>Su sesión va al perfil default, que usan los programas de AWS a los que no se indica otro.</translation>
    </message>
    <message>
        <source>{origin}, line {number}: there are too many dots up to here for a list of roles.</source>
        <translation>{origin}, línea {number}: hay demasiados puntos hasta aquí para una lista de roles.</translation>
    </message>
    <message>
        <source>{origin} is empty: a list without roles says version = {version}.</source>
        <translation>{origin} está vacío: una lista sin roles dice version = {version}.</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>es una página web</translation>
    </message>
    <message>
        <source>line {line} is {error}</source>
        <translation>línea {line}: {error}</translation>
    </message>
    <message>
        <source>{origin} is no list of roles: {what}.</source>
        <translation>{origin} no es una lista de roles: {what}.</translation>
    </message>
    <message>
        <source>{origin} is no list of roles: there is no [roles.NAME] in it.</source>
        <translation>{origin} no es una lista de roles: no contiene ningún [roles.NAME].</translation>
    </message>
    <message>
        <source># It is assumed via {via}, which is not in this list.
</source>
        <translation># Se asume a través de {via}, que no está en esta lista.
</translation>
    </message>
    <message>
        <source>The new access key of {source} is stored and used. The old one, {access_key_id}, could not be removed from the keyring: remove it there by hand.</source>
        <translation>La nueva clave de acceso de {source} está guardada y en uso. La antigua, {access_key_id}, no se pudo quitar del llavero: quítela a mano.</translation>
    </message>
    <message>
        <source>{source} is an Identity Center sign-in: it has no key to test.</source>
        <translation>{source} es un inicio de sesión de Identity Center: no tiene ninguna clave que probar.</translation>
    </message>
    <message>
        <source>How old the key of {name} is cannot be written down: {strerror}.</source>
        <translation>No se puede anotar la antigüedad de la clave de {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{refused} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation>{refused} Puede que se permita con MFA: introduzca un código del dispositivo MFA {serial}.</translation>
    </message>
    <message>
        <source>Another code of the MFA device {mfa_serial} is needed, for the other key of {source}.</source>
        <translation>Hace falta otro código del dispositivo MFA {mfa_serial} para la otra clave de {source}.</translation>
    </message>
    <message>
        <source>{name} names no MFA device.</source>
        <translation>{name} no nombra ningún dispositivo MFA.</translation>
    </message>
    <message>
        <source>{name} needs a code of the MFA device {mfa_serial}.</source>
        <translation>{name} necesita un código del dispositivo MFA {mfa_serial}.</translation>
    </message>
    <message>
        <source>The access key of {name} is being rotated: finish that first. {standing}</source>
        <translation>Se está rotando la clave de acceso de {name}: termine eso primero. {standing}</translation>
    </message>
    <message>
        <source>Run `roleswitch key rotate {name}`.</source>
        <translation>Ejecute `roleswitch key rotate {name}`.</translation>
    </message>
    <message>
        <source>Open key</source>
        <translation>Abrir clave</translation>
    </message>
    <message>
        <source>{name} is no access key of the keyring: it has no key here.</source>
        <translation>{name} no es una clave de acceso del llavero: no tiene clave aquí.</translation>
    </message>
    <message>
        <source>{origin} is none of the lists that can be imported: an AWS config file, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation>{origin} no es ninguna de las listas que se pueden importar: un archivo de configuración de AWS, AWS Extend Switch Roles, enlaces de cambio de rol o una lista de RoleSwitch.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no {config} and no {credentials}: AWS tools were not used here yet.</source>
        <translation>No hay {config} ni {credentials}: las herramientas de AWS no se han usado aquí todavía.</translation>
    </message>
    <message>
        <source>{source} is no Identity Center: it lists no accounts.</source>
        <translation>{source} no es un Identity Center: no lista cuentas.</translation>
    </message>
    <message>
        <source>the organization of {listing}</source>
        <translation>la organización de {listing}</translation>
    </message>
    <message>
        <source>The key of {name} is in the keyring, and still in its file: {trouble}</source>
        <translation>La clave de {name} está en el llavero, y todavía en su archivo: {trouble}</translation>
    </message>
    <message>
        <source>The team list {team}</source>
        <translation>La lista de equipo {team}</translation>
    </message>
    <message>
        <source>The team list {team} was changed in roles.toml meanwhile: look at it again</source>
        <translation>La lista de equipo {team} se cambió entretanto en roles.toml: revísela de nuevo</translation>
    </message>
    <message>
        <source>{name} is out of the list. {names}</source>
        <translation>{name} está fuera de la lista. {names}</translation>
    </message>
    <message>
        <source>The keyring has another secret for {access_key_id} of {source}: nothing was written. Test the source, and import without moving this key.</source>
        <translation>El llavero tiene otro secreto para {access_key_id} de {source}: no se escribió nada. Pruebe el origen, e importe sin mover esta clave.</translation>
    </message>
    <message>
        <source>The team lists cannot be written now: {error}.</source>
        <translation>Las listas de equipo no se pueden escribir ahora: {error}.</translation>
    </message>
    <message>
        <source> The team lists are {names}.</source>
        <translation> Las listas de equipo son {names}.</translation>
    </message>
    <message>
        <source>There is no team list named {name}.{known}</source>
        <translation>No hay ninguna lista de equipo llamada {name}.{known}</translation>
    </message>
    <message>
        <source>{kept_at} cannot be written: {strerror}.</source>
        <translation>{kept_at} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>A command for MFA codes is left out, because this is not your own ~/.aws: {names}. Set it in the settings of the source if you trust it.</source>
        <translation>Se omite un comando para códigos MFA, porque este no es su propio ~/.aws: {names}. Defínalo en los ajustes del origen si confía en él.</translation>
    </message>
    <message>
        <source>{role} is left out: it is a permission set of {source}, which no browser can switch to.</source>
        <translation>{role} se omite: es un conjunto de permisos de {source}, al que ningún navegador puede cambiar.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, and no file: `-` reads standard input.</source>
        <translation>{path} es una carpeta o un dispositivo y no un archivo: `-` lee la entrada estándar.</translation>
    </message>
    <message>
        <source>attach {thing} in {account_id}</source>
        <translation>adjuntar {thing} en {account_id}</translation>
    </message>
    <message>
        <source>make {thing} in {account_id}</source>
        <translation>crear {thing} en {account_id}</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>el rol</translation>
    </message>
    <message>
        <source>the role&apos;s policy</source>
        <translation>la política del rol</translation>
    </message>
    <message>
        <source>the role&apos;s inline policy</source>
        <translation>la política insertada del rol</translation>
    </message>
    <message>
        <source>the caller&apos;s policy {caller_policy_name}</source>
        <translation>la política de quien llama {caller_policy_name}</translation>
    </message>
    <message>
        <source>the caller&apos;s policy of the {kind} {name}</source>
        <translation>la política de quien llama de {kind} {name}</translation>
    </message>
    <message>
        <source>name: there is a role named {role} already</source>
        <translation>name: ya hay un rol llamado {role}</translation>
    </message>
    <message>
        <source>Made so far: {names}.</source>
        <translation>Creado hasta ahora: {names}.</translation>
    </message>
    <message>
        <source>AWS may have made {thing} all the same: look for it in {where}.</source>
        <translation>Aun así, puede que AWS haya creado {thing}: búsquelo en {where}.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Assuming {role}</source>
        <translation>Asumiendo {role}</translation>
    </message>
    <message>
        <source>Putting it into the list</source>
        <translation>Poniéndolo en la lista</translation>
    </message>
    <message>
        <source>Removing {thing}</source>
        <translation>Quitando {thing}</translation>
    </message>
    <message>
        <source>the role&apos;s account</source>
        <translation>la cuenta del rol</translation>
    </message>
    <message>
        <source>the caller&apos;s account</source>
        <translation>la cuenta de quien llama</translation>
    </message>
    <message>
        <source>{hand} acts in {account_id}, and {whose} is {account_id_2}</source>
        <translation>{hand} actúa en {account_id}, y {whose} es {account_id_2}</translation>
    </message>
    <message>
        <source>{name} is an Identity Center sign-in, which is in no account: choose a role of it.</source>
        <translation>{name} es un inicio de sesión de Identity Center, que no está en ninguna cuenta: elija un rol de él.</translation>
    </message>
    <message>
        <source>remove {thing} in {account_id}</source>
        <translation>quitar {thing} en {account_id}</translation>
    </message>
    <message>
        <source>{message} It may be allowed with MFA: give a code of the MFA device {serial}.</source>
        <translation>{message} Puede que se permita con MFA: introduzca un código del dispositivo MFA {serial}.</translation>
    </message>
    <message>
        <source>Give an administrator of {account_id} the policy that allows all of it.</source>
        <translation>Dé a un administrador de {account_id} la política que lo permite todo.</translation>
    </message>
    <message>
        <source>Waiting until all of AWS knows the role</source>
        <translation>Esperando a que todo AWS conozca el rol</translation>
    </message>
    <message>
        <source>Setting up {new} was cancelled. {standing}</source>
        <translation>Se canceló la configuración de {new}. {standing}</translation>
    </message>
    <message>
        <source>, perhaps by the call that got no answer: remove it there, or</source>
        <translation>, quizá por la llamada que no tuvo respuesta: quítelo allí, o</translation>
    </message>
    <message>
        <source>role name: {thing} is in {account_id} already{why} choose another name</source>
        <translation>nombre del rol: {thing} ya está en {account_id}{why} elija otro nombre</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>uno de ellos</translation>
    </message>
    <message>
        <source>{who}: AWS does not know it: make it first, or correct its name</source>
        <translation>{who}: AWS no lo conoce: créelo primero, o corrija su nombre</translation>
    </message>
    <message>
        <source>inline policy: AWS does not take it: {message}</source>
        <translation>política insertada: AWS no la acepta: {message}</translation>
    </message>
    <message>
        <source>{thing} cannot be attached: AWS finds it not in{whose}: {message}</source>
        <translation>{thing} no se puede adjuntar: AWS no lo encuentra en{whose}: {message}</translation>
    </message>
    <message>
        <source>{name} is no Identity Center: there is nothing to sign in to.</source>
        <translation>{name} no es un Identity Center: no hay nada en lo que iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} is signed out. {names}</source>
        <translation>Se cerró la sesión de {name}. {names}</translation>
    </message>
    <message>
        <source>profile {profile_name}</source>
        <translation>perfil {profile_name}</translation>
    </message>
    <message>
        <source>, on the way to {role},</source>
        <translation>, en el camino hacia {role},</translation>
    </message>
    <message>
        <source>{asking} ({account}){on_the_way} asks before it is assumed.</source>
        <translation>{asking} ({account}){on_the_way} pregunta antes de asumirse.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {role} --yes`.</source>
        <translation>Ejecute `roleswitch assume {role} --yes`.</translation>
    </message>
    <message>
        <source>There was no session for {name} within {seconds} seconds: the keyring may be waiting to be unlocked, or the network is slow.</source>
        <translation>No hubo sesión para {name} en {seconds} segundos: puede que el llavero espere a que lo desbloqueen, o que la red sea lenta.</translation>
    </message>
    <message>
        <source>Run `roleswitch assume {name}` to see which.</source>
        <translation>Ejecute `roleswitch assume {name}` para ver cuál de las dos cosas es.</translation>
    </message>
    <message>
        <source>{host} · {seconds} ms</source>
        <translation>{host} · {seconds} ms</translation>
    </message>
    <message>
        <source>{name} is assumed with keys that are in this environment alone, so no profile could renew it: use --fixed.</source>
        <translation>{name} se asume con claves que solo están en este entorno, así que ningún perfil podría renovarlo: use --fixed.</translation>
    </message>
    <message>
        <source>Assuming {role} was cancelled.</source>
        <translation>Se canceló la asunción de {role}.</translation>
    </message>
    <message>
        <source>Renewing {role} …</source>
        <translation>Renovando {role} …</translation>
    </message>
    <message>
        <source>Assuming {role} …</source>
        <translation>Asumiendo {role} …</translation>
    </message>
    <message>
        <source>Cancelled: {role} was not assumed.</source>
        <translation>Cancelado: no se asumió {role}.</translation>
    </message>
    <message>
        <source>{role}: session ended, its profile is gone.</source>
        <translation>{role}: la sesión terminó y su perfil ya no está.</translation>
    </message>
    <message>
        <source>, profile {profile_name} written</source>
        <translation>, perfil {profile_name} escrito</translation>
    </message>
    <message>
        <source>{role} renewed until {until}{where}.</source>
        <translation>{role} renovado hasta las {until}{where}.</translation>
    </message>
    <message>
        <source>{role} assumed until {until}{where}.</source>
        <translation>{role} asumido hasta las {until}{where}.</translation>
    </message>
    <message>
        <source>Signed in to {source}.</source>
        <translation>Sesión iniciada en {source}.</translation>
    </message>
    <message>
        <source>; the clipboard is cleared in {seconds} s</source>
        <translation>; el portapapeles se borra en {seconds} s</translation>
    </message>
    <message>
        <source>Exports of {title} for {shell} copied{after}.</source>
        <translation>Exportaciones de {title} para {shell} copiadas{after}.</translation>
    </message>
    <message>
        <source>Opening a terminal as {title} …</source>
        <translation>Abriendo una terminal como {title} …</translation>
    </message>
    <message>
        <source>A terminal as {title} is open.</source>
        <translation>Hay una terminal abierta como {title}.</translation>
    </message>
    <message>
        <source>Profile {profile} is no longer written.</source>
        <translation>El perfil {profile} ya no se escribe.</translation>
    </message>
    <message>
        <source>Profile {profile} is written.</source>
        <translation>El perfil {profile} está escrito.</translation>
    </message>
    <message>
        <source>Profile {profile} is written when the role is assumed.</source>
        <translation>El perfil {profile} se escribe cuando se asume el rol.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {strerror}.</source>
        <translation>No se puede abrir {path}: {strerror}.</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>Aquí ningún programa abre {path}.</translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation>Iniciando la demo …</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La demo</translation>
    </message>
    <message>
        <source>The demo has a window of its own.</source>
        <translation>La demo tiene su propia ventana.</translation>
    </message>
    <message>
        <source>roleswitch: There is no display for the window: see `roleswitch --help` for what needs none.
</source>
        <translation>roleswitch: No hay pantalla para la ventana: consulte en `roleswitch --help` qué no la necesita.
</translation>
    </message>
    <message>
        <source>Changes by other programs are not seen: {error}.</source>
        <translation>No se ven los cambios de otros programas: {error}.</translation>
    </message>
    <message>
        <source>RoleSwitch was updated while it was open: quit and start it again.</source>
        <translation>RoleSwitch se actualizó mientras estaba abierto: ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>That failed by a bug in RoleSwitch ({name}): see the log.</source>
        <translation>Eso falló por un error de RoleSwitch ({name}): consulte el registro.</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} y {more} más</translation>
    </message>
    <message>
        <source>Opening the console as {title} …</source>
        <translation>Abriendo la consola como {title} …</translation>
    </message>
    <message>
        <source>The console is open as {title}.</source>
        <translation>La consola está abierta como {title}.</translation>
    </message>
    <message>
        <source>Switch-role link of {title} copied. It uses the browser&apos;s own sign-in.</source>
        <translation>Enlace de cambio de rol de {title} copiado. Usa la sesión que el propio navegador tenga iniciada.</translation>
    </message>
    <message>
        <source>Opening the console as the user of {source} …</source>
        <translation>Abriendo la consola como el usuario de {source} …</translation>
    </message>
    <message>
        <source>The console is open as the user of {source}.</source>
        <translation>La consola está abierta como el usuario de {source}.</translation>
    </message>
    <message>
        <source>the user of {source}</source>
        <translation>el usuario de {source}</translation>
    </message>
    <message>
        <source> Cleared in {seconds} s.</source>
        <translation> Se borra en {seconds} s.</translation>
    </message>
    <message>
        <source>Sign-in link of {whose} copied: whoever has it gets in, for 15 minutes.{after}</source>
        <translation>Enlace de inicio de sesión de {whose} copiado: quien lo tenga puede entrar, durante 15 minutos.{after}</translation>
    </message>
    <message>
        <source>Open in a private window</source>
        <translation>Abrir en una ventana privada</translation>
    </message>
    <message>
        <source>Open in a Firefox container of the role</source>
        <translation>Abrir en un contenedor de Firefox del rol</translation>
    </message>
    <message>
        <source>Open in a Chromium profile of the role</source>
        <translation>Abrir en un perfil de Chromium del rol</translation>
    </message>
    <message>
        <source>No browser is here that RoleSwitch knows.</source>
        <translation>Aquí no hay ningún navegador que RoleSwitch conozca.</translation>
    </message>
    <message>
        <source>Only Firefox has containers, and it is not installed here.</source>
        <translation>Solo Firefox tiene contenedores, y no está instalado aquí.</translation>
    </message>
    <message>
        <source>That takes a Chromium browser, such as Google Chrome or Edge, and none is installed here.</source>
        <translation>Para eso hace falta un navegador Chromium, como Google Chrome o Edge, y aquí no hay ninguno instalado.</translation>
    </message>
    <message>
        <source>Destination…</source>
        <translation>Destino…</translation>
    </message>
    <message>
        <source>Copy sign-in link</source>
        <translation>Copiar enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Copy switch-role link</source>
        <translation>Copiar enlace de cambio de rol</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute left</source>
        <comment>{n} minutes left</comment>
        <translation>
            <numerusform>queda {n} minuto</numerusform>
            <numerusform>quedan {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour left</source>
        <comment>{n} hours left</comment>
        <translation>
            <numerusform>queda {n} hora</numerusform>
            <numerusform>quedan {n} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes} left</source>
        <translation>quedan {hours} {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>no se escribe nada</translation>
    </message>
    <message>
        <source>Identity Center gives the role as its permission set says: choose a permission set that only reads, or a role that is assumed from it.</source>
        <translation>Identity Center da el rol tal como lo indica su conjunto de permisos: elija un conjunto de permisos que solo lea, o un rol que se asuma desde él.</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actúa como</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Policies, tags</source>
        <translation>Políticas, etiquetas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Assuming the role</source>
        <translation>Asumiendo el rol</translation>
    </message>
    <message>
        <source>Assuming…</source>
        <translation>Asumiendo…</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>Abrir terminal</translation>
    </message>
    <message>
        <source>Copy exports ▾</source>
        <translation>Copiar exportaciones ▾</translation>
    </message>
    <message>
        <source>Open console ▾</source>
        <translation>Abrir consola ▾</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>The role in the list</source>
        <translation>El rol en la lista</translation>
    </message>
    <message>
        <source>Copy exports</source>
        <translation>Copiar exportaciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done with this role</source>
        <translation>Qué más se puede hacer con este rol</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <source>Write profile</source>
        <translation>Escribir perfil</translation>
    </message>
    <message>
        <source>Keep renewed</source>
        <translation>Renovar automáticamente</translation>
    </message>
    <message>
        <source>Limit this session to read only</source>
        <translation>Limitar esta sesión a solo lectura</translation>
    </message>
    <message>
        <source>Choose a role to see its session and what can be done with it.</source>
        <translation>Elija un rol para ver su sesión y lo que se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Give default profile back</source>
        <translation>Devolver el perfil predeterminado</translation>
    </message>
    <message>
        <source>Make default profile…</source>
        <translation>Hacerlo perfil predeterminado…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>An MFA code is wanted by {time}. The MFA session of {source} ends then, and this session is renewed with it.</source>
        <translation>Se necesita un código MFA antes de las {time}. Entonces termina la sesión MFA de {source}, y con ella se renueva esta sesión.</translation>
    </message>
    <message>
        <source>Write profile {profile_name}</source>
        <translation>Escribir el perfil {profile_name}</translation>
    </message>
    <message>
        <source>{region}, from the source</source>
        <translation>{region}, del origen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>From the team list {team}</source>
        <translation>De la lista de equipo {team}</translation>
    </message>
    <message>
        <source>the default profile</source>
        <translation>el perfil predeterminado</translation>
    </message>
    <message>
        <source>the default profile once it is assumed</source>
        <translation>el perfil predeterminado en cuanto se asuma</translation>
    </message>
    <message>
        <source>{profile}, and {default}</source>
        <translation>{profile} y {default}</translation>
    </message>
    <message>
        <source>{packed} % of AWS&apos;s limit used</source>
        <translation>{packed} % del límite de AWS usado</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>a través de {via}</translation>
    </message>
    <message>
        <source>{source}, which is not in the list</source>
        <translation>{source}, que no está en la lista</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>The trust policy is on the clipboard.</source>
        <translation>La política de confianza está en el portapapeles.</translation>
    </message>
    <message>
        <source>The policy is on the clipboard.</source>
        <translation>La política está en el portapapeles.</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>clave de acceso</translation>
    </message>
    <message>
        <source>profile of ~/.aws</source>
        <translation>perfil de ~/.aws</translation>
    </message>
    <message>
        <source>Identity Center</source>
        <translation>Identity Center</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RECORRIDO</translation>
    </message>
    <message>
        <source>Path: </source>
        <translation>Recorrido: </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>MFA until {time}</source>
        <translation>MFA hasta las {time}</translation>
    </message>
    <message>
        <source>profile {profile}</source>
        <translation>perfil {profile}</translation>
    </message>
    <message>
        <source>Lasts {lasts_words}.</source>
        <translation>Dura {lasts_words}.</translation>
    </message>
    <message>
        <source>One code, many roles</source>
        <translation>Un código, muchos roles</translation>
    </message>
    <message>
        <source>A code for this role</source>
        <translation>Un código para este rol</translation>
    </message>
    <message>
        <source>{way} (recommended)</source>
        <translation>{way} (recomendado)</translation>
    </message>
    <message>
        <source>{source} key</source>
        <translation>clave de {source}</translation>
    </message>
    <message>
        <source>{source} sign-in</source>
        <translation>inicio de sesión de {source}</translation>
    </message>
    <message>
        <source>MOST LIKELY</source>
        <translation>LO MÁS PROBABLE</translation>
    </message>
    <message>
        <source>WHAT AWS SAID</source>
        <translation>LO QUE DIJO AWS</translation>
    </message>
    <message>
        <source>The session still works until {works_until}.</source>
        <translation>La sesión todavía funciona hasta las {works_until}.</translation>
    </message>
    <message>
        <source> · request {request_id}</source>
        <translation> · solicitud {request_id}</translation>
    </message>
    <message>
        <source>What AWS said</source>
        <translation>Lo que dijo AWS</translation>
    </message>
    <message>
        <source>There is no bucket in the account.</source>
        <translation>No hay ningún bucket en la cuenta.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Access check — {title}</source>
        <translation>Comprobación de acceso — {title}</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket y prefijo</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Lo que hay aquí</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message numerus="yes">
        <source>{amount} bucket</source>
        <comment>{amount} buckets</comment>
        <translation>
            <numerusform>{amount} bucket</numerusform>
            <numerusform>{amount} buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry, and there are more</source>
        <comment>{amount} entries, and there are more</comment>
        <translation>
            <numerusform>{amount} entrada, y hay más</numerusform>
            <numerusform>{amount} entradas, y hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} entry</source>
        <comment>{amount} entries</comment>
        <translation>
            <numerusform>{amount} entrada</numerusform>
            <numerusform>{amount} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Stop it? {doing}</source>
        <translation>¿Detenerlo? {doing}</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>No se conserva nada de ello.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Asking AWS as {title}…</source>
        <translation>Consultando a AWS como {title}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>A bucket can be gone to by its name.</source>
        <translation>A un bucket se puede ir por su nombre.</translation>
    </message>
    <message>
        <source>All buckets</source>
        <translation>Todos los buckets</translation>
    </message>
    <message>
        <source>Download from S3</source>
        <translation>Descargar de S3</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Descargar en</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>downloaded to {path}</source>
        <translation>descargado en {path}</translation>
    </message>
    <message>
        <source>Upload to S3</source>
        <translation>Cargar en S3</translation>
    </message>
    <message>
        <source>Upload {path}</source>
        <translation>Cargar {path}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Upload of {name}</source>
        <translation>Carga de {name}</translation>
    </message>
    <message>
        <source>Where the bucket keeps no versions, what it is now is lost.</source>
        <translation>Si el bucket no guarda versiones, se pierde lo que es ahora.</translation>
    </message>
    <message>
        <source>Replace s3://{bucket}/{key}?</source>
        <translation>¿Reemplazar s3://{bucket}/{key}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>uploaded as s3://{bucket}/{key}</source>
        <translation>cargado como s3://{bucket}/{key}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source> Nothing of it was kept.</source>
        <translation> No se conservó nada de ello.</translation>
    </message>
    <message>
        <source>Cancelled.{left}</source>
        <translation>Cancelado.{left}</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>Access keys, MFA sessions and TOTP secrets are kept in {keyring}.</source>
        <translation>Las claves de acceso, las sesiones MFA y los secretos TOTP se guardan en {keyring}.</translation>
    </message>
    <message>
        <source>Locked or not</source>
        <translation>Bloqueado o no</translation>
    </message>
    <message>
        <source>{keyring} is locked, or not started yet: the next role that takes a key asks you to unlock it.</source>
        <translation>{keyring} está bloqueado, o aún no se inició: el próximo rol que use una clave le pedirá desbloquearlo.</translation>
    </message>
    <message>
        <source>Unlock it. Most systems can do that at log-in, where its password is that of your login.</source>
        <translation>Desbloquéelo. La mayoría de los sistemas pueden hacerlo al iniciar sesión, si su contraseña es la de su cuenta de usuario.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Writing and reading</source>
        <translation>Escritura y lectura</translation>
    </message>
    <message>
        <source>{keyring} is unlocked. A test item was written, read and deleted in {milliseconds} ms.</source>
        <translation>{keyring} está desbloqueado. Se escribió, leyó y eliminó un elemento de prueba en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{keyring} is unlocked and keeps what it is given.</source>
        <translation>{keyring} está desbloqueado y guarda lo que se le da.</translation>
    </message>
    <message>
        <source>No source of roles.toml keeps an access key there.</source>
        <translation>Ningún origen de roles.toml guarda allí una clave de acceso.</translation>
    </message>
    <message>
        <source>Each access key that roles.toml names can be read there. This keyring does not list what else it has.</source>
        <translation>Allí se puede leer cada clave de acceso que roles.toml nombra. Este llavero no muestra qué más contiene.</translation>
    </message>
    <message>
        <source>The access keys that roles.toml names are there, and nothing of RoleSwitch&apos;s that it does not name.</source>
        <translation>Las claves de acceso que roles.toml nombra están allí, y nada de RoleSwitch que no nombre.</translation>
    </message>
    <message>
        <source>Each access key that can be read in roles.toml is there.</source>
        <translation>Cada clave de acceso que se puede leer en roles.toml está allí.</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Claves de acceso</translation>
    </message>
    <message>
        <source>The keyring has an MFA session of {source}, which is no source of roles.toml.</source>
        <translation>El llavero tiene una sesión MFA de {source}, que no es ningún origen de roles.toml.</translation>
    </message>
    <message>
        <source>The keyring has a TOTP secret of {source}, which is no source of roles.toml.</source>
        <translation>El llavero tiene un secreto TOTP de {source}, que no es ningún origen de roles.toml.</translation>
    </message>
    <message>
        <source>The keyring has a test item that was not deleted: it means nothing.</source>
        <translation>El llavero tiene un elemento de prueba que no se eliminó: no significa nada.</translation>
    </message>
    <message>
        <source>The secret makes the codes of a virtual MFA device, and nobody can bring it back. A source named {source} would use it again.</source>
        <translation>El secreto genera los códigos de un dispositivo MFA virtual, y nadie puede recuperarlo. Un origen llamado {source} volvería a usarlo.</translation>
    </message>
    <message>
        <source>Nobody&apos;s items</source>
        <translation>Elementos huérfanos</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarlo…</translation>
    </message>
    <message>
        <source>The keyring has the access key {key} of {source}, which is no source of roles.toml.</source>
        <translation>El llavero tiene la clave de acceso {key} de {source}, que no es ningún origen de roles.toml.</translation>
    </message>
    <message>
        <source>Put it back into the list. To be rid of the key, remove that source then: AWS knows it as before.</source>
        <translation>Vuelva a ponerlo en la lista. Para deshacerse de la clave, quite después ese origen: AWS la conoce como antes.</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>Volver a poner en la lista</translation>
    </message>
    <message>
        <source>The keyring has another access key of {source}, {key}, which roles.toml does not use.</source>
        <translation>El llavero tiene otra clave de acceso de {source}, {key}, que roles.toml no usa.</translation>
    </message>
    <message>
        <source>Remove the access key {key} from the keyring?</source>
        <translation>¿Quitar la clave de acceso {key} del llavero?</translation>
    </message>
    <message>
        <source>Its secret is nowhere else, unless you kept it: AWS shows it only once. At AWS the key {key} stays as it is.</source>
        <translation>Su secreto no está en ningún otro sitio, a menos que usted lo haya guardado: AWS lo muestra una sola vez. En AWS, la clave {key} queda como está.</translation>
    </message>
    <message>
        <source>There is a source named {source} by now: nothing was changed.</source>
        <translation>Ya hay un origen llamado {source}: no se cambió nada.</translation>
    </message>
    <message>
        <source>{source} is a source of the list again.</source>
        <translation>{source} vuelve a ser un origen de la lista.</translation>
    </message>
    <message>
        <source>The key {key} may be in use by now: it stays.</source>
        <translation>Es posible que la clave {key} ya esté en uso: se queda.</translation>
    </message>
    <message>
        <source>The access key {key} of {source} is out of the keyring.</source>
        <translation>La clave de acceso {key} de {source} ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Some of roles.toml cannot be read, and {source} may stand there: it stays.</source>
        <translation>Parte de roles.toml no se puede leer y {source} puede estar ahí: se queda.</translation>
    </message>
    <message>
        <source>{source} uses it by now: it stays.</source>
        <translation>{source} ya lo usa: se queda.</translation>
    </message>
    <message>
        <source>It is out of the keyring.</source>
        <translation>Ya no está en el llavero.</translation>
    </message>
    <message>
        <source>{argument} names no access key.</source>
        <translation>{argument} no designa ninguna clave de acceso.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asks AWS whose key this is, and saves nothing</source>
        <translation>Pregunta a AWS de quién es la clave y no guarda nada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add an access key</source>
        <translation>Añadir una clave de acceso</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>The secret is kept in {keyring} and nowhere else. You can paste both parts into the ID.</source>
        <translation>El secreto se guarda en {keyring} y en ningún otro sitio. Puede pegar ambas partes en el ID.</translation>
    </message>
    <message>
        <source>Asking AWS whose it is…</source>
        <translation>Preguntando a AWS de quién es…</translation>
    </message>
    <message>
        <source>Remove the access key {name}?</source>
        <translation>¿Quitar la clave de acceso {name}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>Poniéndola en el llavero…</translation>
    </message>
    <message>
        <source>It is deleted from the keyring. In AWS it stays active until you deactivate it there.</source>
        <translation>Se elimina del llavero. En AWS sigue activa hasta que usted la desactive allí.</translation>
    </message>
    <message>
        <source>KeePassXC moves it to its Recycle Bin, where it stays until you empty that. In AWS it stays active until you deactivate it there.</source>
        <translation>KeePassXC la mueve a su papelera, donde permanece hasta que la vacíe. En AWS sigue activa hasta que la desactive allí.</translation>
    </message>
    <message>
        <source>{words} No role uses it.</source>
        <translation>{words} Ningún rol la usa.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message numerus="yes">
        <source>This role cannot</source>
        <comment>These {n} roles cannot</comment>
        <translation>
            <numerusform>Este rol no se puede</numerusform>
            <numerusform>Estos {n} roles no se pueden</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}
{these} be assumed without it: {names}{more}.</source>
        <translation>{words}
{these} asumir sin ella: {names}{more}.</translation>
    </message>
    <message>
        <source>This is {said}</source>
        <translation>Es {said}</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Looking at your AWS files…</source>
        <translation>Examinando sus archivos de AWS…</translation>
    </message>
    <message>
        <source>, and its session ends: the profile that was written for it is removed</source>
        <translation>, y su sesión termina: se quita el perfil que se escribió para ella</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <source>It leaves the list{ends}. The role in AWS stays as it is.</source>
        <translation>Se quita de la lista{ends}. El rol en AWS queda como está.</translation>
    </message>
    <message>
        <source>Take over the profile {profile}?</source>
        <translation>¿Adoptar el perfil {profile}?</translation>
    </message>
    <message>
        <source>A profile {profile} that RoleSwitch did not write is in your AWS files. RoleSwitch will write its own in its place. A backup of the file as it is now is kept beside it.</source>
        <translation>En sus archivos de AWS hay un perfil {profile} que RoleSwitch no escribió. RoleSwitch escribirá el suyo en su lugar. Al lado se guarda una copia de seguridad del archivo tal como está ahora.</translation>
    </message>
    <message>
        <source> It starts read only.</source>
        <translation> Empieza en solo lectura.</translation>
    </message>
    <message>
        <source> Type {to_be_typed} to go on.</source>
        <translation> Escriba {to_be_typed} para continuar.</translation>
    </message>
    <message>
        <source>Assume {role}?</source>
        <translation>¿Asumir {role}?</translation>
    </message>
    <message>
        <source>It asks before a session is begun; renewals ask no more.{starts}{typed}</source>
        <translation>Pregunta antes de empezar una sesión; las renovaciones ya no preguntan.{starts}{typed}</translation>
    </message>
    <message>
        <source>Assume {role} — RoleSwitch</source>
        <translation>Asumir {role} — RoleSwitch</translation>
    </message>
    <message>
        <source>{account}, {role_name}.{starts}{typed}</source>
        <translation>{account}, {role_name}.{starts}{typed}</translation>
    </message>
    <message>
        <source>Type {names}</source>
        <translation>Escriba {names}</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>El predeterminado del sistema</translation>
    </message>
    <message>
        <source>A window as usual</source>
        <translation>Una ventana normal</translation>
    </message>
    <message>
        <source>A private window</source>
        <translation>Una ventana privada</translation>
    </message>
    <message>
        <source>A Firefox container of the role</source>
        <translation>Un contenedor de Firefox del rol</translation>
    </message>
    <message>
        <source>A Chromium profile of the role</source>
        <translation>Un perfil de Chromium del rol</translation>
    </message>
    <message>
        <source>The console shows one account at a time there, or five where its multi-session support is on.</source>
        <translation>Allí la consola muestra una cuenta a la vez, o cinco si tiene activado el soporte de varias sesiones.</translation>
    </message>
    <message>
        <source>Nothing of it is kept when the window is closed.</source>
        <translation>No se conserva nada cuando se cierra la ventana.</translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour. It takes Firefox&apos;s extension “{container_extension}”.</source>
        <translation>Con el nombre y el color del rol. Requiere la extensión “{container_extension}” de Firefox.</translation>
    </message>
    <message>
        <source>In the role&apos;s name and colour, and beside the consoles of other roles.</source>
        <translation>Con el nombre y el color del rol, y junto a las consolas de otros roles.</translation>
    </message>
    <message>
        <source>Open the console as {role}</source>
        <translation>Abrir la consola como {role}</translation>
    </message>
    <message>
        <source>The console&apos;s home</source>
        <translation>La página de inicio de la consola</translation>
    </message>
    <message>
        <source>Service or page</source>
        <translation>Servicio o página</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Open the console this way from now on, as every role</source>
        <translation>Abrir la consola así de ahora en adelante, con cualquier rol</translation>
    </message>
    <message>
        <source>The console in the browser</source>
        <translation>La consola en el navegador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Elija {names}.</translation>
    </message>
    <message>
        <source>The link is copied when AWS has given it. Whoever has it is signed in, for 15 minutes.</source>
        <translation>El enlace se copia cuando AWS lo ha dado. Quien lo tenga queda con la sesión iniciada, durante 15 minutos.</translation>
    </message>
    <message>
        <source>Keys in ~/.aws/credentials</source>
        <translation>Claves en ~/.aws/credentials</translation>
    </message>
    <message>
        <source>in ~/.aws/credentials, renewed while active</source>
        <translation>en ~/.aws/credentials, renovadas mientras esté activo</translation>
    </message>
    <message>
        <source>credential_process, no secret on disk</source>
        <translation>credential_process, sin secretos en el disco</translation>
    </message>
    <message>
        <source>in ~/.aws/config, which asks RoleSwitch for the keys</source>
        <translation>en ~/.aws/config, que pide las claves a RoleSwitch</translation>
    </message>
    <message>
        <source>no profile is written</source>
        <translation>no se escribe ningún perfil</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Editar rol</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Añadir rol</translation>
    </message>
    <message>
        <source>arn:aws:iam::123456789012:role/Name, or 123456789012/Name</source>
        <translation>arn:aws:iam::123456789012:role/Name o 123456789012/Name</translation>
    </message>
    <message>
        <source>where the role&apos;s trust policy asks for one</source>
        <translation>si el rol pide uno</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation>ARN del rol</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Assumes the role once and writes nothing</source>
        <translation>Asume el rol una vez y no escribe nada</translation>
    </message>
    <message>
        <source>name the profile and press Use, or choose a source of the list</source>
        <translation>escriba el nombre del perfil y pulse Usar, o elija un origen de la lista</translation>
    </message>
    <message>
        <source>what the command line calls it</source>
        <translation>cómo lo llama la línea de comandos</translation>
    </message>
    <message>
        <source>whose credentials assume it: it can be saved without, and not be assumed</source>
        <translation>de quién son las credenciales que lo asumen: se puede guardar sin esto, pero no asumir</translation>
    </message>
    <message>
        <source>Assuming {role}…</source>
        <translation>Asumiendo {role}…</translation>
    </message>
    <message>
        <source>It works: AWS let it in as {said}</source>
        <translation>Funciona: AWS lo dejó entrar como {said}</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Nothing of it is saved.</source>
        <translation>No se guarda nada de ello.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>From the team list {team}: what is grey is the team&apos;s. Duplicate it to have one of your own.</source>
        <translation>De la lista de equipo {team}: lo que está en gris es del equipo. Duplíquelo para tener uno propio.</translation>
    </message>
    <message>
        <source>Switch-role links</source>
        <translation>Enlaces de cambio de rol</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Y {more} más.</translation>
    </message>
    <message>
        <source>{path} was not written: {errorString}.</source>
        <translation>No se escribió {path}: {errorString}.</translation>
    </message>
    <message>
        <source>Export roles</source>
        <translation>Exportar roles</translation>
    </message>
    <message>
        <source>The {n} that the list shows</source>
        <translation>Los {n} que muestra la lista</translation>
    </message>
    <message>
        <source>All {everything}</source>
        <translation>Todos ({everything})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Leave out external IDs</source>
        <translation>Omitir los ID externos</translation>
    </message>
    <message>
        <source>The {n} chosen</source>
        <translation>Los {n} elegidos</translation>
    </message>
    <message>
        <source>{role} alone</source>
        <translation>Solo {role}</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Lo que se exporta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keys and other secrets are never exported.</source>
        <translation>Las claves y otros secretos nunca se exportan.</translation>
    </message>
    <message>
        <source>The first {most_lines} of {lines} lines are shown.</source>
        <translation>Se muestran las primeras {most_lines} de {lines} líneas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the exported roles</source>
        <translation>Guardar los roles exportados</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>{number}. {cause}</source>
        <translation>{number}. {cause}</translation>
    </message>
    <message>
        <source>AWS said: {status} {code} · {message}</source>
        <translation>AWS dijo: {status} {code} · {message}</translation>
    </message>
    <message>
        <source>Ask before assuming</source>
        <translation>Preguntar antes de asumir</translation>
    </message>
    <message>
        <source>you say yes to each new session; renewals ask no more</source>
        <translation>usted confirma cada sesión nueva; las renovaciones ya no preguntan</translation>
    </message>
    <message>
        <source>Have its name typed</source>
        <translation>Pedir que se escriba su nombre</translation>
    </message>
    <message>
        <source>instead of a yes: for what must not slip</source>
        <translation>en lugar de un sí: para lo que no debe ocurrir por descuido</translation>
    </message>
    <message>
        <source>Start read only</source>
        <translation>Empezar en solo lectura</translation>
    </message>
    <message>
        <source>limited by AWS&apos;s own policy ReadOnlyAccess until you ask for full access</source>
        <translation>limitado por la política propia de AWS ReadOnlyAccess hasta que usted pida acceso completo</translation>
    </message>
    <message>
        <source>Stand out</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>its terminals take its colour, and this window a frame of it while it is active</source>
        <translation>sus terminales toman su color, y esta ventana un marco de ese color mientras está activo</translation>
    </message>
    <message>
        <source>End when the screen locks</source>
        <translation>Terminar cuando se bloquee la pantalla</translation>
    </message>
    <message>
        <source>the session ends, and its profile is taken away</source>
        <translation>la sesión termina y se retira su perfil</translation>
    </message>
    <message>
        <source>Guard: ask, limit, stand out, end</source>
        <translation>Protección: preguntar, limitar, destacar, terminar</translation>
    </message>
    <message>
        <source>only when it is not renewed</source>
        <translation>solo cuando no se renueva</translation>
    </message>
    <message>
        <source>End by itself after</source>
        <translation>Terminar automáticamente tras</translation>
    </message>
    <message>
        <source>a rule of your list asks for it; turned off, this role is let out of that</source>
        <translation>una regla de su lista lo pide; desactivado, este rol queda exento</translation>
    </message>
    <message>
        <source>a rule of your list asks for it, and this role is let out of that</source>
        <translation>una regla de su lista lo pide, y este rol está exento</translation>
    </message>
    <message>
        <source>a rule of your list says {duration_text_of_seconds}, for roles that say nothing here</source>
        <translation>una regla de su lista indica {duration_text_of_seconds}, para roles que aquí no indican nada</translation>
    </message>
    <message>
        <source>after it was assumed, renewals and all; AWS is asked for no more than that</source>
        <translation>desde que se asumió, con todas sus renovaciones; a AWS no se le pide más que eso</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Sin historial</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>asumida</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renovada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>hook failed</source>
        <translation>el hook falló</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>console link</source>
        <translation>enlace a la consola</translation>
    </message>
    <message>
        <source>exports for {shell}</source>
        <translation>exportaciones para {shell}</translation>
    </message>
    <message>
        <source>shell on {instance}</source>
        <translation>shell en {instance}</translation>
    </message>
    <message>
        <source>, {state}</source>
        <translation>, {state}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>, renewed once</source>
        <translation>, renovada una vez</translation>
    </message>
    <message>
        <source>, renewed {renewals} times</source>
        <translation>, renovada {renewals} veces</translation>
    </message>
    <message>
        <source>{began} to {end} · {length_words}{renewed}</source>
        <translation>{began} a {end} · {length_words}{renewed}</translation>
    </message>
    <message>
        <source>As {assumed_role_arn}</source>
        <translation>Como {assumed_role_arn}</translation>
    </message>
    <message>
        <source>From the source {source}</source>
        <translation>Desde el origen {source}</translation>
    </message>
    <message>
        <source>Limited to reading</source>
        <translation>Limitada a lectura</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por qué: {reason}</translation>
    </message>
    <message>
        <source>: {to}</source>
        <translation>: {to}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When, newest first</source>
        <translation>Cuándo, más recientes primero</translation>
    </message>
    <message>
        <source>When, oldest first</source>
        <translation>Cuándo, más antiguos primero</translation>
    </message>
    <message>
        <source>Role, A to Z</source>
        <translation>Rol, de la A a la Z</translation>
    </message>
    <message>
        <source>Role, Z to A</source>
        <translation>Rol, de la Z a la A</translation>
    </message>
    <message>
        <source>Account, A to Z</source>
        <translation>Cuenta, de la A a la Z</translation>
    </message>
    <message>
        <source>Account, Z to A</source>
        <translation>Cuenta, de la Z a la A</translation>
    </message>
    <message>
        <source>How long, longest first</source>
        <translation>Cuánto tiempo, de más a menos</translation>
    </message>
    <message>
        <source>How long, shortest first</source>
        <translation>Cuánto tiempo, de menos a más</translation>
    </message>
    <message>
        <source>Why, A to Z</source>
        <translation>Por qué, de la A a la Z</translation>
    </message>
    <message>
        <source>Why, Z to A</source>
        <translation>Por qué, de la Z a la A</translation>
    </message>
    <message>
        <source>Delivered to, A to Z</source>
        <translation>Entregado a, de la A a la Z</translation>
    </message>
    <message>
        <source>Delivered to, Z to A</source>
        <translation>Entregado a, de la Z a la A</translation>
    </message>
    <message>
        <source>Read only, first</source>
        <translation>Solo lectura, primero</translation>
    </message>
    <message>
        <source>Read only, last</source>
        <translation>Solo lectura, al final</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search roles, accounts, reasons, where it went…</source>
        <translation>Buscar roles, cuentas, motivos, adónde fue…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Of which roles</source>
        <translation>De qué roles</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Detalles de la sesión</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <translation>Conservar el historial durante</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>No se conserva ningún historial.</translation>
    </message>
    <message>
        <source>Nothing has been assumed yet.</source>
        <translation>Todavía no se ha asumido nada.</translation>
    </message>
    <message>
        <source>Nothing in the history is like that.</source>
        <translation>Nada en el historial coincide.</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <translation>{shown} de {there}</translation>
    </message>
    <message>
        <source>{there} in all</source>
        <translation>{there} en total</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no history?</source>
        <translation>¿No conservar ningún historial?</translation>
    </message>
    <message>
        <source>Keep history for {kept}?</source>
        <translation>¿Conservar el historial durante {kept}?</translation>
    </message>
    <message numerus="yes">
        <source>1 entry that is older is</source>
        <comment>{n} entries that are older are</comment>
        <translation>
            <numerusform>Se elimina 1 entrada más antigua</numerusform>
            <numerusform>Se eliminan {n} entradas más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} removed for good.</source>
        <translation>{amount} definitivamente.</translation>
    </message>
    <message>
        <source>All of it is removed for good, and nothing is written down.</source>
        <translation>Se elimina todo definitivamente, y no se anota nada más.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>{n} row saved as {path}.</source>
        <comment>{n} rows saved as {path}.</comment>
        <translation>
            <numerusform>{n} fila guardada como {path}.</numerusform>
            <numerusform>{n} filas guardadas como {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none given: copy it from the AWS access portal, or from its invitation</source>
        <translation>no se indicó ninguna: cópiela del portal de acceso de AWS o de la invitación</translation>
    </message>
    <message>
        <source>this is no address: write it as in https://acme.awsapps.com/start</source>
        <translation>esto no es una dirección: escríbala como en https://acme.awsapps.com/start</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>tiene que empezar por https://</translation>
    </message>
    <message>
        <source>a user and password do not belong in it: leave out what stands before the @</source>
        <translation>un usuario y una contraseña no van aquí: omita lo que está antes de la @</translation>
    </message>
    <message>
        <source>this is {known}, which is in the list already</source>
        <translation>esta es {known}, que ya está en la lista</translation>
    </message>
    <message>
        <source>Settings of {source}</source>
        <translation>Ajustes de {source}</translation>
    </message>
    <message>
        <source>Add Identity Center</source>
        <translation>Añadir Identity Center</translation>
    </message>
    <message>
        <source>such as eu-west-1</source>
        <translation>por ejemplo, eu-west-1</translation>
    </message>
    <message>
        <source>such as acme</source>
        <translation>por ejemplo, acme</translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation>URL de inicio</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>You sign in in your browser, and the AWS CLI uses the same sign-in. Nothing secret is kept by RoleSwitch itself.</source>
        <translation>Usted inicia sesión en su navegador, y la AWS CLI usa ese mismo inicio de sesión. RoleSwitch no guarda por sí mismo nada secreto.</translation>
    </message>
    <message>
        <source>there is a source named {name} already</source>
        <translation>ya hay un origen llamado {name}</translation>
    </message>
    <message>
        <source>where Identity Center itself is: ask who administers it where the address does not say it</source>
        <translation>dónde está Identity Center mismo: pregunte a quien lo administra si la dirección no lo indica</translation>
    </message>
    <message>
        <source>roles name it, so it stays</source>
        <translation>hay roles que lo nombran, así que se queda</translation>
    </message>
    <message>
        <source>It is needed: the roles that name it can be assumed only with the key in the keyring.</source>
        <translation>Hace falta: los roles que la nombran solo se pueden asumir con la clave en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>Another profile uses it</source>
        <comment>Other profiles use it</comment>
        <translation>
            <numerusform>Otro perfil la usa</numerusform>
            <numerusform>Otros perfiles la usan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it finds</source>
        <comment>they find</comment>
        <translation>
            <numerusform>no encuentra</numerusform>
            <numerusform>no encuentran</numerusform>
        </translation>
    </message>
    <message>
        <source>{use}: {names}{more}. Once it is moved, {find} no credentials in other tools.</source>
        <translation>{use}: {names}{more}. Una vez movida, {find} credenciales en otras herramientas.</translation>
    </message>
    <message>
        <source>{what}: {done} of {whole}</source>
        <translation>{what}: {done} de {whole}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what}: {done}</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} role, remove {removed}</source>
        <comment>Import {n} roles, remove {removed}</comment>
        <translation>
            <numerusform>Importar {n} rol, quitar {removed}</numerusform>
            <numerusform>Importar {n} roles, quitar {removed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} role</source>
        <comment>Import {n} roles</comment>
        <translation>
            <numerusform>Importar {n} rol</numerusform>
            <numerusform>Importar {n} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} role</source>
        <comment>Remove {n} roles</comment>
        <translation>
            <numerusform>Quitar {n} rol</numerusform>
            <numerusform>Quitar {n} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} source</source>
        <comment>Import {n} sources</comment>
        <translation>
            <numerusform>Importar {n} origen</numerusform>
            <numerusform>Importar {n} orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} key</source>
        <comment>Move {n} keys</comment>
        <translation>
            <numerusform>Mover {n} clave</numerusform>
            <numerusform>Mover {n} claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} role imported from {origin}</source>
        <comment>{n} roles imported from {origin}</comment>
        <translation>
            <numerusform>{n} rol importado de {origin}</numerusform>
            <numerusform>{n} roles importados de {origin}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported from {origin}</source>
        <comment>{n} sources imported from {origin}</comment>
        <translation>
            <numerusform>{n} origen importado de {origin}</numerusform>
            <numerusform>{n} orígenes importados de {origin}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} role removed from the list</source>
        <comment>{n} roles removed from the list</comment>
        <translation>
            <numerusform>{n} rol quitado de la lista</numerusform>
            <numerusform>{n} roles quitados de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more key can be moved when you import from there again.</source>
        <comment>{n} more keys can be moved when you import from there again.</comment>
        <translation>
            <numerusform>{n} clave más se puede mover al importar de ahí otra vez.</numerusform>
            <numerusform>{n} claves más se pueden mover al importar de ahí otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source> and remove it from the file (a backup is kept)</source>
        <translation> y quitarla del archivo (se guarda una copia de seguridad)</translation>
    </message>
    <message>
        <source>; it stays in the file as well</source>
        <translation>; también se queda en el archivo</translation>
    </message>
    <message>
        <source>Move the access key of [{profile}] into {keyring}{out}</source>
        <translation>Mover la clave de acceso de [{profile}] a {keyring}{out}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>{name} · profile {profile}</source>
        <translation>{name} · perfil {profile}</translation>
    </message>
    <message>
        <source>{name} · Identity Center</source>
        <translation>{name} · Identity Center</translation>
    </message>
    <message>
        <source>Reading ~/.aws…</source>
        <translation>Leyendo ~/.aws…</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>Leyendo {path}…</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Asking {source} for its accounts and roles…</source>
        <translation>Pidiendo a {source} sus cuentas y roles…</translation>
    </message>
    <message>
        <source>Asking AWS for the accounts of the organization…</source>
        <translation>Pidiendo a AWS las cuentas de la organización…</translation>
    </message>
    <message>
        <source>Source for roles that name none</source>
        <translation>Origen para los roles que no nombran ninguno</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Lista sus cuentas con un rol que usted tiene, y crea un rol para cada una.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se leyó nada</translation>
    </message>
    <message>
        <source>Comparing with your list…</source>
        <translation>Comparando con su lista…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Cancelándolo…</translation>
    </message>
    <message numerus="yes">
        <source>The key of {names} is</source>
        <comment>The keys of {names_2} are</comment>
        <translation>
            <numerusform>La clave de {names} está</numerusform>
            <numerusform>Las claves de {names_2} están</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} in {keyring}.</source>
        <translation>{keys} en {keyring}.</translation>
    </message>
    <message numerus="yes">
        <source>The file as it was</source>
        <comment>The files as they were</comment>
        <translation>
            <numerusform>El archivo como estaba</numerusform>
            <numerusform>Los archivos como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>{as_it_was}: {names}</source>
        <translation>{as_it_was}: {names}</translation>
    </message>
    <message>
        <source>The key still stands in there, and in no other backup: delete it when everything works.</source>
        <translation>La clave sigue estando allí, y en ninguna otra copia de seguridad: elimínela cuando todo funcione.</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Pegue aquí</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>Import roles</source>
        <translation>Importar roles</translation>
    </message>
    <message>
        <source>What is found is shown before anything is written.</source>
        <translation>Lo que se encuentra se muestra antes de escribir nada.</translation>
    </message>
    <message>
        <source>From ~/.aws</source>
        <translation>De ~/.aws</translation>
    </message>
    <message>
        <source>The profiles that AWS tools use on this computer.</source>
        <translation>Los perfiles que usan las herramientas de AWS en este equipo.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>AWS config, AWS Extend Switch Roles, switch-role links, or a list of RoleSwitch.</source>
        <translation>Configuración de AWS, AWS Extend Switch Roles, enlaces de cambio de rol o una lista de RoleSwitch.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>The same, from a page, a wiki or a message.</source>
        <translation>Lo mismo, de una página, un wiki o un mensaje.</translation>
    </message>
    <message>
        <source>Accounts and roles of {source}</source>
        <translation>Cuentas y roles de {source}</translation>
    </message>
    <message>
        <source>What you may use at {start_url}.</source>
        <translation>Lo que usted puede usar en {start_url}.</translation>
    </message>
    <message>
        <source>Accounts of an AWS organization…</source>
        <translation>Cuentas de una organización de AWS…</translation>
    </message>
    <message>
        <source>Lists its accounts with a role of yours, and makes a role for each.</source>
        <translation>Enumera sus cuentas con un rol que usted tiene, y crea un rol para cada una.</translation>
    </message>
    <message>
        <source>Team list…</source>
        <translation>Lista de equipo…</translation>
    </message>
    <message>
        <source>A file, address or git repository that you and others share, kept in step.</source>
        <translation>Un archivo, una dirección o un repositorio git que usted comparte con otros, siempre al día.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>También puede soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texto que importar</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Reconocido automáticamente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Import roles from a file</source>
        <translation>Importar roles de un archivo</translation>
    </message>
    <message>
        <source>{lines} lines; the beginning is shown.</source>
        <translation>{lines} líneas; se muestra el principio.</translation>
    </message>
    <message>
        <source>Drop one file of this computer.</source>
        <translation>Suelte un solo archivo de este equipo.</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID de instancia</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>Shell on an instance — {title}</source>
        <translation>Shell en una instancia — {title}</translation>
    </message>
    <message>
        <source>Search names, IDs, platforms, or give an instance ID…</source>
        <translation>Busque nombres, ID, plataformas o indique un ID de instancia…</translation>
    </message>
    <message>
        <source>Search instances, or give an instance ID</source>
        <translation>Buscar instancias o indicar un ID de instancia</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message numerus="yes">
        <source>{n} instance</source>
        <comment>{n} instances</comment>
        <translation>
            <numerusform>{n} instancia</numerusform>
            <numerusform>{n} instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Asking AWS for the instances</source>
        <translation>Pidiendo las instancias a AWS</translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble; others to look at: {attention}.</source>
        <comment>{n} things are in trouble; others to look at: {attention}.</comment>
        <translation>
            <numerusform>1 problema; además, por revisar: {attention}.</numerusform>
            <numerusform>{n} problemas; además, por revisar: {attention}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 thing is in trouble.</source>
        <comment>{n} things are in trouble.</comment>
        <translation>
            <numerusform>1 problema.</numerusform>
            <numerusform>{n} problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is in trouble. 1 thing to look at.</source>
        <comment>Nothing is in trouble. {n} things to look at.</comment>
        <translation>
            <numerusform>Sin problemas. 1 cosa por revisar.</numerusform>
            <numerusform>Sin problemas. {n} cosas por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado general</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Iniciar shell</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>Consultando a AWS…</translation>
    </message>
    <message>
        <source>{done} so far…</source>
        <translation>{done} hasta ahora…</translation>
    </message>
    <message>
        <source>A shell can be begun by an instance&apos;s ID.</source>
        <translation>Se puede iniciar un shell con el ID de una instancia.</translation>
    </message>
    <message>
        <source>EC2&apos;s names are not shown: {message}</source>
        <translation>No se muestran los nombres de EC2: {message}</translation>
    </message>
    <message>
        <source>Systems Manager knows no instance in {region}: they need its agent and a role.</source>
        <translation>Systems Manager no conoce ninguna instancia en {region}: necesitan su agente y un rol.</translation>
    </message>
    <message>
        <source>{rows} of {there}</source>
        <translation>{rows} de {there}</translation>
    </message>
    <message>
        <source>Opening a shell on {wanted}…</source>
        <translation>Abriendo un shell en {wanted}…</translation>
    </message>
    <message>
        <source>A terminal with a shell on {wanted} is open.</source>
        <translation>Hay una terminal abierta con un shell en {wanted}.</translation>
    </message>
    <message>
        <source>Keep a TOTP secret for {name}</source>
        <translation>Guardar un secreto TOTP para {name}</translation>
    </message>
    <message>
        <source>as AWS shows it, or otpauth://…</source>
        <translation>tal como lo muestra AWS, u otpauth://…</translation>
    </message>
    <message>
        <source>TOTP secret</source>
        <translation>Secreto TOTP</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>RoleSwitch then makes the MFA codes of {name} without asking you. The second factor lives beside the first then: whoever can read {keyring} has both.</source>
        <translation>RoleSwitch genera entonces los códigos MFA de {name} sin preguntarle. El segundo factor queda así junto al primero: quien pueda leer {keyring} tiene ambos.</translation>
    </message>
    <message>
        <source>It is in {keyring}. Where you are just setting up this device, AWS asks for two codes in a row: give it these, soon. Otherwise you do not need them.</source>
        <translation>Está en {keyring}. Si está configurando ahora este dispositivo, AWS pide dos códigos seguidos: dele estos, pronto. Si no, no los necesita.</translation>
    </message>
    <message>
        <source>such as work</source>
        <translation>por ejemplo, trabajo</translation>
    </message>
    <message>
        <source>AKIA…</source>
        <translation>AKIA…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the secret access key</source>
        <translation>Mostrar la clave de acceso secreta</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no hecho</translation>
    </message>
    <message>
        <source>{old_key_id} is deleted at AWS and in the keyring, for good: nobody can bring it back. It is inactive already. See first that nothing else needs it: other computers, servers, pipelines, scripts.</source>
        <translation>{old_key_id} se elimina en AWS y en el llavero, definitivamente: nadie puede recuperarla. Ya está inactiva. Compruebe antes que nada más la necesite: otros equipos, servidores, pipelines, scripts.</translation>
    </message>
    <message>
        <source>Rotate the access key {name}</source>
        <translation>Rotar la clave de acceso {name}</translation>
    </message>
    <message>
        <source>A new key takes the place of the old one and is kept in {keyring}. At every moment a key that works is there. The old one is made inactive, and deleted only when you say so.</source>
        <translation>Una clave nueva ocupa el lugar de la antigua y se guarda en {keyring}. En todo momento hay una clave que funciona. La antigua se desactiva, y se elimina solo cuando usted lo diga.</translation>
    </message>
    <message>
        <source>The rotation is under way</source>
        <translation>La rotación está en curso</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete old key…</source>
        <translation>Eliminar la clave antigua…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Waiting for {waiting}…</source>
        <translation>Esperando: {waiting}…</translation>
    </message>
    <message>
        <source>You may close this window: it goes on without it.</source>
        <translation>Puede cerrar esta ventana: continúa sin ella.</translation>
    </message>
    <message>
        <source>The old key is deleted. </source>
        <translation>Se eliminó la clave antigua. </translation>
    </message>
    <message>
        <source>{over}{name} uses its key {key_id}.</source>
        <translation>{over}{name} usa su clave {key_id}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Delete the old key of {name}?</source>
        <translation>¿Eliminar la clave antigua de {name}?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>{words}: {spoken}</source>
        <translation>{words}: {spoken}</translation>
    </message>
    <message>
        <source>{key_age}: rotate it</source>
        <translation>{key_age}: rótela</translation>
    </message>
    <message>
        <source>MFA device {device_words}</source>
        <translation>Dispositivo MFA {device_words}</translation>
    </message>
    <message>
        <source>MFA session until {time}</source>
        <translation>Sesión MFA hasta las {time}</translation>
    </message>
    <message>
        <source>Test {source}</source>
        <translation>Probar {source}</translation>
    </message>
    <message>
        <source>Rotate {source}…</source>
        <translation>Rotar {source}…</translation>
    </message>
    <message>
        <source>Settings {source}…</source>
        <translation>Ajustes de {source}…</translation>
    </message>
    <message>
        <source>Remove {source}…</source>
        <translation>Quitar {source}…</translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}.</source>
        <translation>Abre {n} roles que esperan: {titles}.</translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it.</source>
        <translation>Abre {role}, que lo espera.</translation>
    </message>
    <message>
        <source> for {time}</source>
        <translation> durante {time}</translation>
    </message>
    <message>
        <source>Opens {role}{lasts}. Its next session takes another code.</source>
        <translation>Abre {role}{lasts}. Su próxima sesión necesita otro código.</translation>
    </message>
    <message>
        <source>Then {n} roles take a code each: {titles}.</source>
        <translation>Después, {n} roles necesitan un código cada uno: {titles}.</translation>
    </message>
    <message>
        <source>Then {role} takes a code of its own.</source>
        <translation>Después, {role} necesita un código propio.</translation>
    </message>
    <message>
        <source>{ago} s ago</source>
        <translation>hace {ago} s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>The last code was used {when}. The next one comes in {left} s.</source>
        <translation>El último código se usó {when}. El siguiente llega en {left} s.</translation>
    </message>
    <message>
        <source>MFA code for {source_name}</source>
        <translation>Código MFA para {source_name}</translation>
    </message>
    <message>
        <source>Giving the code to AWS</source>
        <translation>Dando el código a AWS</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>MFA device {serial}</source>
        <translation>Dispositivo MFA {serial}</translation>
    </message>
    <message>
        <source>six digits, as the device {short_serial} shows them</source>
        <translation>seis dígitos, como los muestra el dispositivo {short_serial}</translation>
    </message>
    <message>
        <source>No role waits for a code any more.</source>
        <translation>Ya ningún rol espera un código.</translation>
    </message>
    <message>
        <source>Keeps {roles} renewed: {titles}.</source>
        <translation>Renueva {roles} automáticamente: {titles}.</translation>
    </message>
    <message>
        <source>No role waits for it: the roles of {source_name} that ask for MFA open with it.</source>
        <translation>Ningún rol lo espera: los roles de {source_name} que piden MFA se abren con él.</translation>
    </message>
    <message>
        <source>Good until {until}; roles renew by themselves until then.</source>
        <translation>Válido hasta las {until}; hasta entonces los roles se renuevan automáticamente.</translation>
    </message>
    <message>
        <source>That code was used already, and AWS takes each one once. The next one comes in {left} s.</source>
        <translation>Ese código ya se usó, y AWS acepta cada uno una sola vez. El siguiente llega en {left} s.</translation>
    </message>
    <message>
        <source>There are no six digits in what was pasted, or more than six.</source>
        <translation>En lo que se pegó no hay seis dígitos, o hay más de seis.</translation>
    </message>
    <message>
        <source>Cancelled. The roles wait as before.</source>
        <translation>Cancelado. Los roles esperan como antes.</translation>
    </message>
    <message>
        <source>{titles}: assumed. </source>
        <translation>Se asumió: {titles}. </translation>
    </message>
    <message>
        <source>{words}{role} takes the next code.</source>
        <translation>{words}{role} necesita el siguiente código.</translation>
    </message>
    <message numerus="yes">
        <source>one role</source>
        <comment>{n} roles</comment>
        <translation>
            <numerusform>un rol</numerusform>
            <numerusform>{n} roles</numerusform>
        </translation>
    </message>
    <message>
        <source>No MFA</source>
        <translation>Sin MFA</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Como se recomienda</translation>
    </message>
    <message>
        <source>One code, many roles, 1 h each, renewed silently</source>
        <translation>Un código, muchos roles, 1 h cada uno, renovados sin preguntar</translation>
    </message>
    <message>
        <source>A code for this role, up to 12 h</source>
        <translation>Un código para este rol, hasta 12 h</translation>
    </message>
    <message>
        <source>assumed via {via}: MFA is given as the first role of that path says</source>
        <translation>asumido a través de {via}: la MFA se da como indica el primer rol de ese recorrido</translation>
    </message>
    <message>
        <source>where the role is to be</source>
        <translation>dónde estará el rol</translation>
    </message>
    <message>
        <source>of who assumes it</source>
        <translation>de quien lo asume</translation>
    </message>
    <message>
        <source>one to a line: user/boaty, role/team/Runner, permission-set/Admins, or an ARN</source>
        <translation>uno por línea: user/boaty, role/team/Runner, permission-set/Admins o un ARN</translation>
    </message>
    <message>
        <source>with commas between them: they get the caller&apos;s policy</source>
        <translation>separados por comas: reciben la política de quien llama</translation>
    </message>
    <message>
        <source>where somebody else&apos;s account assumes it; it is no secret</source>
        <translation>si lo asume la cuenta de otro; no es un secreto</translation>
    </message>
    <message>
        <source>only users can give it: sessions of roles and of Identity Center carry none</source>
        <translation>solo los usuarios pueden usarla: las sesiones de roles y de Identity Center no la llevan</translation>
    </message>
    <message>
        <source>how long a session of it may last</source>
        <translation>cuánto puede durar una sesión suya</translation>
    </message>
    <message>
        <source>the most it may ever do, whatever else it is given</source>
        <translation>lo máximo que podrá hacer jamás, sea lo que sea que se le dé</translation>
    </message>
    <message>
        <source>whose credentials assume it</source>
        <translation>de quién son las credenciales que lo asumen</translation>
    </message>
    <message>
        <source>to create it here: credentials that may manage IAM in the role&apos;s account</source>
        <translation>para crearlo aquí: credenciales que pueden administrar IAM en la cuenta del rol</translation>
    </message>
    <message>
        <source>credentials that may manage IAM in the caller&apos;s account</source>
        <translation>credenciales que pueden administrar IAM en la cuenta de quien llama</translation>
    </message>
    <message>
        <source>Set up a role</source>
        <translation>Configurar un rol</translation>
    </message>
    <message>
        <source>Deployer, or team/Deployer with a path</source>
        <translation>Deployer o team/Deployer con una ruta</translation>
    </message>
    <message>
        <source>{&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</source>
        <translation>{&quot;Version&quot;: &quot;2012-10-17&quot;, &quot;Statement&quot;: […]}</translation>
    </message>
    <message>
        <source>Role name</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Further policies</source>
        <translation>Otras políticas</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Política insertada</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límite de permisos</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Only who is named here</source>
        <translation>Solo quien se nombra aquí</translation>
    </message>
    <message>
        <source>Whoever that account&apos;s administrators allow</source>
        <translation>Cualquiera a quien los administradores de esa cuenta lo permitan</translation>
    </message>
    <message>
        <source>Somebody else&apos;s account</source>
        <translation>Cuenta de otro</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Make a new external ID</source>
        <translation>Generar un nuevo ID externo</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA obligatoria</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>Etiquetas de sesión</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>Identidad de origen</translation>
    </message>
    <message>
        <source>Caller&apos;s account</source>
        <translation>Cuenta de quien llama</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>De otro</translation>
    </message>
    <message>
        <source>Who may assume it</source>
        <translation>Quién puede asumirlo</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Assumed from</source>
        <translation>Se asume desde</translation>
    </message>
    <message>
        <source>Role made with</source>
        <translation>Rol creado con</translation>
    </message>
    <message>
        <source>Caller&apos;s policy with</source>
        <translation>Política de quien llama con</translation>
    </message>
    <message>
        <source>Setting up the role</source>
        <translation>Configurando el rol</translation>
    </message>
    <message>
        <source>Undo what was made</source>
        <translation>Deshacer lo que se creó</translation>
    </message>
    <message>
        <source>Add to the list anyway</source>
        <translation>Añadir a la lista de todos modos</translation>
    </message>
    <message>
        <source>Create and check</source>
        <translation>Crear y comprobar</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>El rol</translation>
    </message>
    <message>
        <source>More: inline policy, boundary, tags, partition</source>
        <translation>Más: política insertada, límite de permisos, etiquetas, partición</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Create it from here, or apply a text yourself</source>
        <translation>Créelo desde aquí, o aplique usted mismo un texto</translation>
    </message>
    <message>
        <source>Choose whose…</source>
        <translation>Elija de quién…</translation>
    </message>
    <message>
        <source>Nobody&apos;s: the caller is allowed already</source>
        <translation>De nadie: ya tiene permiso</translation>
    </message>
    <message>
        <source>a session of {role}</source>
        <translation>una sesión de {role}</translation>
    </message>
    <message>
        <source>Asking whose credentials these are…</source>
        <translation>Preguntando de quién son estas credenciales…</translation>
    </message>
    <message>
        <source>{role} is made and in the list: AWS let its caller in.</source>
        <translation>{role} está creado y en la lista: AWS dejó entrar a quien llama.</translation>
    </message>
    <message>
        <source>Everything that was made is removed.</source>
        <translation>Se quitó todo lo que se había creado.</translation>
    </message>
    <message>
        <source>Stopping after this call…</source>
        <translation>Se detiene después de esta llamada…</translation>
    </message>
    <message>
        <source>{standing} It stays in AWS, and RoleSwitch cannot undo it then.</source>
        <translation>{standing} Se queda en AWS, y entonces RoleSwitch no puede deshacerlo.</translation>
    </message>
    <message>
        <source>Leave it?</source>
        <translation>¿Salir y dejarlo?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>name at least one, or let the whole account in</source>
        <translation>indique al menos uno, o deje entrar a toda la cuenta</translation>
    </message>
    <message>
        <source>{rpartition}: {managed_policies}</source>
        <translation>{rpartition}: {managed_policies}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>there is a role named {name} already</source>
        <translation>ya hay un rol llamado {name}</translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation>política insertada</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>duración máxima</translation>
    </message>
    <message>
        <source>By account name</source>
        <translation>Por nombre de cuenta</translation>
    </message>
    <message>
        <source>a name with prod is red, stage orange, test yellow, dev green, others are blue</source>
        <translation>un nombre con prod es rojo, stage naranja, test amarillo, dev verde, los demás son azules</translation>
    </message>
    <message>
        <source>By organizational unit</source>
        <translation>Por unidad organizativa</translation>
    </message>
    <message>
        <source>the accounts of a unit look alike</source>
        <translation>las cuentas de una unidad se ven iguales</translation>
    </message>
    <message>
        <source>Accounts of an organization</source>
        <translation>Cuentas de una organización</translation>
    </message>
    <message>
        <source>where the roles&apos; trust policies ask for one</source>
        <translation>si los roles piden uno</translation>
    </message>
    <message>
        <source>Group by organizational unit</source>
        <translation>Agrupar por unidad organizativa</translation>
    </message>
    <message>
        <source>Listed with</source>
        <translation>Se listan con</translation>
    </message>
    <message>
        <source>Group by unit</source>
        <translation>Agrupar por unidad</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Short names</source>
        <translation>Nombres cortos</translation>
    </message>
    <message>
        <source>Find accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>A role of the management account, or of a delegated administrator, lists the accounts of its organization. You see the roles that are made of them before anything is written.</source>
        <translation>Un rol de la cuenta de administración, o de un administrador delegado, lista las cuentas de su organización. Usted ve los roles que se crean a partir de ellas antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Choose the role that may list it…</source>
        <translation>Elija el rol que puede listarla…</translation>
    </message>
    <message>
        <source>That role: {role}</source>
        <translation>Ese rol: {role}</translation>
    </message>
    <message>
        <source>That role</source>
        <translation>Ese rol</translation>
    </message>
    <message>
        <source>there is no role yet: add the one of the management account first</source>
        <translation>todavía no hay ningún rol: añada antes el de la cuenta de administración</translation>
    </message>
    <message>
        <source>AWS makes it in each account that the organization creates</source>
        <translation>AWS lo crea en cada cuenta que crea la organización</translation>
    </message>
    <message>
        <source>in each account</source>
        <translation>en cada cuenta</translation>
    </message>
    <message>
        <source>chained: 1 h is the most AWS gives</source>
        <translation>encadenado: 1 h es lo máximo que da AWS</translation>
    </message>
    <message>
        <source>{words} can stand in it; unit is the innermost one</source>
        <translation>puede contener {words}; unit es la más interna</translation>
    </message>
    <message>
        <source>what the command line calls them</source>
        <translation>cómo los llama la línea de comandos</translation>
    </message>
    <message>
        <source>cut to {duration}: {why}</source>
        <translation>recortada a {duration}: {why}</translation>
    </message>
    <message>
        <source>lasts {duration}: {why}</source>
        <translation>dura {duration}: {why}</translation>
    </message>
    <message>
        <source>chained through {via}: 1 h is the most AWS gives</source>
        <translation>encadenado a través de {via}: 1 h es lo máximo que da AWS</translation>
    </message>
    <message>
        <source>no more than the role&apos;s own maximum session duration</source>
        <translation>no más que la duración máxima de sesión del propio rol</translation>
    </message>
    <message>
        <source>as the session tag {reason_tag}</source>
        <translation>como la etiqueta de sesión {reason_tag}</translation>
    </message>
    <message>
        <source>as the source identity {identity}</source>
        <translation>como identidad de origen {identity}</translation>
    </message>
    <message>
        <source>as the source identity</source>
        <translation>como identidad de origen</translation>
    </message>
    <message>
        <source>in the session&apos;s name, as {ticket}</source>
        <translation>en el nombre de la sesión, como {ticket}</translation>
    </message>
    <message>
        <source>in the session&apos;s name</source>
        <translation>en el nombre de la sesión</translation>
    </message>
    <message>
        <source>It is kept in the history here; AWS is not told.</source>
        <translation>Se guarda aquí en el historial; a AWS no se le comunica.</translation>
    </message>
    <message>
        <source>CloudTrail shows it {names}.</source>
        <translation>CloudTrail lo muestra {names}.</translation>
    </message>
    <message>
        <source>Why do you assume {title}?</source>
        <translation>¿Por qué asume {title}?</translation>
    </message>
    <message>
        <source>Reason for {title}</source>
        <translation>Motivo para {title}</translation>
    </message>
    <message>
        <source>One MFA code of {source} is needed for {titles}.</source>
        <translation>Se necesita un código MFA de {source} para {titles}.</translation>
    </message>
    <message>
        <source>An MFA code for each alone is needed for {titles}.</source>
        <translation>Se necesita un código MFA para cada uno por separado: {titles}.</translation>
    </message>
    <message>
        <source>A sign-in to {source} is needed for {titles}.</source>
        <translation>Se necesita iniciar sesión en {source} para {titles}.</translation>
    </message>
    <message>
        <source>As they stand in the list, these cannot be assumed: {titles}.</source>
        <translation>Tal como están en la lista, estos no se pueden asumir: {titles}.</translation>
    </message>
    <message>
        <source>To include {role}, type {name}</source>
        <translation>Para incluir {role}, escriba {name}</translation>
    </message>
    <message>
        <source>Assume all roles of {group}</source>
        <translation>Asumir todos los roles de {group}</translation>
    </message>
    <message numerus="yes">
        <source>1 is active already and stays as it is.</source>
        <comment>{n} are active already and stay as they are.</comment>
        <translation>
            <numerusform>1 ya está activo y queda como está.</numerusform>
            <numerusform>{n} ya están activos y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>such as INC0012345 disk full</source>
        <translation>por ejemplo, INC0012345 disco lleno</translation>
    </message>
    <message>
        <source>These ask first, and are left out unless you include them:</source>
        <translation>Estos preguntan antes, y se dejan fuera a menos que usted los incluya:</translation>
    </message>
    <message>
        <source>Assuming the roles</source>
        <translation>Asumiendo los roles</translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role of {group}?</source>
        <comment>Assume {n} roles of {group}?</comment>
        <translation>
            <numerusform>¿Asumir 1 rol de {group}?</numerusform>
            <numerusform>¿Asumir {n} roles de {group}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume 1 role</source>
        <comment>Assume {n} roles</comment>
        <translation>
            <numerusform>Asumir 1 rol</numerusform>
            <numerusform>Asumir {n} roles</numerusform>
        </translation>
    </message>
    <message>
        <source>For {titles}.</source>
        <translation>Para {titles}.</translation>
    </message>
    <message>
        <source>{done} of {n} …</source>
        <translation>{done} de {n} …</translation>
    </message>
    <message>
        <source>None assumed.</source>
        <translation>Ninguno asumido.</translation>
    </message>
    <message>
        <source>{role}: {trouble}</source>
        <translation>{role}: {trouble}</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Error type</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Host ID</source>
        <translation>ID de host</translation>
    </message>
    <message>
        <source>A policy with the statement that would allow it</source>
        <translation>Una política con la declaración que lo permitiría</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Assume…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>not used: Identity Center takes none</source>
        <translation>no se usa: Identity Center no acepta ninguno</translation>
    </message>
    <message>
        <source>not used: Identity Center decides, as its permission set says, 1 h to 12 h</source>
        <translation>no se usa: decide Identity Center, según su conjunto de permisos, de 1 h a 12 h</translation>
    </message>
    <message>
        <source>not used: Identity Center asks for it when you sign in</source>
        <translation>no se usa: Identity Center lo pide cuando usted inicia sesión</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>not used: Identity Center names the session after who signed in</source>
        <translation>no se usa: Identity Center da a la sesión el nombre de quien inició sesión</translation>
    </message>
    <message>
        <source>not used: choose a permission set that only reads</source>
        <translation>no se usa: elija un conjunto de permisos que solo lea</translation>
    </message>
    <message>
        <source>{account} · the role name is the permission set&apos;s: {permission_set}</source>
        <translation>{account} · el nombre del rol es el del conjunto de permisos: {permission_set}</translation>
    </message>
    <message>
        <source>none given: name the device, or choose how MFA is given</source>
        <translation>no se indicó ninguno: indique el dispositivo, o elija cómo se da la MFA</translation>
    </message>
    <message>
        <source>end after</source>
        <translation>terminar tras</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Any name of it</source>
        <translation>Cualquiera de sus nombres</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nombre en la lista</translation>
    </message>
    <message>
        <source>Accounts whose name</source>
        <translation>Cuentas cuyo nombre</translation>
    </message>
    <message>
        <source>Roles of which any name</source>
        <translation>Roles con algún nombre que</translation>
    </message>
    <message>
        <source>Accounts whose ID</source>
        <translation>Cuentas cuyo ID</translation>
    </message>
    <message>
        <source>Roles whose role name</source>
        <translation>Roles cuyo nombre de rol</translation>
    </message>
    <message>
        <source>Roles whose name</source>
        <translation>Roles cuyo nombre</translation>
    </message>
    <message>
        <source>Roles whose group</source>
        <translation>Roles cuyo grupo</translation>
    </message>
    <message>
        <source>Roles whose source</source>
        <translation>Roles cuyo origen</translation>
    </message>
    <message>
        <source>Roles whose team list</source>
        <translation>Roles cuya lista de equipo</translation>
    </message>
    <message>
        <source>Roles whose partition</source>
        <translation>Roles cuya partición</translation>
    </message>
    <message>
        <source>ask before assuming</source>
        <translation>preguntar antes de asumir</translation>
    </message>
    <message>
        <source>have its name typed</source>
        <translation>pedir que se escriba su nombre</translation>
    </message>
    <message>
        <source>start read only</source>
        <translation>empezar en solo lectura</translation>
    </message>
    <message>
        <source>stand out</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>end when the screen locks</source>
        <translation>terminar cuando se bloquee la pantalla</translation>
    </message>
    <message>
        <source>Write what it looks for, such as prod.</source>
        <translation>Escriba lo que busca, como prod.</translation>
    </message>
    <message>
        <source>shown as {display_name}</source>
        <translation>mostrado como {display_name}</translation>
    </message>
    <message>
        <source>for {duration_text_of_seconds}</source>
        <translation>durante {duration_text_of_seconds}</translation>
    </message>
    <message>
        <source>do not {words}</source>
        <translation>no {words}</translation>
    </message>
    <message>
        <source>end after {duration_text_of_seconds}</source>
        <translation>terminar tras {duration_text_of_seconds}</translation>
    </message>
    <message>
        <source>{names}: {names_2}</source>
        <translation>{names}: {names_2}</translation>
    </message>
    <message>
        <source>contains {word}</source>
        <translation>contiene {word}</translation>
    </message>
    <message>
        <source>is like {pattern}</source>
        <translation>es como {pattern}</translation>
    </message>
    <message>
        <source>is {pattern}</source>
        <translation>es {pattern}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>La regla elegida</translation>
    </message>
    <message>
        <source>such as prod, or *-live-*</source>
        <translation>por ejemplo, prod o *-live-*</translation>
    </message>
    <message>
        <source>such as {account_name} · {role_name}</source>
        <translation>por ejemplo, {account_name} · {role_name}</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Se fija en</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>For every role of the list, also those that come later. What a role says itself wins, and of several rules the first.</source>
        <translation>Para todos los roles de la lista, también los que lleguen más tarde. Lo que un rol indica por sí mismo prevalece, y de varias reglas, la primera.</translation>
    </message>
    <message>
        <source>This rule says more than can be changed here: change it in roles.toml, or remove it.</source>
        <translation>Esta regla indica más de lo que se puede cambiar aquí: cámbiela en roles.toml, o quítela.</translation>
    </message>
    <message>
        <source>several with commas; * stands for anything</source>
        <translation>varios con comas; * representa cualquier cosa</translation>
    </message>
    <message>
        <source>may hold {words}</source>
        <translation>puede contener {words}</translation>
    </message>
    <message>
        <source>No role of the list is like that now.</source>
        <translation>Ningún rol de la lista es así ahora.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> y {more} más</translation>
    </message>
    <message>
        <source>{n} of {count} roles: {named}.</source>
        <translation>{n} de {count} roles: {named}.</translation>
    </message>
    <message>
        <source>New rule: {looks_for}</source>
        <translation>Regla nueva: {looks_for}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Storage class or region</source>
        <translation>Clase o región</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>
{size} bytes</source>
        <translation>
{size} bytes</translation>
    </message>
    <message>
        <source>A byte is a number, counted from 0.</source>
        <translation>Un byte es un número, contado desde 0.</translation>
    </message>
    <message>
        <source>{size_words} of {size_words_2}</source>
        <translation>{size_words} de {size_words_2}</translation>
    </message>
    <message>
        <source>{time_words} left</source>
        <translation>quedan {time_words}</translation>
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
        <translation>el final</translation>
    </message>
    <message>
        <source>To byte</source>
        <translation>Hasta el byte</translation>
    </message>
    <message>
        <source>Only a part of it, by its bytes</source>
        <translation>Solo una parte, por sus bytes</translation>
    </message>
    <message>
        <source>Object key</source>
        <translation>Clave del objeto</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>Desde el byte</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>all of it is {size_words}, {size} bytes</source>
        <translation>en total son {size_words}, {size} bytes</translation>
    </message>
    <message>
        <source>A name that ends in / is a folder&apos;s.</source>
        <translation>Un nombre que termina en / es el de una carpeta.</translation>
    </message>
    <message>
        <source>Nowhere but the history</source>
        <translation>Solo al historial</translation>
    </message>
    <message>
        <source>The session tag Reason</source>
        <translation>La etiqueta de sesión Reason</translation>
    </message>
    <message>
        <source>asked for when the role is assumed; user and role have to allow sts:TagSession</source>
        <translation>se pide al asumir el rol; el usuario y el rol tienen que permitir sts:TagSession</translation>
    </message>
    <message>
        <source>The source identity</source>
        <translation>La identidad de origen</translation>
    </message>
    <message>
        <source>asked for when the role is assumed, and sent as source identity; user and role have to allow sts:SetSourceIdentity</source>
        <translation>se pide al asumir el rol y se envía como identidad de origen; el usuario y el rol tienen que permitir sts:SetSourceIdentity</translation>
    </message>
    <message>
        <source>Session: name, tags, policy, source identity</source>
        <translation>Sesión: nombre, etiquetas, política, identidad de origen</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nombre de sesión</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reason goes to</source>
        <translation>El motivo va a</translation>
    </message>
    <message>
        <source> where the reason names {example_ticket}</source>
        <translation> si el motivo nombra {example_ticket}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>Política de sesión</translation>
    </message>
    <message>
        <source>Policy ARNs</source>
        <translation>ARN de políticas</translation>
    </message>
    <message>
        <source>team = platform
cost-center = 1234 (transitive)</source>
        <translation>team = platform
cost-center = 1234 (transitive)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Format the session policy</source>
        <translation>Dar formato a la política de sesión</translation>
    </message>
    <message>
        <source>limits the session to looking, by AWS&apos;s own policy ReadOnlyAccess</source>
        <translation>limita la sesión a solo lectura, con la política propia de AWS ReadOnlyAccess</translation>
    </message>
    <message>
        <source>not read only: AWS allows what any one of the policies below allows, so leave the others out</source>
        <translation>no es de solo lectura: AWS permite lo que permita cualquiera de las políticas de abajo, así que omita las demás</translation>
    </message>
    <message>
        <source>by AWS&apos;s own policy ReadOnlyAccess, in the policy ARNs below</source>
        <translation>con la política propia de AWS ReadOnlyAccess, en los ARN de políticas de abajo</translation>
    </message>
    <message>
        <source>one a line; with (transitive) at its end, a tag goes on to the roles assumed from this one</source>
        <translation>una por línea; con (transitive) al final, una etiqueta pasa a los roles que se asumen desde este</translation>
    </message>
    <message>
        <source>CloudTrail shows it along the whole chain, where nothing can change it</source>
        <translation>CloudTrail la muestra a lo largo de toda la cadena, donde nada puede cambiarla</translation>
    </message>
    <message>
        <source>the session may do what the role and a policy here both allow</source>
        <translation>la sesión puede hacer lo que permitan tanto el rol como una política indicada aquí</translation>
    </message>
    <message>
        <source>one a line: policies of AWS or of the role&apos;s own account</source>
        <translation>uno por línea: políticas de AWS o de la cuenta del propio rol</translation>
    </message>
    <message>
        <source>CloudTrail shows it; {words} can stand in it</source>
        <translation>CloudTrail lo muestra; puede contener {words}</translation>
    </message>
    <message>
        <source>CloudTrail will show {shown}{where}; {words} can stand in it</source>
        <translation>CloudTrail mostrará {shown}{where}; puede contener {words}</translation>
    </message>
    <message>
        <source>One sign-in serves all its roles, and the AWS CLI as well.</source>
        <translation>Un solo inicio de sesión sirve para todos sus roles, y también para la AWS CLI.</translation>
    </message>
    <message>
        <source>Opens {n} roles that wait: {titles}. {serves}</source>
        <translation>Abre {n} roles que esperan: {titles}. {serves}</translation>
    </message>
    <message>
        <source>Opens {role}, which waits for it. {serves}</source>
        <translation>Abre {role}, que lo espera. {serves}</translation>
    </message>
    <message>
        <source>Sign in to {source}</source>
        <translation>Iniciar sesión en {source}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Your browser shows the same code: compare it, then allow.</source>
        <translation>Su navegador muestra el mismo código: compárelo y después permita el acceso.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Asking Identity Center for a code…</source>
        <translation>Pidiendo un código a Identity Center…</translation>
    </message>
    <message>
        <source>No browser could be opened here: open the address yourself, and type the code there.</source>
        <translation>Aquí no se pudo abrir ningún navegador: abra usted mismo la dirección y escriba allí el código.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser… The code lasts another {time_left}.</source>
        <translation>Esperándole en el navegador… Validez restante del código: {time_left}.</translation>
    </message>
    <message>
        <source>name of a profile of ~/.aws</source>
        <translation>nombre de un perfil de ~/.aws</translation>
    </message>
    <message>
        <source>Profile of ~/.aws</source>
        <translation>Perfil de ~/.aws</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>{name}, which is not in the list</source>
        <translation>{name}, que no está en la lista</translation>
    </message>
    <message>
        <source>Profile of ~/.aws…</source>
        <translation>Perfil de ~/.aws…</translation>
    </message>
    <message>
        <source>Identity Center…</source>
        <translation>Identity Center…</translation>
    </message>
    <message>
        <source>{source} · profile {profile}</source>
        <translation>{source} · perfil {profile}</translation>
    </message>
    <message>
        <source>{source} · Identity Center</source>
        <translation>{source} · Identity Center</translation>
    </message>
    <message>
        <source>You type them</source>
        <translation>Los escribe usted</translation>
    </message>
    <message>
        <source>A command prints them</source>
        <translation>Los muestra un comando</translation>
    </message>
    <message>
        <source>Made of a TOTP secret in the keyring</source>
        <translation>Se generan con un secreto TOTP del llavero</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Como indica el perfil</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Legacy: one host for all regions</source>
        <translation>Heredado: un solo host para todas las regiones</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>como indica el perfil</translation>
    </message>
    <message>
        <source>such as ykman oath accounts code --single AWS</source>
        <translation>por ejemplo, ykman oath accounts code --single AWS</translation>
    </message>
    <message>
        <source>MFA codes</source>
        <translation>Códigos MFA</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>MFA session</source>
        <translation>Sesión MFA</translation>
    </message>
    <message>
        <source>STS</source>
        <translation>STS</translation>
    </message>
    <message>
        <source>Address of STS</source>
        <translation>Dirección de STS</translation>
    </message>
    <message>
        <source>Keep a TOTP secret…</source>
        <translation>Guardar un secreto TOTP…</translation>
    </message>
    <message>
        <source>KeePassXC moves it to its Recycle Bin, where it stays until you empty that, and you give the codes yourself from then on. Where nothing else has this secret, nobody can make codes of this device then.</source>
        <translation>KeePassXC lo mueve a su papelera, donde permanece hasta que la vacíe, y desde entonces usted introduce los códigos. Si nada más tiene este secreto, nadie podrá generar entonces códigos de este dispositivo.</translation>
    </message>
    <message>
        <source>Undo in ~/.aws</source>
        <translation>Deshacer en ~/.aws</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>La copia elegida</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What is yours in ~/.aws as it was before a change. What RoleSwitch has there now stays; what you restore can be taken back here too.</source>
        <translation>Lo que es suyo en ~/.aws tal como estaba antes de un cambio. Lo que RoleSwitch tiene allí ahora se queda; lo que restaure también se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Lo que cambia al restaurar</translation>
    </message>
    <message>
        <source>Nothing was changed there yet, or no backups are kept.</source>
        <translation>Todavía no se cambió nada allí, o no se guardan copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing of yours is otherwise than it was then.</source>
        <translation>Nada de lo suyo es distinto de como era entonces.</translation>
    </message>
    <message>
        <source>The profile of {roles} goes: what comes back has its name. The session lives on.</source>
        <translation>El perfil de {roles} desaparece: lo que vuelve tiene su nombre. La sesión sigue viva.</translation>
    </message>
    <message>
        <source>Restored. The way back is the first one of the list.</source>
        <translation>Restaurado. Para volver atrás, use la primera de la lista.</translation>
    </message>
    <message>
        <source>There is no way back to it then.</source>
        <translation>Entonces no hay forma de volver a ello.</translation>
    </message>
    <message>
        <source>The copy beside the file goes too.</source>
        <translation>También desaparece la copia junto al archivo.</translation>
    </message>
    <message>
        <source>Remove this backup?</source>
        <translation>¿Quitar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Remove the TOTP secret…</source>
        <translation>Quitar el secreto TOTP…</translation>
    </message>
    <message>
        <source>One code opens an MFA session, from which the roles of this source are assumed without another one until it ends.</source>
        <translation>Un código abre una sesión MFA, desde la que se asumen los roles de este origen sin otro código hasta que termina.</translation>
    </message>
    <message>
        <source>Keep another one…</source>
        <translation>Guardar otro…</translation>
    </message>
    <message>
        <source>one is in {keyring}</source>
        <translation>hay uno en {keyring}</translation>
    </message>
    <message>
        <source>15 min to 36 h</source>
        <translation>de 15 min a 36 h</translation>
    </message>
    <message>
        <source>It is deleted from the keyring, and you give the codes yourself from then on. Where nothing else has this secret, nobody can make codes of this device any more.</source>
        <translation>Se elimina del llavero, y desde entonces usted introduce los códigos. Si nada más tiene este secreto, ya nadie puede generar códigos de este dispositivo.</translation>
    </message>
    <message>
        <source>Remove the TOTP secret of {source}?</source>
        <translation>¿Quitar el secreto TOTP de {source}?</translation>
    </message>
    <message>
        <source>a quote is not closed, or a \ stands at the end</source>
        <translation>una comilla no está cerrada, o hay una \ al final</translation>
    </message>
    <message>
        <source>write the program that prints the code, such as ykman oath accounts code AWS</source>
        <translation>escriba el programa que muestra el código, como ykman oath accounts code AWS</translation>
    </message>
    <message>
        <source>only characters that can be seen: one of these cannot</source>
        <translation>solo caracteres que se puedan ver: uno de estos no se puede</translation>
    </message>
    <message numerus="yes">
        <source> with {n} argument</source>
        <comment> with {n} arguments</comment>
        <translation>
            <numerusform> con {n} argumento</numerusform>
            <numerusform> con {n} argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>runs {name}{arguments}, which is to print one code of six digits</source>
        <translation>ejecuta {name}{arguments}, que debe mostrar un código de seis dígitos</translation>
    </message>
    <message>
        <source>write it as in 12 h or 90 min</source>
        <translation>escríbalo como en 12 h o 90 min</translation>
    </message>
    <message>
        <source>AWS takes 15 min to 36 h</source>
        <translation>AWS acepta de 15 min a 36 h</translation>
    </message>
    <message>
        <source>keep a TOTP secret first</source>
        <translation>guarde antes un secreto TOTP</translation>
    </message>
    <message>
        <source>a TOTP secret is kept, and codes are made of it: remove it first</source>
        <translation>hay guardado un secreto TOTP, y los códigos se generan con él: quítelo antes</translation>
    </message>
    <message>
        <source>sts_endpoint: write an address that begins with https:// or http://</source>
        <translation>sts_endpoint: escriba una dirección que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>The team list {team} is added.</source>
        <translation>Se añadió la lista de equipo {team}.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} role</source>
        <comment>Add {n} roles</comment>
        <translation>
            <numerusform>Añadir {n} rol</numerusform>
            <numerusform>Añadir {n} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} change</source>
        <comment>Take {n} changes</comment>
        <translation>
            <numerusform>Aplicar {n} cambio</numerusform>
            <numerusform>Aplicar {n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{team}: {n} change taken.</source>
        <comment>{team}: {n} changes taken.</comment>
        <translation>
            <numerusform>{team}: {n} cambio aplicado.</numerusform>
            <numerusform>{team}: {n} cambios aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your list: {sign_in_words}</source>
        <translation>en su lista: {sign_in_words}</translation>
    </message>
    <message>
        <source>here: {sign_in_words}</source>
        <translation>aquí: {sign_in_words}</translation>
    </message>
    <message>
        <source>Its session ends.</source>
        <translation>Su sesión termina.</translation>
    </message>
    <message>
        <source>{start_url} in {region}</source>
        <translation>{start_url} en {region}</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>una clave de acceso</translation>
    </message>
    <message numerus="yes">
        <source>1 role names</source>
        <comment>{n} roles name</comment>
        <translation>
            <numerusform>1 rol no nombra</numerusform>
            <numerusform>{n} roles no nombran</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} no source: {source} is used, as the settings of this list say.</source>
        <translation>{name} ningún origen: se usa {source}, como indican los ajustes de esta lista.</translation>
    </message>
    <message>
        <source>{name} no source: give one to each, or one to all in the settings of this list.</source>
        <translation>{name} ningún origen: dé uno a cada uno, o uno a todos en los ajustes de esta lista.</translation>
    </message>
    <message>
        <source>Team list {team}</source>
        <translation>Lista de equipo {team}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>De {place}</translation>
    </message>
    <message>
        <source>{summary}
Nothing is written yet.</source>
        <translation>{summary}
Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>HTTPS address</source>
        <translation>Dirección HTTPS</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositorio git</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Add team list</source>
        <translation>Añadir lista de equipo</translation>
    </message>
    <message>
        <source>such as platform</source>
        <translation>por ejemplo, platform</translation>
    </message>
    <message>
        <source>As the browser opens pages</source>
        <translation>Como el navegador abra las páginas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Two roles at once take a window of their own each.</source>
        <translation>Dos roles a la vez necesitan una ventana propia cada uno.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El del propio sistema</translation>
    </message>
    <message>
        <source>the system&apos;s certificates</source>
        <translation>los certificados del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a CA bundle</source>
        <translation>Elegir un paquete de CA</translation>
    </message>
    <message>
        <source>HTTPS_PROXY of the environment comes before it.</source>
        <translation>HTTPS_PROXY del entorno tiene prioridad.</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>Paquete de CA</translation>
    </message>
    <message>
        <source>A file of certificates to trust, in PEM. AWS_CA_BUNDLE of the environment comes before it.</source>
        <translation>Un archivo de certificados de confianza, en PEM. AWS_CA_BUNDLE del entorno tiene prioridad.</translation>
    </message>
    <message>
        <source>Asks AWS by this way, without credentials</source>
        <translation>Consulta a AWS por esta vía, sin credenciales</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Roles that somebody keeps for several people, and where they come from.</source>
        <translation>Roles que alguien mantiene para varias personas, y de dónde vienen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>A team list</source>
        <translation>Una lista de equipo</translation>
    </message>
    <message>
        <source>The chosen team list</source>
        <translation>La lista de equipo elegida</translation>
    </message>
    <message>
        <source>the repository&apos;s own</source>
        <translation>la del propio repositorio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>File in it</source>
        <translation>Archivo dentro</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>A list of roles that somebody keeps for several people. It is looked at when RoleSwitch starts, what has changed is shown before it is taken, and what was taken is there without a network too.</source>
        <translation>Una lista de roles que alguien mantiene para varias personas. Se comprueba cuando RoleSwitch se inicia, lo que ha cambiado se muestra antes de aplicarlo, y lo aplicado está disponible también sin red.</translation>
    </message>
    <message>
        <source>None: each role is given one</source>
        <translation>Ninguno: se da uno a cada rol</translation>
    </message>
    <message>
        <source>Lists (*.toml);;All files (*)</source>
        <translation>Listas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write where it is, as in {examples}.</source>
        <translation>Escriba dónde está, como en {examples}.</translation>
    </message>
    <message>
        <source>assumes the roles that name nobody</source>
        <translation>asume los roles que no indican ninguno</translation>
    </message>
    <message>
        <source>asked with your own git, its keys and helpers</source>
        <translation>se consulta con su propio git, sus claves y sus ayudantes</translation>
    </message>
    <message>
        <source>There is a team list of that name already: choose another name.</source>
        <translation>Ya hay una lista de equipo con ese nombre: elija otro nombre.</translation>
    </message>
    <message>
        <source>Looking at {place} …</source>
        <translation>Comprobando {place} …</translation>
    </message>
    <message>
        <source>{here} tomorrow</source>
        <translation>{here} de mañana</translation>
    </message>
    <message>
        <source>{here} on {here_2}</source>
        <translation>{here} del {here_2}</translation>
    </message>
    <message>
        <source>is not renewed after {time}</source>
        <translation>no se renueva después de las {time}</translation>
    </message>
    <message>
        <source>ended {end}</source>
        <translation>terminó a las {end}</translation>
    </message>
    <message>
        <source>ends by itself {end}</source>
        <translation>termina automáticamente a las {end}</translation>
    </message>
    <message>
        <source>expires {end}, is not renewed</source>
        <translation>caduca a las {end}, no se renueva</translation>
    </message>
    <message>
        <source>expires {end}, {what}</source>
        <translation>caduca a las {end}, {what}</translation>
    </message>
    <message>
        <source>expires {end}, renewed with another MFA code</source>
        <translation>caduca a las {end}, se renueva con otro código MFA</translation>
    </message>
    <message>
        <source>expires {end}, renews itself at {time}</source>
        <translation>caduca a las {end}, se renueva automáticamente a las {time}</translation>
    </message>
    <message>
        <source>Older history was not removed: {error}.</source>
        <translation>No se eliminó el historial más antiguo: {error}.</translation>
    </message>
    <message>
        <source>old key not deleted yet</source>
        <translation>clave antigua aún no eliminada</translation>
    </message>
    <message>
        <source>rotation not finished</source>
        <translation>rotación no terminada</translation>
    </message>
    <message>
        <source>The access key of {source} is in {what}.</source>
        <translation>La clave de acceso de {source} está en {what}.</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>{message} Its roles are there as they were taken last.</source>
        <translation>{message} Sus roles están como se aplicaron la última vez.</translation>
    </message>
    <message numerus="yes">
        <source>1 change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>1 cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from ~/.aws</source>
        <translation>Importar de ~/.aws</translation>
    </message>
    <message>
        <source>Import from {path}</source>
        <translation>Importar de {path}</translation>
    </message>
    <message>
        <source>{n} sessions that came of it end. </source>
        <translation>Terminan {n} sesiones que salieron de él. </translation>
    </message>
    <message>
        <source>The session of {role} ends. </source>
        <translation>Termina la sesión de {role}. </translation>
    </message>
    <message>
        <source>{ends}The AWS CLI is signed out with it: both use one sign-in.</source>
        <translation>{ends}La AWS CLI también cierra sesión: ambos usan un mismo inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>¿Cerrar sesión en {name}?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed out of {name}.</source>
        <translation>Sesión cerrada en {name}.</translation>
    </message>
    <message>
        <source>{name}: nothing has changed.</source>
        <translation>{name}: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Looking at the team list {name} …</source>
        <translation>Comprobando la lista de equipo {name} …</translation>
    </message>
    <message numerus="yes">
        <source>1 role leaves</source>
        <comment>{n} roles leave</comment>
        <translation>
            <numerusform>1 rol sale</numerusform>
            <numerusform>{n} roles salen</numerusform>
        </translation>
    </message>
    <message>
        <source>{roles} the list, with what you have said of them, and their sessions end. The list itself stays.</source>
        <translation>{roles} de la lista, con lo que usted haya indicado sobre ellos, y sus sesiones terminan. La lista de origen queda como está.</translation>
    </message>
    <message>
        <source>Remove the team list {name}?</source>
        <translation>¿Quitar la lista de equipo {name}?</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role that is not active…</source>
        <comment>Assume all {n} that are not active…</comment>
        <translation>
            <numerusform>Asumir el rol que no está activo…</numerusform>
            <numerusform>Asumir los {n} que no están activos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assume the 1 role…</source>
        <comment>Assume all {n} roles…</comment>
        <translation>
            <numerusform>Asumir el rol…</numerusform>
            <numerusform>Asumir los {n} roles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End its 1 session…</source>
        <comment>End all {n} sessions…</comment>
        <translation>
            <numerusform>Terminar su sesión…</numerusform>
            <numerusform>Terminar sus {n} sesiones…</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Terminar todas las sesiones…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Guard this group…</source>
        <translation>Proteger este grupo…</translation>
    </message>
    <message numerus="yes">
        <source>End 1 session of {group}?</source>
        <comment>End {n} sessions of {group}?</comment>
        <translation>
            <numerusform>¿Terminar 1 sesión de {group}?</numerusform>
            <numerusform>¿Terminar {n} sesiones de {group}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End 1 session?</source>
        <comment>End all {n} sessions?</comment>
        <translation>
            <numerusform>¿Terminar 1 sesión?</numerusform>
            <numerusform>¿Terminar las {n} sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}: what was written for them is removed.</source>
        <translation>{titles}: se quita lo que se escribió para ellos.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Access key…</source>
        <translation>Clave de acceso…</translation>
    </message>
    <message>
        <source>No active sessions</source>
        <translation>No hay sesiones activas</translation>
    </message>
    <message>
        <source>Double-click a role to assume it.</source>
        <translation>Haga doble clic en un rol para asumirlo.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Todavía no hay favoritos</translation>
    </message>
    <message>
        <source>Click the star beside a role&apos;s name to find the role here.</source>
        <translation>Haga clic en la estrella junto al nombre de un rol para encontrarlo aquí.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>Roles that you assume are kept here, the latest first.</source>
        <translation>Los roles que usted asume aparecen aquí, primero el más reciente.</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>No hay roles aquí</translation>
    </message>
    <message>
        <source>Nothing of this team list is in your list yet: look at it with a right click.</source>
        <translation>En su lista todavía no hay nada de esta lista de equipo: revísela con un clic derecho.</translation>
    </message>
    <message>
        <source>no active session</source>
        <translation>ninguna sesión activa</translation>
    </message>
    <message>
        <source>1 active session</source>
        <translation>1 sesión activa</translation>
    </message>
    <message>
        <source>{count} active sessions</source>
        <translation>{count} sesiones activas</translation>
    </message>
    <message>
        <source>no renewal after {time}</source>
        <translation>sin renovación después de las {time}</translation>
    </message>
    <message>
        <source>next renewal in {time}</source>
        <translation>próxima renovación en {time}</translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation>renovación pendiente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Import, export, rules, theme, preferences, roles.toml</source>
        <translation>Importar, exportar, reglas, tema, preferencias, roles.toml</translation>
    </message>
    <message>
        <source>Open preferences.toml</source>
        <translation>Abrir preferences.toml</translation>
    </message>
    <message>
        <source>The list and the sessions are read again.</source>
        <translation>Se vuelven a leer la lista y las sesiones.</translation>
    </message>
    <message>
        <source>RoleSwitch keeps your AWS accounts and roles in one list and opens them with a click.</source>
        <translation>RoleSwitch mantiene sus cuentas y roles de AWS en una sola lista y los abre con un clic.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation>Ver una demo</translation>
    </message>
    <message>
        <source>Configuration folder</source>
        <translation>Carpeta de configuración</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Carpeta de estado</translation>
    </message>
    <message>
        <source>Runtime folder</source>
        <translation>Carpeta de ejecución</translation>
    </message>
    <message numerus="yes">
        <source> And 1 more.</source>
        <comment> And {n} more.</comment>
        <translation>
            <numerusform> Y 1 más.</numerusform>
            <numerusform> Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these lines in {path}: all the rest of it is used.</source>
        <translation>Corrija estas líneas en {path}: todo el resto se usa.</translation>
    </message>
    <message>
        <source>{roles} and {sources}. Every line of it is used.</source>
        <translation>{roles} y {sources}. Se usan todas sus líneas.</translation>
    </message>
    <message numerus="yes">
        <source>1 role</source>
        <comment>{n} roles</comment>
        <translation>
            <numerusform>1 rol</numerusform>
            <numerusform>{n} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>1 origen</numerusform>
            <numerusform>{n} orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: the first role or source makes it.</source>
        <translation>Todavía no existe: el primer rol u origen lo crea.</translation>
    </message>
    <message>
        <source>roles.toml is yours alone now.</source>
        <translation>Ahora roles.toml es solo suyo.</translation>
    </message>
    <message>
        <source>Every line of it is used.</source>
        <translation>Se usan todas sus líneas.</translation>
    </message>
    <message>
        <source>There is none: all is as usual.</source>
        <translation>No existe: todo es como de costumbre.</translation>
    </message>
    <message>
        <source>preferences.toml line {line}: {message}</source>
        <translation>preferences.toml línea {line}: {message}</translation>
    </message>
    <message>
        <source>Mend these lines: what they say is as usual until then.</source>
        <translation>Corrija estas líneas: hasta entonces, lo que indican queda como de costumbre.</translation>
    </message>
    <message>
        <source>nothing can be made there</source>
        <translation>allí no se puede crear nada</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}: {error}.</source>
        <translation>No se puede escribir nada en {path}: {error}.</translation>
    </message>
    <message>
        <source>Look at the rights of that folder, and at the room on its disk.</source>
        <translation>Revise los permisos de esa carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>{megabytes} MB are free where {path} is.</source>
        <translation>Hay {megabytes} MB libres donde está {path}.</translation>
    </message>
    <message>
        <source>Make room on that disk.</source>
        <translation>Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>{path} is yours alone to change, and a test file could be written.</source>
        <translation>Solo usted puede cambiar {path}, y se pudo escribir un archivo de prueba.</translation>
    </message>
    <message>
        <source>{path} is made when it is needed.</source>
        <translation>{path} se crea cuando se necesita.</translation>
    </message>
    <message>
        <source>That folder is yours alone now.</source>
        <translation>Ahora esa carpeta es solo suya.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Sessions in memory</source>
        <translation>Sesiones en memoria</translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, in memory: they are on no disk.</source>
        <translation>Las sesiones se guardan en {path}, en memoria: no están en ningún disco.</translation>
    </message>
    <message>
        <source>Sessions are kept in {path}, on a disk: files of mode 0600 that stay after a log-out.</source>
        <translation>Las sesiones se guardan en {path}, en un disco: archivos de modo 0600 que permanecen tras cerrar la sesión del equipo.</translation>
    </message>
    <message>
        <source>Log in so that XDG_RUNTIME_DIR is set, as systemd-logind does.</source>
        <translation>Inicie sesión en el equipo de modo que XDG_RUNTIME_DIR esté definida, como hace systemd-logind.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>1 session file cannot be read ({name}): it is damaged, or of another version of RoleSwitch.</source>
        <comment>{n} session files cannot be read, such as {name}: they are damaged, or of another version of RoleSwitch.</comment>
        <translation>
            <numerusform>No se puede leer 1 archivo de sesión ({name}): está dañado o es de otra versión de RoleSwitch.</numerusform>
            <numerusform>No se pueden leer {n} archivos de sesión, como {name}: están dañados o son de otra versión de RoleSwitch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what cannot be read</source>
        <translation>Quitar lo que no se puede leer</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {error}.</source>
        <translation>No se puede quitar {name}: {error}.</translation>
    </message>
    <message>
        <source>Every session file can be read now.</source>
        <translation>Ahora se pueden leer todos los archivos de sesión.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>{lock} is held by process {process}, which shows no life: others wait some seconds for it each time.</source>
        <translation>El proceso {process}, que no da señales de vida, retiene {lock}: otros esperan unos segundos por él cada vez.</translation>
    </message>
    <message>
        <source>Let it go on (kill -CONT {process}), or end it (kill {process}).</source>
        <translation>Déjelo continuar (kill -CONT {process}) o termínelo (kill {process}).</translation>
    </message>
    <message>
        <source>Import {roles} from ~/.aws</source>
        <translation>Importar {roles} de ~/.aws</translation>
    </message>
    <message>
        <source>Set up a role…</source>
        <translation>Configurar un rol…</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Todavía no hay roles</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Ningún rol coincide</translation>
    </message>
    <message>
        <source>No role here has {search} in its name, account, role name, profile or group.</source>
        <translation>Aquí ningún rol tiene {search} en su nombre, cuenta, nombre de rol, perfil o grupo.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Search all roles</source>
        <translation>Buscar en todos los roles</translation>
    </message>
    <message>
        <source>No role uses this source yet.</source>
        <translation>Todavía ningún rol usa este origen.</translation>
    </message>
    <message>
        <source>Accounts and roles…</source>
        <translation>Cuentas y roles…</translation>
    </message>
    <message>
        <source>{n} problems. </source>
        <translation>{n} problemas. </translation>
    </message>
    <message>
        <source>keys in {keyring}</source>
        <translation>claves en {keyring}</translation>
    </message>
    <message>
        <source>waiting for {waiting}…</source>
        <translation>esperando: {waiting}…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Assume read only</source>
        <translation>Asumir en solo lectura</translation>
    </message>
    <message>
        <source>Assume with full access</source>
        <translation>Asumir con acceso completo</translation>
    </message>
    <message>
        <source>Assume with a reason…</source>
        <translation>Asumir con un motivo…</translation>
    </message>
    <message>
        <source>Open live terminal</source>
        <translation>Abrir terminal en vivo</translation>
    </message>
    <message>
        <source>Access check…</source>
        <translation>Comprobación de acceso…</translation>
    </message>
    <message>
        <source>Session Manager…</source>
        <translation>Session Manager…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Copy role ARN</source>
        <translation>Copiar ARN del rol</translation>
    </message>
    <message>
        <source>Copy profile name</source>
        <translation>Copiar nombre del perfil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add role via this one…</source>
        <translation>Añadir rol a través de este…</translation>
    </message>
    <message>
        <source>History of this role…</source>
        <translation>Historial de este rol…</translation>
    </message>
    <message>
        <source>Enter MFA code…</source>
        <translation>Introducir código MFA…</translation>
    </message>
    <message>
        <source>Forget MFA session</source>
        <translation>Olvidar sesión MFA</translation>
    </message>
    <message>
        <source>Open console as its user</source>
        <translation>Abrir consola como su usuario</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} role uses it.</source>
        <comment>{n} roles use it.</comment>
        <translation>
            <numerusform>{n} rol lo usa.</numerusform>
            <numerusform>{n} roles lo usan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the source {name}?</source>
        <translation>¿Quitar el origen {name}?</translation>
    </message>
    <message>
        <source>Undo in ~/.aws…</source>
        <translation>Deshacer en ~/.aws…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Check health…</source>
        <translation>Comprobar estado general…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Asking AWS whose credentials {name} holds…</source>
        <translation>Preguntando a AWS de quién son las credenciales de {name}…</translation>
    </message>
    <message>
        <source>No role uses it.</source>
        <translation>Ningún rol lo usa.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>About RoleSwitch</source>
        <translation>Acerca de RoleSwitch</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>RoleSwitch {version}</source>
        <translation>RoleSwitch {version}</translation>
    </message>
    <message>
        <source>A list of the AWS roles you work in: assume with a click, kept renewed.</source>
        <translation>Una lista de los roles de AWS en los que usted trabaja: se asumen con un clic y se renuevan automáticamente.</translation>
    </message>
    <message>
        <source>{name} is {said}</source>
        <translation>{name} es {said}</translation>
    </message>
    <message>
        <source>Open RoleSwitch</source>
        <translation>Abrir RoleSwitch</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>As in your list</source>
        <translation>Como en su lista</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usado</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>in your list: {arn}</source>
        <translation>en su lista: {arn}</translation>
    </message>
    <message>
        <source>here: {arn}</source>
        <translation>aquí: {arn}</translation>
    </message>
    <message>
        <source>With a check mark it leaves your list.</source>
        <translation>Si se marca, se quita de su lista.</translation>
    </message>
    <message>
        <source>source · access key {access_key_id}</source>
        <translation>origen · clave de acceso {access_key_id}</translation>
    </message>
    <message>
        <source>source · profile {profile}</source>
        <translation>origen · perfil {profile}</translation>
    </message>
    <message>
        <source>source · Identity Center {start_url}</source>
        <translation>origen · Identity Center {start_url}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>From the role {via}</source>
        <translation>Desde el rol {via}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Origen: {source}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Filter by name, account, role, what is wrong…</source>
        <translation>Filtrar por nombre, cuenta, rol, qué está mal…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada aquí contiene estas palabras.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>All rows that are shown; what to look at and what has gone only under a filter of its own.</source>
        <translation>Todas las filas que se muestran; lo que hay que revisar y lo que ya no está, solo con un filtro propio.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Reason for {role} wanted</source>
        <translation>Se necesita un motivo para {role}</translation>
    </message>
    <message>
        <source>MFA code for {source} wanted</source>
        <translation>Se necesita un código MFA para {source}</translation>
    </message>
    <message>
        <source>MFA code for {source} wanted by {until}</source>
        <translation>Se necesita un código MFA para {source} antes de las {until}</translation>
    </message>
    <message>
        <source>Waiting for it: {titles}.</source>
        <translation>Lo esperan: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>The session</source>
        <comment>The first session</comment>
        <translation>
            <numerusform>La sesión</numerusform>
            <numerusform>La primera sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Not renewed without it: {titles}. {which} ends at {time}.</source>
        <translation>No se renuevan sin él: {titles}. {which} termina a las {time}.</translation>
    </message>
    <message>
        <source>{role} is kept renewed with it.</source>
        <translation>{role} se sigue renovando con él.</translation>
    </message>
    <message>
        <source>{n} roles are kept renewed with it: {titles}.</source>
        <translation>{n} roles se siguen renovando con él: {titles}.</translation>
    </message>
    <message>
        <source>AWS is not reached</source>
        <translation>Sin acceso a AWS</translation>
    </message>
    <message>
        <source>is not renewed</source>
        <translation>no se renueva</translation>
    </message>
    <message>
        <source>is being renewed</source>
        <translation>se está renovando</translation>
    </message>
    <message>
        <source>renews itself at {time}</source>
        <translation>se renueva automáticamente a las {time}</translation>
    </message>
    <message>
        <source>waits for your keyring</source>
        <translation>espera a su llavero</translation>
    </message>
    <message>
        <source>AWS is not reached: tried again every 10 s</source>
        <translation>Sin acceso a AWS: se reintenta cada 10 s</translation>
    </message>
    <message>
        <source>{words}: next try in {in_words}</source>
        <translation>{words}: próximo intento en {in_words}</translation>
    </message>
    <message>
        <source>the keyring does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>AWS refused</source>
        <translation>AWS lo rechazó</translation>
    </message>
    <message>
        <source>the source gave nothing</source>
        <translation>el origen no dio nada</translation>
    </message>
    <message>
        <source>waits for you to sign in</source>
        <translation>espera a que usted inicie sesión</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>la renovación falló</translation>
    </message>
    <message>
        <source>waits for an MFA code</source>
        <translation>espera un código MFA</translation>
    </message>
    <message>
        <source>waits for a reason</source>
        <translation>espera un motivo</translation>
    </message>
    <message>
        <source>waits for you to say yes</source>
        <translation>espera a que usted confirme</translation>
    </message>
    <message>
        <source>waits for its access key</source>
        <translation>espera su clave de acceso</translation>
    </message>
    <message>
        <source>waits until roles.toml can be read</source>
        <translation>espera a que se pueda leer roles.toml</translation>
    </message>
    <message>
        <source>waits for a change of the list</source>
        <translation>espera un cambio de la lista</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Otros roles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Favourites and recent</source>
        <translation>Favoritos y recientes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open a terminal as this role</source>
        <translation>Abrir una terminal como este rol</translation>
    </message>
    <message>
        <source>Copy exports for your shell</source>
        <translation>Copiar exportaciones para su shell</translation>
    </message>
    <message>
        <source>Open the console as this role</source>
        <translation>Abrir la consola como este rol</translation>
    </message>
    <message>
        <source>{words}, read only</source>
        <translation>{words}, solo lectura</translation>
    </message>
    <message>
        <source>{words}, MFA code wanted {code}</source>
        <translation>{words}, se necesita un código MFA {code}</translation>
    </message>
    <message>
        <source>assuming</source>
        <translation>asumiendo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>sesión caducada</translation>
    </message>
    <message>
        <source>expires soon, {left}</source>
        <translation>caduca pronto, {left}</translation>
    </message>
    <message>
        <source>active, {left}</source>
        <translation>activo, {left}</translation>
    </message>
    <message>
        <source>{words}, renewal waits: {trouble}</source>
        <translation>{words}, la renovación espera: {trouble}</translation>
    </message>
    <message>
        <source>{words}, renewal failed: {trouble}</source>
        <translation>{words}, la renovación falló: {trouble}</translation>
    </message>
    <message>
        <source>not assumed</source>
        <translation>no asumido</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>antes de las {time}</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>The rotation of the access key of {name} is over.</source>
        <translation>Terminó la rotación de la clave de acceso de {name}.</translation>
    </message>
    <message>
        <source>Search roles, accounts, IDs, profiles…</source>
        <translation>Buscar roles, cuentas, ID, perfiles…</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Buscar roles</translation>
    </message>
    <message>
        <source>Sign-in sources</source>
        <translation>Orígenes de sesión</translation>
    </message>
    <message>
        <source>Team lists</source>
        <translation>Listas de equipo</translation>
    </message>
    <message>
        <source>MFA code wanted by {time}</source>
        <translation>Se necesita un código MFA antes de las {time}</translation>
    </message>
    <message>
        <source>MFA code wanted now</source>
        <translation>Se necesita un código MFA ahora</translation>
    </message>
    <message>
        <source>MFA session until {mfa_until}</source>
        <translation>Sesión MFA hasta las {mfa_until}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>key {key_age}</source>
        <translation>clave {key_age}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún no usado</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in until {time} at the latest</source>
        <translation>Sesión iniciada hasta las {time} como máximo</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>volver a iniciar sesión</translation>
    </message>
    <message>
        <source>{name}: sign in again. Roles that are active are not renewed without it</source>
        <translation>{name}: vuelva a iniciar sesión. Sin ello no se renuevan los roles que están activos</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>{team}: {words} to look at, in {place}</source>
        <translation>{team}: {words} por revisar, en {place}</translation>
    </message>
    <message>
        <source>{entry}, {amount}</source>
        <translation>{entry}, {amount}</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir origen…</translation>
    </message>
    <message>
        <source>Views, groups, sign-in sources and team lists</source>
        <translation>Vistas, grupos, orígenes de sesión y listas de equipo</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} más</translation>
    </message>
    <message numerus="yes">
        <source>{named} is active</source>
        <comment>{named} are active</comment>
        <translation>
            <numerusform>{named} está activo</numerusform>
            <numerusform>{named} están activos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup {id} of your AWS files.</source>
        <translation>No hay ninguna copia de seguridad {id} de sus archivos de AWS.</translation>
    </message>
    <message>
        <source>`roleswitch backups` lists them.</source>
        <translation>`roleswitch backups` las lista.</translation>
    </message>
    <message>
        <source>That deletes secrets from the keyring, and nothing brings them back. Go on?</source>
        <translation>Eso elimina secretos del llavero y nada los recupera. ¿Continuar?</translation>
    </message>
    <message numerus="yes">
        <source>{title} is in trouble: see what to do next to it.</source>
        <comment>{n} things are in trouble, {title} first: see what to do next to each.</comment>
        <translation>
            <numerusform>{title} tiene problemas: vea al lado qué hacer.</numerusform>
            <numerusform>{n} cosas tienen problemas, primero {title}: vea al lado de cada una qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has the default profile as its own already.</source>
        <translation>{role} ya tiene el perfil predeterminado como propio.</translation>
    </message>
    <message>
        <source>{role} is assumed with the profile default, so it cannot be that profile itself. Give its source another profile name first.</source>
        <translation>{role} se asume con el perfil default, así que no puede ser él mismo ese perfil. Dé antes a su origen otro nombre de perfil.</translation>
    </message>
    <message>
        <source>Which role is the default profile could not be written down: {reason}. Nothing was changed.</source>
        <translation>No se pudo anotar qué rol es el perfil predeterminado: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>before the profile {profile} of {role} was written</source>
        <translation>antes de escribir el perfil {profile} de {role}</translation>
    </message>
    <message>
        <source>before the profile of {role} was removed</source>
        <translation>antes de quitar el perfil de {role}</translation>
    </message>
    <message>
        <source>before {role} took over the profile {profile}</source>
        <translation>antes de que {role} adoptara el perfil {profile}</translation>
    </message>
    <message>
        <source>before {role} became the default profile</source>
        <translation>antes de que {role} pasara a ser el perfil predeterminado</translation>
    </message>
    <message>
        <source>before the default profile was given back</source>
        <translation>antes de devolver el perfil predeterminado</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>a copy beside the file, from a take-over or a key that moved to the keyring</source>
        <translation>una copia junto al archivo, de cuando se adoptó un perfil o se movió una clave al llavero</translation>
    </message>
    <message>
        <source>The backup {id} cannot be read: {reason}.</source>
        <translation>No se puede leer la copia de seguridad {id}: {reason}.</translation>
    </message>
    <message>
        <source>The backup {id} is damaged, so it is not used.</source>
        <translation>La copia de seguridad {id} está dañada, así que no se usa.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>No se puede quitar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed since you looked at the difference, so nothing was restored. Look at it again.</source>
        <translation>{file} se cambió desde que usted vio la diferencia, así que no se restauró nada. Revísela de nuevo.</translation>
    </message>
    <message>
        <source>Another program wrote {file} at the same moment, so it does not say what the backup says. What that program wrote is still there.</source>
        <translation>Otro programa escribió {file} en el mismo momento, por lo que no dice lo que dice la copia. Lo que escribió ese programa sigue ahí.</translation>
    </message>
    <message>
        <source>Look at the backup again, and restore it once more.</source>
        <translation>Revise la copia de nuevo y restáurela otra vez.</translation>
    </message>
    <message>
        <source>The profile {profile} is somebody else&apos;s there.</source>
        <translation>Allí el perfil {profile} es de otro.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Files of AWS tools</source>
        <translation>Archivos de las herramientas de AWS</translation>
    </message>
    <message>
        <source>Files of RoleSwitch</source>
        <translation>Archivos de RoleSwitch</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>That moves a key out of your AWS files to the keyring: programs that name its profile find no credentials in it any more. Go on?</source>
        <translation>Eso mueve una clave de sus archivos de AWS al llavero: los programas que nombran su perfil ya no encuentran credenciales en él. ¿Continuar?</translation>
    </message>
    <message>
        <source>That deletes an AWS file as it was once, with the key in it, and nothing brings it back. Go on?</source>
        <translation>Eso elimina un archivo de AWS tal como era, con la clave dentro, y nada lo recupera. ¿Continuar?</translation>
    </message>
    <message>
        <source>It was not looked at to the end.</source>
        <translation>No se examinó hasta el final.</translation>
    </message>
    <message>
        <source>It could not be looked at: {error}.</source>
        <translation>No se pudo examinar: {error}.</translation>
    </message>
    <message>
        <source>Looking took longer than {seconds} seconds, and was given up.</source>
        <translation>El examen tardó más de {seconds} segundos y se abandonó.</translation>
    </message>
    <message>
        <source>It was not looked at to the end, by a bug in RoleSwitch ({name}): what happened is in {path}.</source>
        <translation>No se examinó hasta el final por un error de RoleSwitch ({name}): lo ocurrido está en {path}.</translation>
    </message>
    <message>
        <source>There is nothing to mend that is called {id}.</source>
        <translation>No hay nada que reparar que se llame {id}.</translation>
    </message>
    <message>
        <source>Nobody else can look into the folder of your AWS files now.</source>
        <translation>Ahora nadie más puede mirar en la carpeta de sus archivos de AWS.</translation>
    </message>
    <message>
        <source>{path} is yours alone now.</source>
        <translation>Ahora {path} es solo suyo.</translation>
    </message>
    <message>
        <source>{argument} is neither config nor credentials.</source>
        <translation>{argument} no es ni config ni credentials.</translation>
    </message>
    <message>
        <source>It is a link to {target}, which is not there: a role&apos;s profile makes that file.</source>
        <translation>Es un enlace a {target}, que no existe: el perfil de un rol crea ese archivo.</translation>
    </message>
    <message>
        <source>There is none yet: a role&apos;s profile makes it.</source>
        <translation>Todavía no existe: el perfil de un rol lo crea.</translation>
    </message>
    <message>
        <source>The file has a second name (a hard link). RoleSwitch does not write to it: that would part the two.</source>
        <translation>El archivo tiene un segundo nombre (un enlace físico). RoleSwitch no escribe en él: eso separaría los dos.</translation>
    </message>
    <message>
        <source>Use a symbolic link instead.</source>
        <translation>Use en su lugar un enlace simbólico.</translation>
    </message>
    <message numerus="yes">
        <source>1 section</source>
        <comment>{n} sections</comment>
        <translation>
            <numerusform>1 sección</numerusform>
            <numerusform>{n} secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation>{sections}, {ours} de RoleSwitch. Las herramientas de AWS pueden leerlo, y nadie más. Es un enlace a {target}.</translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and nobody else. It is a link to {target}.</source>
        <translation>{sections}. Las herramientas de AWS pueden leerlo, y nadie más. Es un enlace a {target}.</translation>
    </message>
    <message>
        <source>{sections}, {ours} of them RoleSwitch&apos;s. AWS tools can read it, and no other user.</source>
        <translation>{sections}, {ours} de RoleSwitch. Las herramientas de AWS pueden leerlo, y ningún otro usuario.</translation>
    </message>
    <message>
        <source>{sections}. AWS tools can read it, and no other user.</source>
        <translation>{sections}. Las herramientas de AWS pueden leerlo, y ningún otro usuario.</translation>
    </message>
    <message>
        <source>Left by a session</source>
        <translation>Restos de una sesión</translation>
    </message>
    <message>
        <source>The default profile is the role {role}, which was not chosen for it.</source>
        <translation>El perfil predeterminado es el rol {role}, que no se eligió para ello.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Or go back to how it was.</source>
        <translation>O vuelva a como estaba.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The default profile is to be the role {role}, which is no longer in your list.</source>
        <translation>El perfil predeterminado debe ser el rol {role}, que ya no está en su lista.</translation>
    </message>
    <message>
        <source>The profile {profile} is RoleSwitch&apos;s, for the role {role}, which is no longer in your list.</source>
        <translation>El perfil {profile} es de RoleSwitch, para el rol {role}, que ya no está en su lista.</translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that expired {when}, after a crash or while RoleSwitch was not running.</source>
        <translation>El perfil {profile} contiene claves de {role} que caducaron el {when}, tras un fallo o mientras RoleSwitch no estaba en ejecución.</translation>
    </message>
    <message>
        <source>The profile {profile} holds keys of {role} that work until {when}, and RoleSwitch has lost their session: nobody renews or removes them.</source>
        <translation>El perfil {profile} contiene claves de {role} que funcionan hasta el {when}, y RoleSwitch ha perdido su sesión: nadie las renueva ni las quita.</translation>
    </message>
    <message>
        <source>The profile of {role} is in use by now: it stays.</source>
        <translation>El perfil de {role} ya está en uso: se queda.</translation>
    </message>
    <message>
        <source>What was left of {role} is out of your AWS files.</source>
        <translation>Lo que quedaba de {role} ya no está en sus archivos de AWS.</translation>
    </message>
    <message>
        <source>The default profile is what it was before.</source>
        <translation>El perfil predeterminado es el que era antes.</translation>
    </message>
    <message>
        <source>Profiles that ask RoleSwitch</source>
        <translation>Perfiles que preguntan a RoleSwitch</translation>
    </message>
    <message>
        <source>The profile {profile} asks {program} for credentials, which is not there any more: no program can use it.</source>
        <translation>El perfil {profile} pide credenciales a {program}, que ya no existe: ningún programa puede usarlo.</translation>
    </message>
    <message>
        <source>Write it anew, with the place where RoleSwitch is now.</source>
        <translation>Escríbalo de nuevo, con el lugar donde RoleSwitch está ahora.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>The profile of {role} asks this RoleSwitch now.</source>
        <translation>El perfil de {role} pregunta ahora a este RoleSwitch.</translation>
    </message>
    <message>
        <source>Keys in plain text</source>
        <translation>Claves en texto sin cifrar</translation>
    </message>
    <message>
        <source>The profile {profile} has a long-lived access key in plain text ({key}): whoever reads the file has it.</source>
        <translation>El perfil {profile} tiene una clave de acceso de larga duración en texto sin cifrar ({key}): quien lea el archivo la tiene.</translation>
    </message>
    <message>
        <source>Move it to the keyring, from where RoleSwitch assumes roles with it.</source>
        <translation>Muévala al llavero, desde donde RoleSwitch asume roles con ella.</translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile} find no credentials in it any more.</source>
        <translation>La clave se pone en el llavero y después se saca del archivo: al lado se guarda una copia del archivo con fecha. Los programas que nombran el perfil {profile} ya no encuentran credenciales en él.</translation>
    </message>
    <message>
        <source>The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. Programs that name the profile {profile}, or one that leads to it ({users}), find no credentials in it any more.</source>
        <translation>La clave se pone en el llavero y después se saca del archivo: al lado se guarda una copia del archivo con fecha. Los programas que nombran el perfil {profile}, o uno que lleva a él ({users}), ya no encuentran credenciales en él.</translation>
    </message>
    <message>
        <source>Move to keyring…</source>
        <translation>Mover al llavero…</translation>
    </message>
    <message>
        <source>Move the key of {profile} to the keyring?</source>
        <translation>¿Mover la clave de {profile} al llavero?</translation>
    </message>
    <message>
        <source>The key of {profile} is in the keyring now, as the source {source}. The file as it was, with the key, is {copies}: delete that when all works.</source>
        <translation>La clave de {profile} está ahora en el llavero, como el origen {source}. El archivo como estaba, con la clave, es {copies}: elimínelo cuando todo funcione.</translation>
    </message>
    <message>
        <source>The key of {profile} cannot be moved so: import ~/.aws and look what it says.</source>
        <translation>La clave de {profile} no se puede mover así: importe ~/.aws y vea lo que indica.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>{path} was left by a RoleSwitch that was killed while it wrote, and may hold keys.</source>
        <translation>{path} lo dejó un RoleSwitch que fue detenido a la fuerza mientras escribía, y puede contener claves.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, a copy of your AWS files as they were.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}, una copia de sus archivos de AWS tal como estaban.</translation>
    </message>
    <message>
        <source>Make them mine alone</source>
        <translation>Hacer que sean solo mías</translation>
    </message>
    <message>
        <source>Copies of AWS files</source>
        <translation>Copias de archivos de AWS</translation>
    </message>
    <message>
        <source>{path} is the file as it was before RoleSwitch changed it, with a long-lived access key in plain text ({keys}): whoever reads it has the key.</source>
        <translation>{path} es el archivo tal como era antes de que RoleSwitch lo cambiara, con una clave de acceso de larga duración en texto sin cifrar ({keys}): quien lo lea tiene la clave.</translation>
    </message>
    <message>
        <source>Remove it when all works without it.</source>
        <translation>Quítelo cuando todo funcione sin él.</translation>
    </message>
    <message>
        <source>Remove {path}?</source>
        <translation>¿Quitar {path}?</translation>
    </message>
    <message>
        <source>It is the file as it was, and may be the only place that still has it: with {keys}, other profiles and comments. Nothing brings it back. See first that the keys are in the keyring, or are used no more.</source>
        <translation>Es el archivo tal como era, y quizá el único lugar que aún lo conserva: con {keys}, otros perfiles y comentarios. Nada lo recupera. Compruebe antes que las claves estén en el llavero o ya no se usen.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>There is no copy {name} of your AWS files.</source>
        <translation>No hay ninguna copia {name} de sus archivos de AWS.</translation>
    </message>
    <message>
        <source>The copies are yours alone now.</source>
        <translation>Ahora las copias son solo suyas.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>{variable} names the profile {profile}, which is not there: AWS tools started from here fail.</source>
        <translation>{variable} nombra el perfil {profile}, que no existe: las herramientas de AWS que se inician desde aquí fallan.</translation>
    </message>
    <message>
        <source>Unset {variable}, or name a profile that is there.</source>
        <translation>Anule {variable}, o indique un perfil que exista.</translation>
    </message>
    <message>
        <source>Keys are set in this environment (AWS_ACCESS_KEY_ID): for most AWS tools started from here they win over profiles.</source>
        <translation>Hay claves definidas en este entorno (AWS_ACCESS_KEY_ID): para la mayoría de las herramientas de AWS que se inician desde aquí tienen prioridad sobre los perfiles.</translation>
    </message>
    <message>
        <source>Unset them where they are set, such as in ~/.profile, if that is not meant.</source>
        <translation>Anúlelas donde estén definidas, como en ~/.profile, si no es lo que se pretende.</translation>
    </message>
    <message>
        <source>{variable} is a relative path, so each program finds another file by it.</source>
        <translation>{variable} es una ruta relativa, así que cada programa encuentra con ella otro archivo.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Escriba la ruta completa.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Terminal and programs</source>
        <translation>Terminal y programas</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>AWS answers</source>
        <translation>AWS responde</translation>
    </message>
    <message>
        <source>What is set as the address of STS, or of AWS (AWS_ENDPOINT_URL), is no address.</source>
        <translation>Lo que está definido como dirección de STS o de AWS (AWS_ENDPOINT_URL) no es una dirección.</translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms that it is busy.</source>
        <translation>{host} respondió en {milliseconds} ms que está ocupado.</translation>
    </message>
    <message>
        <source>{host} answered in {milliseconds} ms.</source>
        <translation>{host} respondió en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The CA bundle {path} is not there, so no call can be made.</source>
        <translation>El paquete de CA {path} no existe, así que no se puede hacer ninguna llamada.</translation>
    </message>
    <message>
        <source>Name another file in AWS_CA_BUNDLE, or in ca_bundle under [network] in roles.toml, or unset it.</source>
        <translation>Indique otro archivo en AWS_CA_BUNDLE o en ca_bundle bajo [network] en roles.toml, o anúlelo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>AWS is called through the proxy {proxy}.</source>
        <translation>Se llama a AWS a través del proxy {proxy}.</translation>
    </message>
    <message>
        <source>AWS is called directly, through no proxy.</source>
        <translation>Se llama a AWS directamente, sin proxy.</translation>
    </message>
    <message>
        <source>(what is set for it is no address)</source>
        <translation>(lo que está definido no es una dirección)</translation>
    </message>
    <message>
        <source>{trouble} The certificate was issued by {issuer}.</source>
        <translation>{trouble} El certificado lo emitió {issuer}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and AWS&apos;s agree to {seconds} s.</source>
        <translation>El reloj de este equipo y el de AWS coinciden con una diferencia de hasta {seconds} s.</translation>
    </message>
    <message>
        <source>{words}: AWS refuses calls that are signed so far from its own time.</source>
        <translation>{words}: AWS rechaza las llamadas firmadas con tanta diferencia respecto a su propia hora.</translation>
    </message>
    <message>
        <source>{words}. RoleSwitch counts by AWS&apos;s.</source>
        <translation>{words}. RoleSwitch se guía por la de AWS.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Switch on Set time automatically in the settings of Windows, under Time &amp; language.</source>
        <translation>Active “Ajustar la hora automáticamente” en la configuración de Windows, en Hora e idioma.</translation>
    </message>
    <message>
        <source>Switch on Set time and date automatically in System Settings, under General.</source>
        <translation>Active “Ajustar fecha y hora automáticamente” en Ajustes del Sistema, en General.</translation>
    </message>
    <message>
        <source>Let the system set it: sudo timedatectl set-ntp true</source>
        <translation>Deje que el sistema la ajuste: sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>AWS did not answer with its time, so nothing says whether this computer&apos;s clock is right.</source>
        <translation>AWS no respondió con su hora, así que nada indica si el reloj de este equipo es correcto.</translation>
    </message>
    <message>
        <source>{path} belongs to another user (number {user}): RoleSwitch writes nothing there.</source>
        <translation>{path} pertenece a otro usuario (número {user}): RoleSwitch no escribe nada allí.</translation>
    </message>
    <message>
        <source>Make it yours: sudo chown -R $(id -un) {path}</source>
        <translation>Hágalo suyo: sudo chown -R $(id -un) {path}</translation>
    </message>
    <message>
        <source>Other users of this computer can change {path}.</source>
        <translation>Otros usuarios de este equipo pueden cambiar {path}.</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}.</source>
        <translation>Otros usuarios de este equipo pueden leer {path}.</translation>
    </message>
    <message>
        <source>{path} is marked read-only, so that RoleSwitch does not write to it.</source>
        <translation>{path} está marcado como solo lectura, así que RoleSwitch no escribe en él.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod {mode} {path}</source>
        <translation>Haga que sea solo suyo: chmod {mode} {path}</translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation>Hacer que sea solo mío</translation>
    </message>
    <message>
        <source>The rights of {path} could not be changed: {error}.</source>
        <translation>No se pudieron cambiar los permisos de {path}: {error}.</translation>
    </message>
    <message>
        <source>Terminal program</source>
        <translation>Programa de terminal</translation>
    </message>
    <message>
        <source>{program}, which {where} names, is not installed: another one is opened.</source>
        <translation>{program}, indicado en {where}, no está instalado: se abre otro.</translation>
    </message>
    <message>
        <source>Install it, or name another one.</source>
        <translation>Instálelo o indique otro.</translation>
    </message>
    <message>
        <source>{program} ({path}). It opens its windows in a process that runs already: a role&apos;s shell fetches its session itself, so it is right all the same.</source>
        <translation>{program} ({path}). Abre sus ventanas en un proceso que ya está en ejecución: el shell de un rol obtiene su sesión por sí mismo, así que de todos modos es correcto.</translation>
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
        <translation>{path}, indicado en SHELL, no se puede usar: se inicia otro.</translation>
    </message>
    <message>
        <source>Name yours in the environment variable SHELL.</source>
        <translation>Indique el suyo en la variable de entorno SHELL.</translation>
    </message>
    <message>
        <source>SHELL is not set: the shell of your login is started, or /bin/sh.</source>
        <translation>SHELL no está definida: se inicia el shell de su cuenta de usuario, o /bin/sh.</translation>
    </message>
    <message>
        <source>Browser for the console</source>
        <translation>Navegador para la consola</translation>
    </message>
    <message>
        <source>No browser was found: `roleswitch console NAME --print` shows the address.</source>
        <translation>No se encontró ningún navegador: `roleswitch console NAME --print` muestra la dirección.</translation>
    </message>
    <message>
        <source>Install a browser, and xdg-utils, which open what is the system&apos;s default.</source>
        <translation>Instale un navegador y xdg-utils, que abre el predeterminado del sistema.</translation>
    </message>
    <message>
        <source>It is not installed: only a shell by Session Manager needs it.</source>
        <translation>No está instalado: solo lo necesita un shell por Session Manager.</translation>
    </message>
    <message>
        <source>{path} does not say its version.</source>
        <translation>{path} no indica su versión.</translation>
    </message>
    <message>
        <source>Try it: aws --version</source>
        <translation>Pruébelo: aws --version</translation>
    </message>
    <message>
        <source>Version {version} ({path}). It uses what RoleSwitch writes; `aws sso login` takes version 2.</source>
        <translation>Versión {version} ({path}). Usa lo que RoleSwitch escribe; `aws sso login` requiere la versión 2.</translation>
    </message>
    <message>
        <source>Version {version} ({path}).</source>
        <translation>Versión {version} ({path}).</translation>
    </message>
    <message>
        <source>Session Manager</source>
        <translation>Session Manager</translation>
    </message>
    <message>
        <source>The AWS CLI and its Session Manager plugin are there.</source>
        <translation>La AWS CLI y su complemento de Session Manager están instalados.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>There is none here, so the window does not open. The command line does all without it.</source>
        <translation>Aquí no hay ninguna, así que la ventana no se abre. La línea de comandos lo hace todo sin ella.</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>No program shows notifications here: that a session ends is seen in the window alone.</source>
        <translation>Aquí ningún programa muestra notificaciones: que una sesión termina se ve solo en la ventana.</translation>
    </message>
    <message>
        <source>Start your desktop&apos;s, or install one, such as dunst.</source>
        <translation>Inicie el servicio de notificaciones de su escritorio, o instale uno, como dunst.</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>Las muestra {program}.</translation>
    </message>
    <message>
        <source>A program shows them when one comes.</source>
        <translation>Un programa las muestra cuando llega una.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>There is one: RoleSwitch can stay in it.</source>
        <translation>Hay una: RoleSwitch puede quedarse en ella.</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends the program.</source>
        <translation>Este escritorio no tiene ninguna: al cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>A continuación: {step}</translation>
    </message>
    <message>
        <source>See: {command}</source>
        <translation>Vea: {command}</translation>
    </message>
    <message>
        <source>Mend: {command}</source>
        <translation>Reparar: {command}</translation>
    </message>
    <message>
        <source>--search: at most {n} ordinary characters can be searched for.</source>
        <translation>--search: se pueden buscar como máximo {n} caracteres normales.</translation>
    </message>
    <message>
        <source>--hidden: nothing comes after it.</source>
        <translation>--hidden: no lleva nada detrás.</translation>
    </message>
    <message>
        <source>--role: {n} names given: one role can be chosen.</source>
        <translation>--role: se dieron {n} nombres: se puede elegir un solo rol.</translation>
    </message>
    <message>
        <source>--role: the name of a role is missing.</source>
        <translation>--role: falta el nombre de un rol.</translation>
    </message>
    <message>
        <source>No role here is named {role}: give its exact name, as `roleswitch list` shows it.</source>
        <translation>Aquí ningún rol se llama {role}: dé su nombre exacto, como lo muestra `roleswitch list`.</translation>
    </message>
    <message>
        <source>Quit RoleSwitch</source>
        <translation>Salir de RoleSwitch</translation>
    </message>
    <message>
        <source>Remember this, and do not ask again</source>
        <translation>Recordarlo y no volver a preguntar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact: more roles at once</source>
        <translation>Compacta: más roles a la vez</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Terminarlas</translation>
    </message>
    <message>
        <source>Keep them until they expire</source>
        <translation>Conservarlas hasta que caduquen</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Tras 15 segundos</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Tras 30 segundos</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Tras 1 minuto</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>When RoleSwitch ends</source>
        <translation>Cuando RoleSwitch termine</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of RoleSwitch on.</source>
        <translation>A partir del próximo inicio de RoleSwitch.</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Iniciar cuando inicie sesión en este equipo</translation>
    </message>
    <message>
        <source>Keep new sessions renewed</source>
        <translation>Renovar automáticamente las sesiones nuevas</translation>
    </message>
    <message>
        <source>Each session has a switch of its own in its details, which holds for that one.</source>
        <translation>Cada sesión tiene en sus detalles un interruptor propio, que vale para ella.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de la jornada</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 18:30, or nothing.</source>
        <translation>Escriba horas y minutos, como 18:30, o nada.</translation>
    </message>
    <message>
        <source>Such as 18:30. From then to midnight nothing is renewed by itself, and what is active runs out; you can still renew it. An end before noon holds to noon.</source>
        <translation>Por ejemplo, 18:30. Desde entonces hasta la medianoche nada se renueva automáticamente y lo que está activo se agota; usted aún puede renovarlo. Un fin antes del mediodía vale hasta el mediodía.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>New roles</source>
        <translation>Roles nuevos</translation>
    </message>
    <message>
        <source>For roles that you add, and for imported ones that say nothing else.</source>
        <translation>Para los roles que usted añada, y para los importados que no indiquen otra cosa.</translation>
    </message>
    <message>
        <source>Copy exports for</source>
        <translation>Copiar exportaciones para</translation>
    </message>
    <message>
        <source>My own shell</source>
        <translation>Mi propio shell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Borrar el portapapeles</translation>
    </message>
    <message>
        <source>Only where it still holds what RoleSwitch has copied.</source>
        <translation>Solo si todavía contiene lo que RoleSwitch ha copiado.</translation>
    </message>
    <message>
        <source>Automatic: {terminal}</source>
        <translation>Automático: {terminal}</translation>
    </message>
    <message>
        <source>{terminal} (not installed)</source>
        <translation>{terminal} (no instalado)</translation>
    </message>
    <message>
        <source>Notifications and quitting</source>
        <translation>Notificaciones y salida</translation>
    </message>
    <message>
        <source>Notify me on the desktop</source>
        <translation>Notificarme en el escritorio</translation>
    </message>
    <message>
        <source>When a session ends soon, could not be renewed, or needs something of you.</source>
        <translation>Cuando una sesión termina pronto, no se pudo renovar o necesita algo de usted.</translation>
    </message>
    <message>
        <source>Minutes before the end</source>
        <translation>Minutos antes del fin</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Escriba un número entero de 1 a {most}.</translation>
    </message>
    <message>
        <source>When you are told of a session that is not renewed; of a short one, not before its last third.</source>
        <translation>Cuándo se le avisa de una sesión que no se renueva; si es corta, no antes de su último tercio.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Quedarse en la bandeja cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Where the desktop has one.</source>
        <translation>Si el escritorio tiene una.</translation>
    </message>
    <message>
        <source>Live sessions on quitting</source>
        <translation>Sesiones activas al salir</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard when the screen is locked or the computer sleeps</source>
        <translation>Borrar los secretos del portapapeles cuando se bloquea la pantalla o el equipo se suspende</translation>
    </message>
    <message>
        <source>Backups of ~/.aws</source>
        <translation>Copias de seguridad de ~/.aws</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Escriba un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>How many changes can be taken back.</source>
        <translation>Cuántos cambios se pueden deshacer.</translation>
    </message>
    <message>
        <source>In the list&apos;s own file, roles.toml, as for the command line.</source>
        <translation>En el archivo de la propia lista, roles.toml, igual que para la línea de comandos.</translation>
    </message>
    <message>
        <source>Debuggers and core dumps may read RoleSwitch&apos;s memory</source>
        <translation>Los depuradores y volcados de memoria pueden leer la memoria de RoleSwitch</translation>
    </message>
    <message>
        <source>Only to look into a fault of RoleSwitch: keys and sessions are in it.</source>
        <translation>Solo para investigar un fallo de RoleSwitch: contiene claves y sesiones.</translation>
    </message>
    <message>
        <source>What is older is removed for good.</source>
        <translation>Lo que es más antiguo se elimina definitivamente.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>{roles} is active.</source>
        <translation>{roles} está activo.</translation>
    </message>
    <message>
        <source>{n} sessions are active: {roles}.</source>
        <translation>{n} sesiones están activas: {roles}.</translation>
    </message>
    <message numerus="yes">
        <source>Kept, it can be used until {until}: nothing renews it while RoleSwitch is closed.</source>
        <comment>Kept, they can be used until each expires, the last at {until}: nothing renews them while RoleSwitch is closed.</comment>
        <translation>
            <numerusform>Si se conserva, se puede usar hasta las {until}: nada la renueva mientras RoleSwitch está cerrado.</numerusform>
            <numerusform>Si se conservan, se pueden usar hasta que caduque cada una, la última a las {until}: nada las renueva mientras RoleSwitch está cerrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, it and the profile that was written for it are gone.</source>
        <comment>Ended, they and the profiles that were written for them are gone.</comment>
        <translation>
            <numerusform>Si se termina, desaparecen ella y el perfil que se escribió para ella.</numerusform>
            <numerusform>Si se terminan, desaparecen ellas y los perfiles que se escribieron para ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End it</source>
        <comment>End them</comment>
        <translation>
            <numerusform>Terminarla</numerusform>
            <numerusform>Terminarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep it until it expires</source>
        <comment>Keep them until they expire</comment>
        <translation>
            <numerusform>Conservarla hasta que caduque</numerusform>
            <numerusform>Conservarlas hasta que caduquen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the session first?</source>
        <comment>End the sessions first?</comment>
        <translation>
            <numerusform>¿Terminar antes la sesión?</numerusform>
            <numerusform>¿Terminar antes las sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>{roles}.</source>
        <translation>{roles}.</translation>
    </message>
    <message>
        <source>Not all sessions could be ended</source>
        <translation>No se pudieron terminar todas las sesiones</translation>
    </message>
    <message>
        <source>Trust policy</source>
        <translation>Política de confianza</translation>
    </message>
    <message>
        <source>Of the role: who may assume it, and how.</source>
        <translation>La del rol: quién puede asumirlo, y cómo.</translation>
    </message>
    <message>
        <source>Caller&apos;s policy</source>
        <translation>Política de quien llama</translation>
    </message>
    <message>
        <source>For who assumes it: that role alone, and no other.</source>
        <translation>Para quien lo asume: solo ese rol y ningún otro.</translation>
    </message>
    <message>
        <source>Both accounts in one file, with a provider for each.</source>
        <translation>Las dos cuentas en un archivo, con un provider para cada una.</translation>
    </message>
    <message>
        <source>The template for the role&apos;s account</source>
        <translation>La plantilla para la cuenta del rol</translation>
    </message>
    <message>
        <source>The template for the caller&apos;s account</source>
        <translation>La plantilla para la cuenta de quien llama</translation>
    </message>
    <message>
        <source>Both accounts, for bash: paste it, or save and run it.</source>
        <translation>Las dos cuentas, para bash: péguelo, o guárdelo y ejecútelo.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Which template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The text that is shown</source>
        <translation>El texto que se muestra</translation>
    </message>
    <message>
        <source>It is here as soon as nothing is missing or wrong.</source>
        <translation>El texto aparece en cuanto no falte nada ni haya nada mal.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{group}: {words}, {keys}</source>
        <translation>{group}: {words}, {keys}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by what it does, or by a key…</source>
        <translation>Buscar por función o por tecla…</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message numerus="yes">
        <source>1 shortcut</source>
        <comment>{n} shortcuts</comment>
        <translation>
            <numerusform>1 atajo</numerusform>
            <numerusform>{n} atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortcut does that.</source>
        <translation>Ningún atajo hace eso.</translation>
    </message>
    <message>
        <source>{done} assumed, {failed} not: {titles}.</source>
        <translation>Asumidos: {done}; no asumidos: {failed} ({titles}).</translation>
    </message>
    <message>
        <source>{done} assumed, the others were cancelled.</source>
        <translation>Asumidos: {done}; los demás se cancelaron.</translation>
    </message>
    <message numerus="yes">
        <source>1 role assumed.</source>
        <comment>{n} roles assumed.</comment>
        <translation>
            <numerusform>1 rol asumido.</numerusform>
            <numerusform>{n} roles asumidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you: {titles}.</source>
        <translation>Le esperan a usted: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>1 session ended.</source>
        <comment>{n} sessions ended.</comment>
        <translation>
            <numerusform>1 sesión terminada.</numerusform>
            <numerusform>{n} sesiones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} ended, {failed} not: {titles}.</source>
        <translation>Terminadas: {done}; no terminadas: {failed} ({titles}).</translation>
    </message>
    <message>
        <source>{role} ends at {time}</source>
        <translation>{role} termina a las {time}</translation>
    </message>
    <message>
        <source>{place}: {sentence}.</source>
        <translation>{place}: {sentence}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>{role} was not renewed</source>
        <translation>{role} no se renovó</translation>
    </message>
    <message>
        <source>{role} was not assumed</source>
        <translation>{role} no se asumió</translation>
    </message>
    <message>
        <source>{n} sessions end soon</source>
        <translation>{n} sesiones terminan pronto</translation>
    </message>
    <message>
        <source>{n} roles were not renewed or assumed</source>
        <translation>{n} roles no se renovaron o no se asumieron</translation>
    </message>
    <message>
        <source>RoleSwitch is still there</source>
        <translation>RoleSwitch sigue ahí</translation>
    </message>
    <message>
        <source>It is in the tray and renews your sessions. Quit it from its menu there.</source>
        <translation>Está en la bandeja y renueva sus sesiones. Ciérrelo desde su menú.</translation>
    </message>
    <message>
        <source>It is in the tray. Quit it from its menu there.</source>
        <translation>Está en la bandeja. Ciérrelo desde su menú.</translation>
    </message>
    <message>
        <source>{role}: no answer yet.</source>
        <translation>{role}: todavía sin respuesta.</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Encontrar un rol</translation>
    </message>
    <message>
        <source>With the chosen role</source>
        <translation>Con el rol elegido</translation>
    </message>
    <message>
        <source>Work as it</source>
        <translation>Trabajar como él</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>Search, favourites and recent roles first</source>
        <translation>Buscar, primero favoritos y recientes</translation>
    </message>
    <message>
        <source>Up and down in what was found</source>
        <translation>Arriba y abajo en lo encontrado</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Borrar la búsqueda, y después salir de ella</translation>
    </message>
    <message>
        <source>Active roles</source>
        <translation>Roles activos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent roles</source>
        <translation>Roles recientes</translation>
    </message>
    <message>
        <source>Assume, from the list or the search field</source>
        <translation>Asumir, desde la lista o el campo de búsqueda</translation>
    </message>
    <message>
        <source>Renew now, or assume</source>
        <translation>Renovar ahora o asumir</translation>
    </message>
    <message>
        <source>Assume with full access, where it starts read only</source>
        <translation>Asumir con acceso completo, si empieza en solo lectura</translation>
    </message>
    <message>
        <source>Assume with a reason</source>
        <translation>Asumir con un motivo</translation>
    </message>
    <message>
        <source>Cancel, while it is being assumed</source>
        <translation>Cancelar, mientras se está asumiendo</translation>
    </message>
    <message>
        <source>End its session</source>
        <translation>Terminar su sesión</translation>
    </message>
    <message>
        <source>Add to favourites, or remove from them</source>
        <translation>Añadir a favoritos o quitar de ellos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove, from the list</source>
        <translation>Quitar, de la lista</translation>
    </message>
    <message>
        <source>All that can be done with it, or with a group or source</source>
        <translation>Todo lo que se puede hacer con él, o con un grupo u origen</translation>
    </message>
    <message>
        <source>The same, in the list and the views</source>
        <translation>Lo mismo, en la lista y las vistas</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Abrir una terminal</translation>
    </message>
    <message>
        <source>Open a live terminal</source>
        <translation>Abrir una terminal en vivo</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Open the console at a page</source>
        <translation>Abrir la consola en una página</translation>
    </message>
    <message>
        <source>Copy a sign-in link of the console</source>
        <translation>Copiar un enlace de inicio de sesión de la consola</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>Comprobación de acceso</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un rol</translation>
    </message>
    <message>
        <source>Look again at the lists and sessions</source>
        <translation>Volver a leer las listas y las sesiones</translation>
    </message>
    <message>
        <source>On to the search, the views, the list, the details</source>
        <translation>Avanzar a la búsqueda, las vistas, la lista, los detalles</translation>
    </message>
    <message>
        <source>Back through them</source>
        <translation>Retroceder por ellos</translation>
    </message>
    <message>
        <source>Menu of the program</source>
        <translation>Menú del programa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Línea {line}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>A line of preferences.toml is not understood; the usual is used in its place.</source>
        <comment>{n} lines of preferences.toml are not understood; the usual is used in their place.</comment>
        <translation>
            <numerusform>No se entiende una línea de preferences.toml; en su lugar vale lo habitual.</numerusform>
            <numerusform>No se entienden {n} líneas de preferences.toml; en su lugar vale lo habitual.</numerusform>
        </translation>
    </message>
    <message>
        <source>preferences.toml is not understood; what you chose before is used.</source>
        <translation>No se entiende preferences.toml; vale lo que usted eligió antes.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>In a dialog: do what it is for</source>
        <translation>En un diálogo: hacer aquello para lo que sirve</translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>En un diálogo: salir de él</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {n} roles were not renewed or assumed</source>
        <translation>RoleSwitch: {active}; {n} roles no se renovaron o no se asumieron</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not renewed</source>
        <translation>RoleSwitch: {active}; {role} no se renovó</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}; {role} was not assumed</source>
        <translation>RoleSwitch: {active}; {role} no se asumió</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}</source>
        <translation>RoleSwitch: {active}</translation>
    </message>
    <message>
        <source>RoleSwitch: {active}, {role} ends in {time}</source>
        <translation>RoleSwitch: {active}, {role} termina en {time}</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>{role} — {time}, with trouble</source>
        <translation>{role} — {time}, con problemas</translation>
    </message>
    <message>
        <source>{role} — {time}</source>
        <translation>{role} — {time}</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Copy exports for {shell}</source>
        <translation>Copiar exportaciones para {shell}</translation>
    </message>
    <message>
        <source>{role} (active)</source>
        <translation>{role} (activo)</translation>
    </message>
    <message>
        <source>{n} more in the window…</source>
        <translation>{n} más en la ventana…</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {error}.</source>
        <translation>No se pudo cambiar el arranque al iniciar sesión: {error}.</translation>
    </message>
    <message>
        <source>Change it with the tool of your desktop.</source>
        <translation>Cámbielo con la herramienta de su escritorio.</translation>
    </message>
    <message>
        <source>{role} is the default profile.</source>
        <translation>{role} es el perfil predeterminado.</translation>
    </message>
    <message>
        <source>{role} is the default profile once it is assumed.</source>
        <translation>{role} es el perfil predeterminado en cuanto se asuma.</translation>
    </message>
    <message>
        <source>The default profile is again what it was.</source>
        <translation>El perfil predeterminado vuelve a ser el que era.</translation>
    </message>
    <message>
        <source>Your AWS files are again as they were then.</source>
        <translation>Sus archivos de AWS vuelven a estar como entonces.</translation>
    </message>
    <message>
        <source>Make {role} the default profile?</source>
        <translation>¿Hacer de {role} el perfil predeterminado?</translation>
    </message>
    <message>
        <source>Programs that name no profile act as {role} then, while it has a session. Your own default profile stays in the file, and is back when you give it back or the session has ended.</source>
        <translation>Los programas que no nombran ningún perfil actúan entonces como {role}, mientras tenga una sesión. Su propio perfil predeterminado se queda en el archivo, y vuelve cuando usted lo devuelva o la sesión haya terminado.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>{role} has no session: this changes when it is assumed.</source>
        <translation>{role} no tiene sesión: esto cambia cuando se asuma.</translation>
    </message>
    <message>
        <source>{role} is the default profile now, and will not be any more.</source>
        <translation>{role} es ahora el perfil predeterminado, y dejará de serlo.</translation>
    </message>
    <message>
        <source>Sources that begin with the default profile would be {role} then: {sources}.</source>
        <translation>Los orígenes que parten del perfil predeterminado serían entonces {role}: {sources}.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message numerus="yes">
        <source>{n} line goes.</source>
        <comment>{n} lines go.</comment>
        <translation>
            <numerusform>{n} línea desaparece.</numerusform>
            <numerusform>{n} líneas desaparecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line comes.</source>
        <comment>{n} lines come.</comment>
        <translation>
            <numerusform>{n} línea se añade.</numerusform>
            <numerusform>{n} líneas se añaden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} (a new file)</source>
        <translation>{path} (un archivo nuevo)</translation>
    </message>
    <message>
        <source>{path} (the file goes)</source>
        <translation>{path} (el archivo desaparece)</translation>
    </message>
    <message>
        <source>ca_bundle: there is no file {path}</source>
        <translation>ca_bundle: no existe el archivo {path}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>write one of {possible}</source>
        <translation>escriba uno de {possible}</translation>
    </message>
    <message>
        <source>write a whole number from {least} to {most}, as in {example}</source>
        <translation>escriba un número entero de {least} a {most}, como en {example}</translation>
    </message>
    <message>
        <source>write true or false, as in {example}</source>
        <translation>escriba true o false, como en {example}</translation>
    </message>
    <message>
        <source>write its name, as in {example}, or &quot;&quot;</source>
        <translation>escriba su nombre, como en {example}, o &quot;&quot;</translation>
    </message>
    <message>
        <source>write hours and minutes, as in {example}, or &quot;&quot;</source>
        <translation>escriba horas y minutos, como en {example}, o &quot;&quot;</translation>
    </message>
    <message>
        <source>{key}: {value} is not possible: {advice}</source>
        <translation>{key}: {value} no es posible: {advice}</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>No se pudo escribir {file}: {error}.</translation>
    </message>
    <message>
        <source>Look at the rights of that file and its folder, and try again.</source>
        <translation>Revise los permisos de ese archivo y de su carpeta, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>No se puede leer {file}: {error}.</translation>
    </message>
    <message>
        <source>{file} is larger than {kilobytes} kB, so it is not read.</source>
        <translation>{file} supera {kilobytes} kB, así que no se lee.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8: save it as UTF-8.</source>
        <translation>{file} no es UTF-8: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{file} line {line} is {mistake}. Nothing was changed.</source>
        <translation>{file}, línea {line}: {mistake}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Mend that line, or move the file away.</source>
        <translation>Corrija esa línea, o mueva el archivo.</translation>
    </message>
    <message>
        <source>{file} is written in a way that RoleSwitch cannot change without touching more than it should. Nothing was changed.</source>
        <translation>{file} está escrito de modo que RoleSwitch no puede cambiarlo sin tocar más de lo debido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Cámbielo a mano.</translation>
    </message>
    <message>
        <source>{key} is not known: did you mean {near}?</source>
        <translation>{key} no se conoce: ¿quiso decir {near}?</translation>
    </message>
    <message>
        <source>{key} is not known: write one of {known}</source>
        <translation>{key} no se conoce: escriba uno de {known}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>This is a bug in RoleSwitch ({kind}). Nothing was lost; what happened is in {log}.</source>
        <translation>Es un error de RoleSwitch ({kind}). No se perdió nada; lo ocurrido está en {log}.</translation>
    </message>
    <message>
        <source>Shows more fields below, and hides them</source>
        <translation>Muestra más campos debajo y los oculta</translation>
    </message>
    <message>
        <source>AWS is busy and gave no session ({code}): try again in a moment.</source>
        <translation>AWS está ocupado y no dio ninguna sesión ({code}): pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>AWS is busy and did not answer ({code}): try again in a moment.</source>
        <translation>AWS está ocupado y no respondió ({code}): pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>AWS did not take what was asked for {role}: {said}</source>
        <translation>AWS no aceptó lo que se pidió para {role}: {said}</translation>
    </message>
    <message>
        <source>{program}, which is run before assuming {role}, {what}</source>
        <translation>{program}, que se ejecuta antes de asumir {role}, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after assuming {role}, {what}</source>
        <translation>{program}, que se ejecuta después de asumir {role}, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run before renewing {role}, {what}</source>
        <translation>{program}, que se ejecuta antes de renovar {role}, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after renewing {role}, {what}</source>
        <translation>{program}, que se ejecuta después de renovar {role}, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run before ending {role}, {what}</source>
        <translation>{program}, que se ejecuta antes de terminar {role}, {what}</translation>
    </message>
    <message>
        <source>{program}, which is run after ending {role}, {what}</source>
        <translation>{program}, que se ejecuta después de terminar {role}, {what}</translation>
    </message>
    <message>
        <source>was ended by signal {signal}</source>
        <translation>terminó por la señal {signal}</translation>
    </message>
    <message>
        <source>ended with status {status}</source>
        <translation>terminó con el estado {status}</translation>
    </message>
    <message>
        <source>did not end within {seconds} seconds and was stopped</source>
        <translation>no terminó en {seconds} segundos y se detuvo</translation>
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
            <numerusform>{n} línea más después de esta no se usa</numerusform>
            <numerusform>{n} líneas más después de esta no se usan</numerusform>
        </translation>
    </message>
    <message>
        <source>a line of an indented block has no =, and AWS tools give up the whole file over it</source>
        <translation>una línea de un bloque con sangría no tiene =, y por ello las herramientas de AWS descartan el archivo entero</translation>
    </message>
    <message>
        <source>a [section] begins here and does not end: AWS tools take it for a setting</source>
        <translation>aquí empieza una [sección] que no termina: las herramientas de AWS la toman por un ajuste</translation>
    </message>
    <message>
        <source>a [section] begins here and does not end: what stands below it is not used</source>
        <translation>aquí empieza una [sección] que no termina: lo que hay debajo no se usa</translation>
    </message>
    <message>
        <source>the section is there twice: only the first one, in line {first}, counts</source>
        <translation>la sección aparece dos veces: solo cuenta la primera, en la línea {first}</translation>
    </message>
    <message>
        <source>there is no [section] above this line</source>
        <translation>no hay ninguna [sección] encima de esta línea</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>un ajuste</translation>
    </message>
    <message>
        <source>{key} is there twice: only the first one, in line {first}, counts</source>
        <translation>{key} aparece dos veces: solo cuenta la primera vez, en la línea {first}</translation>
    </message>
    <message>
        <source>this is neither a [section], a setting nor a comment</source>
        <translation>esto no es ni una [sección], ni un ajuste, ni un comentario</translation>
    </message>
    <message>
        <source>{what} has {size} MB: a list of roles has {most} MB at most. Nothing of it was read.</source>
        <translation>{what} tiene {size} MB: una lista de roles tiene como máximo {most} MB. No se leyó nada.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it is not text in UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{what}, línea {line}: no es texto en UTF-8. Guárdelo como UTF-8 y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it holds NUL bytes, so it is no text. Save it as UTF-8, then try again.</source>
        <translation>{what}, línea {line}: contiene bytes NUL, así que no es texto. Guárdelo como UTF-8 y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{what} has {lines} lines, and {most} are the most that is read. Nothing of it was read.</source>
        <translation>{what} tiene {lines} líneas, y se leen como máximo {most}. No se leyó nada.</translation>
    </message>
    <message>
        <source>{what}, line {line}: {most} sections or links are the most that is read. Split it up.</source>
        <translation>{what}, línea {line}: se leen como máximo {most} secciones o enlaces. Divídalo.</translation>
    </message>
    <message>
        <source>{what}, line {line}: it has {size} characters, and {most} are the most that is read.</source>
        <translation>{what}, línea {line}: tiene {size} caracteres, y se leen como máximo {most}.</translation>
    </message>
    <message>
        <source>{path} belongs to another user: RoleSwitch keeps nothing there</source>
        <translation>{path} pertenece a otro usuario: RoleSwitch no guarda nada allí</translation>
    </message>
    <message>
        <source>another RoleSwitch has held {path} for {seconds} seconds</source>
        <translation>otro RoleSwitch retiene {path} desde hace {seconds} segundos</translation>
    </message>
</context>
</TS>
