import type { CommandWords } from './commandWords.js';

/**
 * Where the block gives no word, PowerShell completes files. Letters alone of ASCII stand in it: Windows PowerShell 5.1 reads
 * what a program prints, and a profile without a mark, in the code page of the computer.
 */
export function toPowerShell(commands: readonly CommandWords[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ short, long, choices }) =>
      choices.length === 0
        ? []
        : [long, ...(short === null ? [] : [short])].map((flag) => `    '${name} ${flag}' = ${list(choices)}\n`),
    ),
  );
  const free = commands.flatMap(({ name, options }) =>
    options.flatMap(({ short, long, takesValue, choices }) =>
      takesValue && choices.length === 0
        ? [long, ...(short === null ? [] : [short])].map((flag) => `${name} ${flag}`)
        : [],
    ),
  );
  const flags = commands.map(
    ({ name, options }) =>
      `    '${name}' = ${list(options.flatMap(({ short, long }) => [...(short === null ? [] : [short]), long]))}\n`,
  );
  const words = commands.map((command) => `    '${command.name}' = ${list(command.words)}\n`);
  return `Register-ArgumentCompleter -Native -CommandName bhxh-report -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $values = @{
${values.join('')}  }
  $free = ${list(free)}
  $options = @{
${flags.join('')}  }
  $words = @{
${words.join('')}  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $command = ''
  for ($i = 0; $i -lt $typed.Count; $i++) {
    if ($typed[$i] -eq '--lang') { $i++ } elseif (-not $typed[$i].StartsWith('-')) { $command = $typed[$i]; break }
  }
  $key = "$command $(if ($typed.Count -gt 0) { $typed[-1] })"
  $found = if ($values.ContainsKey($key)) { $values[$key] }
    elseif ($free -contains $key) { @() }
    elseif ($wordToComplete.StartsWith('-')) { $options[$command] }
    else { $words[$command] }
  $found | Where-Object { $_ -and $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(word: string): string {
  if (/^[ -~]*$/.test(word)) return `'${word.replace(/'/g, "''")}'`;
  const letters = word.replace(/["$`]/g, '`$&').replace(/[^ -~]/g, (letter) => `$([char]${letter.charCodeAt(0)})`);
  return `"${letters}"`;
}
