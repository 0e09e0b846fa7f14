# Run by a PowerShell that RoleSwitch opens, after the person's own profile (-NoExit -Command).
#
# The role and its colour come in ROLESWITCH_TITLE and ROLESWITCH_COLOR; a string in a variable is not expanded.
# ROLESWITCH_PROMPT=off takes the prompt away.

$global:__RoleSwitchRole = $env:ROLESWITCH_ROLE
$global:__RoleSwitchTheirPrompt = $function:prompt

function global:__RoleSwitchLeft {
    if ($env:AWS_PROFILE) { return ' live' }
    $end = [DateTimeOffset]::MinValue
    $culture = [Globalization.CultureInfo]::InvariantCulture
    $isTime = [DateTimeOffset]::TryParseExact(
        $env:AWS_CREDENTIAL_EXPIRATION, "yyyy-MM-dd'T'HH:mm:ss'Z'", $culture, 'AssumeUniversal', [ref] $end)
    if (-not $isTime) { return '' }
    $left = $end - [DateTimeOffset]::UtcNow
    if ($left.TotalHours -ge 1) { return ' {0}h{1}m' -f [Math]::Floor($left.TotalHours), $left.Minutes }
    if ($left.TotalMinutes -ge 1) { return ' {0}m' -f $left.Minutes }
    if ($left.TotalSeconds -gt 0) { return ' <1m' }
    return ' over'
}

function global:prompt {
    # Theirs comes first: it sees $? and $LASTEXITCODE as they were.
    $theirs = & $global:__RoleSwitchTheirPrompt
    # One that has another identity by now keeps its own prompt.
    if ($env:ROLESWITCH_PROMPT -eq 'off' -or "$env:AWS_ACCESS_KEY_ID$env:AWS_PROFILE" -ne $env:ROLESWITCH_IDENTITY) {
        return $theirs
    }
    $text = if ($env:ROLESWITCH_ROLE -eq $global:__RoleSwitchRole) { $env:ROLESWITCH_TITLE } else { $env:ROLESWITCH_ROLE }
    $text += __RoleSwitchLeft
    if ($env:ROLESWITCH_COLOR -and $Host.UI.SupportsVirtualTerminal) {
        $escape = [char] 27
        return "$escape[$($env:ROLESWITCH_COLOR)m $text $escape[0m $theirs"
    }
    return "[$text] $theirs"
}
