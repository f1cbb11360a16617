import Canvas
import TestSupport
import Testing

@testable import Curses

@Suite struct InputDecoderTests {
  /// What bytes come to, given one by one or all at once, and then silence.
  func events(_ bytes: [UInt8]) -> [Event] {
    var decoder = InputDecoder(decode: Self.utf8)
    let atOnce = decoder.decode(bytes) + decoder.finish()
    var slow = InputDecoder(decode: Self.utf8)
    let oneByOne = bytes.flatMap { slow.decode([$0]) } + slow.finish()
    #expect(atOnce == oneByOne)
    return atOnce
  }

  func events(_ text: String) -> [Event] { events(Array(text.utf8)) }

  static func characters(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  /// As the system decodes UTF-8, without its locale.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> DecodedScalar {
    guard let first = bytes.first else { return .incomplete }
    let length = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 3, 4][Int(first >> 4)]
    let prefix = bytes.prefix(length)
    guard length > 0, prefix.dropFirst().allSatisfy({ $0 >> 6 == 0b10 }) else { return .invalid }
    guard prefix.count == length else { return .incomplete }
    let scalar = String(decoding: prefix, as: UTF8.self).unicodeScalars.first
    return scalar.map { .scalar($0, length: length) } ?? .invalid
  }

  @Test(
    "Keys are known in all their forms",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
      ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
      ("\u{1B}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter),
      ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")),
      ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{1B}", .escape),
      ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("中", .character("中")),
      ("\u{1B}[1;1A", .up),
    ])
  func key(text: String, key: Key) {
    #expect(events(text) == [.key(key)])
    #expect(events(text + "x") == (text == "\u{1B}" ? [] : [.key(key), .key(.character("x"))]))
  }

  @Test(
    "What is no key of ours is nothing, to its last letter",
    arguments: [
      "\u{1B}x", "\u{1B}中", "\u{1B}\r", "\u{1B}[1;5A", "\u{1B}[3;2~", "\u{1B}[15~", "\u{1B}[2~",
      "\u{1B}[[A", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[12;40R", "\u{1B}OP",
      "\u{1B}[M !!", "\u{1B}[<0;3;4m", "\u{1B}[<2;3;4M", "\u{1B}[<35;3;4M", "\u{0}", "\u{1C}",
      "\u{85}",
    ])
  func nothing(_ text: String) {
    #expect(events(text + "ab") == Self.characters("ab"))
  }

  @Test(
    "A sequence too long to be one of ours is nothing, to its last letter",
    arguments: [64, 65, 66, 200, 10_000])
  func tooLong(count: Int) {
    let sequence = "\u{1B}[" + String(repeating: "1", count: count)
    #expect(events(sequence + "~ab") == Self.characters("ab"))
    #expect(events(sequence + "\u{1B}[A") == [.key(.up)])
    #expect(events(sequence + "\r") == [.key(.enter)])
    #expect(events(sequence) == [])
  }

  @Test func `Silence ends a sequence that is too long`() {
    var decoder = InputDecoder(decode: Self.utf8)
    #expect(decoder.decode(Array("\u{1B}[\(String(repeating: "1", count: 99))".utf8)) == [])
    #expect(decoder.awaited == .sequence)
    #expect(decoder.finish() == [])
    #expect(decoder.awaited == nil)
    #expect(decoder.decode(Array("1".utf8)) == Self.characters("1"))
  }

  @Test(
    "A sequence that breaks off is nothing, and eats nothing",
    arguments: ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}[<0;3"])
  func brokenOff(_ text: String) {
    #expect(events(text) == [])
    #expect(events(text + "中") == Self.characters("中"))
    #expect(events(text + "\u{1B}[A") == [.key(.up)])
  }

  @Test(
    "An invalid byte is skipped, and nothing after it",
    arguments: [
      ([0xFF], "中"), ([0x80, 0xBF], "a"), ([0xE4], "a"), ([0xE4, 0xB8], "中"), ([0xC0], "\t"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], after: String) {
    #expect(events(bytes + Array(after.utf8)) == events(after))
  }

  @Test func `The beginning of a character waits for the rest`() {
    var decoder = InputDecoder(decode: Self.utf8)
    #expect(decoder.decode([0xE4, 0xB8]) == [])
    #expect(decoder.awaited == nil)
    #expect(decoder.finish() == [])
    #expect(decoder.decode([0xAD]) == Self.characters("中"))
  }

  @Test func `ESC twice is twice ESC`() {
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
  }

  @Test func `The mouse clicks a cell and turns its wheel`() {
    #expect(events("\u{1B}[<0;3;4M") == [.click(Point(column: 2, row: 3))])
    #expect(events("\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [.wheel(rows: -1), .wheel(rows: 1)])
  }

  @Test(
    "A paste is one event, whatever is in it",
    arguments: [
      ("一\r\n二\r三\n", "一\n二\n三\n"), ("", ""), ("q\u{1B}[A1", "q\u{1B}[A1"),
      ("a\u{1B}[20b", "a\u{1B}[20b"), ("\u{1B}\u{1B}[2", "\u{1B}\u{1B}[2"),
    ])
  func paste(pasted: String, text: String) {
    #expect(
      events("\u{1B}[200~\(pasted)\u{1B}[201~x") == [.paste(text), .key(.character("x"))])
  }

  @Test func `An invalid byte in a paste is skipped`() {
    let bytes = Array("\u{1B}[200~中".utf8) + [0xFF, 0xE4] + Array("文\u{1B}[201~".utf8)
    #expect(events(bytes) == [.paste("中文")])
  }

  @Test func `A paste whose end never comes is ended by silence`() {
    #expect(events("\u{1B}[200~中文") == [.paste("中文")])
  }

  @Test func `Of an endless paste only the beginning is kept`() {
    let text = String(repeating: "a", count: PasteBuffer.capacity + 1000)
    let kept = String(text.prefix(PasteBuffer.capacity))
    var decoder = InputDecoder(decode: Self.utf8)
    #expect(
      decoder.decode(Array("\u{1B}[200~\(text)\u{1B}[201~x".utf8)) == [
        .paste(kept), .key(.character("x")),
      ])
  }

  @Test func `Any bytes at all are survived, and a key afterwards arrives`() {
    var generator = SplitMix(seed: 2026)
    for _ in 0..<2000 {
      var decoder = InputDecoder(decode: Self.utf8)
      let bytes = (0..<40).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255, using: &generator) : 0x1B
      }
      _ = decoder.decode(bytes)
      _ = decoder.finish()
      _ = decoder.decode(Array("\u{1B}[201~".utf8))
      #expect(decoder.decode(Array("zz".utf8)).last == .key(.character("z")))
    }
  }
}
