# Read by a fish that RoleSwitch opens, after all that is the person's own (fish --init-command).
#
# It stands in fish_mode_prompt, which fish shows left of fish_prompt: theirs sees $status and $pipestatus as they were.
# The role and its colour come in ROLESWITCH_TITLE and ROLESWITCH_COLOR; nothing in them is expanded.
# ROLESWITCH_PROMPT=off takes the prompt away.

set -g __roleswitch_role "$ROLESWITCH_ROLE"

if functions -q fish_mode_prompt
    functions -c fish_mode_prompt __roleswitch_their_mode_prompt
end

function __roleswitch_now
    # fish has no clock. The terminal was written to a moment ago, and Linux notes that to 8 seconds: no process is
    # started for it.
    if test -d /proc/self; and builtin -q path
        builtin path mtime /dev/stdin 2>/dev/null; and return
    end
    command date +%s
end

function __roleswitch_days --argument-names year month day
    # Since 1970, in years that begin with March: the leap day is the last one then.
    test $month -lt 3; and set year (math $year - 1)
    set month (math "($month + 9) % 12")
    math "365 * $year + floor($year / 4) - floor($year / 100) + floor($year / 400)" \
        "+ floor((153 * $month + 2) / 5) + $day - 719469"
end

function __roleswitch_left
    if test -n "$AWS_PROFILE"
        echo ' live'
        return
    end
    set -l end (string match -r '^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$' -- "$AWS_CREDENTIAL_EXPIRATION")
    or return
    set -l days (__roleswitch_days $end[2..4])
    set -l seconds (math "$days * 86400 + $end[5] * 3600 + $end[6] * 60 + $end[7]" - (__roleswitch_now))
    if test $seconds -ge 3600
        printf ' %dh%dm' (math "floor($seconds / 3600)") (math "floor($seconds % 3600 / 60)")
    else if test $seconds -ge 60
        printf ' %dm' (math "floor($seconds / 60)")
    else if test $seconds -gt 0
        echo ' <1m'
    else
        echo ' over'
    end
end

function fish_mode_prompt
    # One that has another identity by now keeps its own prompt.
    if test "$ROLESWITCH_PROMPT" != off; and test "$AWS_ACCESS_KEY_ID$AWS_PROFILE" = "$ROLESWITCH_IDENTITY"
        set -l text "$ROLESWITCH_TITLE"
        test "$ROLESWITCH_ROLE" = "$__roleswitch_role"; or set text "$ROLESWITCH_ROLE"
        set text "$text"(__roleswitch_left | string collect)
        if test -n "$ROLESWITCH_COLOR"
            printf '\e[%sm %s \e[0m ' "$ROLESWITCH_COLOR" "$text"
        else
            printf '[%s] ' "$text"
        end
    end
    if functions -q __roleswitch_their_mode_prompt
        __roleswitch_their_mode_prompt
    end
end
