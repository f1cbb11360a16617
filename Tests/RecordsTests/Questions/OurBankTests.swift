import BankFormat
import Records
import SelfCheckCore
import Testing

/// The bank that is built into the program: how much there is of everything.
@Suite struct OurBankTests {
  private let bank: Questionnaire

  init() throws { bank = try #require(OurBank.reading.questionnaire, "\(OurBank.reading.told)") }

  @Test func `it is read without a fault`() {
    #expect(OurBank.reading.told == [])
  }

  @Test func `what is built in is what the folder holds`() {
    #expect(bank.digest == BankReader.read(.folder(OurBank.folder)).questionnaire?.digest)
  }

  @Test func `the four shortcomings have six behaviours each`() {
    #expect(bank.dimensions.map(\.behaviours.count) == [6, 6, 6, 6])
  }

  @Test func `each behaviour is looked at by two questions of two kinds, follow-ups apart`() {
    for (dimension, behaviour) in behaviours {
      let kinds = baseQuestions(of: dimension).filter { $0.behaviour == behaviour.id }
        .map(\.kindOfAnswer)
      #expect(kinds.count >= 2 && Set(kinds).count >= 2, "\(behaviour.id): \(kinds)")
    }
  }

  @Test func `there are 48 to 54 questions besides a few follow-ups`() {
    let base = bank.dimensions.indices.flatMap(baseQuestions)
    let followUps = scored.filter { $0.askWhen != nil }
    #expect((48...54).contains(base.count))
    #expect((4...12).contains(followUps.count))
  }

  @Test func `the short form has one question of each behaviour, none of them a follow-up`() {
    for (dimension, behaviour) in behaviours {
      let short = bank.questions(ofDimension: dimension).map { bank.questions[$0] }
        .filter { $0.short && $0.behaviour == behaviour.id }
      #expect(short.count == 1, "\(behaviour.id)")
      #expect(short.allSatisfy { $0.askWhen == nil && $0.isScored }, "\(behaviour.id)")
    }
    #expect(bank.questions.filter(\.short).count == 24)
  }

  @Test func `each shortcoming has one note, and leaves the warning of secrets to the screen`() {
    for index in bank.dimensions.indices {
      let notes = bank.questions(ofDimension: index).map { bank.questions[$0] }
        .filter { $0.kindOfAnswer == .note }
      #expect(notes.count == 1)
      #expect(notes.allSatisfy { !$0.text.zh.contains("涉密") })
    }
  }

  @Test func `the role is asked first and the circumstances last`() {
    let first = bank.questions[bank.parts[0].questions]
    let last = bank.questions[bank.parts[5].questions]
    #expect(first.map(\.id) == ["role"])
    #expect(last.map(\.kindOfAnswer) == [.multiple])
    #expect((first + last).allSatisfy { !$0.isScored })
  }

  @Test func `some follow-ups depend on the role`() {
    let role = bank.question(id: "role")
    let named = bank.questions.compactMap(\.askWhen).flatMap(\.questions)
    #expect(named.contains { $0 == role })
    #expect(named.contains { $0 != role })
  }

  @Test func `six pairs ask about one behaviour on one scale in opposite ways`() {
    let pairs = bank.dimensions.flatMap(\.pairs)
    #expect(pairs.count >= 6)
    for pair in pairs {
      let (first, second) = (bank.questions[pair.first], bank.questions[pair.second])
      #expect(first.behaviour == second.behaviour, "\(first.id)")
      #expect(first.scale != nil && first.scale == second.scale, "\(first.id)")
      #expect(first.isReversed != second.isReversed, "\(first.id)")
    }
  }

  @Test func `about half of the questions on a scale are reversed`() {
    let onScale = scored.filter { $0.scale != nil }
    let reversed = onScale.count(where: \.isReversed)
    #expect((40...60).contains(100 * reversed / onScale.count), "\(reversed) of \(onScale.count)")
  }

  @Test func `every choice has at least three options`() {
    for question in bank.questions where question.kindOfAnswer != .note {
      #expect(question.optionCount ?? 3 >= 3, "\(question.id)")
    }
  }

  @Test func `every way of doing something has a remark on its cost`() {
    for case (let question, .single(let choice)) in scored.map({ ($0, $0.kind) })
    where choice.scale == nil {
      #expect(choice.options.allSatisfy { $0.remark != nil }, "\(question.id)")
    }
  }

  @Test func `the best option's place varies`() {
    let places = scored.compactMap { question -> Int? in
      guard case .single(let choice) = question.kind, choice.scale == nil else { return nil }
      return choice.options.firstIndex { $0.points == question.maximum }
    }
    #expect(Set(places).count >= 4)
    for place in Set(places) {
      #expect(2 * places.count { $0 == place } <= places.count, "place \(place)")
    }
  }

  @Test func `findings of every severity, limits and actions are plenty`() {
    let findings = bank.dimensions.flatMap(\.findings)
    #expect(findings.count >= 24)
    #expect(Set(findings.map(\.severity)) == Set(Finding.Severity.allCases))
    #expect(bank.dimensions.flatMap(\.limits).count >= 4)
    #expect(bank.actions.count >= 24)
  }

  @Test func `findings look at more than one answer`() {
    for finding in bank.dimensions.flatMap(\.findings) {
      #expect(finding.when.questions.count >= 2, "\(finding.id)")
    }
  }

  @Test func `every action can be done in a month`() {
    for action in bank.actions {
      #expect((7...30).contains(action.days), "\(action.id)")
    }
    #expect(Set(bank.actions.map(\.service)) == Set(Action.Service.allCases))
  }

  private var scored: [Question] { bank.questions.filter(\.isScored) }

  private var behaviours: [(dimension: Int, behaviour: Behaviour)] {
    bank.dimensions.enumerated().flatMap { index, dimension in
      dimension.behaviours.map { (index, $0) }
    }
  }

  private func baseQuestions(of dimension: Int) -> [Question] {
    bank.questions(ofDimension: dimension).map { bank.questions[$0] }
      .filter { $0.isScored && $0.askWhen == nil }
  }
}

extension Question {
  enum KindOfAnswer { case scale, situation, multiple, number, note }

  var kindOfAnswer: KindOfAnswer {
    switch kind {
    case .single(let choice): choice.scale == nil ? .situation : .scale
    case .multiple: .multiple
    case .number: .number
    case .note: .note
    }
  }

  var scale: String? {
    if case .single(let choice) = kind { choice.scale } else { nil }
  }

  /// Whether the last step of its scale earns least: the scales of the bank rise.
  var isReversed: Bool {
    guard case .single(let choice) = kind, let first = choice.options.first,
      let last = choice.options.last
    else { return false }
    return choice.scale != nil && first.points > last.points
  }

  var optionCount: Int? {
    switch kind {
    case .single(let choice): choice.options.count
    case .multiple(let list): list.options.count
    case .number, .note: nil
    }
  }
}
