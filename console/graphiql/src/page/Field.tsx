import type { FormEvent } from 'react';

interface Properties {
  name: string;
  label: string;
  hint: string;
  action: string;
  value?: string;
  onUse: (value: string) => void;
}

/** One text that takes effect on Enter or on its button, not while it is typed. */
export function Field({ name, label, hint, action, value = '', onUse }: Properties) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onUse(String(new FormData(event.currentTarget).get(name)));
  };
  return (
    <form onSubmit={submit}>
      <label>
        {label}
        <input name={name} defaultValue={value} placeholder={hint} autoComplete="off" spellCheck={false} />
      </label>
      <button>{action}</button>
    </form>
  );
}
