# Read by a bash that RoleSwitch opens, in place of what it reads itself (bash --rcfile): first that, then this prompt.
#
# The role and its colour come in ROLESWITCH_TITLE and ROLESWITCH_COLOR. They reach PS1 as the names of variables, which
# bash expands once: nothing in them is run. No process is started. ROLESWITCH_PROMPT=off takes the prompt away.

# The first two are what bash may be built to read before the person's own (SYS_BASHRC).
for __roleswitch_file in /etc/bash.bashrc /etc/bash/bashrc ~/.bashrc; do
  if [[ -r $__roleswitch_file ]]; then
    . "$__roleswitch_file"
  fi
done
unset __roleswitch_file

if [[ -n ${ROLESWITCH_COLOR-} ]]; then
  __roleswitch_open=$'\e['"${ROLESWITCH_COLOR}m"
  __roleswitch_close=$'\e[0m'
  __roleswitch_mark='\[${__roleswitch_open-}\] ${__roleswitch_text-} \[${__roleswitch_close-}\] '
else
  __roleswitch_mark='[${__roleswitch_text-}] '
fi
__roleswitch_role=${ROLESWITCH_ROLE-}
__roleswitch_text=

__roleswitch_prompt() {
  local status=$? end=${AWS_CREDENTIAL_EXPIRATION-} left= now=0 days=0 year=0 month=0
  PS1=${PS1-}
  PS1=${PS1//"$__roleswitch_mark"/}
  # A bash that expands nothing in its prompt keeps its own, as does one that has another identity by now.
  if [[ ${ROLESWITCH_PROMPT-} == off || ${AWS_ACCESS_KEY_ID-}${AWS_PROFILE-} != "${ROLESWITCH_IDENTITY-}" ]] ||
    ! shopt -q promptvars; then
    return "$status"
  fi
  if [[ -n ${AWS_PROFILE-} ]]; then
    left=' live'
  elif ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 402)) &&
    [[ $end == [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z ]]; then
    # The days since 1970, in years that begin with March: the leap day is the last one then.
    month=$(((10#${end:5:2} + 9) % 12)) year=$((10#${end:0:4} - (10#${end:5:2} < 3)))
    days=$((365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + 10#${end:8:2} - 719469))
    builtin printf -v now '%(%s)T' -1
    now=$((days * 86400 + 10#${end:11:2} * 3600 + 10#${end:14:2} * 60 + 10#${end:17:2} - now))
    if ((now >= 3600)); then
      left=" $((now / 3600))h$((now % 3600 / 60))m"
    elif ((now >= 60)); then
      left=" $((now / 60))m"
    elif ((now > 0)); then
      left=' <1m'
    else
      left=' over'
    fi
  fi
  if [[ ${ROLESWITCH_ROLE-} == "$__roleswitch_role" ]]; then
    __roleswitch_text=${ROLESWITCH_TITLE-}$left
  else
    __roleswitch_text=${ROLESWITCH_ROLE-}$left
  fi
  PS1=$__roleswitch_mark$PS1
  return "$status"
}

# The last one: what the person's own prompt does to PS1 is done by then.
: "${PROMPT_COMMAND=}"
if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 501)) && [[ ${!PROMPT_COMMAND[*]} != 0 ]]; then
  PROMPT_COMMAND+=(__roleswitch_prompt)
else
  PROMPT_COMMAND=${PROMPT_COMMAND:+$PROMPT_COMMAND$'\n'}__roleswitch_prompt
fi
