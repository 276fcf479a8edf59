import type { HelpPages } from '../../arguments/help.js';

export const completionHelp: HelpPages<'shell'> = {
  vi: {
    usage: '<bash|zsh|fish|powershell>',
    description: 'In đoạn lệnh để cửa sổ lệnh tự điền tên lệnh, tùy chọn và giá trị khi nhấn phím Tab.',
    arguments: { shell: 'cửa sổ lệnh đang dùng: bash, zsh, fish hoặc powershell' },
    options: {},
    examples: [
      ['bhxh-report completion bash >> ~/.bashrc', 'bash: dùng từ lần mở cửa sổ sau'],
      ['bhxh-report completion zsh >> ~/.zshrc', 'zsh'],
      ['bhxh-report completion fish > ~/.config/fish/completions/bhxh-report.fish', 'fish'],
      [
        'bhxh-report completion powershell >> $PROFILE',
        'PowerShell trên Windows; chưa có tệp ấy thì tạo trước: New-Item -Force $PROFILE',
      ],
    ],
  },
  en: {
    usage: '<bash|zsh|fish|powershell>',
    description: 'Print a script by which the shell completes commands, options and their values at the Tab key.',
    arguments: { shell: 'the shell: bash, zsh, fish or powershell' },
    options: {},
    examples: [
      ['bhxh-report completion bash >> ~/.bashrc', 'bash: from the next terminal on'],
      ['bhxh-report completion zsh >> ~/.zshrc', 'zsh'],
      ['bhxh-report completion fish > ~/.config/fish/completions/bhxh-report.fish', 'fish'],
      [
        'bhxh-report completion powershell >> $PROFILE',
        'PowerShell on Windows; where there is no such file yet, make it first: New-Item -Force $PROFILE',
      ],
    ],
  },
};
