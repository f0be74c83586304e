/** @jsxRuntime automatic */
/** @jsxImportSource react */
import fs from 'node:fs';
import type { ReactNode } from 'react';

/** What a link picture shows. */
export interface CardContent {
  title: string;
  siteName: string;
  /** Version of the docs, if it is not the current one. */
  version?: string;
  /** SVG file of the guide's logo. */
  logo?: string;
}

/** Size that all places which show link previews take. */
export const width = 1200;
export const height = 630;

/** Sizes of the title to try, the largest first, and the room that it has. */
export const titleSizes = [104, 94, 84, 74, 66, 58, 50, 44];
export const titleHeight = 330;

/** Marks the title for those who measure it. */
export const titleKey = 'title';

const padding = 72;
const mark = 'static/img/mark.svg';

/** The look of the home page, in light mode. */
export default function Card({
  title,
  siteName,
  version,
  logo,
  titleSize,
}: CardContent & { titleSize: number }): ReactNode {
  return (
    <div
      style={{
        display: 'flex',
        width,
        height,
        flexDirection: 'column',
        backgroundImage: `url(${backdrop()})`,
        color: '#1c1830',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          flexDirection: 'column',
          padding,
          paddingBottom: padding - 16,
          justifyContent: 'space-between',
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <img src={image(mark)} alt="" width={64} height={64} />
          <div style={{ marginLeft: 20, fontSize: 34, fontWeight: 700 }}>{siteName}</div>
          {version && <Version>{version}</Version>}
        </div>
        <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' }}>
          <div
            key={titleKey}
            style={{
              display: 'block',
              width: logo ? 790 : width - 2 * padding,
              fontSize: titleSize,
              fontWeight: 700,
              letterSpacing: '-0.015em',
              lineHeight: 1.18,
              lineClamp: 6,
              textWrap: 'balance',
              wordBreak: 'break-word',
            }}
          >
            {title.replace(invisible, '')}
          </div>
          {logo && <Logo file={logo} />}
        </div>
      </div>
      <div style={{ display: 'flex', height: 16, backgroundColor: token('--ifm-color-primary') }}>
        <div style={{ width: 200, backgroundColor: '#ffb95a' }} />
      </div>
    </div>
  );
}

const Version = ({ children }: { children: string }): ReactNode => (
  <div
    style={{
      marginLeft: 'auto',
      padding: '8px 24px',
      border: `3px solid ${token('--ifm-color-primary')}`,
      borderRadius: 40,
      color: token('--ifm-link-color'),
      fontSize: 30,
      fontWeight: 700,
    }}
  >
    {children}
  </div>
);

const Logo = ({ file }: { file: string }): ReactNode => (
  <div
    style={{
      display: 'flex',
      padding: 44,
      border: `2px solid ${token('--site-border')}`,
      borderRadius: 36,
      backgroundColor: '#fff',
    }}
  >
    <img src={image(file)} alt="" width={128} height={128} />
  </div>
);

/** Characters that show nothing, e.g. soft hyphens: fonts need not have them. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A value of the site's style sheet, in light mode, which stands first. */
function token(name: string): string {
  const css = fs.readFileSync('src/css/site.css', 'utf8');
  return new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1] ?? 'transparent';
}

const image = (file: string): string => svg(fs.readFileSync(file, 'utf8'));

const svg = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;

/** The colours of the home page's hero, but flat: a gradient would double the size of the file. */
function backdrop(): string {
  const [cool, light, warm] = token('--site-hero').match(/#\w{6}/g) ?? [];
  const circle = (x: number, y: number, radius: number, fill = 'none') =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
  return svg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${cool}"/>${circle(960, 160, 430, light)}${circle(1120, 480, 270, warm)}</svg>`,
  );
}
