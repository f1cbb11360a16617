import SelfCheckCore

extension Questionnaire: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), version: String(from: &image), digest: UInt64(from: &image),
      title: LocalizedText(from: &image), introduction: LocalizedText(from: &image),
      window: LocalizedText(from: &image), scales: [Scale](from: &image),
      levels: [Level](from: &image), minimumAnsweredPercent: Int(from: &image),
      dimensions: [Dimension](from: &image), actions: [Action](from: &image),
      questions: [Question](from: &image), parts: [Part](from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    version.write(to: &image)
    digest.write(to: &image)
    title.write(to: &image)
    introduction.write(to: &image)
    window.write(to: &image)
    scales.write(to: &image)
    levels.write(to: &image)
    minimumAnsweredPercent.write(to: &image)
    dimensions.write(to: &image)
    actions.write(to: &image)
    questions.write(to: &image)
    parts.write(to: &image)
  }
}

extension Questionnaire.Part: Imaged {
  init(from image: inout ImageReader) {
    let kind = Kind(from: &image)
    let questions = ClosedRange(from: &image)
    self.init(kind: kind, questions: Range(questions))
  }

  /// A part has a question.
  func write(to image: inout ImageWriter) {
    kind.write(to: &image)
    ClosedRange(questions).write(to: &image)
  }
}

extension Questionnaire.Part.Kind: Imaged {
  init(from image: inout ImageReader) {
    self =
      switch Int(from: &image) {
      case -1: .before
      case -2: .after
      case let index: .dimension(index)
      }
  }

  func write(to image: inout ImageWriter) {
    switch self {
    case .before: (-1).write(to: &image)
    case .after: (-2).write(to: &image)
    case .dimension(let index): index.write(to: &image)
    }
  }
}

extension Dimension: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), name: LocalizedText(from: &image),
      shortcoming: LocalizedText(from: &image), weight: Int(from: &image),
      measurementError: MeasurementError?(from: &image), levels: [Level](from: &image),
      behaviours: [Behaviour](from: &image), findings: [Finding](from: &image),
      limits: [Limit](from: &image), pairs: [Pair](from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    name.write(to: &image)
    shortcoming.write(to: &image)
    weight.write(to: &image)
    measurementError.write(to: &image)
    levels.write(to: &image)
    behaviours.write(to: &image)
    findings.write(to: &image)
    limits.write(to: &image)
    pairs.write(to: &image)
  }
}

extension Level: Imaged {
  init(from image: inout ImageReader) {
    self.init(
      id: String(from: &image), from: Thousandths(from: &image), text: LocalizedText(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    from.write(to: &image)
    text.write(to: &image)
  }
}

extension MeasurementError: Imaged {
  init(from image: inout ImageReader) {
    self.init(points: Thousandths(from: &image), source: String(from: &image))
  }

  func write(to image: inout ImageWriter) {
    points.write(to: &image)
    source.write(to: &image)
  }
}

extension Behaviour: Imaged {
  init(from image: inout ImageReader) {
    self.init(id: String(from: &image), text: LocalizedText(from: &image))
  }

  func write(to image: inout ImageWriter) {
    id.write(to: &image)
    text.write(to: &image)
  }
}
