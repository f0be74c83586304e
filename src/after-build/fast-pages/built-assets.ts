import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../content/source';
import { chunksFile } from '../../plugins/fast-pages';
import { baseUrl } from '../../site';
import { readSheet, type Sheet } from './used-css';

/** What a page needs to know of the files around it. */
export interface Assets {
  sheetAt: (address: string) => Sheet;
  /** The address by which all languages know a file that is the same in each of them. */
  shared: (address: string) => string;
}

/** Style sheets and scripts of a built site. */
export class BuiltAssets implements Assets {
  private readonly sheets = new Map<string, Sheet>();
  private readonly sharedAddresses = new Map<string, string>();
  private readonly chunks: Record<string, string[]>;

  /** Takes the lists of scripts out of the site: they are of no use to readers. */
  constructor(
    private readonly outDir: string,
    private readonly englishDir: string,
  ) {
    const lists = filesIn(outDir, new RegExp(`^${chunksFile}$`));
    this.chunks = Object.assign({}, ...lists.map((file) => JSON.parse(readText(file))));
    for (const file of lists) {
      fs.rmSync(file);
    }
  }

  /** @throws if there is no such file */
  sheetAt(address: string): Sheet {
    const sheet = this.sheets.get(address) ?? this.read(address);
    this.sheets.set(address, sheet);
    return sheet;
  }

  /** A sheet that all languages share lies with English. */
  private read(address: string): Sheet {
    const own = this.fileAt(address);
    return readSheet(readText(fs.existsSync(own) ? own : this.fileAt(address, this.englishDir)));
  }

  shared(address: string): string {
    const shared = this.sharedAddresses.get(address) ?? this.findShared(address);
    this.sharedAddresses.set(address, shared);
    return shared;
  }

  private findShared(address: string): string {
    const common = baseUrl + address.slice(address.indexOf('/assets/') + 1);
    const file = this.fileAt(common, this.englishDir);
    return fs.existsSync(file) && readText(file) === readText(this.fileAt(address))
      ? common
      : address;
  }

  /** The scripts of a page that are no others' too. */
  chunksOf(file: string): string[] {
    const name = path.relative(this.outDir, file).split(path.sep).join('/');
    return this.chunks[baseUrl + name.replace(/(index)?\.html$/, '')] ?? [];
  }

  private fileAt(address: string, folder = this.outDir): string {
    return path.join(folder, address.slice(baseUrl.length));
  }
}

const readText = (file: string): string => fs.readFileSync(file, 'utf8');
