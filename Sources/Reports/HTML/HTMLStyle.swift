/// The look of an HTML report: on a screen of any width, light or dark, and on A4 with the margins of
/// GB/T 9704-2012.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --pale: #999; --paper: #fff; --shade: #f3f3f3; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --pale: #888; --paper: #1b1b1b; --shade: #2a2a2a; }
    }
    body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.75;
      font-family: FangSong, STFangsong, "Songti SC", SimSun, "Noto Serif CJK SC",
        "WenQuanYi Zen Hei", serif; }
    :lang(en) body, body:lang(en) { font-family: Georgia, "Times New Roman", serif; line-height: 1.5; }
    main, footer { max-width: 44em; margin: 0 auto; padding: 0 1em; overflow-wrap: anywhere; }
    h1, h2, h3, h4, th, .label { font-family: SimHei, "Heiti SC", "PingFang SC", "Microsoft YaHei",
      "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif; }
    h1 { text-align: center; font-size: 1.5em; margin: 1.5em 0 1em; }
    h2 { font-size: 1.15em; margin: 1.5em 0 .5em; }
    h3, h4 { font-size: 1em; margin: 1.2em 0 .4em; }
    p { margin: .5em 0; }
    main:lang(zh) > p { text-indent: 2em; }
    ul { list-style: none; margin: .5em 0; padding: 0; }
    li { display: flex; gap: .6em; margin: .3em 0; }
    li p { margin: 0; }
    ul { --marker: 0; }
    .marker { flex: none; min-width: calc(var(--marker) * .5em); }
    .detail { display: block; }
    .detail { color: color-mix(in srgb, var(--ink) 80%, var(--paper)); }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5em 0;
      font-size: .9em; line-height: 1.5; }
    th, td { border: 1px solid var(--ink); padding: .3em .4em; text-align: left; vertical-align: top; }
    th { background: var(--shade); text-align: center; }
    .scores { display: grid; grid-template-columns: minmax(5em, max-content) minmax(3em, 12em)
      minmax(7.5em, max-content); gap: .3em .8em; align-items: center; margin: .5em 0; }
    .scores p { display: contents; }
    .bar { height: .8em; border: 1px solid var(--ink); }
    .bar span { display: block; height: 100%; background: var(--ink); }
    figure { margin: 1em 0; text-align: center; }
    svg { display: block; margin: 0 auto; max-width: 100%; height: auto; break-inside: avoid; }
    svg:last-of-type { break-after: avoid; }
    svg text { font: 10px "WenQuanYi Zen Hei", "PingFang SC", "Microsoft YaHei", sans-serif;
      fill: var(--ink); }
    svg .grid, svg .older, svg .newer { fill: none; stroke: var(--ink); }
    svg .grid { stroke: var(--pale); stroke-width: .5; }
    svg .older { stroke-width: 1.2; stroke-dasharray: 4 3; }
    svg .newer { stroke-width: 1.6; }
    svg .dot { fill: var(--ink); }
    svg .ring { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2; }
    figcaption, .alternative { font-size: .85em; }
    .alternative { text-align: left; }
    .alternative li { display: list-item; }
    main .blanks { display: flex; flex-wrap: wrap; gap: 2em; margin: 2.5em 0 1em; text-indent: 0; }
    .blank { display: flex; flex: 1 1 10em; gap: .5em; align-items: end; }
    .rule { flex: 1; border-bottom: 1px solid var(--ink); min-height: 1.6em; }
    footer { border-top: 1px solid var(--pale); margin-top: 2em; font-size: .85em; text-align: center; }
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    @media print {
      :root { --ink: #000; --paper: #fff; --shade: #eee; --pale: #888; }
      body, :lang(en) body, body:lang(en) { font-size: 12pt; line-height: 1.5; }
      body.official { font-size: 16pt; line-height: 28.99pt; }
      main, footer { max-width: none; padding: 0; }
      table { font-size: 12pt; line-height: 1.5; }
      h1 { font-size: 22pt; margin-top: 0; }
      h1, h2, h3, h4, thead { break-after: avoid; }
      thead { display: table-header-group; }
      tr, li, .blanks { break-inside: avoid; }
      li:has(ul) { break-inside: auto; }
      li:has(ul) > .text > p { break-inside: avoid; break-after: avoid; }
      .blanks, li ul, li li:first-child { break-before: avoid; }
      p { orphans: 2; widows: 2; }
      footer, figcaption { font-size: 10pt; line-height: 1.4; }
      .alternative { display: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
