import type { Embeddable, LabelledLink } from './Embeddable.ts';

/** Text that CommonMark reads as text: of one line, its marks escaped. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|&~"^=$-]/g, String.raw`\$&`);
}

/** An address between angle brackets, where parentheses need no care. */
function target(href: string): string {
  return `<${href.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>`;
}

function link({ href, label }: LabelledLink): string {
  return `[${plain(label)}](${target(href)})`;
}

/** The picture in Markdown, which has no frames, leading to the live page; under it what it is. */
export function markdownSnippet({ picture, live, title }: Embeddable): string {
  const image = `![${plain(picture.alt)}](${target(picture.src)} "${plain(title)}")`;
  return [
    `[${image}](${target(live.href)})`,
    '',
    `${plain(picture.caption)} ${link(live)} · ${link(picture.text)}`,
  ].join('\n');
}
