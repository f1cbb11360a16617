import SelfCheckCore

extension AnswerRule {
  /// Picks one of the answers to each question, "did not come up" among them where that is one: the
  /// same seed and question, the same answer.
  static func seeded(_ seed: UInt64) -> AnswerRule {
    AnswerRule { question in
      let answers = question.answers + (question.notApplicable ? [.notApplicable] : [])
      if answers.isEmpty { return nil }
      return answers[Int(hash(question.id, seed) % UInt64(answers.count))]
    }
  }

  /// 64-bit FNV-1a over the id, begun with the seed.
  private static func hash(_ id: String, _ seed: UInt64) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 16
  }
}
