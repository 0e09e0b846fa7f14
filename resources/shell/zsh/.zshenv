# Read by a zsh that RoleSwitch opens, in place of the person's own .zshenv (ZDOTDIR): it puts ZDOTDIR back first, so
# that zsh itself reads every other file of theirs, and nothing that it starts comes by here.
#
# The role and its colour come in ROLESWITCH_TITLE and ROLESWITCH_COLOR; nothing in them is expanded. No process is
# started. ROLESWITCH_PROMPT=off takes the prompt away.

if [[ -n ${ROLESWITCH_ZDOTDIR-} ]]; then
  export ZDOTDIR=$ROLESWITCH_ZDOTDIR
else
  unset ZDOTDIR
fi
unset ROLESWITCH_ZDOTDIR
if [[ -r ${ZDOTDIR-$HOME}/.zshenv ]]; then
  . "${ZDOTDIR-$HOME}/.zshenv"
fi

if [[ -o interactive ]]; then
  typeset -g __roleswitch_role=${ROLESWITCH_ROLE-} __roleswitch_mark= __roleswitch_text=

  __roleswitch_prompt() {
    local -i percent=0 subst=0 bang=0
    [[ -o prompt_percent ]] && percent=1
    [[ -o prompt_subst ]] && subst=1
    [[ -o prompt_bang ]] && bang=1
    emulate -L zsh
    local end=${AWS_CREDENTIAL_EXPIRATION-} left= text=
    local -i seconds=0 days=0 year=0 month=0
    if [[ -n $__roleswitch_mark ]]; then
      PROMPT=${PROMPT//"$__roleswitch_mark"/}
    fi
    __roleswitch_mark=
    # The last one, so that what the person's own prompt does to PROMPT is done by then. What is scheduled for now comes
    # after this round of all of them, and so already at the first prompt.
    if [[ ${precmd_functions[-1]} != __roleswitch_prompt ]]; then
      precmd_functions=(${precmd_functions:#__roleswitch_prompt} __roleswitch_prompt)
      zmodload zsh/sched 2> /dev/null && sched +0 __roleswitch_prompt && return 0
    fi
    # One that has another identity by now keeps its own prompt.
    if [[ ${ROLESWITCH_PROMPT-} == off || ${AWS_ACCESS_KEY_ID-}${AWS_PROFILE-} != ${ROLESWITCH_IDENTITY-} ]]; then
      return 0
    fi
    if [[ -n ${AWS_PROFILE-} ]]; then
      left=' live'
    elif [[ $end == [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z ]]; then
      # The days since 1970, in years that begin with March: the leap day is the last one then.
      month=$(( (10#${end[6,7]} + 9) % 12 )) year=$(( 10#${end[1,4]} - (10#${end[6,7]} < 3) ))
      days=$(( 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + 10#${end[9,10]} - 719469 ))
      seconds=$(( days * 86400 + 10#${end[12,13]} * 3600 + 10#${end[15,16]} * 60 + 10#${end[18,19]} - ${(%):-%D{%s\}} ))
      if (( seconds >= 3600 )); then
        left=" $(( seconds / 3600 ))h$(( seconds % 3600 / 60 ))m"
      elif (( seconds >= 60 )); then
        left=" $(( seconds / 60 ))m"
      elif (( seconds > 0 )); then
        left=' <1m'
      else
        left=' over'
      fi
    fi
    if [[ ${ROLESWITCH_ROLE-} == $__roleswitch_role ]]; then
      text=${ROLESWITCH_TITLE-}$left
    else
      text=${ROLESWITCH_ROLE-}$left
    fi
    (( percent )) && text=${text//\%/%%}
    (( bang )) && text=${text//\!/!!}
    __roleswitch_text=$text
    if (( subst )); then
      # As the name of a variable, which is expanded once.
      text='${__roleswitch_text}'
    fi
    if [[ -n ${ROLESWITCH_COLOR-} ]] && (( percent )); then
      __roleswitch_mark=$'%{\e['"${ROLESWITCH_COLOR}m%} $text "$'%{\e[0m%} '
    else
      __roleswitch_mark="[$text] "
    fi
    PROMPT=$__roleswitch_mark$PROMPT
    return 0
  }
  precmd_functions+=(__roleswitch_prompt)
fi
