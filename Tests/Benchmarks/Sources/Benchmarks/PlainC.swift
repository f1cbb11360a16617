import SelfCheckCore

/// A bank's scoring as straight-line C, for complete answers: what a compiler makes of it is the limit
/// of what can be reached.
struct PlainC {
  let bank: Questionnaire

  /// Results by dimension: points, maximum, answered, asked, not applicable, level; behind them the
  /// overall level; findings and limits as bits.
  var source: String {
    """
    #include <stdint.h>
    typedef struct { int32_t points, maximum, answered, asked, absent, level; uint64_t limits, findings; } dimension;
    typedef struct { dimension dimensions[\(bank.dimensions.count)]; int32_t level; } scorecard;
    static inline int clamped(int sum, int maximum) { return sum < 0 ? 0 : sum > maximum ? maximum : sum; }
    void score(const int64_t *restrict a, scorecard *restrict card) {
    \(bank.questions.indices.map(question).joined(separator: "\n"))
    \(bank.dimensions.indices.map(dimension).joined(separator: "\n"))
      double overall = (\(bank.dimensions.indices.map { "\(bank.dimensions[$0].weight) * s\($0)" }.joined(separator: " + "))) / \(bank.dimensions.reduce(0) { $0 + $1.weight }).0;
      card->level = \(level("overall", bank.levels));
    }
    """
  }

  /// What `a` holds for an answer.
  static func input(_ answers: AnswerSet) -> [Int64] {
    (0..<answers.count).map {
      switch answers[$0] {
      case nil, .notApplicable: -1
      case .single(let place): Int64(place)
      case .number(let number): Int64(number)
      case .multiple(let ticked): Int64(bitPattern: ticked.bits)
      }
    }
  }

  /// `h`: has an answer; `q`: is asked; `p`: its points.
  private func question(_ index: Int) -> String {
    let question = bank.questions[index]
    if case .note = question.kind { return "  const int h\(index) = 0, q\(index) = 1;" }
    let asked = question.askWhen.map(expression) ?? "1"
    return """
        const int q\(index) = \(asked), h\(index) = q\(index) && a[\(index)] >= 0;
        const int p\(index) = \(points(index));
      """
  }

  private func points(_ index: Int) -> String {
    let question = bank.questions[index]
    switch question.kind {
    case .single(let choice):
      let table = choice.options.map { "\($0.points)" }.joined(separator: ", ")
      return "h\(index) ? ((const int8_t[]){\(table)})[a[\(index)]] : 0"
    case .multiple(let list):
      let sum = list.options.indices.map {
        "(a[\(index)] >> \($0) & 1) * \(list.options[$0].points)"
      }
      let total = (["\(list.from)"] + sum).joined(separator: " + ")
      return "h\(index) ? clamped(\(total), \(list.maximum)) : 0"
    case .number(let entry):
      return entry.intervals.reversed().reduce("0") {
        "a[\(index)] <= \($1.upTo) ? \($1.points) : (\($0))"
      }
    case .note: return "0"
    }
  }

  private func dimension(_ index: Int) -> String {
    let dimension = bank.dimensions[index]
    let scored = bank.questions(ofDimension: index).filter { bank.questions[$0].isScored }
    func sum(_ term: (Int) -> String) -> String { scored.map(term).joined(separator: " + ") }
    let limits = dimension.limits.enumerated().map { place, limit in
      """
        if (\(expression(limit.when))) { d\(index)->limits |= 1ull << \(place); if (s\(index) > \(limit.to.count)) s\(index) = \(limit.to.count); }
      """
    }
    let findings = dimension.findings.enumerated().map { place, finding in
      "(uint64_t)(\(expression(finding.when))) << \(place)"
    }
    return """
        dimension *d\(index) = &card->dimensions[\(index)];
        const int points\(index) = \(sum { "p\($0) * \(bank.questions[$0].weight) * h\($0)" });
        const int maximum\(index) = \(sum { "h\($0) * \(bank.questions[$0].weight * bank.questions[$0].maximum)" });
        const int answered\(index) = \(sum { "h\($0)" });
        const int asked\(index) = \(sum { "q\($0)" });
        const int absent\(index) = asked\(index) - answered\(index);
        d\(index)->points = points\(index); d\(index)->maximum = maximum\(index);
        d\(index)->answered = answered\(index); d\(index)->asked = asked\(index); d\(index)->absent = absent\(index);
        d\(index)->limits = 0;
        double s\(index) = maximum\(index) ? 100000.0 * points\(index) / maximum\(index) : 0;
      \(limits.joined(separator: "\n"))
        const int level\(index) = answered\(index) * 100 < \(bank.minimumAnsweredPercent) * answered\(index) ? -1 : \(level("s\(index)", dimension.levels));
        d\(index)->level = level\(index);
        d\(index)->findings = \(findings.isEmpty ? "0" : findings.joined(separator: " | "));
      """
  }

  private func level(_ score: String, _ levels: [Level]) -> String {
    levels.indices.dropLast().reversed().reduce("\(levels.count - 1)") {
      "\(score) >= \(levels[$1].from.count) ? \($1) : (\($0))"
    }
  }

  private func expression(_ condition: Condition) -> String {
    switch condition {
    case .isOne(let index, let options): "(h\(index) && \(options.bits)ull >> a[\(index)] & 1)"
    case .place(let index, let bound), .number(let index, let bound):
      "(h\(index) && a[\(index)] \(comparison(bound)))"
    case .includes(let index, let options):
      "(h\(index) && (a[\(index)] & \(options.bits)) == \(options.bits))"
    case .points(let indexes, let bound):
      "((\(indexes.map { "h\($0)" }.joined(separator: " && "))) && "
        + "(\(indexes.map { "p\($0)" }.joined(separator: " + "))) \(comparison(bound)))"
    case .level(let dimension, let level, let orBetter):
      "(level\(dimension) >= 0 && level\(dimension) \(orBetter ? "<=" : ">=") \(level))"
    case .all(let parts): "(\(parts.map(expression).joined(separator: " && ")))"
    case .any(let parts): "(\(parts.map(expression).joined(separator: " || ")))"
    case .not(let part): "!\(expression(part))"
    case .atLeast(let count, let parts):
      "((\(parts.map(expression).joined(separator: " + "))) >= \(count))"
    }
  }

  private func comparison(_ bound: Condition.Bound) -> String {
    switch bound {
    case .atLeast(let value): ">= \(value)"
    case .atMost(let value): "<= \(value)"
    }
  }
}
