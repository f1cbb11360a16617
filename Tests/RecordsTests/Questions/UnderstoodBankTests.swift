import BankFormat
import Records
import SelfCheckCore
import Testing

/// Whether a bank with a fault is proved all the same: wherever the fault leaves it clear what was
/// meant.
@Suite struct UnderstoodBankTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let changes: [Change]

    init(_ name: String, _ file: String, _ old: String, _ new: String) {
      testDescription = name
      changes = [Change(file, old, new)]
    }
  }

  /// What reading finds nothing wrong with: a level that begins no lower than the one before.
  private static let levelFault = Change(
    "style.json", #""id": "weak", "from": 0"#, #""id": "weak", "from": 50"#)

  private static func reading(_ slip: Slip) -> BankReading {
    BankReader.read(.texts(SoundBank.files(with: slip.changes + [levelFault]))).proved()
  }

  private static let harmless = [
    Slip("an unknown key", "actions.json", #""days": 21,"#, #""days": 21, "owner": "me","#),
    Slip(
      "an unknown key of a rule", "outlook.json", #""to": 62.5,"#, #""to": 62.5, "since": 2024,"#),
    Slip(
      "an unknown key of a condition that says all it needs", "outlook.json", #"["head"]}"#,
      #"["head"], "because": "they know"}"#),
    Slip("a misspelt key", "outlook.json", #""reversed": true"#, #""reversd": true"#),
    Slip(
      "a key twice, with the same value", "style.json", #""short": true,"#,
      #""short": true, "short": true,"#),
    Slip("a text twice", "style.json", #""en": "Style"}"#, #""en": "Style", "en": "Manner"}"#),
    Slip("days that can't be", "actions.json", #""days": 21"#, #""days": 0"#),
    Slip("no days", "actions.json", #""days": 21,"#, ""),
    Slip("a text without English", "outlook.json", #", "en": "A slow start."}"#, "}"),
    Slip(
      "a text in no language", "outlook.json", #"{"zh": "起步晚。", "en": "A slow start."}"#,
      #""A slow start.""#),
    Slip(
      "no text", "style.json", #", "text": {"zh": "偏弱", "en": "Weak"}"#, ""),
    Slip("an unknown severity", "outlook.json", #""serious""#, #""grave""#),
    Slip("an unknown service", "actions.json", #""decisions""#, #""cooking""#),
    Slip("a revision that can't be", "outlook.json", #""revision": 3"#, #""revision": "three""#),
    Slip(
      "a share that can't be", "questionnaire.json", #""minimumAnsweredPercent": 80"#,
      #""minimumAnsweredPercent": 8000"#),
    Slip("a misspelt scale", "style.json", #""scale": "share""#, #""scale": "shares""#),
    Slip("a misspelt option", "outlook.json", #"["head"]"#, #"["haed"]"#),
    Slip("a misspelt level", "outlook.json", #""atMost": "steady""#, #""atMost": "stedy""#),
    Slip("a misspelt action", "outlook.json", #"["one-page"]"#, #"["onepage"]"#),
    Slip("an option named twice", "outlook.json", #"["praise"]"#, #"["praise", "praise"]"#),
    Slip("a finding's id twice", "outlook.json", #""id": "never-on-time""#, #""id": "slow-start""#),
    Slip("capitals in an id", "outlook.json", #""id": "slow-start""#, #""id": "Slow-start""#),
    Slip("a pair of one", "outlook.json", #"[["takes-on", "puts-off"]]"#, #"[["takes-on"]]"#),
  ]

  @Test(arguments: harmless)
  func `a bank is proved beside a fault that leaves clear what was meant`(slip: Slip) {
    let reading = Self.reading(slip)
    #expect(reading.isUnderstood)
    #expect(reading.errors.map(\.check).sorted() == ["levels-fall", "reading"])
  }

  private static let unclear = [
    Slip(
      "a key twice, with another value", "outlook.json", #""to": 62.5,"#,
      #""to": 62.5, "to": 60,"#),
    Slip(
      "an unknown key in place of a condition's", "outlook.json", #""is": ["head"]}"#,
      #""equals": ["head"]}"#),
    Slip("points that can't be", "outlook.json", #""points": 3"#, #""points": -3"#),
    Slip("a scale like no other", "style.json", #""scale": "share""#, #""scale": "frequency""#),
    Slip("a misspelt question", "outlook.json", #""answer": "years""#, #""answer": "year""#),
    Slip("an option's id twice", "outlook.json", #""id": "causes""#, #""id": "praise""#),
    Slip("a question that is no object", "questionnaire.json", #""after": ["#, #""after": [1, "#),
    Slip("a missing comma", "actions.json", #""days": 21,"#, #""days": 21"#),
  ]

  @Test(arguments: unclear)
  func `a bank of which it can't be told what was meant is not proved`(slip: Slip) {
    let reading = Self.reading(slip)
    #expect(!reading.isUnderstood)
    #expect(reading.errors.map(\.check) == ["reading"])
  }
}
