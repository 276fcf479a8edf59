import type { CommandWords } from './commandWords.js';
import { toFish } from './toFish.js';
import { toPosix } from './toPosix.js';
import { toPowerShell } from './toPowerShell.js';

/** How each shell is told what there is to complete. */
export const SHELLS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: (commands) => toPosix(commands, BASH),
  zsh: (commands) => toPosix(commands, ZSH),
  fish: toFish,
  powershell: toPowerShell,
};

/** Words are counted from 0; what gives no word is left to readline, which completes files. */
const BASH = {
  begin: `_bhxh_report() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      --lang) ((i++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
`,
  give: (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`,
  files: ':',
  end: `}
complete -o default -F _bhxh_report bhxh-report
`,
};

/** Words are counted from 1. */
const ZSH = {
  begin: `(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_bhxh_report() {
  local cur=$PREFIX prev=\${words[CURRENT-1]} command= i
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      --lang) ((i++)) ;;
      -*) ;;
      *) command=\${words[i]}; break ;;
    esac
  done
`,
  give: (words: readonly string[]): string => `compadd -- ${words.join(' ')}`,
  files: '_files',
  end: `}
compdef _bhxh_report bhxh-report
`,
};
