import SelfCheckCore

extension Condition: Imaged {
  init(from image: inout ImageReader) {
    self =
      switch Int(from: &image) {
      case 0: .isOne(question: Int(from: &image), of: OptionMask(from: &image))
      case 1: .place(question: Int(from: &image), Bound(from: &image))
      case 2: .number(question: Int(from: &image), Bound(from: &image))
      case 3: .includes(question: Int(from: &image), OptionMask(from: &image))
      case 4: .points(questions: [Int](from: &image), Bound(from: &image))
      case 5:
        .level(
          dimension: Int(from: &image), level: Int(from: &image), orBetter: Bool(from: &image))
      case 6: .all([Condition](from: &image))
      case 7: .any([Condition](from: &image))
      case 8: .not(Condition(from: &image))
      default: .atLeast(Int(from: &image), of: [Condition](from: &image))
      }
  }

  func write(to image: inout ImageWriter) {
    func put(_ parts: any Imaged...) { for part in parts { part.write(to: &image) } }
    switch self {
    case .isOne(let question, let options): put(0, question, options)
    case .place(let question, let bound): put(1, question, bound)
    case .number(let question, let bound): put(2, question, bound)
    case .includes(let question, let options): put(3, question, options)
    case .points(let questions, let bound): put(4, questions, bound)
    case .level(let dimension, let level, let orBetter): put(5, dimension, level, orBetter)
    case .all(let parts): put(6, parts)
    case .any(let parts): put(7, parts)
    case .not(let part): put(8, part)
    case .atLeast(let count, let parts): put(9, count, parts)
    }
  }
}

extension Condition.Bound: Imaged {
  init(from image: inout ImageReader) {
    self = Bool(from: &image) ? .atLeast(Int(from: &image)) : .atMost(Int(from: &image))
  }

  func write(to image: inout ImageWriter) {
    switch self {
    case .atLeast(let bound):
      true.write(to: &image)
      bound.write(to: &image)
    case .atMost(let bound):
      false.write(to: &image)
      bound.write(to: &image)
    }
  }
}

extension Finding: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), severity: Severity(from: &image), when: Condition(from: &image),
      text: LocalizedText(from: &image), actions: [Int](from: &image),
      betterMayTrigger: String?(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    severity.write(to: &image)
    when.write(to: &image)
    text.write(to: &image)
    actions.write(to: &image)
    betterMayTrigger.write(to: &image)
  }
}

extension Finding.Severity: Imaged {}

extension Limit: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), when: Condition(from: &image), to: Thousandths(from: &image),
      text: LocalizedText(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    when.write(to: &image)
    to.write(to: &image)
    text.write(to: &image)
  }
}

extension Pair: Imaged {
  init(from image: inout ImageReader) {
    self.init(first: Int(from: &image), second: Int(from: &image))
  }

  func write(to image: inout ImageWriter) {
    first.write(to: &image)
    second.write(to: &image)
  }
}

extension Action: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), topic: LocalizedText?(from: &image),
      measure: LocalizedText(from: &image), doneWhen: LocalizedText(from: &image),
      days: Int(from: &image), service: Service(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    topic.write(to: &image)
    measure.write(to: &image)
    doneWhen.write(to: &image)
    days.write(to: &image)
    service.write(to: &image)
  }
}

extension Action.Service: Imaged {}
