/// A sign that answers may have been given in haste. A soft hint: it corrects no score.
public enum QualityHint: Hashable, Sendable {
  /// Two questions about one behaviour, worded opposite ways, whose shares of the points lie at
  /// least half of the scale apart.
  case pairDisagrees(first: String, second: String)
  /// The same option of a scale this many times running, `length` at least 6, and at least half of
  /// the answered scale questions; `option` is its id.
  case longRun(option: String, length: Int)
  /// This many questions took under 2 seconds each, which is too short to read one; they are at least
  /// half of those whose time is known.
  case tooFast(questions: Int)
  /// Every scored answer, of at least 6, earned its question's maximum.
  case allBest
  /// This many of the asked questions that are scored did not come up: more than a third.
  case manyNotApplicable(count: Int, asked: Int)

  /// The hint's name in JSON.
  public var id: String {
    switch self {
    case .pairDisagrees: "pair-disagrees"
    case .longRun: "long-run"
    case .tooFast: "too-fast"
    case .allBest: "all-best"
    case .manyNotApplicable: "many-not-applicable"
    }
  }
}

extension Assessment {
  /// Hints on how the answers were given, in a fixed order.
  ///
  /// What is looked at is published; where a bound is not, it is a rule of our own, and says so.
  ///
  /// - Pairs: semantic antonyms, of L. R. Goldberg and J. M. Kilkowski, "The Prediction of Semantic
  ///   Consistency in Self-Descriptions", J. Pers. Soc. Psychol. 48 (1985) 82-98. They correlate
  ///   many pairs within a person; with few, each is held to half of the scale, a rule of our own.
  /// - Long run: the longest string of one answer, at least half as long as the scale, a rule of
  ///   thumb in P. G. Curran, "Methods for the Detection of Carelessly Invalid Responses in Survey
  ///   Data", J. Exp. Soc. Psychol. 66 (2016) 4-19. At least six is a rule of our own.
  /// - Too fast: page time, under 2 seconds an item, of J. L. Huang, P. G. Curran, J. Keeney, E. M.
  ///   Poposki and R. P. DeShon, "Detecting and Deterring Insufficient Effort Responding to
  ///   Surveys", J. Bus. Psychol. 27 (2012) 99-114; for items of various lengths in N. A. Bowling,
  ///   J. L. Huang, C. K. Brower and C. B. Bragg, "The Quick and the Careless", Organ. Res. Methods
  ///   26 (2023) 323-352. At least half of the questions is a rule of our own.
  /// - All best, of at least six, and over a third that did not come up: rules of our own.
  ///
  /// - Parameter seconds: by question id; empty where times are not known.
  public func quality(seconds: [String: Int] = [:]) -> [QualityHint] {
    let answered = questions.indices.filter {
      questions[$0].isScored && situation.answer(to: $0) != nil
    }
    return disagreeingPairs + longRun(answered) + tooFast(answered, seconds) + allBest(answered)
      + manyNotApplicable
  }

  private var questions: [Question] { questionnaire.questions }

  private var disagreeingPairs: [QualityHint] {
    questionnaire.dimensions.flatMap(\.pairs).compactMap { pair in
      guard let first = share(of: pair.first),
        let second = share(of: pair.second),
        max(first - second, second - first) >= Fraction(1, 2)
      else { return nil }
      return .pairDisagrees(first: questions[pair.first].id, second: questions[pair.second].id)
    }
  }

  private func share(of question: Int) -> Fraction? {
    let maximum = questions[question].maximum
    guard let answer = situation.answer(to: question), maximum > 0 else { return nil }
    return Fraction(Int128(questions[question].points(for: answer)), Int128(maximum))
  }

  private func longRun(_ answered: [Int]) -> [QualityHint] {
    let chosen = answered.compactMap { index -> String? in
      guard case .single(let choice) = questions[index].kind, choice.scale != nil,
        case .single(let place) = situation.answer(to: index)
      else { return nil }
      return choice.options[place].id
    }
    var longest = (option: "", length: 0)
    var length = 0
    for (index, option) in chosen.enumerated() {
      length = index > 0 && chosen[index - 1] == option ? length + 1 : 1
      if length > longest.length { longest = (option, length) }
    }
    return longest.length >= 6 && 2 * longest.length >= chosen.count
      ? [.longRun(option: longest.option, length: longest.length)] : []
  }

  private func tooFast(_ answered: [Int], _ seconds: [String: Int]) -> [QualityHint] {
    let timed = answered.compactMap { seconds[questions[$0].id] }
    let fast = timed.count { $0 < 2 }
    return fast > 0 && 2 * fast >= timed.count ? [.tooFast(questions: fast)] : []
  }

  private func allBest(_ answered: [Int]) -> [QualityHint] {
    let isBest = answered.allSatisfy { share(of: $0) ?? Fraction(1) == Fraction(1) }
    return isBest && answered.count >= 6 ? [.allBest] : []
  }

  private var manyNotApplicable: [QualityHint] {
    let asked = questions.indices.filter {
      questions[$0].isScored && situation.isAsked($0)
    }
    let absent = asked.count(where: situation.isNotApplicable)
    return 3 * absent > asked.count
      ? [.manyNotApplicable(count: absent, asked: asked.count)] : []
  }
}
